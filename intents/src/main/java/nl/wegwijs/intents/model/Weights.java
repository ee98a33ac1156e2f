package nl.wegwijs.intents.model;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * The weights of a linear classifier, one row a feature and one column a class, in 8 bits with a
 * scale for each row. Rows of which most weights are nil hold pairs of class and weight. The rows
 * stay where they were read, in the bytes of the model's file. Immutable and safe for use by many
 * threads.
 */
final class Weights {
  /** Largest number of classes: a class must fit in a byte of a row. */
  static final int MAX_CLASSES = 255;

  private static final int LARGEST = 127;

  private final int classes;
  private final float[] scales;
  private final int[] starts;
  private final byte[] bytes;
  private final int base;

  /**
   * @param scales of each row, and last of the row that counts in every sentence (bias)
   * @param starts of each row from {@code base}, and last the end
   */
  Weights(int classes, float[] scales, int[] starts, byte[] bytes, int base) {
    this.classes = classes;
    this.scales = scales;
    this.starts = starts;
    this.bytes = bytes;
    this.base = base;
  }

  /**
   * Rounds weights to 8 bits.
   *
   * @param weights row by row, each of {@code classes}; the last row is the bias
   */
  static Weights round(int classes, float[] weights) {
    if (classes > MAX_CLASSES) {
      throw new IllegalArgumentException(classes + " classes; at most " + MAX_CLASSES);
    }
    int rows = weights.length / classes;
    float[] scales = new float[rows];
    int[] starts = new int[rows + 1];
    var out = new ByteArrayOutputStream(weights.length / 2);
    byte[] row = new byte[classes];
    for (int r = 0; r < rows; r++) {
      scales[r] = round(weights, r * classes, row);
      write(row, out);
      starts[r + 1] = out.size();
    }
    return new Weights(classes, scales, starts, out.toByteArray(), 0);
  }

  private static float round(float[] weights, int from, byte[] row) {
    float largest = 0;
    for (int c = 0; c < row.length; c++) {
      largest = Math.max(largest, Math.abs(weights[from + c]));
    }
    float scale = largest / LARGEST;
    for (int c = 0; c < row.length; c++) {
      row[c] = scale == 0 ? 0 : (byte) Math.round(weights[from + c] / scale);
    }
    return scale;
  }

  private static void write(byte[] row, ByteArrayOutputStream out) {
    int filled = 0;
    for (byte weight : row) {
      filled += weight == 0 ? 0 : 1;
    }
    if (2 * filled >= row.length) {
      out.write(row, 0, row.length);
      return;
    }
    for (int c = 0; c < row.length; c++) {
      if (row[c] != 0) {
        out.write(c);
        out.write(row[c]);
      }
    }
  }

  /** The decision value of every class. */
  float[] decisions(SparseVector vector) {
    float[] sums = new float[classes];
    add(scales.length - 1, 1f, sums);
    for (int i = 0; i < vector.ids().length; i++) {
      add(vector.ids()[i], vector.values()[i], sums);
    }
    return sums;
  }

  private void add(int row, float value, float[] sums) {
    float factor = value * scales[row];
    int from = base + starts[row];
    int length = starts[row + 1] - starts[row];
    if (length == classes) {
      for (int c = 0; c < classes; c++) {
        sums[c] += factor * bytes[from + c];
      }
      return;
    }
    for (int at = from; at < from + length; at += 2) {
      sums[bytes[at] & 0xff] += factor * bytes[at + 1];
    }
  }

  int classes() {
    return classes;
  }

  float[] scales() {
    return scales;
  }

  int[] starts() {
    return starts;
  }

  /** The rows, one after another. */
  byte[] rows() {
    return Arrays.copyOfRange(bytes, base, base + starts[starts.length - 1]);
  }
}
