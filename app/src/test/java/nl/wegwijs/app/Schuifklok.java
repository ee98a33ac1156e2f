package nl.wegwijs.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes on and that a test may set forward. */
final class Schuifklok implements InstantSource {
  private final InstantSource klok = Klok.parse(Proefdienst.NU);
  private final AtomicReference<Duration> vooruit = new AtomicReference<>(Duration.ZERO);

  void vooruit(Duration duur) {
    vooruit.updateAndGet(eerder -> eerder.plus(duur));
  }

  @Override
  public Instant instant() {
    return klok.instant().plus(vooruit.get());
  }
}
