package nl.wegwijs.intents.signaal;

import java.util.Map;
import nl.wegwijs.language.DutchStemmer;

/** What the forms of one word have in common. Safe for use by many threads. */
final class Woordsleutel {
  private static final int LANGSTE_WOORD = 60;

  /** Short words with several spellings, which stemming leaves apart. */
  private static final Map<String, String> ZELFDE =
      Map.of(
          "me", "mij", "mn", "mijn", "zn", "zijn", "k", "ik", "t", "het", "wou", "wil", "wilde",
          "wil", "was", "is", "waren", "is");

  private final DutchStemmer stemmer = new DutchStemmer();

  /** The key of a folded word. */
  String van(String woord) {
    String zelfde = ZELFDE.get(woord);
    if (zelfde != null) {
      return zelfde;
    }
    return woord.length() > LANGSTE_WOORD ? woord : stemmer.stem(woord);
  }
}
