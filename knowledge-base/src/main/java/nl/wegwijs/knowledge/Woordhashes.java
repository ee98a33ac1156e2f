package nl.wegwijs.knowledge;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Hashes of words: of all that was looked up to read a text, or of those that two versions read
 * otherwise. A text that shares none with the latter is the same in both. Immutable.
 */
final class Woordhashes {
  static final Woordhashes GEEN = new Woordhashes(new int[0]);

  /** In ascending order. */
  private final int[] hashes;

  private Woordhashes(int[] hashes) {
    this.hashes = hashes;
  }

  static Woordhashes van(IntStream hashes) {
    return new Woordhashes(hashes.sorted().distinct().toArray());
  }

  /** Whether both have one. */
  boolean deelt(Woordhashes ander) {
    return Arrays.stream(hashes).anyMatch(hash -> Arrays.binarySearch(ander.hashes, hash) >= 0);
  }
}
