package nl.wegwijs.channels.whatsapp;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How fast may be sent to one person: a message every six seconds, as Meta says, with a short burst
 * now and then, for which Meta lets one borrow from later. Counted by the moment until which what
 * was sent is paid for, so that one number tells it all and survives a restart.
 */
final class Tempo {
  /** The time that one message takes. */
  static final Duration PAUZE = Duration.ofSeconds(6);

  /** So many may go at once; Meta lends many more, but a person should not be flooded. */
  private static final int REEKS = 8;

  private Tempo() {}

  /** When the next one may go, if that is not now. */
  static Optional<Instant> wacht(Instant betaaldTot, Instant nu) {
    Instant vanaf = betaaldTot.minus(PAUZE.multipliedBy(REEKS - 1L));
    return vanaf.isAfter(nu) ? Optional.of(vanaf) : Optional.empty();
  }

  /** Until when is paid for after one more. */
  static Instant na(Instant betaaldTot, Instant nu) {
    return (betaaldTot.isAfter(nu) ? betaaldTot : nu).plus(PAUZE);
  }
}
