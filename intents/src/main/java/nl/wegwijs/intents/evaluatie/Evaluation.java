package nl.wegwijs.intents.evaluatie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wegwijs.intents.Understanding.Oordeel;
import nl.wegwijs.intents.model.Example;
import nl.wegwijs.intents.model.IntentModel;

/**
 * How well a model understands a set of sentences; shares are from 0 to 1.
 *
 * @param sentences how many ask for an intent
 * @param accuracy share of which the best intent is right, whatever the judgement
 * @param macroF1 mean over the intents of the harmonic mean of precision and recall
 * @param top3 share of which the right intent is among the best three
 * @param ece mean distance between certainty and share right, over fifteen equal steps of certainty
 * @param acted share that would be acted upon without a question
 * @param actedWrong share of all that would be acted upon wrongly
 * @param takenUp share handled rightly: acted upon with the right intent, or asked with it among
 *     the three choices
 * @param wronglyRejected share that would be rejected
 * @param background how many ask for none
 * @param backgroundRejected share of those that would be rejected; not a number without any
 * @param auroc chance that a sentence that asks for an intent looks more like it than one that does
 *     not; not a number without background
 * @param confusions pairs that are mixed up, worst first
 * @param recalls share right of each intent
 * @param meanMillis mean time to judge a sentence
 * @param p99Millis the time that one sentence in a hundred exceeds
 */
public record Evaluation(
    int sentences,
    double accuracy,
    double macroF1,
    double top3,
    double ece,
    double acted,
    double actedWrong,
    double takenUp,
    double wronglyRejected,
    int background,
    double backgroundRejected,
    double auroc,
    List<Confusion> confusions,
    Map<String, Double> recalls,
    double meanMillis,
    double p99Millis) {
  /** As many choices as a clarification offers. */
  static final int CHOICES = 3;

  private static final int STEPS = 15;
  private static final int WORST = 15;

  public Evaluation {
    confusions = List.copyOf(confusions);
    recalls = Map.copyOf(recalls);
  }

  /**
   * Two intents that are mixed up.
   *
   * @param times how often {@code taken} was taken for {@code right}
   */
  public record Confusion(String right, String taken, int times) {}

  /**
   * Scores a model.
   *
   * @param questions sentences with the intent they ask for; at least one
   * @param background sentences that ask for none; may be empty
   */
  public static Evaluation of(
      IntentModel model, List<Example> questions, List<Example> background) {
    // the first round warms up, so that the times are those of a running program
    score(model, questions);
    long[] nanos = new long[questions.size()];
    List<Scored> scored = timed(model, questions, nanos);
    List<Scored> rejected = score(model, background);
    return new Evaluation(
        scored.size(),
        share(scored, Scored::isRight),
        macroF1(scored),
        share(scored, each -> each.isAmong(CHOICES)),
        ece(scored),
        share(scored, each -> each.opinion().oordeel() == Oordeel.ZEKER),
        share(scored, each -> each.opinion().oordeel() == Oordeel.ZEKER && !each.isRight()),
        share(scored, Scored::isTakenUp),
        share(scored, each -> each.opinion().oordeel() == Oordeel.ONBEKEND),
        rejected.size(),
        share(rejected, each -> each.opinion().oordeel() == Oordeel.ONBEKEND),
        auroc(scored, rejected),
        confusions(scored),
        recalls(scored),
        mean(nanos),
        nanos[nanos.length * 99 / 100] / 1e6);
  }

  private static List<Scored> score(IntentModel model, List<Example> examples) {
    return timed(model, examples, new long[examples.size()]);
  }

  private static List<Scored> timed(IntentModel model, List<Example> examples, long[] nanos) {
    var scored = new ArrayList<Scored>();
    for (int i = 0; i < examples.size(); i++) {
      long begin = System.nanoTime();
      var opinion = model.opinion(examples.get(i).text(), CHOICES);
      nanos[i] = System.nanoTime() - begin;
      scored.add(new Scored(examples.get(i), opinion));
    }
    Arrays.sort(nanos);
    return scored;
  }

  private static double mean(long[] nanos) {
    return Arrays.stream(nanos).average().orElse(Double.NaN) / 1e6;
  }

  private static double share(List<Scored> scored, Predicate<Scored> holds) {
    return scored.isEmpty()
        ? Double.NaN
        : (double) scored.stream().filter(holds).count() / scored.size();
  }

  private static double macroF1(List<Scored> scored) {
    Map<String, Long> asked = counts(scored, each -> each.example().label());
    Map<String, Long> taken = counts(scored, Scored::best);
    Map<String, Long> right =
        counts(scored.stream().filter(Scored::isRight).toList(), Scored::best);
    return asked.keySet().stream()
        .mapToDouble(label ->
            2.0
                * right.getOrDefault(label, 0L)
                / (asked.getOrDefault(label, 0L) + taken.getOrDefault(label, 0L)))
        .average()
        .orElse(Double.NaN);
  }

  private static Map<String, Long> counts(List<Scored> scored, Function<Scored, String> by) {
    return scored.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
  }

  private static double ece(List<Scored> scored) {
    double[] certain = new double[STEPS];
    double[] right = new double[STEPS];
    for (Scored each : scored) {
      int step = Math.min(STEPS - 1, (int) (each.certainty() * STEPS));
      certain[step] += each.certainty();
      right[step] += each.isRight() ? 1 : 0;
    }
    double sum = 0;
    for (int step = 0; step < STEPS; step++) {
      sum += Math.abs(certain[step] - right[step]);
    }
    return sum / scored.size();
  }

  private static double auroc(List<Scored> questions, List<Scored> background) {
    double[] below =
        background.stream().mapToDouble(each -> each.opinion().inScope()).sorted().toArray();
    double sum = 0;
    for (Scored each : questions) {
      int at = Arrays.binarySearch(below, each.opinion().inScope());
      sum += at < 0 ? -at - 1 : at + 0.5;
    }
    return below.length == 0 ? Double.NaN : sum / questions.size() / below.length;
  }

  private static List<Confusion> confusions(List<Scored> scored) {
    record Pair(String right, String taken) {}
    return scored.stream()
        .filter(each -> !each.isRight())
        .collect(
            Collectors.groupingBy(
                each -> new Pair(each.example().label(), each.best()), Collectors.counting()))
        .entrySet()
        .stream()
        .map(pair ->
            new Confusion(pair.getKey().right(), pair.getKey().taken(), pair.getValue().intValue()))
        .sorted(
            Comparator.comparingInt(Confusion::times)
                .reversed()
                .thenComparing(Confusion::right)
                .thenComparing(Confusion::taken))
        .toList();
  }

  private static Map<String, Double> recalls(List<Scored> scored) {
    return scored.stream()
        .collect(
            Collectors.groupingBy(
                each -> each.example().label(),
                Collectors.averagingDouble(each -> each.isRight() ? 1 : 0)));
  }

  /** The figures for people, in Dutch, with the worst intents and pairs. */
  public String report() {
    var text = new StringBuilder();
    line(text, "zinnen", "%d", sentences);
    line(text, "juist", "%.1f %%", 100 * accuracy);
    line(text, "macro-F1", "%.1f %%", 100 * macroF1);
    line(text, "juiste bij de beste drie", "%.1f %%", 100 * top3);
    line(text, "ijkfout (ECE)", "%.3f", ece);
    line(text, "zonder navraag gehandeld", "%.1f %%", 100 * acted);
    line(text, "waarvan verkeerd, van alle", "%.1f %%", 100 * actedWrong);
    line(text, "goed opgepakt", "%.1f %%", 100 * takenUp);
    line(text, "ten onrechte afgewezen", "%.1f %%", 100 * wronglyRejected);
    if (background > 0) {
      line(text, "achtergrondzinnen", "%d", background);
      line(text, "daarvan afgewezen", "%.1f %%", 100 * backgroundRejected);
      line(text, "afwijzen (AUROC)", "%.1f %%", 100 * auroc);
    }
    line(text, "tijd per zin, gemiddeld", "%.2f ms", meanMillis);
    line(text, "tijd per zin, p99", "%.2f ms", p99Millis);
    text.append("\nhet vaakst verward (bedoeld -> begrepen)\n");
    confusions.stream()
        .limit(WORST)
        .forEach(pair -> line(text, pair.right() + " -> " + pair.taken(), "%d", pair.times()));
    text.append("\nhet slechtst herkend\n");
    recalls.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry::getKey))
        .limit(WORST)
        .forEach(each -> line(text, each.getKey(), "%.0f %%", 100 * each.getValue()));
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String form, Object value) {
    text.append(String.format(Locale.ROOT, "%-60s " + form + "%n", name, value));
  }
}
