package nl.wegwijs.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * An inwoner who talks with the assistant by HTTP.
 *
 * @param begonnen what came back when the gesprek began
 */
record Inwoner(Verbinding verbinding, String id, String sleutel, JsonNode begonnen) {
  String pad() {
    return "/v1/gesprekken/" + id;
  }

  String bearer() {
    return "Bearer " + sleutel;
  }

  JsonNode zeg(String tekst) {
    return stuur(Map.of("tekst", tekst)).json(200);
  }

  /** Says one thing after the other and gives the last answer. */
  JsonNode zegAlles(String... teksten) {
    List<JsonNode> antwoorden = new ArrayList<>();
    for (String tekst : teksten) {
      antwoorden.add(zeg(tekst));
    }
    return antwoorden.getLast();
  }

  JsonNode kies(String waarde) {
    return stuur(Map.of("keuze", waarde)).json(200);
  }

  Antwoord stuur(Map<String, ?> bericht) {
    return stuurJson(Antwoord.schrijf(bericht));
  }

  Antwoord stuurJson(String lichaam) {
    return verbinding.post(pad() + "/berichten", lichaam, "Authorization", bearer());
  }

  Antwoord haal(String pad) {
    return verbinding.haal(pad() + pad, "Authorization", bearer());
  }

  /** What was said in the beurten after that number. */
  List<JsonNode> berichten(int na) {
    return lijst(haal("/berichten?na=" + na).json(200).path("berichten"));
  }

  Antwoord wis() {
    return verbinding.wis(pad(), "Authorization", bearer());
  }

  /** The berichten of one kind in an answer. */
  static List<JsonNode> van(JsonNode antwoord, String soort) {
    return lijst(antwoord.path("berichten")).stream()
        .filter(bericht -> bericht.path("soort").asString().equals(soort))
        .toList();
  }

  /** The last question of a form in an answer; an empty text where nothing is asked. */
  static String gevraagd(JsonNode antwoord) {
    List<JsonNode> vragen = van(antwoord, "vraag");
    return vragen.isEmpty() ? "" : vragen.getLast().path("veld").asString();
  }

  static String uitkomst(JsonNode antwoord) {
    return antwoord.path("uitkomst").path("soort").asString();
  }

  static List<JsonNode> lijst(JsonNode array) {
    var lijst = new ArrayList<JsonNode>();
    array.forEach(lijst::add);
    return lijst;
  }
}
