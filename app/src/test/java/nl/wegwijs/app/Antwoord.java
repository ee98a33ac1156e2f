package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service answered to one request. */
record Antwoord(HttpResponse<String> gekregen) {
  private static final JsonMapper JSON = new JsonMapper();

  int status() {
    return gekregen.statusCode();
  }

  String tekst() {
    return gekregen.body();
  }

  /** The first header of that name; empty text where there is none. */
  String kop(String naam) {
    return gekregen.headers().firstValue(naam).orElse("");
  }

  JsonNode json() {
    return JSON.readTree(tekst());
  }

  /** The JSON of an answer that must have that status. */
  JsonNode json(int status) {
    assertThat(status()).as(tekst()).isEqualTo(status);
    return json();
  }

  /** The problem that this answer must be. */
  JsonNode probleem(int status) {
    JsonNode probleem = json(status);
    assertThat(kop("Content-Type")).startsWith("application/problem+json");
    assertThat(kop("API-Version")).isNotBlank();
    assertThat(probleem.path("status").asInt()).isEqualTo(status);
    assertThat(probleem.path("type").asString()).isNotBlank();
    assertThat(probleem.path("title").asString()).isNotBlank();
    assertThat(probleem.path("detail").asString()).isNotBlank();
    return probleem;
  }

  static JsonNode lees(String json) {
    return JSON.readTree(json);
  }

  static String schrijf(Object waarde) {
    return JSON.writeValueAsString(waarde);
  }
}
