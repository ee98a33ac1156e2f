package nl.wegwijs.intents.model;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Learns the weights of a linear classifier with liblinear's Crammer-Singer SVM. */
final class LinearTrainer {
  private static final double COST = 0.4;
  private static final double TOLERANCE = 0.5;
  private static final long SEED = 1;

  private final int features;
  private final int classes;
  private final List<Feature[]> sentences = new ArrayList<>();
  private final List<Integer> labels = new ArrayList<>();

  LinearTrainer(int features, int classes) {
    this.features = features;
    this.classes = classes;
  }

  void add(SparseVector vector, int label) {
    Feature[] nodes = new Feature[vector.ids().length + 1];
    for (int i = 0; i < vector.ids().length; i++) {
      nodes[i] = new FeatureNode(vector.ids()[i] + 1, vector.values()[i]);
    }
    nodes[vector.ids().length] = new FeatureNode(features + 1, 1);
    sentences.add(nodes);
    labels.add(label);
  }

  /**
   * Learns from what was added so far and adds the weights to {@code sum}: linear classifiers add
   * up to one, and the sum of two that saw other typing errors is better than either.
   */
  void addTo(float[] sum) {
    var problem = new Problem();
    problem.l = sentences.size();
    problem.n = features + 1;
    problem.bias = -1;
    problem.x = sentences.toArray(new Feature[0][]);
    problem.y = labels.stream().mapToDouble(Integer::intValue).toArray();
    var parameter = new Parameter(SolverType.MCSVM_CS, COST, TOLERANCE);
    parameter.setRandom(new Random(SEED));
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, parameter);
    double[] weights = model.getFeatureWeights();
    int[] order = model.getLabels();
    for (int row = 0; row <= features; row++) {
      for (int column = 0; column < order.length; column++) {
        sum[row * classes + order[column]] += (float) weights[row * order.length + column];
      }
    }
  }
}
