package nl.wegwijs.knowledge;

import java.util.List;
import nl.wegwijs.knowledge.CatalogSearch.Found;

/**
 * How likely a product that was found answers the question: a logistic function of how it was
 * found.
 *
 * <p>The coefficients were fitted by {@code CertaintyFit}, in this module's tests, on the training
 * sentences of all products (right or not for each of the first three found) and the background
 * sentences (always wrong), against the catalogue of Waterrijk with {@link
 * SearchWeights#STANDAARD}. The evaluation sentences had no part in it; on them the certainty of
 * the first product is 0.03 off (ECE) and tells right from wrong with an AUROC of 0.90.
 */
final class SearchCertainty {
  /** In the order of {@link #features}, the constant first. */
  private static final double[] COEFFICIENTS = {-6.874, 2.097, 2.236, 1.299, 4.126, 0.554};

  /** Stands for the score of a second product where only one was found. */
  private static final double NO_OTHER = 0.1;

  private static final double FARTHEST = 2;

  private SearchCertainty() {}

  /**
   * From 0 to 1.
   *
   * @param found all that was found, best first
   * @param rank place in that list
   */
  static double of(List<Found> found, int rank) {
    double[] features = features(found, rank);
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += COEFFICIENTS[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /**
   * What certainty rests on: 1, the logarithm of the score, the share of the words covered, the
   * lead over the second, the distance behind the first (as logarithms of ratios), the number of
   * words.
   */
  static double[] features(List<Found> found, int rank) {
    Found here = found.get(rank);
    double distance = Math.log(here.score() / other(found, rank));
    return new double[] {
      1,
      Math.log(1 + here.score()),
      here.gedekt(),
      Math.clamp(distance, 0, FARTHEST),
      Math.clamp(distance, -FARTHEST, 0),
      Math.log(here.woorden())
    };
  }

  private static double other(List<Found> found, int rank) {
    if (rank > 0) {
      return found.getFirst().score();
    }
    return found.size() > 1 ? Math.max(found.get(1).score(), NO_OTHER) : NO_OTHER;
  }
}
