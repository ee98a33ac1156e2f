package nl.wegwijs.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wegwijs.language.CharNgrams;
import nl.wegwijs.language.TermAnalysis;

/**
 * How often the questions about one subject say each term.
 *
 * @param stammen by how many questions a stem is said
 * @param letters pieces of the words, counted for each question that has the word
 * @param paren by how many questions two neighbouring words are said
 * @param opgezocht hashes of what was looked up for the stems, in ascending order
 */
record Vraagtelling(
    Map<String, Integer> stammen,
    Map<String, Integer> letters,
    Map<String, Integer> paren,
    Woordhashes opgezocht) {
  /**
   * Counts them.
   *
   * @param stukken pieces of words that were taken apart before; what is new is added
   */
  static Vraagtelling van(
      Indexstuk.Vragen vragen, TermAnalysis analysis, Map<String, List<String>> stukken) {
    var stammen = new HashMap<String, Integer>();
    var words = new HashMap<String, Integer>();
    var letters = new HashMap<String, Integer>();
    var paren = new HashMap<String, Integer>();
    var opgezocht = IntStream.builder();
    for (String vraag : vragen.vragen()) {
      var delen = Vraagdelen.geschreven(vraag, analysis, opgezocht);
      delen.stammen().keySet().forEach(stam -> stammen.merge(stam, 1, Integer::sum));
      delen.gevouwen().forEach(word -> words.merge(word, 1, Integer::sum));
      delen.paren().forEach(pair -> paren.merge(pair, 1, Integer::sum));
    }
    words.forEach((word, times) ->
        stukken
            .computeIfAbsent(word, CharNgrams::of)
            .forEach(piece -> letters.merge(piece, times, Integer::sum)));
    return new Vraagtelling(stammen, letters, paren, Woordhashes.van(opgezocht.build()));
  }

  Map<String, Integer> van(Veld veld) {
    return switch (veld) {
      case VRAGEN -> stammen;
      case VRAAGLETTERS -> letters;
      case VRAAGPAREN -> paren;
      case NAAM, SYNONIEMEN, UPL, KORT, SECTIES, LETTERS -> Map.of();
    };
  }

  /** Number of terms in that field, each as often as it is said. */
  int length(Veld veld) {
    return van(veld).values().stream().mapToInt(Integer::intValue).sum();
  }
}
