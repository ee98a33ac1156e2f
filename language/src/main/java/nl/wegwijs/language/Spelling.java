package nl.wegwijs.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the known word that a mistyped one was meant to be: one letter dropped, doubled, wrong or
 * added, or two next to each other swapped (Damerau-Levenshtein distance 1). Words with a digit are
 * left alone. Immutable, safe for many threads.
 */
public final class Spelling {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 40;
  private static final int SAME = 2;

  /** A word that is one apart from another begins or ends with the same two letters. */
  private final Map<String, List<Known>> byBegin = new HashMap<>();

  private final Map<String, List<Known>> byEnd = new HashMap<>();
  private final Map<String, Integer> frequencies = new HashMap<>();

  private record Known(String word, int frequency) {
    static final Comparator<Known> ORDER =
        Comparator.comparingInt((Known known) -> -known.frequency)
            .thenComparingInt(known -> known.word.length())
            .thenComparing(Known::word);
  }

  /**
   * @param frequenties known words, in any case, with how often each occurs; of two that are
   *     equally near the more frequent is taken
   */
  public Spelling(Map<String, Integer> frequenties) {
    this(frequenties, Map.of(), Map.of(), Map.of());
  }

  private Spelling(
      Map<String, Integer> frequenties,
      Map<String, Integer> eerder,
      Map<String, List<Known>> eerderBegin,
      Map<String, List<Known>> eerderEinde) {
    frequenties.forEach(
        (word, frequency) -> frequencies.merge(Folding.fold(word), frequency, Integer::sum));
    var changed = new HashSet<String>();
    frequencies.forEach((word, frequency) -> {
      if (!frequency.equals(eerder.get(word))) {
        changed.add(word);
      }
    });
    eerder.keySet().stream().filter(word -> !frequencies.containsKey(word)).forEach(changed::add);
    changed.removeIf(word -> word.length() < SAME);
    fill(byBegin, eerderBegin, changed, Spelling::begin);
    fill(byEnd, eerderEinde, changed, Spelling::end);
  }

  /** One of other words, that takes over the lists in which nothing changed. */
  Spelling met(Map<String, Integer> frequenties) {
    return new Spelling(frequenties, frequencies, byBegin, byEnd);
  }

  private void fill(
      Map<String, List<Known>> lists,
      Map<String, List<Known>> eerder,
      Set<String> changed,
      UnaryOperator<String> letters) {
    Set<String> others = changed.stream().map(letters).collect(Collectors.toSet());
    eerder.forEach((same, list) -> {
      if (!others.contains(same)) {
        lists.put(same, list);
      }
    });
    frequencies.entrySet().stream()
        .map(entry -> new Known(entry.getKey(), entry.getValue()))
        .filter(known ->
            known.word.length() >= SHORTEST - 1
                && others.contains(letters.apply(known.word))
                && hasLettersOnly(known.word))
        .sorted(Known.ORDER)
        .forEach(known ->
            lists
                .computeIfAbsent(letters.apply(known.word), nieuw -> new ArrayList<>())
                .add(known));
  }

  private static String begin(String word) {
    return word.substring(0, SAME);
  }

  private static String end(String word) {
    return word.substring(word.length() - SAME);
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
    Known sameBegin = first(folded, byBegin.getOrDefault(begin(folded), List.of()));
    Known sameEnd = first(folded, byEnd.getOrDefault(end(folded), List.of()));
    return Stream.of(sameBegin, sameEnd).filter(Objects::nonNull).min(Known.ORDER).map(Known::word);
  }

  private static @Nullable Known first(String folded, List<Known> words) {
    for (Known known : words) {
      if (Math.abs(known.word.length() - folded.length()) <= 1 && isOneApart(folded, known.word)) {
        return known;
      }
    }
    return null;
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
