package nl.wegwijs.intents.evaluatie;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether certainty is what it says: of all sentences with 0.8, about 80 % should be right.
 *
 * @param steps equal steps of certainty from 0 to 1
 */
public record Calibration(List<Step> steps) {
  private static final int STEPS = 15;

  public Calibration {
    steps = List.copyOf(steps);
  }

  /**
   * The sentences of which the certainty lies in one step; shares are 0 where there are none.
   *
   * @param from the least certainty of the step
   * @param certainty mean certainty
   * @param right share of which the best intent is right
   */
  public record Step(double from, double to, int sentences, double certainty, double right) {}

  static Calibration of(List<Scored> scored) {
    int[] count = new int[STEPS];
    double[] certain = new double[STEPS];
    double[] right = new double[STEPS];
    for (Scored each : scored) {
      int step = Math.clamp((int) (each.certainty() * STEPS), 0, STEPS - 1);
      count[step]++;
      certain[step] += each.certainty();
      right[step] += each.isRight() ? 1 : 0;
    }
    var steps = new ArrayList<Step>();
    for (int i = 0; i < STEPS; i++) {
      double sentences = Math.max(1, count[i]);
      double from = (double) i / STEPS;
      steps.add(
          new Step(
              from, (i + 1.0) / STEPS, count[i], certain[i] / sentences, right[i] / sentences));
    }
    return new Calibration(steps);
  }

  /** Mean distance between certainty and share right (expected calibration error). */
  public double ece() {
    int all = steps.stream().mapToInt(Step::sentences).sum();
    return steps.stream()
            .mapToDouble(step -> step.sentences() * Math.abs(step.certainty() - step.right()))
            .sum()
        / all;
  }
}
