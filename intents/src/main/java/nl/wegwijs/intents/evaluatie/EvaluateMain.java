package nl.wegwijs.intents.evaluatie;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.intents.model.Example;
import nl.wegwijs.intents.model.IntentModel;
import nl.wegwijs.intents.model.Trainer;
import nl.wegwijs.training.Trainingsdata;

/** Evaluates on the project's own sentences or trains and evaluates on any set. */
public final class EvaluateMain {
  /** What it returns when a file holds mistakes. */
  public static final int MISTAKES = 2;

  private final PrintStream out;

  /**
   * @param out takes progress, mistakes and the report, in plain Dutch
   */
  public EvaluateMain(PrintStream out) {
    this.out = out;
  }

  /** A model on the project's own evaluation sentences. */
  public Evaluation own(IntentModel model, Trainingsdata data) {
    return Evaluation.of(
        model,
        data.evaluatie().stream().map(zin -> new Example(zin.intent(), zin.tekst())).toList(),
        data.evaluatieAchtergrond().stream()
            .map(zin -> new Example(zin.onderwerp(), zin.tekst()))
            .toList());
  }

  /**
   * A model trained on one file and scored on another, both of lines {@code label<TAB>text}.
   *
   * @param rejectTrain sentences that ask for none, to learn to reject; without it whole intents
   *     are held out instead
   * @param rejectTest sentences that ask for none, to score rejection on
   * @return 0, or {@link #MISTAKES}
   */
  public int files(Path train, Path test, Optional<Path> rejectTrain, Optional<Path> rejectTest)
      throws IOException {
    var mistakes = new ArrayList<String>();
    List<Example> examples = read(Optional.of(train), mistakes);
    List<Example> questions = read(Optional.of(test), mistakes);
    List<Example> background = read(rejectTrain, mistakes);
    List<Example> rejected = read(rejectTest, mistakes);
    mistakes.forEach(out::println);
    if (!mistakes.isEmpty()) {
      return MISTAKES;
    }
    IntentModel model = new Trainer(out::println).train(examples, background, "los");
    out.println(Evaluation.of(model, questions, rejected).report());
    return 0;
  }

  private static List<Example> read(Optional<Path> file, List<String> mistakes) throws IOException {
    if (file.isEmpty()) {
      return List.of();
    }
    Labelled labelled = Labelled.read(file.get());
    mistakes.addAll(labelled.mistakes());
    return labelled.examples();
  }
}
