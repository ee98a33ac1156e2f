package nl.wegwijs.bot;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * Tells who follows a gesprek, or the desk of a gemeente, in this process that there is something
 * new. Shared by those who answer inwoners and those who serve medewerkers. Safe for use by many
 * threads.
 */
public final class Luisteraars {
  private final ConcurrentHashMap<GesprekId, List<Runnable>> gesprekken = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<GemeenteId, List<Runnable>> balies = new ConcurrentHashMap<>();

  /** Calls {@code bijNieuws} after each change of that gesprek, until it is closed. */
  public Luisteraar luister(GesprekId gesprek, Runnable bijNieuws) {
    return luister(gesprekken, gesprek, bijNieuws);
  }

  /** Calls {@code bijNieuws} after each change of work in that gemeente, until it is closed. */
  public Luisteraar luister(GemeenteId gemeente, Runnable bijNieuws) {
    return luister(balies, gemeente, bijNieuws);
  }

  /** Something is new in that gesprek. */
  public void meld(GesprekId gesprek) {
    gesprekken.getOrDefault(gesprek, List.of()).forEach(Runnable::run);
  }

  /** Something is new at the desk of that gemeente. */
  public void meld(GemeenteId gemeente) {
    balies.getOrDefault(gemeente, List.of()).forEach(Runnable::run);
  }

  /** The gemeenten whose desk somebody follows here. */
  public Set<GemeenteId> gevolgd() {
    return Set.copyOf(balies.keySet());
  }

  private static <K> Luisteraar luister(
      ConcurrentHashMap<K, List<Runnable>> luisteraars, K sleutel, Runnable bijNieuws) {
    luisteraars.compute(
        sleutel,
        (id, lijst) -> {
          List<Runnable> samen = lijst != null ? lijst : new CopyOnWriteArrayList<>();
          samen.add(bijNieuws);
          return samen;
        });
    return () ->
        luisteraars.computeIfPresent(
            sleutel,
            (id, lijst) -> {
              lijst.remove(bijNieuws);
              return lijst.isEmpty() ? null : lijst;
            });
  }
}
