package nl.wegwijs.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is set forward; begins on a Tuesday morning. */
public final class Proefklok implements InstantSource {
  private volatile Instant nu = Instant.parse("2027-02-16T09:00:00Z");

  @Override
  public Instant instant() {
    return nu;
  }

  public void vooruit(Duration duur) {
    nu = nu.plus(duur);
  }
}
