package nl.wegwijs.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wegwijs.bot.gesprek.Bericht;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** The published description, held against the running service. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenapiTest {
  private static final String VRAAG =
      "{\"gemeente\":\"waterrijk\",\"tekst\":\"mijn kenteken is 12-ABC-3, wat kost een paspoort\"}";

  private final Testdienst dienst = new Testdienst();
  private final Client client = dienst.client();
  private final JsonNode beschrijving = client.haal("/v1/openapi.json").json();

  @AfterAll
  void stop() {
    client.close();
    dienst.close();
  }

  @Test
  void isOpenToAnyPageAndNamesItsVersion() {
    var antwoord = client.haal("/v1/openapi.json", "Origin", "https://ergens.example");

    assertThat(antwoord.kop("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(antwoord.kop("Content-Type")).isEqualTo("application/json");
    assertThat(beschrijving.get("openapi").asString()).startsWith("3.1.");
    assertThat(beschrijving.get("info").get("version").asString())
        .isEqualTo(antwoord.kop("API-Version"));
    assertThat(client.haal("/v1/openapi.yaml").tekst()).startsWith("openapi: 3.1.");
  }

  @Test
  void namesExactlyTheMethodsThatTheServiceHas() {
    var beschreven = new TreeMap<String, TreeSet<String>>();
    var gevonden = new TreeMap<String, TreeSet<String>>();
    for (Map.Entry<String, JsonNode> pad : beschrijving.get("paths").properties()) {
      var methoden = new TreeSet<String>();
      for (String sleutel : pad.getValue().propertyNames()) {
        if (!sleutel.equals("parameters") && !sleutel.equals("servers")) {
          methoden.add(sleutel.toUpperCase(Locale.ROOT));
        }
      }
      beschreven.put(pad.getKey(), methoden);
      String basis = pad.getValue().has("servers") ? "" : "/v1";
      var opties =
          client.stuur("OPTIONS", basis + pad.getKey().replaceAll("\\{[a-z]+}", "x"), new byte[0]);
      var toegestaan = new TreeSet<>(List.of(opties.kop("Allow").split(", ")));
      toegestaan.remove("OPTIONS");
      toegestaan.remove("HEAD");
      gevonden.put(pad.getKey(), toegestaan);
    }

    assertThat(gevonden).isEqualTo(beschreven);
  }

  @Test
  void describesEveryFieldThatIsAnswered() {
    var begonnen = client.post("/v1/gesprekken", "{\"gemeente\":\"waterrijk\",\"kanaal\":\"web\"}");
    var gesprek =
        new Client.Gesprek(
            begonnen.json().get("id").asString(), begonnen.json().get("sleutel").asString());
    var antwoord = client.zeg(gesprek, "{\"tekst\":\"Wat kost een paspoort?\"}");

    past(begonnen.json(), "GesprekBegonnen");
    past(antwoord.json(), "BerichtAntwoord");
    past(antwoord.json().get("uitkomst"), "Uitkomst");
    past(client.haal(gesprek, "").json(), "Gesprek");
    past(client.haal(gesprek, "/berichten").json(), "Berichtenlijst");
    past(client.post("/v1/routeringen", VRAAG).json(), "RouteringAntwoord");
    past(client.haal("/v1/producten?gemeente=waterrijk").json(), "Productenlijst");
    past(client.haal("/v1/producten/paspoort?gemeente=waterrijk").json(), "Product");
    past(client.haal("/v1/producten").json(), "OngeldigeInvoer");
    past(client.haal("/v1/nergens").json(), "Probleem");
  }

  @Test
  void describesEveryKindOfBericht() {
    JsonNode soorten = beschrijving.at("/components/schemas/Bericht/discriminator/mapping");

    assertThat(soorten.propertyNames())
        .containsExactlyInAnyOrder(
            Arrays.stream(Bericht.class.getPermittedSubclasses())
                .map(soort -> soort.getSimpleName().toLowerCase(Locale.ROOT))
                .toArray(String[]::new));
  }

  @Test
  void refusesTheFieldsThatItDoesNotDescribe() {
    for (String schema : new String[] {"GesprekAanvraag", "BerichtAanvraag", "RouteringAanvraag"}) {
      assertThat(schema(schema).get("additionalProperties").asBoolean(true)).as(schema).isFalse();
    }
    var leeg =
        client.stuur(
            "POST",
            "/v1/routeringen",
            "{\"onbekend\":1}".getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            "application/json");
    var verplicht = new TreeSet<String>();
    schema("RouteringAanvraag")
        .get("required")
        .forEach(veld -> verplicht.add(veld.asString() + ":verplicht"));
    verplicht.add("onbekend:onbekend-veld");
    assertThat(leeg.fouten()).containsExactlyInAnyOrderElementsOf(verplicht);
  }

  /** Every field of the answer is described, and every field described as required is there. */
  private void past(JsonNode antwoord, String schema) {
    var beschreven = new TreeSet<String>();
    var verplicht = new TreeSet<String>();
    verzamel(schema(schema), beschreven, verplicht);

    assertThat(beschreven).as(schema).containsAll(antwoord.propertyNames());
    assertThat(antwoord.propertyNames()).as(schema).containsAll(verplicht);
  }

  private void verzamel(JsonNode schema, Set<String> velden, Set<String> verplicht) {
    if (schema.has("$ref")) {
      String ref = schema.get("$ref").asString();
      verzamel(schema(ref.substring(ref.lastIndexOf('/') + 1)), velden, verplicht);
      return;
    }
    velden.addAll(schema.path("properties").propertyNames());
    schema.path("required").forEach(veld -> verplicht.add(veld.asString()));
    schema.path("allOf").forEach(deel -> verzamel(deel, velden, verplicht));
  }

  private JsonNode schema(String naam) {
    return beschrijving.at("/components/schemas/" + naam);
  }
}
