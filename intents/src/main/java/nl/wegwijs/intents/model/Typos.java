package nl.wegwijs.intents.model;

import java.util.Map;
import java.util.Random;

/**
 * Makes the typing errors that people make: a key next to the right one, a letter dropped, doubled
 * or swapped with the next, two words joined or one split. The same seed gives the same errors. Not
 * safe for use by many threads.
 */
public final class Typos {
  private static final Map<Character, String> NEAR =
      Map.ofEntries(
          Map.entry('q', "wa"),
          Map.entry('w', "qes"),
          Map.entry('e', "wrd"),
          Map.entry('r', "etf"),
          Map.entry('t', "ryg"),
          Map.entry('y', "tuh"),
          Map.entry('u', "yij"),
          Map.entry('i', "uok"),
          Map.entry('o', "ipl"),
          Map.entry('p', "ol"),
          Map.entry('a', "qsz"),
          Map.entry('s', "awdx"),
          Map.entry('d', "sefc"),
          Map.entry('f', "drgv"),
          Map.entry('g', "fthb"),
          Map.entry('h', "gyjn"),
          Map.entry('j', "hukm"),
          Map.entry('k', "jil"),
          Map.entry('l', "kop"),
          Map.entry('z', "asx"),
          Map.entry('x', "zsdc"),
          Map.entry('c', "xdfv"),
          Map.entry('v', "cfgb"),
          Map.entry('b', "vghn"),
          Map.entry('n', "bhjm"),
          Map.entry('m', "njk"));

  /** Shorter words are seldom mistyped and lose all meaning when they are. */
  private static final int SHORTEST_WORD = 4;

  private static final int ATTEMPTS = 8;

  private final Random random;
  private final int wordsPerTypo;

  /**
   * @param wordsPerTypo a sentence gets one error, and one more for every so many words
   */
  public Typos(long seed, int wordsPerTypo) {
    this.random = new Random(seed);
    this.wordsPerTypo = wordsPerTypo;
  }

  /** The sentence with errors; the sentence itself where none of its words is long enough. */
  public String apply(String sentence) {
    String typed = sentence;
    int errors = 1 + sentence.split("\\s+", -1).length / wordsPerTypo;
    for (int error = 0; error < errors; error++) {
      typed = one(typed);
    }
    return typed;
  }

  private String one(String sentence) {
    String[] words = sentence.split(" ", -1);
    int word = pick(words);
    if (word < 0) {
      return sentence;
    }
    // out of twelve: joined or split 2, key near 3, dropped 3, doubled 2, swapped 2
    int kind = random.nextInt(12);
    if (kind == 0 && word + 1 < words.length) {
      words[word] = words[word] + words[word + 1];
      words[word + 1] = "";
      return String.join(" ", words).replace("  ", " ").strip();
    }
    words[word] = change(words[word], kind);
    return String.join(" ", words);
  }

  /** A random word that is long enough; -1 where none was met. */
  private int pick(String[] words) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int word = random.nextInt(words.length);
      if (words[word].length() >= SHORTEST_WORD) {
        return word;
      }
    }
    return -1;
  }

  private String change(String word, int kind) {
    int at = random.nextInt(word.length() - 1);
    char letter = word.charAt(at);
    String before = word.substring(0, at);
    String after = word.substring(at + 1);
    return switch (kind) {
      case 0, 1 -> before + letter + " " + after;
      case 2, 3, 4 -> before + near(letter) + after;
      case 5, 6, 7 -> before + after;
      case 8, 9 -> before + letter + letter + after;
      default -> before + after.charAt(0) + letter + after.substring(1);
    };
  }

  private char near(char letter) {
    String keys = NEAR.get(Character.toLowerCase(letter));
    return keys == null ? letter : keys.charAt(random.nextInt(keys.length()));
  }
}
