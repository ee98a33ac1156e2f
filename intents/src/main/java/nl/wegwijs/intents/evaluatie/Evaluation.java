package nl.wegwijs.intents.evaluatie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.wegwijs.intents.Understanding.Oordeel;
import nl.wegwijs.intents.model.IntentModel;

/**
 * How well a model understands a set of sentences; shares are from 0 to 1, and not a number where
 * there is nothing to take a share of.
 *
 * @param questions the sentences that ask for an intent
 * @param background the sentences that ask for none
 * @param meanMillis mean time to judge a sentence
 * @param p99Millis the time that one sentence in a hundred exceeds
 */
public record Evaluation(
    List<Scored> questions, List<Scored> background, double meanMillis, double p99Millis) {
  /** As many choices as a clarification offers. */
  static final int CHOICES = 3;

  public Evaluation {
    questions = List.copyOf(questions);
    background = List.copyOf(background);
  }

  /** Scores a model. */
  public static Evaluation of(IntentModel model, Exam exam) {
    // the first round warms up, so that the times are those of a running program
    score(model, exam.questions(), new long[exam.questions().size()]);
    long[] nanos = new long[exam.questions().size()];
    List<Scored> scored = score(model, exam.questions(), nanos);
    List<Scored> background = score(model, exam.background(), new long[exam.background().size()]);
    Arrays.sort(nanos);
    return new Evaluation(
        scored,
        background,
        Arrays.stream(nanos).average().orElse(Double.NaN) / 1e6,
        nanos.length == 0 ? Double.NaN : nanos[nanos.length * 99 / 100] / 1e6);
  }

  private static List<Scored> score(IntentModel model, List<Question> questions, long[] nanos) {
    var scored = new ArrayList<Scored>();
    for (int i = 0; i < nanos.length; i++) {
      long begin = System.nanoTime();
      var opinion = model.opinion(questions.get(i).text(), CHOICES);
      nanos[i] = System.nanoTime() - begin;
      scored.add(new Scored(questions.get(i), opinion));
    }
    return scored;
  }

  /** How many ask for an intent. */
  public int sentences() {
    return questions.size();
  }

  /** Share of which the best intent is right, whatever the judgement. */
  public double accuracy() {
    return Group.share(questions, Scored::isRight);
  }

  /** Mean over the intents of the harmonic mean of precision and recall. */
  public double macroF1() {
    return intents().stream().mapToDouble(Group::f1).average().orElse(Double.NaN);
  }

  /** Share of which the right intent is among the best three. */
  public double top3() {
    return Group.share(questions, Scored::isAmongChoices);
  }

  /** Share that would be acted upon without a question. */
  public double acted() {
    return Group.share(questions, each -> each.opinion().oordeel() == Oordeel.ZEKER);
  }

  /** Share of all that would be acted upon wrongly. */
  public double actedWrong() {
    return Group.share(
        questions, each -> each.opinion().oordeel() == Oordeel.ZEKER && !each.isRight());
  }

  /**
   * Share handled rightly: acted upon with the right intent, or asked with it among the three
   * choices.
   */
  public double takenUp() {
    return Group.share(questions, Scored::isTakenUp);
  }

  /** Share of the questions that would be rejected. */
  public double wronglyRejected() {
    return Group.share(questions, Scored::isRejected);
  }

  /** Share of the background that would be rejected. */
  public double backgroundRejected() {
    return Group.share(background, Scored::isRejected);
  }

  /**
   * The largest share of the questions that can be acted upon, most certain first, of which still
   * so many are right.
   *
   * @param accuracy share right, from 0 to 1
   */
  public double coverage(double accuracy) {
    List<Scored> sorted =
        questions.stream()
            .sorted(Comparator.comparingDouble(Scored::certainty).reversed())
            .toList();
    int right = 0;
    int covered = 0;
    for (int i = 0; i < sorted.size(); i++) {
      right += sorted.get(i).isRight() ? 1 : 0;
      covered = right >= accuracy * (i + 1) ? i + 1 : covered;
    }
    return (double) covered / sorted.size();
  }

  /** Whether certainty is what it says. */
  public Calibration calibration() {
    return Calibration.of(questions);
  }

  /** How well questions are told from what is none. */
  public Rejection rejection() {
    return Rejection.of(questions, background);
  }

  /** Pairs of intents that are mixed up, worst first. */
  public List<Confusion> confusions() {
    return Confusion.of(questions);
  }

  /** The figures by style; empty where no style is known. */
  public List<Group> styles() {
    return Group.byStyle(questions);
  }

  /** The figures by intent, worst first. */
  public List<Group> intents() {
    return Group.byIntent(questions);
  }
}
