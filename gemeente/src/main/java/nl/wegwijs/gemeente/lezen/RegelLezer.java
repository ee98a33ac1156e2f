package nl.wegwijs.gemeente.lezen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijs.gemeente.Regel;

/** Reads one decision table of {@code regels/}. */
final class RegelLezer {
  private RegelLezer() {}

  static Regel lees(String id, Kaartlezer kaart) {
    List<Kaartlezer> rijen = kaart.groepenlijst("rijen");
    var regel =
        new Regel(
            id,
            kaart.tekst("uitleg"),
            kaart.waarde("bron", Vorm.TEKST),
            rijen.stream().map(RegelLezer::rij).toList());
    for (int i = 0; i + 1 < rijen.size(); i++) {
      if (!rijen.get(i).heeft("als")) {
        rijen.get(i + 1).fout("deze rij komt nooit aan de beurt, want de rij ervoor geldt altijd");
      }
    }
    if (regel.rijen().isEmpty()) {
      kaart.fout("rijen", "er staan geen rijen; verwacht is er ten minste een met 'dan'");
    }
    kaart.klaar();
    return regel;
  }

  private static Regel.Rij rij(Kaartlezer kaart) {
    Map<String, List<String>> als = new HashMap<>();
    kaart
        .groepOfNiets("als")
        .ifPresent(eisen -> {
          for (String veld : eisen.sleutels()) {
            als.put(veld, eisen.lijst(veld, Vorm.TEKST));
          }
        });
    var rij = new Regel.Rij(als, kaart.waarde("dan", Vorm.NAAM));
    kaart.klaar();
    return rij;
  }
}
