package nl.wegwijs.intents.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.doccat.DocumentCategorizer;

/**
 * A model as OpenNLP's categorizer, so that its tools for evaluation apply. Safe for use by many
 * threads.
 */
public final class IntentCategorizer implements DocumentCategorizer {
  private final IntentModel model;

  public IntentCategorizer(IntentModel model) {
    this.model = model;
  }

  @Override
  public double[] categorize(String[] text, Map<String, Object> extraInformation) {
    return categorize(text);
  }

  /** The chance of every intent, given that it is one of them. */
  @Override
  public double[] categorize(String[] text) {
    return model.chances(String.join(" ", text));
  }

  @Override
  public String getBestCategory(double[] outcome) {
    int best = 0;
    for (int c = 1; c < outcome.length; c++) {
      best = outcome[c] > outcome[best] ? c : best;
    }
    return getCategory(best);
  }

  @Override
  public int getIndex(String category) {
    return model.labels().indexOf(category);
  }

  @Override
  public String getCategory(int index) {
    return model.labels().get(index);
  }

  @Override
  public int getNumberOfCategories() {
    return model.labels().size();
  }

  @Override
  public String getAllResults(double[] results) {
    var text = new StringBuilder();
    for (int c = 0; c < results.length; c++) {
      text.append(c == 0 ? "" : "  ").append(getCategory(c)).append('[').append(results[c]);
      text.append(']');
    }
    return text.toString();
  }

  @Override
  public Map<String, Double> scoreMap(String[] text) {
    double[] chances = categorize(text);
    var scores = new LinkedHashMap<String, Double>();
    for (int c = 0; c < chances.length; c++) {
      scores.put(getCategory(c), chances[c]);
    }
    return scores;
  }

  @Override
  public SortedMap<Double, Set<String>> sortedScoreMap(String[] text) {
    var sorted = new TreeMap<Double, Set<String>>();
    scoreMap(text)
        .forEach(
            (label, chance) -> sorted.computeIfAbsent(chance, key -> new HashSet<>()).add(label));
    return sorted;
  }
}
