package nl.wegwijs.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells Dutch from English, also in one or two words, by words known of each and by the letters of
 * the others. Immutable, safe for many threads.
 */
public final class LanguageRecogniser {
  private static final double FUNCTION_WORD = 1.0;
  private static final double CONTENT_WORD = 0.7;

  /** A word known by its letters alone says at most this much. */
  private static final double MOST_BY_LETTERS = 0.5;

  /** Share of a word's letter groups that one language must know before they count. */
  private static final double KNOWN_LETTERS = 0.5;

  /** The same where no word of the text is known, so that nothing but letters speaks. */
  private static final double KNOWN_LETTERS_ALONE = 0.75;

  /** The lead over the other language that decides; one content word reaches it. */
  private static final double DECIDES = 0.3;

  private static final int MOST_WORDS = 120;
  private static final int LONGEST_WORD = 40;

  private final Profile dutch = new Profile("taal-nl.txt", "stammen.txt", "samenstellingen.txt");
  private final Profile english = new Profile("taal-en.txt");

  /**
   * The language of the text: {@code nl}, {@code en}, or empty where the words do not tell, be it
   * that there are none, that they belong to both, or that the language is another one.
   */
  public Optional<String> recognise(String tekst) {
    List<String> words =
        Tokenizer.tokens(tekst).stream()
            .map(token -> Folding.fold(token.tekst()))
            .filter(word -> !word.isEmpty() && !Character.isDigit(word.charAt(0)))
            .limit(MOST_WORDS)
            .toList();
    double needed = words.stream().anyMatch(this::isKnown) ? KNOWN_LETTERS : KNOWN_LETTERS_ALONE;
    double lead = 0;
    int foreign = 0;
    for (String word : words) {
      if (isForeign(word, needed)) {
        foreign++;
      } else {
        lead += lead(word);
      }
    }
    if (foreign * 2 > words.size() || Math.abs(lead) < DECIDES) {
      return Optional.empty();
    }
    return Optional.of(lead > 0 ? "nl" : "en");
  }

  private double lead(String word) {
    if (isKnown(word)) {
      return dutch.weight(word) - english.weight(word);
    }
    double letters = dutch.likeness(word) - english.likeness(word);
    return Math.clamp(letters, -MOST_BY_LETTERS, MOST_BY_LETTERS);
  }

  private boolean isKnown(String word) {
    return dutch.weight(word) > 0 || english.weight(word) > 0;
  }

  private boolean isForeign(String word, double needed) {
    return !isKnown(word)
        && Math.max(dutch.knownLetters(word), english.knownLetters(word)) < needed;
  }

  /** Words of one language and how often groups of letters stand in them. */
  private static final class Profile {
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int total;

    /**
     * @param name list of words that are known
     * @param more lists of words whose letters are counted only
     */
    Profile(String name, String... more) {
      Set<String> words = new HashSet<>();
      for (String line : ResourceLines.of(name)) {
        boolean functional = line.startsWith("!");
        for (String word : List.of(line.replace("!", "").strip().split("\\s+"))) {
          String folded = Folding.fold(word);
          weights.putIfAbsent(folded, functional ? FUNCTION_WORD : CONTENT_WORD);
          words.add(folded);
        }
      }
      for (String list : more) {
        for (String line : ResourceLines.of(list)) {
          words.addAll(List.of(line.replaceAll("[*:]", " ").strip().split("\\s+")));
        }
      }
      words.forEach(this::count);
    }

    private void count(String word) {
      for (String group : groups(word)) {
        counts.merge(group, 1, Integer::sum);
        total++;
      }
    }

    double weight(String word) {
      return weights.getOrDefault(word, 0.0);
    }

    /** Mean logarithm of the chance of each group of letters. */
    double likeness(String word) {
      List<String> groups = groups(word);
      double sum = 0;
      for (String group : groups) {
        sum += Math.log((counts.getOrDefault(group, 0) + 0.3) / (total + 3000.0));
      }
      return sum / groups.size();
    }

    double knownLetters(String word) {
      List<String> groups = groups(word);
      long known = groups.stream().filter(counts::containsKey).count();
      return (double) known / groups.size();
    }

    private static List<String> groups(String word) {
      String marked = "_" + word.substring(0, Math.min(word.length(), LONGEST_WORD)) + "_";
      var groups = new ArrayList<String>();
      for (int at = 0; at + 3 <= marked.length(); at++) {
        groups.add(marked.substring(at, at + 3));
      }
      return groups;
    }
  }
}
