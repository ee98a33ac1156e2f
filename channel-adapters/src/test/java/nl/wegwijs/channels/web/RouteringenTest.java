package nl.wegwijs.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteringenTest {
  private static final String VRAAG =
      "{\"gemeente\":\"waterrijk\",\"tekst\":\"mijn container is niet geleegd\"}";
  private static final String SLEUTEL = "een-lange-sleutel-123";

  private final Testdienst dienst = new Testdienst();
  private final Client client = dienst.client();

  @AfterAll
  void stop() {
    client.close();
    dienst.close();
  }

  @Test
  void saysWhereAQuestionBelongs() {
    var antwoord = client.post("/v1/routeringen", VRAAG);

    assertThat(antwoord.status()).isEqualTo(200);
    JsonNode json = antwoord.json();
    assertThat(json.propertyNames())
        .containsExactly(
            "taal",
            "soort",
            "intent",
            "alternatieven",
            "entiteiten",
            "signaalwoorden",
            "producten",
            "routering");
    assertThat(json.get("routering").propertyNames())
        .containsExactly("team", "lijn", "prioriteit", "doel", "redenen");
    assertThat(json.get("routering").get("redenen")).isNotEmpty();
    assertThat(dienst.geheugen().alles()).isEqualTo("{} {}");
  }

  @Test
  void takesEverythingTheContractNames() {
    var antwoord =
        client.post(
            "/v1/routeringen",
            """
            {"gemeente":"waterrijk","tekst":"ik verhuis","kanaal":"spraak","postcode":"3484 hg",
             "hypotheses":[{"tekst":"ik verhuis","zekerheid":0.9},{"tekst":"ik vergis","zekerheid":0}]}
            """);

    assertThat(antwoord.status()).isEqualTo(200);
  }

  @Test
  void reportsMistakesInHypothesesByTheirPlace() {
    var antwoord =
        client.post(
            "/v1/routeringen",
            """
            {"gemeente":"nergens","kanaal":"fax","postcode":"12","extra":1,
             "hypotheses":[{"tekst":"a","zekerheid":1.5},{"zekerheid":"hoog","x":0},7]}
            """);

    assertThat(antwoord.status()).isEqualTo(400);
    assertThat(antwoord.fouten())
        .containsExactlyInAnyOrder(
            "gemeente:onbekend",
            "tekst:verplicht",
            "kanaal:waarde",
            "postcode:waarde",
            "extra:onbekend-veld",
            "hypotheses[0].zekerheid:waarde",
            "hypotheses[1].tekst:verplicht",
            "hypotheses[1].zekerheid:type",
            "hypotheses[1].x:onbekend-veld",
            "hypotheses[2]:type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-0.1", "1.0000001", "-1e400"})
  void refusesACertaintyOutsideItsRange(String zekerheid) {
    var antwoord =
        client.post(
            "/v1/routeringen",
            "{\"gemeente\":\"waterrijk\",\"tekst\":\"a\",\"hypotheses\":[{\"tekst\":\"a\",\"zekerheid\":%s}]}"
                .formatted(zekerheid));

    assertThat(antwoord.status()).isEqualTo(400);
    assertThat(antwoord.fouten()).containsExactly("hypotheses[0].zekerheid:waarde");
  }

  @Test
  void isOpenWithoutKeysOnlyToLocalRequests() {
    for (String kop :
        List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Proto", "x-forwarded-host")) {
      assertThat(client.post("/v1/routeringen", VRAAG, kop, "127.0.0.1").status())
          .as(kop)
          .isEqualTo(401);
    }
  }

  @Test
  void asksForAKeyOnceOneIsConfigured() {
    try (var metSleutel = Testdienst.met("", "telefonie:" + SLEUTEL, "");
        var ander = metSleutel.client()) {
      var zonder = ander.post("/v1/routeringen", VRAAG);
      var fout = ander.post("/v1/routeringen", VRAAG, "X-Api-Key", SLEUTEL + "x");
      var goed = ander.post("/v1/routeringen", VRAAG, "X-Api-Key", SLEUTEL);
      var door =
          ander.post(
              "/v1/routeringen", VRAAG, "X-Api-Key", SLEUTEL, "X-Forwarded-For", "192.0.2.1");
      var reeks =
          ander.stuur(
              "POST", "/v1/routeringen/_reeks", bytes(VRAAG), "Content-Type", Reeks.MEDIATYPE);

      assertThat(zonder.status()).isEqualTo(401);
      assertThat(zonder.kop("Content-Type")).isEqualTo("application/problem+json");
      assertThat(fout.status()).isEqualTo(401);
      assertThat(goed.status()).isEqualTo(200);
      assertThat(door.status()).isEqualTo(200);
      assertThat(reeks.status()).isEqualTo(401);
    }
  }

  @Test
  void answersASeriesInOrderAndABadLineInItsPlace() {
    String reeks =
        String.join(
            "\n",
            VRAAG,
            "{\"gemeente\":\"nergens\",\"tekst\":\"a\"}",
            "",
            "geen json",
            "{\"gemeente\":\"waterrijk\",\"tekst\":\"%s\"}".formatted("x".repeat(70_000)),
            VRAAG + "\r",
            "{\"gemeente\":\"heuveldam\",\"tekst\":\"hallo\"}");

    var antwoord = reeks(bytes(reeks));

    assertThat(antwoord.status()).isEqualTo(200);
    assertThat(antwoord.kop("Content-Type")).isEqualTo("application/x-ndjson");
    List<JsonNode> regels = regels(antwoord);
    assertThat(regels.stream().map(regel -> regel.path("status").asInt(200)))
        .containsExactly(200, 400, 400, 400, 413, 200, 200);
    assertThat(regels.get(1).get("regel").asInt()).isEqualTo(2);
    assertThat(regels.get(1).get("fouten").get(0).get("veld").asString()).isEqualTo("gemeente");
    assertThat(regels.get(6).has("routering")).isTrue();
  }

  @Test
  void answersALineThatIsNoUtf8InItsPlace() {
    byte[] latin =
        "{\"gemeente\":\"wat\u00e9r\",\"tekst\":\"a\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] goed = bytes(VRAAG + "\n");
    byte[] samen = new byte[latin.length + goed.length];
    System.arraycopy(latin, 0, samen, 0, latin.length);
    System.arraycopy(goed, 0, samen, latin.length, goed.length);

    List<JsonNode> regels = regels(reeks(samen));

    assertThat(regels).hasSize(2);
    assertThat(regels.get(0).get("status").asInt()).isEqualTo(400);
    assertThat(regels.get(1).has("routering")).isTrue();
  }

  @Test
  void takesAThousandLinesAndNotOneMore() {
    String regel = VRAAG + "\n";

    assertThat(regels(reeks(bytes(regel.repeat(1000))))).hasSize(1000);
    assertThat(reeks(bytes(regel.repeat(1001))).status()).isEqualTo(413);
    assertThat(reeks(bytes("\n".repeat(5000))).status()).isEqualTo(413);
    assertThat(reeks(new byte[0]).tekst()).isEmpty();
  }

  @Test
  void refusesASeriesOfMoreThan8MiB() {
    assertThat(reeks(new byte[8 * 1024 * 1024 + 1]).status()).isEqualTo(413);
  }

  @Test
  void takesASeriesOnlyAsNdjson() {
    assertThat(client.post("/v1/routeringen/_reeks", VRAAG).status()).isEqualTo(415);
  }

  private Client.Antwoord reeks(byte[] lichaam) {
    return client.stuur(
        "POST", "/v1/routeringen/_reeks", lichaam, "Content-Type", "application/x-ndjson");
  }

  private static List<JsonNode> regels(Client.Antwoord antwoord) {
    var regels = new ArrayList<JsonNode>();
    antwoord.tekst().lines().forEach(regel -> regels.add(Client.JSON.readTree(regel)));
    return regels;
  }

  private static byte[] bytes(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }
}
