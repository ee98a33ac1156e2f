package nl.wegwijs.intents.model;

import java.util.Arrays;

/**
 * The features that a model knows, numbered from 0 kind by kind, with how rare each one is.
 * Immutable and safe for use by many threads.
 */
final class Vocabulary {
  /** Words and pairs of words share a block; the other kinds have their own. */
  private static final int[] BLOCK_ENDS = {
    Features.SKIP_PAIR, Features.CHARACTERS, Features.CONCEPT, Features.KINDS
  };

  /**
   * Chosen by cross-validation on the training sentences, but for the last: the thesaurus was
   * written by people who knew those sentences, so that cross-validation overrates it.
   */
  private static final float[] BLOCK_WEIGHTS = {1f, 0.6f, 1.4f, 0.3f};

  private final Features features;
  private final long[] hashes;
  private final float[] idf;
  private final int[] bounds;
  private final int[] table;
  private final float largestIdf;

  /**
   * @param hashes of the features by number
   * @param idf inverse document frequency by number
   * @param bounds number of the first feature of each kind, and the count of all
   */
  Vocabulary(Features features, long[] hashes, float[] idf, int[] bounds) {
    this.features = features;
    this.hashes = hashes;
    this.idf = idf;
    this.bounds = bounds;
    this.table = new int[Integer.highestOneBit(Math.max(4, hashes.length)) * 4];
    Arrays.fill(table, -1);
    float largest = 0;
    for (int id = 0; id < hashes.length; id++) {
      int slot = slot(hashes[id]);
      while (table[slot] >= 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = id;
      largest = Math.max(largest, idf[id]);
    }
    this.largestIdf = largest;
  }

  int size() {
    return hashes.length;
  }

  long[] hashes() {
    return hashes;
  }

  float[] idf() {
    return idf;
  }

  int[] bounds() {
    return bounds;
  }

  /** The number of a feature; -1 where it is unknown. */
  int id(long hash) {
    int slot = slot(hash);
    while (table[slot] >= 0) {
      if (hashes[table[slot]] == hash) {
        return table[slot];
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return -1;
  }

  private int slot(long hash) {
    return (int) hash & (table.length - 1);
  }

  /** How rare a word in lower case is; infinite where it is unknown. */
  double rarity(String word) {
    int id = id(Features.word(word));
    return id < 0 ? Double.POSITIVE_INFINITY : idf[id];
  }

  /** The sentence as numbers. */
  SparseVector vector(String sentence) {
    var counter = new Counter();
    features.of(sentence, counter);
    return counter.vector();
  }

  /** Collects the known features of one sentence. */
  private final class Counter implements Features.Sink {
    private int[] found = new int[256];
    private int count;
    private double knownIdf;
    private int unknownWords;

    @Override
    public void take(int kind, long hash) {
      int id = id(hash);
      if (kind == Features.WORD) {
        unknownWords += id < 0 ? 1 : 0;
        knownIdf += id < 0 ? 0 : idf[id];
      }
      if (id < 0) {
        return;
      }
      if (count == found.length) {
        found = Arrays.copyOf(found, 2 * count);
      }
      found[count++] = id;
    }

    SparseVector vector() {
      Arrays.sort(found, 0, count);
      int[] ids = new int[count];
      float[] values = new float[count];
      int size = 0;
      int at = 0;
      while (at < count) {
        int id = found[at];
        int times = 0;
        while (at < count && found[at] == id) {
          times++;
          at++;
        }
        ids[size] = id;
        values[size] = (times == 1 ? 1f : (float) (1 + StrictMath.log(times))) * idf[id];
        size++;
      }
      normalise(ids, values, size);
      double known = knownIdf == 0 ? 0 : knownIdf / (knownIdf + unknownWords * (largestIdf + 1.0));
      return new SparseVector(Arrays.copyOf(ids, size), Arrays.copyOf(values, size), known);
    }

    private void normalise(int[] ids, float[] values, int size) {
      int from = 0;
      for (int block = 0; block < BLOCK_ENDS.length; block++) {
        int end = bounds[BLOCK_ENDS[block]];
        int to = from;
        double squares = 0;
        while (to < size && ids[to] < end) {
          squares += (double) values[to] * values[to];
          to++;
        }
        float factor = squares == 0 ? 0 : (float) (BLOCK_WEIGHTS[block] / Math.sqrt(squares));
        for (int i = from; i < to; i++) {
          values[i] *= factor;
        }
        from = to;
      }
    }
  }
}
