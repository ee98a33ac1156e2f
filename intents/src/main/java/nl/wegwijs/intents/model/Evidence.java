package nl.wegwijs.intents.model;

import java.util.List;

/**
 * What the parts of a model say about one sentence, before any judgement.
 *
 * @param decisions decision value of every intent
 * @param background decision value of the background class; -1 for a model without background
 * @param near how near the nearest training sentences are
 * @param known share of known words, weighed by how rare they are
 */
@SuppressWarnings(
    "ArrayRecordComponent") // read in the inner loop and never handed outside this package
record Evidence(float[] decisions, float background, Neighbours.Nearness near, double known) {

  /** The class with the largest decision value. */
  int best() {
    int best = 0;
    for (int c = 1; c < decisions.length; c++) {
      best = decisions[c] > decisions[best] ? c : best;
    }
    return best;
  }

  /** The place of a class in the order of decision values: 0 for the best. */
  int rank(int of) {
    int rank = 0;
    for (float decision : decisions) {
      rank += decision > decisions[of] ? 1 : 0;
    }
    return rank;
  }

  /** The numbers from which it follows whether the sentence asks for any intent at all. */
  List<Double> gateNumbers() {
    double largest = decisions[best()];
    return List.of(
        largest, largest - background, near.inScope(), near.inScope() - near.background(), known);
  }

  /** The chance of every intent, given that it is one of them. */
  double[] softmax(double temperature) {
    double largest = decisions[best()];
    double[] chances = new double[decisions.length];
    double sum = 0;
    for (int c = 0; c < chances.length; c++) {
      chances[c] = StrictMath.exp(temperature * (decisions[c] - largest));
      sum += chances[c];
    }
    for (int c = 0; c < chances.length; c++) {
      chances[c] /= sum;
    }
    return chances;
  }
}
