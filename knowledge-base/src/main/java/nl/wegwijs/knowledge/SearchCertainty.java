package nl.wegwijs.knowledge;

import java.util.List;
import nl.wegwijs.knowledge.CatalogSearch.Found;

/**
 * How likely it is that the catalogue answers a question at all, and then that a product does.
 *
 * <p>Both are logistic functions of how it was found, fitted by {@code SearchFit} in this module's
 * tests: the first on training sentences that were kept out of the index, the second on one half of
 * the search exam; both against sentences for others ({@link Voorbeeldzinnen#vreemd}) that were
 * kept out of the index.
 */
final class SearchCertainty {
  /** Of the chance that there is an answer, in the order of {@link #features}. */
  private static final double[] ANSWERABLE = {-1.73, -0.321, 1.384, 0.495};

  /** Of the chance that the best product does, in the same order. */
  private static final double[] RIGHT = {-3.077, 0.158, 2.612, 0.21};

  /** Keeps the share of a product that has all of it within bounds. */
  private static final double LITTLE = 1e-3;

  private SearchCertainty() {}

  /** The chance that any product answers the question. */
  static double answerable(List<Found> found, double covered, double foreign) {
    return chance(ANSWERABLE, features(found, covered, foreign));
  }

  /**
   * The chance that the product at that rank answers the question: never more than its share among
   * all products.
   */
  static double right(List<Found> found, int rank, double covered, double foreign) {
    double share = share(found) * Math.exp(found.get(rank).score() - found.getFirst().score());
    return Math.min(chance(RIGHT, features(found, covered, foreign)), share);
  }

  private static double chance(double[] coefficients, double[] features) {
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += coefficients[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /**
   * What a chance rests on: 1, the odds of the best product among all, the share of the words that
   * it has, and its lead over the best subject that is not for a gemeente.
   */
  static double[] features(List<Found> found, double covered, double foreign) {
    double share = share(found);
    return new double[] {
      1, Math.log(share / (1 - share + LITTLE)), covered, found.getFirst().score() - foreign
    };
  }

  private static double share(List<Found> found) {
    double best = found.getFirst().score();
    double sum = 0;
    for (Found one : found) {
      sum += Math.exp(one.score() - best);
    }
    return 1 / sum;
  }
}
