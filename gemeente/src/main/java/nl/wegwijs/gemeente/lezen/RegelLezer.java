package nl.wegwijs.gemeente.lezen;

import java.util.List;
import java.util.Map;
import nl.wegwijs.gemeente.Regel;
import nl.wegwijs.gemeente.Regel.Trefwijze;
import nl.wegwijs.gemeente.Voorwaarde;

/** Reads one decision table of {@code regels/}. */
final class RegelLezer {
  private static final Vorm<Trefwijze> TREFWIJZE =
      Vorm.keuze(Map.of("eerste", Trefwijze.EERSTE, "alle", Trefwijze.ALLE));

  private RegelLezer() {}

  static Regel lees(String id, Kaartlezer kaart) {
    List<Kaartlezer> rijen = kaart.groepenlijst("rijen");
    List<Regel.Rij> gelezen = rijen.stream().map(RegelLezer::rij).toList();
    List<String> mogelijk = kaart.lijstOfNiets("uitkomsten", Vorm.NAAM);
    var regel =
        new Regel(
            id,
            kaart.tekst("uitleg"),
            kaart.waarde("bron", Vorm.TEKST),
            kaart.waardeOfNiets("trefwijze", TREFWIJZE).orElse(Trefwijze.EERSTE),
            mogelijk.isEmpty()
                ? gelezen.stream().map(Regel.Rij::dan).distinct().toList()
                : mogelijk,
            gelezen);
    for (int i = 0; i < rijen.size(); i++) {
      if (!regel.mogelijk().contains(gelezen.get(i).dan())) {
        rijen
            .get(i)
            .fout(
                "dan",
                "'"
                    + gelezen.get(i).dan()
                    + "' staat niet in 'uitkomsten'; daar staan: "
                    + String.join(", ", regel.mogelijk()));
      }
    }
    if (regel.trefwijze() == Trefwijze.EERSTE) {
      nooitAanDeBeurt(rijen);
    }
    if (regel.rijen().isEmpty()) {
      kaart.fout("rijen", "er staan geen rijen; verwacht is er ten minste een met 'dan'");
    }
    kaart.klaar();
    return regel;
  }

  private static void nooitAanDeBeurt(List<Kaartlezer> rijen) {
    for (int i = 0; i + 1 < rijen.size(); i++) {
      if (!rijen.get(i).heeft("als")) {
        rijen.get(i + 1).fout("deze rij komt nooit aan de beurt, want de rij ervoor geldt altijd");
      }
    }
  }

  private static Regel.Rij rij(Kaartlezer kaart) {
    var rij =
        new Regel.Rij(
            VoorwaardeLezer.lees(kaart).orElse(Voorwaarde.ALTIJD),
            kaart.waarde("dan", Vorm.NAAM),
            kaart.tekstOfNiets("uitleg"),
            kaart.waardeOfNiets("bron", Vorm.TEKST));
    kaart.klaar();
    return rij;
  }
}
