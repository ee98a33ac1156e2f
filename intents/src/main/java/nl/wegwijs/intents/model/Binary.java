package nl.wegwijs.intents.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Texts and rows of numbers as bytes, each with its length before it; big-endian. */
final class Binary {
  private Binary() {}

  static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String text(ByteBuffer in) {
    byte[] bytes = new byte[length(in, 1)];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static void longs(DataOutputStream out, long[] values) throws IOException {
    var buffer = ByteBuffer.allocate(values.length * Long.BYTES);
    buffer.asLongBuffer().put(values);
    out.writeInt(values.length);
    out.write(buffer.array());
  }

  static long[] longs(ByteBuffer in) {
    long[] values = new long[length(in, Long.BYTES)];
    in.asLongBuffer().get(values);
    in.position(in.position() + values.length * Long.BYTES);
    return values;
  }

  static void floats(DataOutputStream out, float[] values) throws IOException {
    var buffer = ByteBuffer.allocate(values.length * Float.BYTES);
    buffer.asFloatBuffer().put(values);
    out.writeInt(values.length);
    out.write(buffer.array());
  }

  static float[] floats(ByteBuffer in) {
    float[] values = new float[length(in, Float.BYTES)];
    in.asFloatBuffer().get(values);
    in.position(in.position() + values.length * Float.BYTES);
    return values;
  }

  static void ints(DataOutputStream out, int[] values) throws IOException {
    var buffer = ByteBuffer.allocate(values.length * Integer.BYTES);
    buffer.asIntBuffer().put(values);
    out.writeInt(values.length);
    out.write(buffer.array());
  }

  static int[] ints(ByteBuffer in) {
    int[] values = new int[length(in, Integer.BYTES)];
    in.asIntBuffer().get(values);
    in.position(in.position() + values.length * Integer.BYTES);
    return values;
  }

  /**
   * A length that the rest of the file can hold, so that a damaged one never asks for more memory
   * than there is.
   */
  private static int length(ByteBuffer in, int width) {
    int length = in.getInt();
    if (length < 0 || (long) length * width > in.remaining()) {
      throw new ModelFile.UnreadableModelException("the model file is damaged");
    }
    return length;
  }
}
