package nl.wegwijs.knowledge;

/**
 * What the evidence for a product is worth: a weight for the score of each {@link Veld}, and one
 * for how much is asked about the product at all. The difference between the worth of two products
 * is the logarithm of how much likelier the one is than the other.
 *
 * <p>{@code SearchFit}, in this module's tests, chose the weights.
 */
final class Ranking {
  static final Ranking STANDAARD =
      new Ranking(-0.103, -0.056, 0.05, -0.005, 0.325, 0.056, 0.875, 0.0645, 0.786, -0.792);

  private final double[] weights;

  /**
   * @param weights of the fields in the order of {@link Veld#ALLE}, then of the number of questions
   */
  Ranking(double... weights) {
    this.weights = weights.clone();
  }

  /**
   * What that evidence is worth.
   *
   * @param evidence as many values as there are weights
   */
  double score(double[] evidence) {
    double sum = 0;
    for (int i = 0; i < evidence.length; i++) {
      sum += weights[i] * evidence[i];
    }
    return sum;
  }
}
