package nl.wegwijs.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the known word that a mistyped one was meant to be: one letter dropped, doubled, wrong or
 * added, or two next to each other swapped (Damerau-Levenshtein distance 1). Words with a digit are
 * left alone. Immutable, safe for many threads.
 */
public final class Spelling {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 40;

  private final Map<Integer, List<String>> byLength = new HashMap<>();
  private final Map<String, Integer> frequencies = new HashMap<>();

  /**
   * @param frequenties known words, in any case, with how often each occurs; of two that are
   *     equally near the more frequent is taken
   */
  public Spelling(Map<String, Integer> frequenties) {
    frequenties.forEach(
        (word, frequency) -> frequencies.merge(Folding.fold(word), frequency, Integer::sum));
    frequencies.keySet().stream()
        .sorted()
        .filter(word -> word.length() >= SHORTEST - 1 && hasLettersOnly(word))
        .forEach(
            word -> byLength.computeIfAbsent(word.length(), length -> new ArrayList<>()).add(word));
  }

  /**
   * The known word nearest to a folded word; empty where it is known itself, is too short to tell,
   * holds a digit or is near to none.
   */
  public Optional<String> repair(String folded) {
    int length = folded.length();
    if (length < SHORTEST
        || length > LONGEST
        || frequencies.containsKey(folded)
        || !hasLettersOnly(folded)) {
      return Optional.empty();
    }
    String best = null;
    int most = 0;
    for (int size = length - 1; size <= length + 1; size++) {
      for (String word : byLength.getOrDefault(size, List.of())) {
        int frequency = frequencies.getOrDefault(word, 0);
        if (frequency > most && isOneApart(folded, word)) {
          best = word;
          most = frequency;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean hasLettersOnly(String word) {
    return word.chars().allMatch(Character::isLetter);
  }

  private static boolean isOneApart(String a, String b) {
    if (a.length() > b.length()) {
      return isOneApart(b, a);
    }
    int same = 0;
    while (same < a.length() && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    if (a.length() < b.length()) {
      return a.regionMatches(same, b, same + 1, a.length() - same);
    }
    if (same == a.length()) {
      return false;
    }
    boolean wrongLetter = a.regionMatches(same + 1, b, same + 1, a.length() - same - 1);
    boolean swapped =
        same + 1 < a.length()
            && a.charAt(same) == b.charAt(same + 1)
            && a.charAt(same + 1) == b.charAt(same)
            && a.regionMatches(same + 2, b, same + 2, a.length() - same - 2);
    return wrongLetter || swapped;
  }
}
