package nl.wegwijs.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;

/** How long each of many answers took. One thread adds to it at a time. */
final class Latencies {
  private long[] nanos = new long[1024];
  private int size;

  void add(long duration) {
    if (size == nanos.length) {
      nanos = Arrays.copyOf(nanos, size * 2);
    }
    nanos[size++] = duration;
  }

  int size() {
    return size;
  }

  /** All of them together. */
  static Latencies together(Collection<Latencies> parts) {
    var all = new Latencies();
    parts.forEach(part -> Arrays.stream(part.nanos, 0, part.size).forEach(all::add));
    return all;
  }

  /**
   * The duration that this part of the answers did not exceed.
   *
   * @param part above 0, at most 1; 0.5 gives the median
   */
  Duration quantile(double part) {
    if (size == 0) {
      return Duration.ZERO;
    }
    long[] sorted = Arrays.copyOf(nanos, size);
    Arrays.sort(sorted);
    return Duration.ofNanos(sorted[(int) Math.ceil(part * size) - 1]);
  }
}
