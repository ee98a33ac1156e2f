package nl.wegwijs.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductenTest {
  private final Testdienst dienst = new Testdienst();
  private final Client client = dienst.client();

  @AfterAll
  void stop() {
    client.close();
    dienst.close();
  }

  @Test
  void namesEveryProductOnce() {
    JsonNode producten = client.haal("/v1/producten?gemeente=waterrijk").json().get("producten");

    var ids = new ArrayList<String>();
    producten.forEach(product -> ids.add(product.get("id").asString()));
    assertThat(ids).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates().contains("paspoort");
    assertThat(ids).isSorted();
    assertThat(producten.get(0).propertyNames())
        .containsExactly(
            "id", "naam", "upl", "url", "gemeente", "bijgewerktOp", "taal", "kort", "aangeboden");
  }

  @Test
  void findsTheProductThatIsLookedForFirst() {
    JsonNode producten =
        client.haal("/v1/producten?gemeente=waterrijk&zoek=nieuw+paspoort").json().get("producten");

    assertThat(producten.get(0).get("id").asString()).startsWith("paspoort");
    assertThat(producten.get(0).has("score")).isTrue();
    assertThat(producten).hasSizeLessThanOrEqualTo(20);
  }

  @Test
  void findsOnlyWhatIsForThoseAskedFor() {
    String zoek = "/v1/producten?gemeente=waterrijk&zoek=vergunning+parkeren";
    for (JsonNode product : client.haal(zoek + "&doelgroep=ondernemer").json().get("producten")) {
      String id = product.get("id").asString();
      JsonNode doelgroepen =
          client.haal("/v1/producten/" + id + "?gemeente=waterrijk").json().get("doelgroepen");
      assertThat(doelgroepen.toString()).as(id).contains("\"ondernemer\"");
    }
    assertThat(client.haal(zoek + "&doelgroep=ondernemer").json().get("producten")).isNotEmpty();
    assertThat(client.haal(zoek + "&doelgroep=marsman").fouten())
        .containsExactly("doelgroep:waarde");
  }

  @Test
  void findsNothingForNonsenseWithoutFailing() {
    for (String zoek : new String[] {"%22%5C%28%5B*%3F", "AND+OR+NOT", "%F0%9F%98%80", "%00"}) {
      assertThat(client.haal("/v1/producten?gemeente=waterrijk&zoek=" + zoek).status())
          .as(zoek)
          .isEqualTo(200);
    }
  }

  @Test
  void showsOneProductInFull() {
    JsonNode product = client.haal("/v1/producten/paspoort?gemeente=waterrijk").json();

    assertThat(product.get("id").asString()).isEqualTo("paspoort");
    assertThat(product.get("gemeente").asString()).isEqualTo("Waterrijk");
    assertThat(product.get("secties").get(0).propertyNames()).containsExactly("naam", "tekst");
    assertThat(product.has("deskMemo")).isFalse();
  }

  @Test
  void showsTheMemoForTheDeskToStaffOfThatGemeenteOnly() {
    String pad = "/v1/producten/paspoort?gemeente=";
    String eigen = "proefmedewerker=waterrijk";
    assertThat(client.haal(pad + "waterrijk", "Cookie", eigen).json().path("deskMemo").asString(""))
        .contains("Vraag eerst");
    assertThat(client.haal(pad + "waterrijk&taal=en", "Cookie", eigen).json().has("deskMemo"))
        .isTrue();
    assertThat(client.haal(pad + "heuveldam", "Cookie", eigen).json().has("deskMemo")).isFalse();
    assertThat(
            client.haal("/v1/producten?gemeente=waterrijk&zoek=paspoort", "Cookie", eigen).tekst())
        .doesNotContain("deskMemo");
  }

  @Test
  void anotherSystemIsNoStaff() {
    try (var metSleutel = Testdienst.met("", "kcc:een-lange-sleutel-123", "");
        Client ander = metSleutel.client()) {
      assertThat(
              ander
                  .haal(
                      "/v1/producten/paspoort?gemeente=waterrijk",
                      "X-Api-Key",
                      "een-lange-sleutel-123")
                  .json()
                  .has("deskMemo"))
          .isFalse();
    }
  }

  @Test
  void reportsMistakesInTheQuery() {
    assertThat(client.haal("/v1/producten").fouten()).containsExactly("gemeente:verplicht");
    assertThat(client.haal("/v1/producten?gemeente=nergens&taal=fr").fouten())
        .containsExactly("gemeente:onbekend", "taal:waarde");
    assertThat(client.haal("/v1/producten?gemeente=waterrijk&zoek=" + "a".repeat(2001)).fouten())
        .containsExactly("zoek:te-lang");
    assertThat(client.haal("/v1/producten/nergens?gemeente=waterrijk").status()).isEqualTo(404);
  }

  @Test
  void tellsWhetherItIsReady() {
    try (var ander = new Testdienst();
        var haar = ander.client()) {
      assertThat(haar.haal("/health/ready").tekst())
          .isEqualTo("{\"status\":\"gereed\",\"onderdelen\":{\"database\":true,\"model\":true}}");

      ander.nietGereed();

      assertThat(haar.haal("/health/ready").status()).isEqualTo(503);
      assertThat(haar.haal("/health/ready").json().get("detail").asString()).contains("database");
      assertThat(haar.haal("/health/live").status()).isEqualTo(200);
    }
  }

  @Test
  void showsMetricsToLocalRequestsAlone() {
    assertThat(client.haal("/metrics").tekst()).isEqualTo("beurten_total 0\n");
    assertThat(client.haal("/metrics", "X-Forwarded-For", "127.0.0.1").status()).isEqualTo(401);
  }
}
