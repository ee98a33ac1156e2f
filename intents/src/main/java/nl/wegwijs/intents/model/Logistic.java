package nl.wegwijs.intents.model;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression over a few numbers: the chance that something holds.
 *
 * @param weights of the numbers, and last the constant
 */
record Logistic(List<Double> weights) {
  private static final int ROUNDS = 50;

  /** Keeps the weights finite where the two kinds can be told apart without an error. */
  private static final double RIDGE = 1e-3;

  Logistic {
    weights = List.copyOf(weights);
  }

  /**
   * An observation to learn from.
   *
   * @param holds what the chance is to be of
   * @param weight how much it counts, above 0
   */
  record Sample(List<Double> numbers, boolean holds, double weight) {
    Sample {
      numbers = List.copyOf(numbers);
    }
  }

  /** The chance, from 0 to 1. */
  double chance(List<Double> numbers) {
    double sum = weights.getLast();
    for (int i = 0; i < numbers.size(); i++) {
      sum += weights.get(i) * numbers.get(i);
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /** Fits the weights by Newton's method. */
  static Logistic fit(List<Sample> samples) {
    int size = samples.getFirst().numbers().size() + 1;
    double[] weights = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[size];
      double[][] hessian = new double[size][size];
      for (Sample sample : samples) {
        add(sample, weights, gradient, hessian);
      }
      double total = samples.stream().mapToDouble(Sample::weight).sum();
      for (int i = 0; i < size; i++) {
        gradient[i] -= RIDGE * total * weights[i];
        hessian[i][i] += RIDGE * total;
      }
      double[] step = solve(hessian, gradient);
      double moved = 0;
      for (int i = 0; i < size; i++) {
        weights[i] += step[i];
        moved += Math.abs(step[i]);
      }
      if (moved < 1e-9) {
        break;
      }
    }
    return new Logistic(Arrays.stream(weights).boxed().toList());
  }

  private static void add(Sample sample, double[] weights, double[] gradient, double[][] hessian) {
    int size = weights.length;
    double[] numbers = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      numbers[i] = i == size - 1 ? 1 : sample.numbers().get(i);
      sum += weights[i] * numbers[i];
    }
    double chance = 1 / (1 + StrictMath.exp(-sum));
    double error = sample.weight() * ((sample.holds() ? 1 : 0) - chance);
    double curve = sample.weight() * chance * (1 - chance);
    for (int i = 0; i < size; i++) {
      gradient[i] += error * numbers[i];
      for (int j = 0; j < size; j++) {
        hessian[i][j] += curve * numbers[i] * numbers[j];
      }
    }
  }

  /** Solves a small set of linear equations by elimination; the matrix is positive definite. */
  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    double[] result = right.clone();
    for (int i = 0; i < size; i++) {
      for (int row = i + 1; row < size; row++) {
        double factor = matrix[row][i] / matrix[i][i];
        for (int column = i; column < size; column++) {
          matrix[row][column] -= factor * matrix[i][column];
        }
        result[row] -= factor * result[i];
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int column = i + 1; column < size; column++) {
        result[i] -= matrix[i][column] * result[column];
      }
      result[i] /= matrix[i][i];
    }
    return result;
  }
}
