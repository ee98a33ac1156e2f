package nl.wegwijs.knowledge;

import java.util.List;

/** Newton's method for the two fits of {@link SearchFit}: few weights, many examples. */
final class Newton {
  private static final int ROUNDS = 30;
  private static final double RIDGE = 1e-3;
  private static final double LITTLE = 1e-5;
  private static final double SMALLEST = 1e-3;

  /** Keeps exponents within what a double holds. */
  private static final double MOST = 500;

  private Newton() {}

  /**
   * The candidates for one question.
   *
   * @param kenmerken of each candidate
   * @param juist which of them is right
   */
  record Keuze(List<double[]> kenmerken, int juist) {}

  /**
   * Weights with which the right candidate gets the largest share (conditional logistic
   * regression).
   */
  static double[] choose(List<Keuze> keuzes) {
    int size = keuzes.getFirst().kenmerken().getFirst().length;
    var weights = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      var gradient = new double[size];
      var hessian = new double[size][size];
      for (int i = 0; i < size; i++) {
        gradient[i] = RIDGE * keuzes.size() * weights[i];
        hessian[i][i] = RIDGE * keuzes.size();
      }
      for (Keuze keuze : keuzes) {
        add(keuze, weights, gradient, hessian);
      }
      double[] step = solve(hessian, gradient);
      double before = loss(keuzes, weights);
      double[] next = minus(weights, step, 1);
      for (double part = 0.5; loss(keuzes, next) > before && part > SMALLEST; part /= 2) {
        next = minus(weights, step, part);
      }
      weights = next;
    }
    return weights;
  }

  private static double[] minus(double[] weights, double[] step, double part) {
    double[] next = weights.clone();
    for (int i = 0; i < next.length; i++) {
      next[i] -= part * step[i];
    }
    return next;
  }

  private static double loss(List<Keuze> keuzes, double[] weights) {
    double loss = RIDGE * keuzes.size() * dot(weights, weights) / 2;
    for (Keuze keuze : keuzes) {
      double right = dot(weights, keuze.kenmerken().get(keuze.juist()));
      double sum = 0;
      for (double[] x : keuze.kenmerken()) {
        sum += Math.exp(Math.min(MOST, dot(weights, x) - right));
      }
      loss += Math.log(sum);
    }
    return loss;
  }

  private static void add(Keuze keuze, double[] weights, double[] gradient, double[][] hessian) {
    int size = weights.length;
    var shares = new double[keuze.kenmerken().size()];
    double highest = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < shares.length; c++) {
      shares[c] = dot(weights, keuze.kenmerken().get(c));
      highest = Math.max(highest, shares[c]);
    }
    double sum = 0;
    for (int c = 0; c < shares.length; c++) {
      shares[c] = Math.exp(shares[c] - highest);
      sum += shares[c];
    }
    var mean = new double[size];
    for (int c = 0; c < shares.length; c++) {
      double[] x = keuze.kenmerken().get(c);
      double share = shares[c] / sum;
      for (int i = 0; i < size; i++) {
        mean[i] += share * x[i];
        for (int j = 0; j < size; j++) {
          hessian[i][j] += share * x[i] * x[j];
        }
      }
    }
    for (int i = 0; i < size; i++) {
      gradient[i] += mean[i] - keuze.kenmerken().get(keuze.juist())[i];
      for (int j = 0; j < size; j++) {
        hessian[i][j] -= mean[i] * mean[j];
      }
    }
  }

  /** Coefficients of a logistic function that says how likely each example is. */
  static double[] logistic(List<double[]> examples, List<Boolean> truth, List<Double> weight) {
    int size = examples.getFirst().length;
    var coefficients = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      var gradient = new double[size];
      var hessian = new double[size][size];
      for (int i = 0; i < size; i++) {
        hessian[i][i] = LITTLE;
      }
      for (int e = 0; e < examples.size(); e++) {
        double[] x = examples.get(e);
        double chance = chance(coefficients, x);
        for (int i = 0; i < size; i++) {
          gradient[i] += weight.get(e) * (chance - (truth.get(e) ? 1 : 0)) * x[i];
          for (int j = 0; j < size; j++) {
            hessian[i][j] += weight.get(e) * chance * (1 - chance) * x[i] * x[j];
          }
        }
      }
      step(coefficients, hessian, gradient);
    }
    return coefficients;
  }

  static double chance(double[] coefficients, double[] features) {
    return 1 / (1 + Math.exp(-dot(coefficients, features)));
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void step(double[] weights, double[][] hessian, double[] gradient) {
    double[] step = solve(hessian, gradient);
    for (int i = 0; i < weights.length; i++) {
      weights[i] -= step[i];
    }
  }

  /** Gauss elimination; the matrix is positive definite, so no pivot is zero. */
  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    double[] x = right.clone();
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        double factor = matrix[j][i] / matrix[i][i];
        for (int k = i; k < size; k++) {
          matrix[j][k] -= factor * matrix[i][k];
        }
        x[j] -= factor * x[i];
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int k = i + 1; k < size; k++) {
        x[i] -= matrix[i][k] * x[k];
      }
      x[i] /= matrix[i][i];
    }
    return x;
  }
}
