package nl.wegwijs.intents.evaluatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Two models on the same questions.
 *
 * @param better questions that only the new model gets right
 * @param worse questions that only the previous model got right
 */
public record Comparison(List<Change> better, List<Change> worse) {
  private static final int SHOWN = 20;

  public Comparison {
    better = List.copyOf(better);
    worse = List.copyOf(worse);
  }

  /** What each model took one question for. */
  public record Change(Question question, String before, String now) {}

  /** Compares; both must have been scored on the same exam. */
  public static Comparison of(Evaluation previous, Evaluation now) {
    var better = new ArrayList<Change>();
    var worse = new ArrayList<Change>();
    for (int i = 0; i < now.questions().size(); i++) {
      Scored before = previous.questions().get(i);
      Scored after = now.questions().get(i);
      if (!before.question().equals(after.question())) {
        throw new IllegalArgumentException("the evaluations are of other questions");
      }
      if (before.isRight() != after.isRight()) {
        (after.isRight() ? better : worse)
            .add(new Change(after.question(), before.best(), after.best()));
      }
    }
    return new Comparison(better, worse);
  }

  /**
   * The chance of a difference at least as large if both models were equally good: McNemar's exact
   * test, two-sided.
   */
  public double p() {
    int changed = better.size() + worse.size();
    int fewer = Math.min(better.size(), worse.size());
    double logChance = -changed * Math.log(2);
    double sum = 0;
    for (int i = 0; i <= fewer; i++) {
      sum += Math.exp(logChance);
      logChance += Math.log((double) (changed - i) / (i + 1));
    }
    return Math.min(1, 2 * sum);
  }

  /** The difference for people at a terminal, in Dutch. */
  public String report() {
    var text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "vergeleken met het vorige model: %d zinnen beter, %d slechter (McNemar p = %.3f)%n",
            better.size(),
            worse.size(),
            p()));
    lines(text, "nu goed", better);
    lines(text, "nu fout", worse);
    return text.toString();
  }

  private static void lines(StringBuilder text, String name, List<Change> changes) {
    changes.stream()
        .limit(SHOWN)
        .forEach(change ->
            text.append(
                "%s\t%s\t%s -> %s\t%s%n"
                    .formatted(
                        name,
                        change.question().label(),
                        change.before(),
                        change.now(),
                        change.question().text())));
    if (changes.size() > SHOWN) {
      text.append("%s\tnog %d; alle staan in de pagina%n".formatted(name, changes.size() - SHOWN));
    }
  }
}
