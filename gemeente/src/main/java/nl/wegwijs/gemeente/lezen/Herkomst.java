package nl.wegwijs.gemeente.lezen;

import java.util.List;

/**
 * Checks {@code herkomst} in the head of a product: where an import took its text from. The import
 * alone uses what stands there.
 */
final class Herkomst {
  private Herkomst() {}

  static void controleer(Kaartlezer kop, Meldingen meldingen) {
    kop.groepOfNiets("herkomst")
        .ifPresent(groep -> {
          String bron = groep.waarde("bron", Vorm.TEKST);
          groep.waarde("id", Vorm.TEKST);
          groep.waarde("hash", Vorm.TEKST);
          groep
              .waardeOfNiets("verdwenenOp", Vorm.DATUM)
              .ifPresent(dag ->
                  meldingen.waarschuw(
                      groep.plek("verdwenenOp"),
                      "dit product staat sinds " + dag + " niet meer in de bron " + bron));
          groep
              .groepOfNiets("geschreven")
              .ifPresent(delen -> List.copyOf(delen.sleutels()).forEach(delen::heeft));
          groep.klaar();
        });
  }
}
