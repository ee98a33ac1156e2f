package nl.wegwijs.intents;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wegwijs.intents.model.Example;
import nl.wegwijs.intents.model.IntentModel;
import nl.wegwijs.intents.model.ModelFile;
import nl.wegwijs.intents.model.Trainer;
import nl.wegwijs.intents.naam.Naamtrainer;
import nl.wegwijs.training.Fout;
import nl.wegwijs.training.Trainingsdata;

/**
 * Trains the assistant's model from the training data that is packed with the program, or from a
 * folder. The build runs it so that starting the assistant only loads.
 */
public final class TrainModel {
  /** What it returns when the training data holds mistakes. */
  public static final int MISTAKES = 2;

  private final PrintStream out;

  /**
   * @param out takes progress and mistakes, in plain Dutch
   */
  public TrainModel(PrintStream out) {
    this.out = out;
  }

  /**
   * Trains into the file named first, from the folder named second or else from the packed data;
   * and the model of names beside it.
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.err.println("gebruik: TrainModel <modelbestand> [map met trainingsdata]");
      System.exit(MISTAKES);
    }
    Trainingsdata.Gelezen gelezen =
        arguments.length > 1
            ? Trainingsdata.lees(Path.of(arguments[1]))
            : Trainingsdata.vanKlassenpad();
    Path model = Path.of(arguments[0]);
    int status = new TrainModel(System.out).train(gelezen, model);
    new Naamtrainer().train(model.resolveSibling("namen.model"), System.out);
    if (status != 0) {
      System.exit(status);
    }
  }

  /**
   * Trains a model into the file; a model that is there already is kept when it is of the same data
   * and trainer, or when the data holds mistakes.
   *
   * @return 0, or {@link #MISTAKES}
   */
  public int train(Trainingsdata.Gelezen gelezen, Path file) throws IOException {
    for (Fout fout : gelezen.fouten()) {
      out.println(fout);
    }
    if (!gelezen.foutloos()) {
      out.printf("%d fouten; het model blijft zoals het was%n", gelezen.fouten().size());
      return MISTAKES;
    }
    var trainer = new Trainer(line -> out.println("model: " + line));
    String hash = trainer.hash(gelezen.data().hash());
    if (isCurrent(file, hash)) {
      return 0;
    }
    long begin = System.nanoTime();
    IntentModel model = trainer.train(examples(gelezen.data()), background(gelezen.data()), hash);
    ModelFile.write(model, file);
    out.printf(
        "model: %s, %d kB, in %d s%n",
        model.version(), Files.size(file) / 1024, (System.nanoTime() - begin) / 1_000_000_000);
    return 0;
  }

  /** The sentences that ask for an intent, as the trainer takes them. */
  public static List<Example> examples(Trainingsdata data) {
    return data.zinnen().stream()
        .map(zin -> new Example(zin.intent(), zin.tekst(), zin.stijl().gewicht()))
        .toList();
  }

  /** The sentences that ask for none, as the trainer takes them. */
  public static List<Example> background(Trainingsdata data) {
    return data.achtergrond().stream()
        .map(zin -> new Example(zin.onderwerp(), zin.tekst()))
        .toList();
  }

  private static boolean isCurrent(Path file, String hash) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try {
      ModelFile.Header header = ModelFile.header(Files.readAllBytes(file));
      return header.trainer() == Trainer.VERSION && header.dataHash().equals(hash);
    } catch (ModelFile.UnreadableModelException e) {
      return false;
    }
  }
}
