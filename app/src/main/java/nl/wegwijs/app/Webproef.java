package nl.wegwijs.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import nl.wegwijs.gemeente.GemeenteId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The web channel, over HTTP. */
final class Webproef implements Kanaalproef, AutoCloseable {
  private final URI dienst;
  private final JsonMapper json = JsonMapper.builder().build();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Webproef(URI dienst) {
    this.dienst = dienst;
  }

  @Override
  public String naam() {
    return "web";
  }

  @Override
  public Waarneming vraag(GemeenteId gemeente, String zin)
      throws IOException, InterruptedException {
    JsonNode begonnen =
        post("/v1/gesprekken", "", Map.of("gemeente", gemeente.value(), "kanaal", "web"));
    JsonNode antwoord =
        post(
            "/v1/gesprekken/" + begonnen.path("id").asString() + "/berichten",
            begonnen.path("sleutel").asString(),
            Map.of("tekst", zin));
    var producten = new ArrayList<String>();
    var versies = new ArrayList<String>();
    var teams = new ArrayList<String>();
    for (JsonNode bericht : antwoord.path("berichten")) {
      JsonNode product = bericht.path("product");
      if (product.isObject()) {
        producten.add(product.path("naam").asString() + " " + product.path("url").asString());
        versies.add(product.path("gemeente").asString() + " " + dag(product.path("bijgewerktOp")));
      }
      if (bericht.path("team").isObject()) {
        teams.add(bericht.path("team").path("naam").asString());
      }
    }
    return new Waarneming(producten, versies, teams);
  }

  /** As a number, since other channels write it out in the language of the gesprek. */
  private static String dag(JsonNode datum) {
    return LocalDate.parse(datum.asString()).toString();
  }

  private JsonNode post(String pad, String sleutel, Map<String, String> lichaam)
      throws IOException, InterruptedException {
    HttpRequest.Builder verzoek =
        HttpRequest.newBuilder(dienst.resolve(pad))
            .timeout(Duration.ofSeconds(30))
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
