package nl.wegwijs.channels.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a stream of server-sent events line by line, as a browser would. */
final class Lezer implements AutoCloseable {
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpResponse<InputStream> antwoord;
  private final BufferedReader regels;

  Lezer(int poort, Client.Gesprek gesprek, String... koppen) {
    HttpRequest.Builder aanvraag =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + poort + gesprek.pad() + "/gebeurtenissen"))
            .timeout(Duration.ofSeconds(20))
            .header("Authorization", "Bearer " + gesprek.sleutel());
    if (koppen.length > 0) {
      aanvraag.headers(koppen);
    }
    try {
      antwoord = http.send(aanvraag.build(), BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    regels = new BufferedReader(new InputStreamReader(antwoord.body(), StandardCharsets.UTF_8));
  }

  /** One event. */
  record Gebeurtenis(int id, JsonNode data) {
    List<String> teksten() {
      var teksten = new ArrayList<String>();
      data.get("berichten").forEach(bericht -> teksten.add(bericht.get("tekst").asString()));
      return teksten;
    }
  }

  int status() {
    return antwoord.statusCode();
  }

  String kop(String naam) {
    return antwoord.headers().firstValue(naam).orElse("");
  }

  /** The next event, waited for. */
  Gebeurtenis volgende() throws IOException {
    return wacht().orElseThrow(() -> new AssertionError("the stream has ended"));
  }

  /** Whether nothing more comes; waits until that is sure. */
  boolean afgelopen() throws IOException {
    return wacht().isEmpty();
  }

  private Optional<Gebeurtenis> wacht() throws IOException {
    int id = -1;
    var data = new StringBuilder();
    for (String regel = regels.readLine(); regel != null; regel = regels.readLine()) {
      if (regel.startsWith("id: ")) {
        id = Integer.parseInt(regel.substring(4));
      } else if (regel.startsWith("data: ")) {
        data.append(regel.substring(6));
      } else if (regel.isEmpty() && !data.isEmpty()) {
        return Optional.of(new Gebeurtenis(id, Client.JSON.readTree(data.toString())));
      }
    }
    return Optional.empty();
  }

  /** The next line that is a comment, waited for. */
  String opmerking() throws IOException {
    for (String regel = regels.readLine(); regel != null; regel = regels.readLine()) {
      if (regel.startsWith(":")) {
        return regel;
      }
    }
    return "";
  }

  @Override
  public void close() throws IOException {
    regels.close();
    http.shutdownNow();
    http.close();
  }
}
