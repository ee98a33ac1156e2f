package nl.wegwijs.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.wegwijs.intents.evaluatie.EvaluateMain;
import nl.wegwijs.intents.evaluatie.EvaluateMain.Sources;
import nl.wegwijs.intents.evaluatie.EvaluateMain.Wishes;
import nl.wegwijs.intents.evaluatie.Exam;
import nl.wegwijs.intents.model.IntentModel;
import nl.wegwijs.intents.model.ModelFile;
import nl.wegwijs.training.Trainingsdata;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "evaluate",
    subcommands = EvaluateSearchCommand.class,
    description = {
      "Meet hoe goed zinnen worden begrepen: met de eigen evaluatiezinnen,",
      "of train op één bestand en meet op een ander (regels label<TAB>zin)."
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final String VORIG = "vorig";

  @Spec private CommandSpec spec;

  @Option(names = "--train", paramLabel = "BESTAND", description = "Leer van deze zinnen.")
  private @Nullable Path train;

  @Option(names = "--test", paramLabel = "BESTAND", description = "Meet op deze zinnen.")
  private @Nullable Path test;

  @Option(
      names = "--oos-train",
      paramLabel = "BESTAND",
      description = "Zinnen die nergens bij horen, om van te leren.")
  private @Nullable Path oosTrain;

  @Option(
      names = "--oos",
      paramLabel = "BESTAND",
      description = "Zinnen die nergens bij horen, om op te meten.")
  private @Nullable Path oos;

  @Option(
      names = "--html",
      paramLabel = "MAP",
      description = {
        "Waar de pagina met beelden en errors.tsv komen;",
        "standaard WEGWIJS_DATA/evaluatie."
      })
  private @Nullable Path html;

  @Option(names = "--typos", description = "Meet ook met één tikfout in elke zin, steeds dezelfde.")
  private boolean typos;

  @Option(
      names = "--compare",
      arity = "0..1",
      fallbackValue = VORIG,
      paramLabel = "MODEL",
      description = {
        "Vergelijk met een ander model: welke zinnen beter en slechter gaan.",
        "Zonder bestand met het model van voor de laatste 'train'."
      })
  private @Nullable Path compare;

  @Option(
      names = "--cross-validate",
      description = "Leer van een deel van de trainingszinnen en meet op de rest, om beurten.")
  private boolean crossValidate;

  @Option(
      names = "--folds",
      paramLabel = "N",
      defaultValue = "5",
      description = "In zoveel delen, van 2 tot 20; standaard ${DEFAULT-VALUE}.")
  private int folds;

  @SuppressWarnings("NullAway.Init") // filled by picocli
  EvaluateCommand() {}

  @Override
  public Integer call() throws IOException {
    checkOptions();
    Path data = Instellingen.uit(System.getenv()).data();
    Optional<IntentModel> vorig = vorig(data);
    var wensen =
        new Wishes(Optional.of(html != null ? html : data.resolve("evaluatie")), typos, vorig);
    var evaluatie = new EvaluateMain(stroom(System.out), stroom(System.err), wensen);
    if (train != null) {
      var bronnen =
          new Sources(
              train,
              Optional.ofNullable(test),
              Optional.ofNullable(oosTrain),
              Optional.ofNullable(oos));
      return crossValidate ? evaluatie.crossValidate(bronnen, folds) : evaluatie.files(bronnen);
    }
    Trainingsdata trainingsdata = Trainingsdata.vanKlassenpad().data();
    if (crossValidate) {
      evaluatie.crossValidate(trainingsdata, folds);
      return Wegwijs.klaar();
    }
    Path eigen = Bestanden.eigenModel(data);
    IntentModel model = Files.exists(eigen) ? lees(eigen) : ModelFile.packed();
    evaluatie.score("Model " + model.version(), model, Exam.own(trainingsdata));
    return Wegwijs.klaar();
  }

  private void checkOptions() {
    if (folds < 2 || folds > 20) {
      throw fout("--folds " + folds + "; toegestaan: van 2 tot 20");
    }
    if (crossValidate && (test != null || oos != null || typos || compare != null)) {
      throw fout(
          "--cross-validate meet op --train; --test, --oos, --typos en --compare kunnen dan niet");
    }
    if (!crossValidate && (train == null) != (test == null)) {
      throw fout("--train en --test horen bij elkaar");
    }
    if (train == null && (oos != null || oosTrain != null)) {
      throw fout("--oos en --oos-train horen bij --train");
    }
    if (train != null && compare != null) {
      throw fout("--compare vergelijkt op de eigen zinnen; --train kan dan niet");
    }
  }

  /** The model to compare with: the one named, the one before the last training, or the packed. */
  private Optional<IntentModel> vorig(Path data) throws IOException {
    if (compare == null) {
      return Optional.empty();
    }
    if (!compare.toString().equals(VORIG)) {
      return Optional.of(lees(compare));
    }
    Path bewaard = Bestanden.vorigModel(data);
    return Optional.of(Files.exists(bewaard) ? lees(bewaard) : ModelFile.packed());
  }

  private IntentModel lees(Path bestand) throws IOException {
    if (!Files.isRegularFile(bestand)) {
      throw fout("model " + bestand + " is er niet");
    }
    try {
      return ModelFile.read(Files.readAllBytes(bestand));
    } catch (ModelFile.UnreadableModelException e) {
      throw fout("model " + bestand + ": " + e.getMessage());
    }
  }

  private ParameterException fout(String melding) {
    return new ParameterException(spec.commandLine(), melding);
  }

  private static PrintStream stroom(PrintStream naar) {
    return new PrintStream(naar, true, StandardCharsets.UTF_8);
  }
}
