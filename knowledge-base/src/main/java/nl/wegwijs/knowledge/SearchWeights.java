package nl.wegwijs.knowledge;

import nl.wegwijs.language.Term.Soort;

/**
 * How much each thing counts in a search.
 *
 * @param naam weight of a word found in the name; the next ones likewise
 * @param begrip factor for a word found through the thesaurus instead of by itself
 * @param begripInTekst further factor for the same in running text, where words stand for
 *     themselves
 * @param deel factor for a word found through a part of a compound
 * @param deelbegrip factor for a word found through both
 * @param rest share of the other ways a word was found in besides the best one
 * @param zwak factor for words of daily life that go with every subject
 * @param letters factor for a word known nowhere, found by its letters
 * @param lengte BM25's b for names and synonyms: 0 ignores the length of the field
 * @param lengteTekst BM25's b for running text
 * @param verzadiging BM25's k1
 */
record SearchWeights(
    float naam,
    float synoniemen,
    float upl,
    float kort,
    float secties,
    float begrip,
    float begripInTekst,
    float deel,
    float deelbegrip,
    float rest,
    float zwak,
    float letters,
    float lengte,
    float lengteTekst,
    float verzadiging) {

  static final SearchWeights STANDAARD =
      new SearchWeights(
          0.25f, 0.75f, 0.2f, 0.3f, 0.35f, 1.2f, 0.7f, 0.8f, 0.8f, 0.25f, 0.6f, 0.8f, 0.1f, 0.8f,
          0.45f);

  /** What a term of that kind in that field counts. */
  float van(Veld veld, Soort soort) {
    return switch (soort) {
      case WOORD -> van(veld);
      case BEGRIP -> begrip * van(veld) * (veld.isTekst() ? begripInTekst : 1);
      case DEEL -> deel * van(veld);
      case DEELBEGRIP -> deelbegrip * van(veld) * (veld.isTekst() ? begripInTekst : 1);
    };
  }

  private float van(Veld veld) {
    return switch (veld) {
      case NAAM -> naam;
      case SYNONIEMEN -> synoniemen;
      case UPL -> upl;
      case KORT -> kort;
      case SECTIES -> secties;
    };
  }
}
