package nl.wegwijs.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that say nothing about which product a sentence is about, Dutch and English. Question words
 * and {@code niet} are among them: fit for searching, not for understanding.
 */
public final class StopWords {
  private final Set<String> words;

  /** Reads the list of this module. */
  public StopWords() {
    var folded = new HashSet<String>();
    for (String line : ResourceLines.of("stopwoorden.txt")) {
      List.of(line.split("\\s+")).forEach(word -> folded.add(Folding.fold(word)));
    }
    words = Set.copyOf(folded);
  }

  /** All of them, folded. */
  Set<String> all() {
    return words;
  }

  /** Whether the word, already folded, is one of them. */
  public boolean contains(String folded) {
    return words.contains(folded);
  }
}
