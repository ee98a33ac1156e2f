package nl.wegwijs.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every request and every response has in common. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerzoekenTest {
  private static final String GOED = "{\"gemeente\":\"waterrijk\",\"kanaal\":\"web\"}";

  private final Testdienst dienst = new Testdienst();
  private final Client client = dienst.client();

  @AfterAll
  void stop() {
    client.close();
    dienst.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "nee",
        "{\"gemeente\":\"waterrijk\",}",
        "{'gemeente':'waterrijk'}",
        "{\"gemeente\":\"waterrijk\",\"kanaal\":\"web\"} extra",
        "{\"gemeente\":\"waterrijk\",\"gemeente\":\"heuveldam\",\"kanaal\":\"web\"}",
        "{\"gemeente\":NaN}",
        "/* uitleg */ {}"
      })
  void refusesWhatIsNoJson(String lichaam) {
    var antwoord = client.post("/v1/gesprekken", lichaam);

    assertThat(antwoord.status()).isEqualTo(400);
    assertThat(antwoord.fouten()).hasSize(1);
    assertThat(antwoord.kop("Content-Type")).isEqualTo("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "1", "\"tekst\"", "null", "true"})
  void refusesJsonThatIsNoObject(String lichaam) {
    assertThat(client.post("/v1/gesprekken", lichaam).fouten()).containsExactly(":type");
  }

  @Test
  void refusesJsonNestedWithoutEnd() {
    assertThat(client.post("/v1/gesprekken", "[".repeat(30_000)).status()).isEqualTo(400);
    assertThat(client.post("/v1/gesprekken", "{\"a\":".repeat(10_000)).status()).isEqualTo(400);
  }

  @Test
  void refusesTextThatIsNoUtf8() {
    byte[] latin = "{\"gemeente\":\"wat\u00e9r\"}".getBytes(StandardCharsets.ISO_8859_1);
    byte[] utf16 = GOED.getBytes(StandardCharsets.UTF_16);

    for (byte[] lichaam : new byte[][] {latin, utf16}) {
      var antwoord =
          client.stuur("POST", "/v1/gesprekken", lichaam, "Content-Type", "application/json");
      assertThat(antwoord.status()).isEqualTo(400);
      assertThat(antwoord.fouten()).containsExactly(":json");
    }
  }

  @Test
  void takesABodyOf64KiBAndRefusesOneByteMore() {
    String vol = GOED + " ".repeat(64 * 1024 - GOED.length());

    assertThat(client.post("/v1/gesprekken", vol).status()).isEqualTo(201);
    var teGroot = client.post("/v1/gesprekken", vol + " ");
    assertThat(teGroot.status()).isEqualTo(413);
    assertThat(teGroot.kop("Content-Type")).isEqualTo("application/problem+json");
    assertThat(client.post("/v1/gesprekken", "x".repeat(2_000_000)).status()).isEqualTo(413);
  }

  @Test
  void boundsTheListOfMistakes() {
    var lichaam = new StringBuilder("{");
    for (int i = 0; i < 3000; i++) {
      lichaam.append("\"veld").append(i).append("\":1,");
    }

    var antwoord = client.post("/v1/gesprekken", lichaam.append("\"x\":1}").toString());

    assertThat(antwoord.status()).isEqualTo(400);
    assertThat(antwoord.fouten()).hasSize(50);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/xml",
        "application/x-www-form-urlencoded",
        "application/json; charset=iso-8859-1",
        "applicatie",
        ";"
      })
  void refusesAnotherContentType(String soort) {
    var antwoord =
        client.stuur(
            "POST", "/v1/gesprekken", GOED.getBytes(StandardCharsets.UTF_8), "Content-Type", soort);

    assertThat(antwoord.status()).isEqualTo(415);
    assertThat(antwoord.kop("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void refusesABodyWithoutContentTypeOrPacked() {
    byte[] lichaam = GOED.getBytes(StandardCharsets.UTF_8);

    assertThat(client.stuur("POST", "/v1/gesprekken", lichaam).status()).isEqualTo(415);
    assertThat(
            client
                .stuur(
                    "POST",
                    "/v1/gesprekken",
                    lichaam,
                    "Content-Type",
                    "application/json",
                    "Content-Encoding",
                    "gzip")
                .status())
        .isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json;charset=utf-8", "APPLICATION/JSON; charset=\"UTF-8\""})
  void takesJsonThatNamesUtf8(String soort) {
    var antwoord =
        client.stuur(
            "POST", "/v1/gesprekken", GOED.getBytes(StandardCharsets.UTF_8), "Content-Type", soort);

    assertThat(antwoord.status()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html|406",
        "text/html, application/json;q=0|406",
        "application/json|200",
        "application/*;q=0.5|200",
        "text/html,*/*;q=0.1|200",
        "geen-soort, application/json|200"
      })
  void answersOnlyWhatIsAccepted(String aanvaard, int status) {
    var antwoord = client.haal("/health/live", "Accept", aanvaard);

    assertThat(antwoord.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/gesprekken/",
        "/v1/producten/",
        "/v1/routeringen/",
        "/v1/openapi.json/",
        "/v1//producten",
        "/V1/producten",
        "/v1",
        "/v1/onbekend",
        "/health/",
        "/v1/gesprekken/%2e%2e/producten",
        "/widget/x/geheim.txt",
        "/widget/x/..%2f..%2fopenapi.yaml"
      })
  void findsNothingAtAnotherPath(String pad) {
    var antwoord = client.haal(pad);

    assertThat(antwoord.status()).isIn(400, 401, 404);
    assertThat(antwoord.status()).isNotEqualTo(200);
    assertThat(antwoord.kop("Content-Type")).isEqualTo("application/problem+json");
    assertThat(antwoord.json().get("status").asInt()).isEqualTo(antwoord.status());
    assertThat(antwoord.kop("API-Version")).isEqualTo("1.0.0");
  }

  @Test
  void answers404ForATrailingSlashInsteadOfARedirect() {
    for (String pad : new String[] {"/v1/gesprekken/", "/v1/producten/", "/health/live/"}) {
      assertThat(client.haal(pad).status()).as(pad).isEqualTo(404);
    }
    assertThat(client.post("/v1/gesprekken/", GOED).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PUT|/v1/gesprekken|OPTIONS, POST",
        "GET|/v1/gesprekken|OPTIONS, POST",
        "PATCH|/v1/gesprekken/x|DELETE, GET, HEAD, OPTIONS",
        "DELETE|/v1/producten|GET, HEAD, OPTIONS",
        "TRACE|/v1/producten|GET, HEAD, OPTIONS",
        "VREEMD|/v1/producten|GET, HEAD, OPTIONS",
        "DELETE|/|GET, HEAD, OPTIONS, POST"
      })
  void namesTheMethodsOfAPath(String methode, String pad, String toegestaan) {
    var antwoord = client.stuur(methode, pad, new byte[0]);

    assertThat(antwoord.status()).isEqualTo(405);
    assertThat(antwoord.kop("Allow").split(", ")).containsExactlyInAnyOrder(toegestaan.split(", "));
    assertThat(antwoord.json().get("status").asInt()).isEqualTo(405);
  }

  @Test
  void answersOptionsAndHead() {
    var opties = client.stuur("OPTIONS", "/v1/producten", new byte[0]);
    var hoofd = client.stuur("HEAD", "/v1/openapi.json", new byte[0]);
    var nergens = client.stuur("HEAD", "/v1/nergens", new byte[0]);

    assertThat(opties.status()).isEqualTo(204);
    assertThat(opties.kop("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(hoofd.status()).isEqualTo(200);
    assertThat(hoofd.http().body()).isEmpty();
    assertThat(hoofd.kop("Content-Type")).isEqualTo("application/json");
    assertThat(nergens.status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/openapi.json",
        "/health/live",
        "/",
        "/widget.js",
        "/v1/nergens",
        "/v1/producten"
      })
  void putsVersionAndSecurityHeadersOnEveryResponse(String pad) {
    var antwoord = client.haal(pad);

    assertThat(antwoord.kop("API-Version")).isEqualTo("1.0.0");
    assertThat(antwoord.kop("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(antwoord.kop("X-Frame-Options")).isEqualTo("DENY");
    assertThat(antwoord.kop("Strict-Transport-Security")).startsWith("max-age=");
    assertThat(antwoord.kop("Content-Security-Policy"))
        .contains("default-src 'none'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(antwoord.kop("Cache-Control")).isNotEmpty();
    assertThat(antwoord.kop("Content-Type")).isNotEmpty();
    assertThat(antwoord.kop("Server")).isEmpty();
  }

  @Test
  void keepsAnswersOutOfCaches() {
    assertThat(client.post("/v1/gesprekken", GOED).kop("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void letsTheWebsitesOfAGemeenteIn() {
    String website = "https://www.waterrijk.example";
    var vooraf =
        client.stuur(
            "OPTIONS",
            "/v1/gesprekken",
            new byte[0],
            "Origin",
            website,
            "Access-Control-Request-Method",
            "POST",
            "Access-Control-Request-Headers",
            "authorization,content-type");
    var antwoord = client.post("/v1/gesprekken", GOED, "Origin", website);
    var fout = client.post("/v1/gesprekken", "{}", "Origin", website);

    assertThat(vooraf.status()).isEqualTo(204);
    assertThat(
            Map.of(
                "herkomst", vooraf.kop("Access-Control-Allow-Origin"),
                "methoden", vooraf.kop("Access-Control-Allow-Methods"),
                "koppen", vooraf.kop("Access-Control-Allow-Headers")))
        .isEqualTo(
            Map.of(
                "herkomst", website,
                "methoden", "GET, POST, DELETE",
                "koppen", "Authorization, Content-Type, Last-Event-ID"));
    assertThat(antwoord.kop("Access-Control-Allow-Origin")).isEqualTo(website);
    assertThat(antwoord.kop("Access-Control-Expose-Headers")).contains("Retry-After");
    assertThat(antwoord.kop("Vary")).isEqualTo("Origin");
    assertThat(fout.kop("Access-Control-Allow-Origin")).isEqualTo(website);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.waterrijk.example.kwaad.example",
        "http://www.waterrijk.example",
        "https://www.waterrijk.example:8443",
        "https://kwaad.example",
        "null"
      })
  void keepsOtherOriginsOut(String herkomst) {
    var vooraf =
        client.stuur(
            "OPTIONS",
            "/v1/gesprekken",
            new byte[0],
            "Origin",
            herkomst,
            "Access-Control-Request-Method",
            "POST");

    assertThat(vooraf.kop("Access-Control-Allow-Origin")).isEmpty();
    assertThat(vooraf.kop("Access-Control-Allow-Methods")).isEmpty();
  }
}
