package nl.wegwijs.app.klant;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import nl.wegwijs.gemeente.GemeenteId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An inwoner's side of the web channel. Safe for use by many threads. */
public final class Webklant implements AutoCloseable {
  private static final Duration GEDULD = Duration.ofSeconds(30);

  private final URI dienst;
  private final JsonMapper json = JsonMapper.builder().build();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(GEDULD).build();

  /**
   * @param dienst where the service listens, such as {@code http://127.0.0.1:8080}
   */
  public Webklant(URI dienst) {
    this.dienst = dienst;
  }

  /**
   * A gesprek that was begun.
   *
   * @param sleutel the secret to go on with it
   */
  public record Begonnen(String id, String sleutel) {}

  /**
   * Begins a gesprek.
   *
   * @throws IOException also when the service answers anything but success
   */
  public Begonnen begin(GemeenteId gemeente) throws IOException, InterruptedException {
    JsonNode antwoord =
        post("/v1/gesprekken", "", Map.of("gemeente", gemeente.value(), "kanaal", "web"));
    return new Begonnen(antwoord.path("id").asString(), antwoord.path("sleutel").asString());
  }

  /**
   * Types that.
   *
   * @throws IOException also when the service answers anything but success
   */
  public JsonNode zeg(Begonnen gesprek, String tekst) throws IOException, InterruptedException {
    return bericht(gesprek, "tekst", tekst);
  }

  /**
   * Takes the choice of that value.
   *
   * @throws IOException also when the service answers anything but success
   */
  public JsonNode kies(Begonnen gesprek, String waarde) throws IOException, InterruptedException {
    return bericht(gesprek, "keuze", waarde);
  }

  private JsonNode bericht(Begonnen gesprek, String soort, String inhoud)
      throws IOException, InterruptedException {
    return post(
        "/v1/gesprekken/" + gesprek.id() + "/berichten", gesprek.sleutel(), Map.of(soort, inhoud));
  }

  private JsonNode post(String pad, String sleutel, Map<String, String> lichaam)
      throws IOException, InterruptedException {
    HttpRequest.Builder verzoek =
        HttpRequest.newBuilder(dienst.resolve(pad))
            .timeout(GEDULD)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(lichaam)));
    if (!sleutel.isEmpty()) {
      verzoek.header("Authorization", "Bearer " + sleutel);
    }
    HttpResponse<byte[]> antwoord = http.send(verzoek.build(), BodyHandlers.ofByteArray());
    if (antwoord.statusCode() / 100 != 2) {
      throw new IOException(pad + " answered " + antwoord.statusCode());
    }
    return json.readTree(antwoord.body());
  }

  @Override
  public void close() {
    http.close();
  }
}
