package nl.wegwijs.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wegwijs.knowledge.CatalogSearch.Found;

/**
 * Fits the coefficients of {@link SearchCertainty} on the training and background sentences by
 * logistic regression, and shows what the search then reaches on the evaluation sentences. To be
 * run by hand when catalogue, thesaurus or weights have changed much.
 */
final class CertaintyFit {
  private static final int ROUNDS = 50;
  private static final double RIDGE = 1e-3;
  private static final int DEEP = 3;

  private final List<double[]> features = new ArrayList<>();
  private final List<Double> right = new ArrayList<>();

  private CertaintyFit() {}

  public static void main(String[] args) {
    var kennis = new KnowledgeBase(Proefdata.gemeenten());
    var fit = new CertaintyFit();
    Proefdata.training().forEach(vraag -> fit.add(kennis, vraag.tekst(), vraag.product()));
    Proefdata.achtergrond("achtergrond/ver.tsv", "achtergrond/nabij.tsv")
        .forEach(zin -> fit.add(kennis, zin, ""));
    System.out.println(Arrays.toString(fit.coefficients()));
    System.out.println(
        SearchEvaluation.of(
                kennis,
                Proefdata.WATERRIJK,
                Proefdata.evaluatie(),
                Proefdata.achtergrond("evaluatie/achtergrond.tsv"))
            .report());
  }

  private void add(KnowledgeBase kennis, String tekst, String product) {
    List<Found> found = kennis.found(Proefdata.WATERRIJK, tekst);
    for (int rank = 0; rank < Math.min(DEEP, found.size()); rank++) {
      features.add(SearchCertainty.features(found, rank));
      right.add(found.get(rank).product().id().equals(product) ? 1.0 : 0.0);
    }
  }

  /** Newton's method. */
  private double[] coefficients() {
    int size = features.getFirst().length;
    var coefficients = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      var gradient = new double[size];
      var hessian = new double[size][size];
      for (int i = 0; i < size; i++) {
        gradient[i] = RIDGE * coefficients[i];
        hessian[i][i] = RIDGE;
      }
      for (int example = 0; example < right.size(); example++) {
        double[] x = features.get(example);
        double chance = chance(coefficients, x);
        for (int i = 0; i < size; i++) {
          gradient[i] += (chance - right.get(example)) * x[i];
          for (int j = 0; j < size; j++) {
            hessian[i][j] += chance * (1 - chance) * x[i] * x[j];
          }
        }
      }
      double[] step = solve(hessian, gradient);
      for (int i = 0; i < size; i++) {
        coefficients[i] -= step[i];
      }
    }
    return coefficients;
  }

  private static double chance(double[] coefficients, double[] features) {
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += coefficients[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
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
