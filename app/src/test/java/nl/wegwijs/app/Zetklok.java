package nl.wegwijs.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The real clock, on a Tuesday morning and as much later as it is set forward. */
final class Zetklok implements InstantSource {
  private final InstantSource echt = InstantSource.system();
  private final Duration verschil =
      Duration.between(echt.instant(), Instant.parse("2027-02-16T09:00:00Z"));
  private volatile Duration vooruit = Duration.ZERO;

  @Override
  public Instant instant() {
    return echt.instant().plus(verschil).plus(vooruit);
  }

  void vooruit(Duration duur) {
    vooruit = vooruit.plus(duur);
  }
}
