package nl.wegwijs.channels.werk;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait before what failed is tried again: each time twice as long. */
public final class Herkansing {
  /** No pause is much longer. */
  public static final Duration LANGSTE = Duration.ofMinutes(5);

  private static final Duration EERSTE = Duration.ofSeconds(1);
  private static final int DUBBELINGEN = 9;

  private Herkansing() {}

  /** With some chance in it, so that all that failed at once does not come back at once. */
  public static Duration pauze(int pogingen) {
    Duration lang = EERSTE.multipliedBy(1L << Math.min(pogingen, DUBBELINGEN));
    Duration pauze = lang.compareTo(LANGSTE) < 0 ? lang : LANGSTE;
    return pauze.plusMillis(ThreadLocalRandom.current().nextLong(pauze.toMillis() / 5 + 1));
  }
}
