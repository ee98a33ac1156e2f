package nl.wegwijs.intents.evaluatie;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The figures of a part of the sentences; shares are from 0 to 1.
 *
 * @param name of the style or intent
 * @param f1 harmonic mean of precision and recall; only meaningful for the sentences of one intent
 */
public record Group(
    String name,
    int sentences,
    double accuracy,
    double top3,
    double takenUp,
    double wronglyRejected,
    double f1) {

  /** The parts by style, best covered first; empty where no style is known. */
  static List<Group> byStyle(List<Scored> scored) {
    return by(scored, each -> each.question().style()).stream()
        .filter(group -> !group.name().isEmpty())
        .sorted(Comparator.comparingInt(Group::sentences).reversed().thenComparing(Group::name))
        .toList();
  }

  /** The parts by intent, worst first. */
  static List<Group> byIntent(List<Scored> scored) {
    return by(scored, each -> each.question().label()).stream()
        .sorted(Comparator.comparingDouble(Group::f1).thenComparing(Group::name))
        .toList();
  }

  private static List<Group> by(List<Scored> scored, Function<Scored, String> name) {
    Map<String, Long> taken =
        scored.stream().collect(Collectors.groupingBy(Scored::best, Collectors.counting()));
    return scored.stream()
        .collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(part ->
            of(part.getKey(), part.getValue(), taken.getOrDefault(part.getKey(), 0L).intValue()))
        .toList();
  }

  private static Group of(String name, List<Scored> part, int taken) {
    double right = share(part, Scored::isRight);
    return new Group(
        name,
        part.size(),
        right,
        share(part, Scored::isAmongChoices),
        share(part, Scored::isTakenUp),
        share(part, Scored::isRejected),
        2 * right * part.size() / (part.size() + taken));
  }

  static double share(List<Scored> scored, Predicate<Scored> holds) {
    return scored.isEmpty()
        ? Double.NaN
        : (double) scored.stream().filter(holds).count() / scored.size();
  }
}
