package nl.wegwijs.intents.evaluatie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How well sentences that ask for nothing are told from questions, for every bound that could be
 * chosen.
 *
 * @param curve (ROC) from no sentence rejected to all; empty without questions or background
 * @param auroc chance that a question looks more like one than a sentence that is none; not a
 *     number without background
 */
public record Rejection(List<Point> curve, double auroc) {
  public Rejection {
    curve = List.copyOf(curve);
  }

  /**
   * What one bound does.
   *
   * @param bound sentences with a smaller chance of asking for any intent are rejected
   * @param wronglyRejected share of the questions
   * @param rejected share of the sentences that ask for none
   * @param accuracy share of the questions that are kept and of which the best intent is right
   */
  public record Point(double bound, double wronglyRejected, double rejected, double accuracy) {}

  static Rejection of(List<Scored> questions, List<Scored> background) {
    if (questions.isEmpty() || background.isEmpty()) {
      return new Rejection(List.of(), Double.NaN);
    }
    double[] asked = inScope(questions);
    double[] other = inScope(background);
    double[] right = inScope(questions.stream().filter(Scored::isRight).toList());
    var curve = new ArrayList<Point>();
    DoubleStream.concat(
            DoubleStream.concat(Arrays.stream(asked), Arrays.stream(other)),
            DoubleStream.of(Double.POSITIVE_INFINITY))
        .distinct()
        .sorted()
        .forEach(bound ->
            curve.add(
                new Point(
                    bound,
                    (double) below(asked, bound) / asked.length,
                    (double) below(other, bound) / other.length,
                    (double) (right.length - below(right, bound)) / asked.length)));
    return new Rejection(curve, auroc(asked, other));
  }

  private static double[] inScope(List<Scored> scored) {
    return scored.stream().mapToDouble(each -> each.opinion().inScope()).sorted().toArray();
  }

  /** How many of the sorted values are smaller. */
  private static int below(double[] sorted, double bound) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < bound) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double auroc(double[] asked, double[] other) {
    double sum = 0;
    for (double value : asked) {
      int below = below(other, value);
      int upTo = below(other, Math.nextUp(value));
      sum += (below + upTo) / 2.0;
    }
    return sum / asked.length / other.length;
  }

  /**
   * Largest share rejected of what asks for none while at most that share of the questions is; 0
   * where there is no such bound.
   */
  public double recallAtWronglyRejected(double most) {
    return curve.stream()
        .filter(point -> point.wronglyRejected() <= most)
        .mapToDouble(Point::rejected)
        .max()
        .orElse(0);
  }

  /**
   * Largest share rejected of what asks for none while at least that share of the questions is kept
   * and right; 0 where there is no such bound.
   */
  public double recallAtAccuracy(double least) {
    return curve.stream()
        .filter(point -> point.accuracy() >= least)
        .mapToDouble(Point::rejected)
        .max()
        .orElse(0);
  }
}
