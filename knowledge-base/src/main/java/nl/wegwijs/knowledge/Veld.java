package nl.wegwijs.knowledge;

import java.util.List;

/**
 * A field of the index: a part of what a product says, or of what is asked about it. {@code k1} and
 * {@code b} are BM25's: how soon a word said more often counts no more, and how much a long field
 * has to say it more often.
 */
enum Veld {
  /** Name. */
  NAAM(0.8f, 0.3f),
  SYNONIEMEN(0.8f, 0.3f),
  /** Official name. */
  UPL(0.8f, 0.3f),
  /** Short answer. */
  KORT(0.8f, 0.7f),
  SECTIES(0.8f, 0.7f),
  /** Pieces of the words of the names above, for words that are known in no form. */
  LETTERS(0.8f, 0.3f),
  /** Stems of the questions that inwoners ask about it. */
  VRAGEN(3, 0.75f),
  /** Pieces of the words of those questions. */
  VRAAGLETTERS(3, 1),
  /** Words that stand beside each other in those questions, small words too. */
  VRAAGPAREN(3, 0.5f);

  /** Fields with the words of a text. */
  static final List<Veld> TEKST = List.of(NAAM, SYNONIEMEN, UPL, KORT, SECTIES);

  /** All of them, in the order of the weights of {@link Ranking}. */
  static final List<Veld> ALLE = List.of(values());

  private final float k1;
  private final float b;

  Veld(float k1, float b) {
    this.k1 = k1;
    this.b = b;
  }

  /**
   * How much a document says a term, without its rarity.
   *
   * @param length number of terms of the field in the document
   * @param average the same in an average document
   */
  float saturated(float times, int length, float average) {
    return times * (k1 + 1) / (times + k1 * (1 - b + b * length / average));
  }

  /** Whether a product has it once for all languages, since questions are not told apart. */
  boolean isVraag() {
    return switch (this) {
      case NAAM, SYNONIEMEN, UPL, KORT, SECTIES, LETTERS -> false;
      case VRAGEN, VRAAGLETTERS, VRAAGPAREN -> true;
    };
  }
}
