package nl.wegwijs.knowledge;

import java.util.Arrays;
import java.util.function.IntConsumer;

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

  static Woordhashes van(int[] hashes) {
    return new Woordhashes(Arrays.stream(hashes).sorted().distinct().toArray());
  }

  /** Whether both have one. */
  boolean deelt(Woordhashes ander) {
    return Arrays.stream(hashes).anyMatch(hash -> Arrays.binarySearch(ander.hashes, hash) >= 0);
  }

  /** Collects them. For one thread. */
  static final class Verzameling implements IntConsumer {
    private int[] all = new int[64];
    private int used;

    @Override
    public void accept(int hash) {
      if (used == all.length) {
        all = Arrays.copyOf(all, used * 2);
      }
      all[used++] = hash;
    }

    Woordhashes klaar() {
      return van(Arrays.copyOf(all, used));
    }
  }
}
