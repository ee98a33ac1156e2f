package nl.wegwijs.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import nl.wegwijs.gemeente.Gemeente;
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
    Optional<Wegwerpdienst> gestart = Wegwerpdienst.start(spec, UnaryOperator.identity());
    if (gestart.isEmpty()) {
      return Wegwijs.FOUT_IN_BESTANDEN;
    }
    try (Wegwerpdienst proef = gestart.get();
        var http = HttpClient.newHttpClient()) {
      return vraag(http, proef) ? Wegwijs.klaar() : 1;
    }
  }

  private boolean vraag(HttpClient http, Wegwerpdienst proef)
      throws IOException, InterruptedException {
    PrintWriter uit = spec.commandLine().getOut();
    boolean goed = true;
    for (Gemeente gemeente : proef.gelezen().gemeenten().opNaam()) {
      for (String vraag : VRAGEN) {
        HttpRequest verzoek =
            HttpRequest.newBuilder(proef.adres().resolve("/v1/routeringen"))
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
}
