package nl.wegwijs.intents.model;

import java.util.Arrays;
import java.util.List;

/**
 * The training sentences by feature, to find those nearest to a new one. Its lists stay where they
 * were read, in the bytes of the model's file. Immutable and safe for use by many threads.
 */
final class Neighbours {
  /** So many nearest sentences are averaged. */
  static final int NEAREST = 5;

  /** A sentence's number in two bytes and its weight in one. */
  private static final int ENTRY = 3;

  private static final int MAX_SENTENCES = 1 << 16;

  /**
   * A feature that one in so many sentences has is left out. Such features say next to nothing of
   * nearness, and their lists are three quarters of the work.
   */
  private static final int COMMON = 12;

  /** With fewer sentences than this no feature counts as common. */
  private static final int FEW = 50;

  private static final int LARGEST = 255;

  private final int sentences;
  private final int inScope;
  private final float[] scales;
  private final int[] starts;
  private final byte[] bytes;
  private final int base;

  /**
   * @param inScope the sentences before this number ask for an intent, the others are background
   * @param scales of the weights by feature
   * @param starts of each feature's list from {@code base}, and last the end
   */
  Neighbours(int sentences, int inScope, float[] scales, int[] starts, byte[] bytes, int base) {
    this.sentences = sentences;
    this.inScope = inScope;
    this.scales = scales;
    this.starts = starts;
    this.bytes = bytes;
    this.base = base;
  }

  /**
   * How near the nearest sentences are, each from 0 to 1.
   *
   * @param inScope mean cosine of the nearest that ask for an intent
   * @param background mean cosine of the nearest that are background; 0 where there are none
   */
  record Nearness(double inScope, double background) {}

  /** The lists of features that are not common; sentences beyond the first 65,536 are left out. */
  static Neighbours of(int features, List<SparseVector> vectors, int inScope) {
    int count = Math.min(vectors.size(), MAX_SENTENCES);
    int[] starts = new int[features + 1];
    float[] scales = new float[features];
    for (SparseVector vector : vectors.subList(0, count)) {
      float length = length(vector);
      for (int i = 0; i < vector.ids().length; i++) {
        int id = vector.ids()[i];
        starts[id + 1] += ENTRY;
        scales[id] = Math.max(scales[id], vector.values()[i] / length / LARGEST);
      }
    }
    int longest = Math.max(FEW, count / COMMON) * ENTRY;
    for (int id = 0; id < features; id++) {
      starts[id + 1] = starts[id] + (starts[id + 1] > longest ? 0 : starts[id + 1]);
    }
    byte[] bytes = new byte[starts[features]];
    int[] at = Arrays.copyOf(starts, features);
    for (int sentence = 0; sentence < count; sentence++) {
      SparseVector vector = vectors.get(sentence);
      float length = length(vector);
      for (int i = 0; i < vector.ids().length; i++) {
        int id = vector.ids()[i];
        if (starts[id] == starts[id + 1]) {
          continue;
        }
        bytes[at[id]] = (byte) (sentence >> 8);
        bytes[at[id] + 1] = (byte) sentence;
        bytes[at[id] + 2] = (byte) Math.round(vector.values()[i] / length / scales[id]);
        at[id] += ENTRY;
      }
    }
    return new Neighbours(count, Math.min(inScope, count), scales, starts, bytes, 0);
  }

  Nearness of(SparseVector vector) {
    float[] cosines = new float[sentences];
    float length = length(vector);
    for (int i = 0; i < vector.ids().length; i++) {
      int id = vector.ids()[i];
      float factor = vector.values()[i] / length * scales[id];
      int end = base + starts[id + 1];
      for (int at = base + starts[id]; at < end; at += ENTRY) {
        int sentence = ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
        cosines[sentence] += factor * (bytes[at + 2] & 0xff);
      }
    }
    return new Nearness(meanBest(cosines, 0, inScope), meanBest(cosines, inScope, sentences));
  }

  private static double meanBest(float[] cosines, int from, int to) {
    float[] best = new float[NEAREST];
    for (int sentence = from; sentence < to; sentence++) {
      float cosine = cosines[sentence];
      if (cosine > best[0]) {
        // the worst of the best is kept in front
        int at = 0;
        while (at + 1 < NEAREST && best[at + 1] < cosine) {
          best[at] = best[at + 1];
          at++;
        }
        best[at] = cosine;
      }
    }
    double sum = 0;
    for (float cosine : best) {
      sum += cosine;
    }
    return sum / NEAREST;
  }

  private static float length(SparseVector vector) {
    double squares = 0;
    for (float value : vector.values()) {
      squares += (double) value * value;
    }
    return squares == 0 ? 1f : (float) Math.sqrt(squares);
  }

  int sentences() {
    return sentences;
  }

  int inScope() {
    return inScope;
  }

  float[] scales() {
    return scales;
  }

  int[] starts() {
    return starts;
  }

  /** The lists, one after another. */
  byte[] lists() {
    return Arrays.copyOfRange(bytes, base, base + starts[starts.length - 1]);
  }
}
