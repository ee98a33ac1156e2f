package nl.wegwijs.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A client of a running service. Safe for use by many threads. */
final class Verbinding {
  private static final Duration GEDULD = Duration.ofSeconds(20);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final URI basis;

  Verbinding(URI basis) {
    this.basis = basis;
  }

  URI adres(String pad) {
    return basis.resolve(pad);
  }

  /**
   * A request to which more can be added.
   *
   * @param koppen names and values in turn
   */
  HttpRequest.Builder verzoek(String pad, String... koppen) {
    HttpRequest.Builder verzoek = HttpRequest.newBuilder(adres(pad)).timeout(GEDULD);
    return koppen.length == 0 ? verzoek : verzoek.headers(koppen);
  }

  /** Sends a request. */
  Antwoord stuur(HttpRequest.Builder verzoek) {
    try {
      return new Antwoord(client.send(verzoek.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  Antwoord haal(String pad, String... koppen) {
    return stuur(verzoek(pad, koppen).GET());
  }

  Antwoord post(String pad, String lichaam, String... koppen) {
    return stuur(
        verzoek(pad, koppen)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(lichaam)));
  }

  Antwoord wis(String pad, String... koppen) {
    return stuur(verzoek(pad, koppen).DELETE());
  }

  /**
   * Follows the events of a gesprek line by line, until the service ends them or {@code genoeg}
   * lines came.
   */
  List<String> gebeurtenissen(Inwoner inwoner, int genoeg, String... koppen) throws Exception {
    HttpRequest verzoek =
        verzoek(inwoner.pad() + "/gebeurtenissen", koppen)
            .headers("Authorization", inwoner.bearer(), "Accept", "text/event-stream")
            .build();
    try (var regels = client.send(verzoek, BodyHandlers.ofLines()).body()) {
      return regels.filter(regel -> !regel.isEmpty()).limit(genoeg).toList();
    }
  }

  Inwoner begin(String gemeente) {
    return begin(gemeente, "nl");
  }

  Inwoner begin(String gemeente, String taal) {
    var vraag = Map.of("gemeente", gemeente, "kanaal", "web", "taal", taal);
    JsonNode begonnen = post("/v1/gesprekken", Antwoord.schrijf(vraag)).json(201);
    return new Inwoner(
        this, begonnen.path("id").asString(), begonnen.path("sleutel").asString(), begonnen);
  }
}
