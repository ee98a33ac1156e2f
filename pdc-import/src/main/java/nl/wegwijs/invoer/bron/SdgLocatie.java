package nl.wegwijs.invoer.bron;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wegwijs.invoer.tekst.Schoonmaak;
import tools.jackson.databind.JsonNode;

/** A place of the SDG-invoervoorziening in words: where it is and when it is open. */
final class SdgLocatie {
  private static final List<String> DAGEN =
      List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");

  private SdgLocatie() {}

  static String tekst(JsonNode plek) {
    String straat =
        (Jsontekst.regel(plek, "straat") + " " + Jsontekst.regel(plek, "nummer")).strip();
    String plaats =
        (postcode(Jsontekst.regel(plek, "postcode")) + " " + Jsontekst.regel(plek, "plaats"))
            .strip();
    var regels = new ArrayList<String>();
    regels.add(
        String.join(
            ", ",
            Stream.of(Jsontekst.regel(plek, "naam"), straat, plaats)
                .filter(deel -> !deel.isEmpty())
                .toList()));
    for (String dag : DAGEN) {
      var uren = new ArrayList<String>();
      plek.path("openingstijden")
          .path(dag)
          .forEach(uur -> uren.add(Schoonmaak.woorden(uur.asString(""))));
      uren.removeIf(String::isEmpty);
      if (!uren.isEmpty()) {
        regels.add("- " + dag + ": " + String.join(" en ", uren));
      }
    }
    regels.add(Jsontekst.regel(plek, "openingstijdenOpmerking"));
    regels.removeIf(String::isEmpty);
    return String.join("\n", regels);
  }

  private static String postcode(String ruw) {
    return ruw.matches("[0-9]{4}[A-Z]{2}") ? ruw.substring(0, 4) + " " + ruw.substring(4) : ruw;
  }
}
