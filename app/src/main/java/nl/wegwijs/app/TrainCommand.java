package nl.wegwijs.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.wegwijs.intents.TrainModel;
import nl.wegwijs.training.Trainingsdata;
import picocli.CommandLine.Command;

@Command(
    name = "train",
    description = {
      "Leer het model opnieuw, ook van de eigen zinnen in gemeenten/<id>/zinnen/<intent>.tsv.",
      "Het nieuwe model komt in WEGWIJS_DATA/modellen en gaat voor bij de volgende start."
    })
final class TrainCommand implements Callable<Integer> {
  @Override
  public Integer call() throws IOException {
    Instellingen instellingen = Instellingen.uit(System.getenv());
    Path model = Bestanden.eigenModel(instellingen.data());
    Optional<byte[]> eerder =
        Files.exists(model) ? Optional.of(Files.readAllBytes(model)) : Optional.empty();
    var voortgang = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int status =
        new TrainModel(voortgang)
            .train(Trainingsdata.vanKlassenpad(mappen(instellingen.gemeenten())), model);
    if (status != 0) {
      return status;
    }
    if (eerder.isPresent() && !Arrays.equals(eerder.get(), Files.readAllBytes(model))) {
      Files.write(Bestanden.vorigModel(instellingen.data()), eerder.get());
    }
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println("model: " + model);
    return status;
  }

  private static List<Path> mappen(Path gemeenten) {
    try (Stream<Path> mappen = Files.list(gemeenten)) {
      return mappen.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("WEGWIJS_GEMEENTEN cannot be read: " + gemeenten, e);
    }
  }
}
