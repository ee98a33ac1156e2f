package nl.wegwijs.intents.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.wegwijs.language.Normaliser;
import nl.wegwijs.language.Token;
import nl.wegwijs.language.Tokenizer;

/**
 * Reads mistyped words as the words that a model knows: one letter dropped, added, wrong or swapped
 * with the next. A model keeps no texts, so every such spelling is tried. Safe for use by many
 * threads.
 */
final class WordRepair {
  /** Shorter words are one letter apart from too many others. */
  private static final int SHORTEST = 5;

  private static final int LONGEST = 20;

  /** More unknown words than this are not typing errors. */
  private static final int MOST = 3;

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private final ToDoubleFunction<String> rarity;

  /**
   * @param rarity how rare a word in lower case is; infinite for one that is unknown
   */
  WordRepair(ToDoubleFunction<String> rarity) {
    this.rarity = rarity;
  }

  /** The sentence with its mistyped words repaired; empty where none could be. */
  Optional<String> repair(String sentence) {
    String typed = Normaliser.normalise(sentence);
    String text = typed.toLowerCase(Locale.ROOT);
    if (text.length() != typed.length()) {
      return Optional.empty();
    }
    List<Token> unknown =
        Tokenizer.tokens(text).stream()
            .filter(token -> !isName(typed, token) && isUnknown(token.tekst()))
            .toList();
    if (unknown.isEmpty() || unknown.size() > MOST) {
      return Optional.empty();
    }
    var repaired = new StringBuilder(text);
    for (Token token : unknown.reversed()) {
      nearest(token.tekst()).ifPresent(known -> repaired.replace(token.van(), token.tot(), known));
    }
    return Optional.of(repaired.toString()).filter(changed -> !changed.equals(text));
  }

  /** A word with a capital within a sentence is a name, which is unknown without being mistyped. */
  private static boolean isName(String typed, Token token) {
    return token.van() > 0
        && Character.isUpperCase(typed.charAt(token.van()))
        && Character.isLowerCase(typed.charAt(token.tot() - 1));
  }

  private boolean isUnknown(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.chars().allMatch(Character::isLetter)
        && Double.isInfinite(rarity.applyAsDouble(word));
  }

  /** The commonest known word that is one slip away. */
  private Optional<String> nearest(String word) {
    String best = "";
    double least = Double.POSITIVE_INFINITY;
    for (String slip : slips(word)) {
      double rare = slip.length() < SHORTEST - 1 ? least : rarity.applyAsDouble(slip);
      if (rare < least) {
        least = rare;
        best = slip;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static List<String> slips(String word) {
    var slips = new ArrayList<String>();
    for (int at = 0; at <= word.length(); at++) {
      String before = word.substring(0, at);
      String after = word.substring(at);
      for (int letter = 0; letter < LETTERS.length(); letter++) {
        slips.add(before + LETTERS.charAt(letter) + after);
        if (!after.isEmpty()) {
          slips.add(before + LETTERS.charAt(letter) + after.substring(1));
        }
      }
      if (!after.isEmpty()) {
        slips.add(before + after.substring(1));
      }
      if (after.length() > 1) {
        slips.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
      }
    }
    return slips;
  }
}
