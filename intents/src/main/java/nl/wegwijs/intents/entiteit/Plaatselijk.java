package nl.wegwijs.intents.entiteit;

import nl.wegwijs.gemeente.Gemeente;

/**
 * The names that belong to one gemeente.
 *
 * @param plaatsen its woonplaatsen and itself
 */
record Plaatselijk(
    Namenlijst<Plek> plaatsen, Namenlijst<String> straten, Namenlijst<String> wijken) {
  static Plaatselijk van(Gemeente gemeente) {
    var straten = new Namenlijst<String>();
    gemeente.adressen().straten().forEach(straat -> straten.voegToe(straat, straat, (a, b) -> a));
    var wijken = new Namenlijst<String>();
    gemeente.wijken().forEach(wijk -> wijken.voegToe(wijk.naam(), wijk.naam(), (a, b) -> a));
    return new Plaatselijk(
        Plaatsenlijst.van(gemeente.adressen().woonplaatsen(), gemeente.naam()), straten, wijken);
  }
}
