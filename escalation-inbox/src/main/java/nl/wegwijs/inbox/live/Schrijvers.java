package nl.wegwijs.inbox.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who is writing now, and in what. Safe for use by many threads. */
public final class Schrijvers {
  /** So long after the last key somebody still counts as writing. */
  static final Duration EVEN = Duration.ofSeconds(6);

  private final InstantSource klok;
  private final Map<String, Bezig> bezig = new ConcurrentHashMap<>();

  public Schrijvers(InstantSource klok) {
    this.klok = klok;
  }

  private record Bezig(String kenmerk, Instant tot) {}

  /**
   * Somebody writes.
   *
   * @return whether that is news
   */
  public boolean schrijft(String medewerker, String kenmerk) {
    boolean was = typt(medewerker, Optional.of(kenmerk));
    bezig.put(medewerker, new Bezig(kenmerk, klok.instant().plus(EVEN)));
    return !was;
  }

  /** Somebody has sent what they wrote. */
  public void klaar(String medewerker) {
    bezig.remove(medewerker);
  }

  boolean typt(String medewerker, Optional<String> kenmerk) {
    Bezig nu = bezig.get(medewerker);
    return nu != null
        && kenmerk.filter(nu.kenmerk()::equals).isPresent()
        && klok.instant().isBefore(nu.tot());
  }
}
