package nl.wegwijs.bot;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.wegwijs.bot.gesprek.GesprekId;

/**
 * Tells who follows a gesprek in this process that there is something new. Safe for use by many
 * threads.
 */
final class Luisteraars {
  private final ConcurrentHashMap<GesprekId, List<Runnable>> luisteraars =
      new ConcurrentHashMap<>();

  /** Calls {@code bijNieuws} after each change of that gesprek, until it is closed. */
  Luisteraar luister(GesprekId gesprek, Runnable bijNieuws) {
    luisteraars.compute(
        gesprek,
        (id, lijst) -> {
          List<Runnable> samen = lijst != null ? lijst : new CopyOnWriteArrayList<>();
          samen.add(bijNieuws);
          return samen;
        });
    return () ->
        luisteraars.computeIfPresent(
            gesprek,
            (id, lijst) -> {
              lijst.remove(bijNieuws);
              return lijst.isEmpty() ? null : lijst;
            });
  }

  void meld(GesprekId gesprek) {
    luisteraars.getOrDefault(gesprek, List.of()).forEach(Runnable::run);
  }
}
