package nl.wegwijs.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.lezen.Gelezen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "proef",
    description =
        "Start de dienst op een vrije poort met een lege map, stel elke gemeente een vraag en stop.")
final class ProefCommand implements Callable<Integer> {
  private static final List<String> VRAGEN =
      List.of("wat kost een paspoort", "ik ga verhuizen naar Lindelaan 4b", "zet een wekker");

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // filled by picocli
  ProefCommand() {}

  @Override
  public Integer call() throws Exception {
    Path leeg = Files.createTempDirectory("wegwijs-proef");
    try {
      Instellingen instellingen = Instellingen.uit(System.getenv()).voorProef(leeg);
      Gelezen gelezen = Bestanden.gemeenten(instellingen.gemeenten(), instellingen.klok());
      if (!gelezen.foutloos()) {
        Wegwijs.toon(spec.commandLine().getErr(), gelezen.fouten());
        return Wegwijs.FOUT_IN_BESTANDEN;
      }
      try (var dienst = new Dienst(instellingen, gelezen);
          var http = HttpClient.newHttpClient()) {
        return vraag(http, dienst.poort(), gelezen) ? Wegwijs.klaar() : 1;
      }
    } finally {
      wis(leeg);
    }
  }

  private boolean vraag(HttpClient http, int poort, Gelezen gelezen)
      throws IOException, InterruptedException {
    PrintWriter uit = spec.commandLine().getOut();
    boolean goed = true;
    for (Gemeente gemeente : gelezen.gemeenten().opNaam()) {
      for (String vraag : VRAGEN) {
        HttpRequest verzoek =
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + "/v1/routeringen"))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"gemeente\": \"%s\", \"tekst\": \"%s\"}"
                            .formatted(gemeente.id(), vraag)))
                .build();
        HttpResponse<String> antwoord = http.send(verzoek, HttpResponse.BodyHandlers.ofString());
        uit.printf("%s: %s: %d%n", gemeente.id(), vraag, antwoord.statusCode());
        goed &= antwoord.statusCode() == 200;
      }
    }
    uit.flush();
    return goed;
  }

  /** Deletes a folder with all that is in it. */
  static void wis(Path map) throws IOException {
    try (Stream<Path> paden = Files.walk(map)) {
      for (Path pad : paden.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(pad);
      }
    }
  }
}
