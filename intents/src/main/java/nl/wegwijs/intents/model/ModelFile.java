package nl.wegwijs.intents.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A model as bytes. Big-endian: the header, the judge, the labels, the vocabulary, and last the
 * rows of weights and the lists of neighbours, which are used where they stand.
 */
public final class ModelFile {
  private static final int MAGIC = 0x57574d31;

  /** Version of this form; a file of another version is refused. */
  private static final int FORMAT = 1;

  private static final String PACKED = "/nl/wegwijs/intents/wegwijs.model";

  private ModelFile() {}

  /** The model that comes with the program. */
  public static IntentModel packed() {
    try (InputStream in = ModelFile.class.getResourceAsStream(PACKED)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without its model");
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file that is no model of this version, or is damaged. */
  public static final class UnreadableModelException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableModelException(String message) {
      super(message);
    }
  }

  /** Hash of the data and version of the trainer of a model, read without the rest. */
  public record Header(String dataHash, int trainer) {}

  public static byte[] write(IntentModel model) {
    var bytes = new ByteArrayOutputStream(1 << 23);
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeInt(FORMAT);
      out.writeInt(model.trainer());
      Binary.text(out, model.dataHash());
      judge(out, model.judge());
      out.writeInt(model.labels().size());
      for (String label : model.labels()) {
        Binary.text(out, label);
      }
      Scorer scorer = model.scorer();
      Binary.longs(out, scorer.vocabulary().hashes());
      Binary.floats(out, scorer.vocabulary().idf());
      Binary.ints(out, scorer.vocabulary().bounds());
      Weights weights = scorer.weights();
      out.writeInt(weights.classes());
      Binary.floats(out, weights.scales());
      Binary.ints(out, weights.starts());
      Neighbours neighbours = scorer.neighbours();
      out.writeInt(neighbours.sentences());
      out.writeInt(neighbours.inScope());
      Binary.floats(out, neighbours.scales());
      Binary.ints(out, neighbours.starts());
      out.write(weights.rows());
      out.write(neighbours.lists());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Writes the model to a file, which is replaced in one step or not at all; whatever goes wrong, a
   * file that was there stays as it was.
   */
  public static void write(IntentModel model, Path file) {
    try {
      Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
      Path fresh =
          folder.resolve(file.getFileName() + "." + ProcessHandle.current().pid() + ".nieuw");
      try {
        Files.write(fresh, write(model));
        replace(fresh, file);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void replace(Path fresh, Path file) throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * The model in those bytes, which it goes on using.
   *
   * @throws UnreadableModelException where they are not a whole model of this version
   */
  public static IntentModel read(byte[] bytes) {
    try {
      return read(bytes, ByteBuffer.wrap(bytes));
    } catch (BufferUnderflowException | IllegalArgumentException | NegativeArraySizeException e) {
      throw new UnreadableModelException("the model file is damaged");
    }
  }

  /** The header of the model in those bytes; the rest need not be there. */
  public static Header header(byte[] bytes) {
    try {
      return header(ByteBuffer.wrap(bytes));
    } catch (BufferUnderflowException | NegativeArraySizeException e) {
      throw new UnreadableModelException("the model file is damaged");
    }
  }

  private static Header header(ByteBuffer in) {
    if (in.getInt() != MAGIC) {
      throw new UnreadableModelException("this file is not a model");
    }
    int format = in.getInt();
    if (format != FORMAT) {
      throw new UnreadableModelException(
          "the model file has form " + format + "; readable is " + FORMAT);
    }
    int trainer = in.getInt();
    return new Header(Binary.text(in), trainer);
  }

  private static IntentModel read(byte[] bytes, ByteBuffer in) {
    Header header = header(in);
    if (header.trainer() != Trainer.VERSION) {
      throw new UnreadableModelException(
          "the model is of trainer version %d; this program needs %d: train it again"
              .formatted(header.trainer(), Trainer.VERSION));
    }
    Judge judge = judge(in);
    int count = in.getInt();
    var labels = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      labels.add(Binary.text(in));
    }
    var vocabulary =
        new Vocabulary(new Features(), Binary.longs(in), Binary.floats(in), Binary.ints(in));
    int classes = in.getInt();
    float[] scales = Binary.floats(in);
    int[] starts = Binary.ints(in);
    int sentences = in.getInt();
    int inScope = in.getInt();
    float[] nearScales = Binary.floats(in);
    int[] nearStarts = Binary.ints(in);
    int rows = in.position();
    int lists = rows + starts[starts.length - 1];
    if (lists + nearStarts[nearStarts.length - 1] != bytes.length) {
      throw new UnreadableModelException("the model file is cut short or too long");
    }
    var weights = new Weights(classes, scales, starts, bytes, rows);
    var near = new Neighbours(sentences, inScope, nearScales, nearStarts, bytes, lists);
    return new IntentModel(
        header.trainer(),
        header.dataHash(),
        labels,
        new Scorer(vocabulary, weights, near, count),
        judge);
  }

  private static void judge(DataOutputStream out, Judge judge) throws IOException {
    out.writeDouble(judge.temperature());
    out.writeDouble(judge.reject());
    out.writeDouble(judge.accept());
    out.writeInt(judge.gate().weights().size());
    for (double weight : judge.gate().weights()) {
      out.writeDouble(weight);
    }
  }

  private static Judge judge(ByteBuffer in) {
    double temperature = in.getDouble();
    double reject = in.getDouble();
    double accept = in.getDouble();
    int size = in.getInt();
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      weights.add(in.getDouble());
    }
    return new Judge(temperature, new Logistic(weights), reject, accept);
  }
}
