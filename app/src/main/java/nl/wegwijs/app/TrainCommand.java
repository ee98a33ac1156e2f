package nl.wegwijs.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.wegwijs.gemeente.lezen.Gelezen;
import nl.wegwijs.intents.Productvragen;
import nl.wegwijs.intents.TrainModel;
import nl.wegwijs.training.Trainingsdata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "train",
    description = {
      "Leer het model opnieuw, ook van de eigen zinnen in gemeenten/<id>/zinnen/<intent>.tsv",
      "en achtergrond/eigen.tsv (wat niet voor de gemeente is), en van de vragen bij producten.",
      "Het nieuwe model komt in WEGWIJS_DATA/modellen en gaat voor bij de volgende start. Bij een",
      "fout in een bestand blijft het oude model staan."
    })
final class TrainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // filled by picocli
  TrainCommand() {}

  @Override
  public Integer call() throws IOException {
    Instellingen instellingen = Instellingen.uit(System.getenv());
    Gelezen gelezen = Bestanden.gemeenten(instellingen.gemeenten(), instellingen.klok());
    Trainingsdata.Gelezen training = Bestanden.trainingsdata(instellingen.gemeenten());
    Wegwijs.toon(spec.commandLine().getErr(), gelezen.fouten());
    var voortgang = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    if (!gelezen.foutloos()) {
      training.fouten().forEach(voortgang::println);
      voortgang.println("het model blijft zoals het was");
      return Wegwijs.FOUT_IN_BESTANDEN;
    }
    Productvragen vragen =
        Productvragen.van(gelezen.gemeenten().opNaam(), training.data().intenten());
    voortgang.println(vragen.melding());
    return train(vragen.bij(training), instellingen.data(), voortgang);
  }

  /** Trains, and keeps the model that was there to compare with. */
  private int train(Trainingsdata.Gelezen training, Path data, PrintStream voortgang)
      throws IOException {
    Path model = Bestanden.eigenModel(data);
    Optional<byte[]> eerder =
        Files.exists(model) ? Optional.of(Files.readAllBytes(model)) : Optional.empty();
    int status = new TrainModel(voortgang).train(training, model);
    if (status != 0) {
      return status;
    }
    if (eerder.isPresent() && !Arrays.equals(eerder.get(), Files.readAllBytes(model))) {
      Files.write(Bestanden.vorigModel(data), eerder.get());
    }
    spec.commandLine().getOut().println("model: " + model);
    spec.commandLine().getOut().flush();
    return status;
  }
}
