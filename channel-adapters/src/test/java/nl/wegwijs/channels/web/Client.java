package nl.wegwijs.channels.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program of somebody else that talks with the service. */
final class Client implements AutoCloseable {
  static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final int poort;

  Client(int poort) {
    this.poort = poort;
  }

  /** A gesprek as its inwoner knows it. */
  record Gesprek(String id, String sleutel) {
    String pad() {
      return "/v1/gesprekken/" + id;
    }
  }

  /** What came back. */
  record Antwoord(HttpResponse<byte[]> http) {
    int status() {
      return http.statusCode();
    }

    String tekst() {
      return new String(http.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
      return JSON.readTree(http.body());
    }

    String kop(String naam) {
      return http.headers().firstValue(naam).orElse("");
    }

    /** The fields that the problem names, each with its code. */
    List<String> fouten() {
      var fouten = new ArrayList<String>();
      json()
          .path("fouten")
          .forEach(fout ->
              fouten.add(fout.path("veld").asString() + ":" + fout.path("code").asString()));
      return fouten;
    }
  }

  Antwoord stuur(String methode, String pad, byte[] lichaam, String... koppen) {
    HttpRequest.Builder aanvraag =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + pad))
            .timeout(Duration.ofSeconds(20))
            .method(
                methode,
                lichaam.length == 0
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofByteArray(lichaam));
    if (koppen.length > 0) {
      aanvraag.headers(koppen);
    }
    try {
      return new Antwoord(http.send(aanvraag.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new IllegalStateException(methode + " " + pad, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  Antwoord haal(String pad, String... koppen) {
    return stuur("GET", pad, new byte[0], koppen);
  }

  Antwoord post(String pad, String json, String... koppen) {
    var alle = new ArrayList<>(List.of("Content-Type", "application/json"));
    alle.addAll(List.of(koppen));
    return stuur("POST", pad, json.getBytes(StandardCharsets.UTF_8), alle.toArray(String[]::new));
  }

  Gesprek begin() {
    return begin("waterrijk");
  }

  Gesprek begin(String gemeente) {
    return gesprek(
        post("/v1/gesprekken", "{\"gemeente\":\"%s\",\"kanaal\":\"web\"}".formatted(gemeente)));
  }

  /** The gesprek that began. */
  Gesprek gesprek(Antwoord antwoord) {
    if (antwoord.status() != 201) {
      throw new IllegalStateException(antwoord.tekst());
    }
    return new Gesprek(
        antwoord.json().get("id").asString(), antwoord.json().get("sleutel").asString());
  }

  Antwoord zeg(Gesprek gesprek, String json) {
    return post(gesprek.pad() + "/berichten", json, "Authorization", "Bearer " + gesprek.sleutel());
  }

  Antwoord haal(Gesprek gesprek, String pad) {
    return haal(gesprek.pad() + pad, "Authorization", "Bearer " + gesprek.sleutel());
  }

  Antwoord wis(Gesprek gesprek) {
    return stuur(
        "DELETE", gesprek.pad(), new byte[0], "Authorization", "Bearer " + gesprek.sleutel());
  }

  /** Text as a JSON string, quotes included. */
  static String citaat(String tekst) {
    return JSON.writeValueAsString(tekst);
  }

  @Override
  public void close() {
    http.close();
  }
}
