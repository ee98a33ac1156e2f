package nl.wegwijs.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GesprekkenTest {
  private final Testdienst dienst = new Testdienst();
  private final Client client = dienst.client();

  @AfterAll
  void stop() {
    client.close();
    dienst.close();
  }

  @Test
  void beginsWithAGreetingThatSaysItIsNoPerson() {
    var antwoord =
        client.post(
            "/v1/gesprekken", "{\"gemeente\":\"waterrijk\",\"kanaal\":\"web\",\"taal\":\"nl\"}");

    assertThat(antwoord.status()).isEqualTo(201);
    JsonNode json = antwoord.json();
    assertThat(json.propertyNames()).containsExactly("id", "sleutel", "status", "berichten");
    assertThat(antwoord.kop("Location")).isEqualTo("/v1/gesprekken/" + json.get("id").asString());
    assertThat(json.get("status").asString()).isEqualTo("assistent");
    JsonNode groet = json.get("berichten").get(0);
    assertThat(groet.get("soort").asString()).isEqualTo("tekst");
    assertThat(groet.get("van").asString()).isEqualTo("assistent");
    assertThat(groet.get("tekst").asString()).contains("digitale assistent").contains("geen mens");
  }

  @Test
  void greetsInEnglishWhenAsked() {
    var antwoord =
        client.post(
            "/v1/gesprekken", "{\"gemeente\":\"waterrijk\",\"kanaal\":\"web\",\"taal\":\"en\"}");

    assertThat(antwoord.json().get("berichten").get(0).get("tekst").asString())
        .contains("digital assistant");
  }

  @ParameterizedTest
  @ValueSource(strings = {"web", "whatsapp", "spraak", "email", "balie", "console"})
  void takesEveryKanaal(String kanaal) {
    var antwoord =
        client.post(
            "/v1/gesprekken", "{\"gemeente\":\"waterrijk\",\"kanaal\":\"%s\"}".formatted(kanaal));

    assertThat(antwoord.status()).isEqualTo(201);
  }

  @Test
  void showsWhereAGesprekStands() {
    var gesprek = client.begin();

    var antwoord = client.haal(gesprek, "");

    assertThat(antwoord.status()).isEqualTo(200);
    assertThat(antwoord.json().toString())
        .isEqualTo(
            "{\"id\":\"%s\",\"status\":\"assistent\",\"gemeente\":\"waterrijk\",\"kanaal\":\"web\"}"
                .formatted(gesprek.id()));
  }

  @Test
  void erasesAGesprekWithAllThatWasSaid() {
    var gesprek = client.begin();
    client.zeg(gesprek, "{\"tekst\":\"Mijn naam is Onderdijk\"}");

    var antwoord = client.wis(gesprek);

    assertThat(antwoord.status()).isEqualTo(204);
    assertThat(antwoord.http().body()).isEmpty();
    assertThat(client.haal(gesprek, "").status()).isEqualTo(404);
    assertThat(dienst.geheugen().alles()).doesNotContain("Onderdijk").doesNotContain(gesprek.id());
  }

  @Test
  void asksForTheSleutelAndTellsNothingWithoutIt() {
    var gesprek = client.begin();

    var zonder = client.haal(gesprek.pad());
    var anders = client.haal(gesprek.pad(), "Authorization", "Basic abc");
    var onbekend = client.haal("/v1/gesprekken/0190a0a0-0000-7000-8000-000000000000");

    assertThat(zonder.status()).isEqualTo(401);
    assertThat(zonder.kop("WWW-Authenticate")).isEqualTo("Bearer");
    assertThat(anders.status()).isEqualTo(401);
    assertThat(onbekend.status()).isEqualTo(401);
  }

  @Test
  void hidesAGesprekFromTheSleutelOfAnother() {
    var gesprek = client.begin();
    var ander = client.begin();
    var elders = client.begin("heuveldam");

    for (String sleutel :
        new String[] {
          ander.sleutel(),
          elders.sleutel(),
          gesprek.sleutel() + "x",
          "waterrijk.",
          ".x",
          "x",
          "elders." + gesprek.sleutel().substring(10)
        }) {
      assertThat(client.haal(gesprek.pad(), "Authorization", "Bearer " + sleutel).status())
          .as(sleutel)
          .isEqualTo(404);
    }
    assertThat(
            client
                .haal("/v1/gesprekken/geen-id", "Authorization", "Bearer " + gesprek.sleutel())
                .status())
        .isEqualTo(404);
  }

  @Test
  void reportsAllMistakesAtOnce() {
    var antwoord =
        client.post(
            "/v1/gesprekken",
            "{\"gemeente\":\"nergens\",\"kanaal\":\"fax\",\"taal\":7,\"kleur\":\"rood\"}");

    assertThat(antwoord.status()).isEqualTo(400);
    assertThat(antwoord.kop("Content-Type")).isEqualTo("application/problem+json");
    assertThat(antwoord.fouten())
        .containsExactlyInAnyOrder(
            "gemeente:onbekend", "kanaal:waarde", "taal:type", "kleur:onbekend-veld");
    assertThat(antwoord.json().propertyNames())
        .containsExactly("type", "title", "status", "detail", "fouten");
    assertThat(antwoord.json().get("status").asInt()).isEqualTo(400);
  }

  @Test
  void namesFieldsThatAreMissing() {
    assertThat(client.post("/v1/gesprekken", "{}").fouten())
        .containsExactlyInAnyOrder("gemeente:verplicht", "kanaal:verplicht");
  }
}
