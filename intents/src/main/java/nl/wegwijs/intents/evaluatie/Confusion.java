package nl.wegwijs.intents.evaluatie;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two intents that are mixed up.
 *
 * @param right the intent that was asked for
 * @param taken what it was taken for
 * @param sentences those of which that happened, most certain first
 */
public record Confusion(String right, String taken, List<Scored> sentences) {
  public Confusion {
    sentences = List.copyOf(sentences);
  }

  /** How often it happened. */
  public int times() {
    return sentences.size();
  }

  /** All pairs, worst first. */
  static List<Confusion> of(List<Scored> scored) {
    record Pair(String right, String taken) {}
    return scored.stream()
        .filter(each -> !each.isRight())
        .sorted(Comparator.comparingDouble(Scored::certainty).reversed())
        .collect(Collectors.groupingBy(each -> new Pair(each.question().label(), each.best())))
        .entrySet()
        .stream()
        .map(pair -> new Confusion(pair.getKey().right(), pair.getKey().taken(), pair.getValue()))
        .sorted(
            Comparator.comparingInt(Confusion::times)
                .reversed()
                .thenComparing(Confusion::right)
                .thenComparing(Confusion::taken))
        .toList();
  }
}
