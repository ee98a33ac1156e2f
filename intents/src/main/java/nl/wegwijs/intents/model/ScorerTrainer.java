package nl.wegwijs.intents.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Trains the parts of a model that say what a sentence looks like. The same examples give the same
 * parts.
 */
final class ScorerTrainer {
  private static final long SEED = 20260101;
  private static final int WORDS_PER_TYPO = 7;

  private final Features features;
  private final List<String> labels;

  /**
   * @param labels the intents; an example's class is the place of its label
   */
  ScorerTrainer(Features features, List<String> labels) {
    this.features = features;
    this.labels = labels;
  }

  /**
   * Learns from examples of intents and of what is none.
   *
   * @param background may be empty; the model then has no background class
   */
  Scorer train(List<Example> examples, List<Example> background) {
    List<String> texts =
        Stream.concat(examples.stream(), background.stream()).map(Example::text).toList();
    Vocabulary vocabulary = VocabularyBuilder.of(features, texts);
    List<SparseVector> vectors = texts.stream().map(vocabulary::vector).toList();
    List<Integer> classes = classes(examples, background);
    return new Scorer(
        vocabulary,
        weights(vocabulary, texts, vectors, classes, background.isEmpty()),
        Neighbours.of(vocabulary.size(), vectors, examples.size()),
        labels.size());
  }

  private List<Integer> classes(List<Example> examples, List<Example> background) {
    var classes = new ArrayList<Integer>();
    examples.forEach(example -> classes.add(labels.indexOf(example.label())));
    background.forEach(example -> classes.add(labels.size()));
    return classes;
  }

  private Weights weights(
      Vocabulary vocabulary,
      List<String> texts,
      List<SparseVector> vectors,
      List<Integer> classes,
      boolean intentsOnly) {
    int columns = labels.size() + (intentsOnly ? 0 : 1);
    float[] sum = new float[(vocabulary.size() + 1) * columns];
    var trainer = new LinearTrainer(vocabulary.size(), columns);
    for (int i = 0; i < vectors.size(); i++) {
      trainer.add(vectors.get(i), classes.get(i));
    }
    trainer.addTo(sum);
    var typos = new Typos(SEED, WORDS_PER_TYPO);
    for (int i = 0; i < texts.size(); i++) {
      trainer.add(vocabulary.vector(typos.apply(texts.get(i))), classes.get(i));
    }
    trainer.addTo(sum);
    return Weights.round(columns, sum);
  }
}
