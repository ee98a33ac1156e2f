package nl.wegwijs.intents.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Cross-validation: every sentence is seen once by a model that was trained without it. Background
 * is held out by whole subjects, so that what is learnt of rejecting holds for subjects never seen.
 * Where there is too little background, whole intents are held out as well and count as background.
 */
final class HeldOutTrainer {
  private static final int FOLDS = 4;

  /** With fewer subjects than this, background says too little of what else people may ask. */
  private static final int FEWEST_SUBJECTS = 10;

  private final Features features;
  private final List<String> labels;
  private final List<Example> examples;
  private final List<Example> background;
  private final Consumer<String> progress;
  private final List<Integer> folds;
  private final List<String> subjects;

  HeldOutTrainer(
      Features features,
      List<String> labels,
      List<Example> examples,
      List<Example> background,
      Consumer<String> progress) {
    this.features = features;
    this.labels = labels;
    this.examples = examples;
    this.background = background;
    this.progress = progress;
    this.folds = folds(examples);
    this.subjects = background.stream().map(Example::label).distinct().sorted().toList();
  }

  /** Folds by turns within each label, so that every fold has its part of each. */
  private static List<Integer> folds(List<Example> examples) {
    Map<String, Integer> seen = new HashMap<>();
    return examples.stream()
        .map(example -> seen.merge(example.label(), 1, Integer::sum) % FOLDS)
        .toList();
  }

  /**
   * What each sentence looks like to a model that did not see it, in the same order whatever the
   * number of processors.
   */
  List<HeldOut> heldOut() {
    try (var pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<Future<List<HeldOut>>> parts =
          IntStream.range(0, FOLDS).mapToObj(fold -> pool.submit(() -> part(fold))).toList();
      var heldOut = new ArrayList<HeldOut>();
      for (Future<List<HeldOut>> part : parts) {
        heldOut.addAll(part.get());
      }
      return heldOut;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a part of the training data cannot be learnt from", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("training was interrupted", e);
    }
  }

  private List<HeldOut> part(int fold) {
    progress.accept("toetsen op achtergehouden zinnen, deel %d van %d".formatted(fold + 1, FOLDS));
    var heldOut = new ArrayList<HeldOut>();
    addFold(fold, false, heldOut);
    if (subjects.size() < FEWEST_SUBJECTS) {
      addFold(fold, true, heldOut);
    }
    return heldOut;
  }

  private void addFold(int fold, boolean wholeIntents, List<HeldOut> heldOut) {
    var train = new ArrayList<Example>();
    var test = new ArrayList<Example>();
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      boolean out =
          wholeIntents ? labels.indexOf(example.label()) % FOLDS == fold : folds.get(i) == fold;
      (out ? test : train).add(example);
    }
    var trainBackground = new ArrayList<Example>();
    var testBackground = new ArrayList<Example>();
    for (int i = 0; i < background.size(); i++) {
      (backgroundFold(i) == fold ? testBackground : trainBackground).add(background.get(i));
    }
    List<String> known =
        wholeIntents
            ? labels.stream().filter(label -> labels.indexOf(label) % FOLDS != fold).toList()
            : labels;
    Scorer scorer = new ScorerTrainer(features, known).train(train, trainBackground);
    for (Example example : test) {
      OptionalInt intent =
          wholeIntents ? OptionalInt.empty() : OptionalInt.of(labels.indexOf(example.label()));
      heldOut.add(new HeldOut(scorer.evidence(example.text()), intent, example.weight()));
    }
    if (!wholeIntents) {
      for (Example example : testBackground) {
        heldOut.add(
            new HeldOut(scorer.evidence(example.text()), OptionalInt.empty(), example.weight()));
      }
    }
  }

  private int backgroundFold(int index) {
    return subjects.size() < FEWEST_SUBJECTS
        ? index % FOLDS
        : subjects.indexOf(background.get(index).label()) % FOLDS;
  }
}
