package nl.wegwijs.channels.adressen;

import java.time.Duration;
import java.time.Instant;

/**
 * Stops asking a service that keeps failing, and lets one request through after a pause to see
 * whether it is back. Safe for use by many threads.
 */
final class Zekering {
  private final int grens;
  private final Duration pauze;
  private int missers;
  private Instant dichtTot = Instant.MIN;

  /**
   * @param grens after so many failures in a row it is not asked any more
   * @param pauze for so long
   */
  Zekering(int grens, Duration pauze) {
    this.grens = grens;
    this.pauze = pauze;
  }

  /** Whether it may be asked now. During a pause nobody may; after it one may, and then others. */
  synchronized boolean mag(Instant nu) {
    if (missers < grens) {
      return true;
    }
    if (nu.isBefore(dichtTot)) {
      return false;
    }
    dichtTot = nu.plus(pauze);
    return true;
  }

  synchronized void gelukt() {
    missers = 0;
  }

  synchronized void mislukt(Instant nu) {
    missers++;
    dichtTot = nu.plus(pauze);
  }
}
