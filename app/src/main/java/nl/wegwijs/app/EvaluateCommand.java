package nl.wegwijs.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.wegwijs.intents.evaluatie.EvaluateMain;
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
    description = {
      "Meet hoe goed zinnen worden begrepen: met de eigen evaluatiezinnen,",
      "of train op één bestand en meet op een ander (regels label<TAB>zin)."
    })
final class EvaluateCommand implements Callable<Integer> {
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

  @SuppressWarnings("NullAway.Init") // filled by picocli
  EvaluateCommand() {}

  @Override
  public Integer call() throws IOException {
    var uit = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var evaluatie = new EvaluateMain(uit);
    if (train != null && test != null) {
      return evaluatie.files(train, test, Optional.ofNullable(oosTrain), Optional.ofNullable(oos));
    }
    if (train != null || test != null) {
      throw new ParameterException(spec.commandLine(), "--train en --test horen bij elkaar");
    }
    Path eigen = Bestanden.eigenModel(Instellingen.uit(System.getenv()).data());
    IntentModel model =
        Files.exists(eigen) ? ModelFile.read(Files.readAllBytes(eigen)) : ModelFile.packed();
    uit.println(evaluatie.own(model, Trainingsdata.vanKlassenpad().data()).report());
    return Wegwijs.klaar();
  }
}
