package nl.wegwijs.app.simulatie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One bericht of the contract, as far as an inwoner goes by it; what it has not is empty.
 *
 * @param velden of a summary, value by field
 * @param labels of a summary, label by field
 */
record Gehoord(
    String soort,
    String tekst,
    String formulier,
    String veld,
    String fout,
    List<Keuze> keuzes,
    Map<String, String> velden,
    Map<String, String> labels) {

  /** A choice that is offered. */
  record Keuze(String waarde, String label) {}

  /** Everything that was said in reply. */
  static List<Gehoord> uit(JsonNode antwoord) {
    var gehoord = new ArrayList<Gehoord>();
    for (JsonNode bericht : antwoord.path("berichten")) {
      var keuzes = new ArrayList<Keuze>();
      for (JsonNode keuze : bericht.path("keuzes")) {
        keuzes.add(new Keuze(keuze.path("waarde").asString(""), keuze.path("label").asString("")));
      }
      var velden = new LinkedHashMap<String, String>();
      var labels = new LinkedHashMap<String, String>();
      for (JsonNode regel : bericht.path("velden")) {
        String veld = regel.path("veld").asString("");
        velden.put(veld, regel.path("waarde").asString(""));
        labels.put(veld, regel.path("label").asString(""));
      }
      gehoord.add(
          new Gehoord(
              bericht.path("soort").asString(""),
              bericht.path("tekst").asString(""),
              bericht.path("formulier").asString(""),
              bericht.path("veld").asString(""),
              bericht.path("fout").asString(""),
              keuzes,
              velden,
              labels));
    }
    return gehoord;
  }

  /** How many words it has. */
  int woorden() {
    return tekst.isBlank() ? 0 : tekst.strip().split("\\s+").length;
  }

  /** For a transcript: kind and what tells it from others. */
  String kort() {
    return (soort + " " + (veld.isEmpty() ? formulier : veld) + (fout.isEmpty() ? "" : " fout"))
        .strip();
  }
}
