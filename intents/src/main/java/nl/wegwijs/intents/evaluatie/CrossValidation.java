package nl.wegwijs.intents.evaluatie;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.wegwijs.intents.model.Example;
import nl.wegwijs.intents.model.IntentModel;
import nl.wegwijs.intents.model.Trainer;

/**
 * Scores a way of training: the sentences are cut into parts, and each part is judged by a whole
 * model, calibration and bounds included, that was trained on the others. Every part has its share
 * of each intent, and of the background; the same seed gives the same parts.
 */
public final class CrossValidation {
  private static final long SEED = 20260101;

  private final int folds;
  private final Consumer<String> progress;

  /**
   * @param folds how many parts, at least 2
   * @param progress takes a line of plain Dutch at every step
   */
  public CrossValidation(int folds, Consumer<String> progress) {
    if (folds < 2) {
      throw new IllegalArgumentException(folds + " parts; at least 2 are needed");
    }
    this.folds = folds;
    this.progress = progress;
  }

  /** A sentence to learn from with the question it is when held out. */
  public record Item(Example example, Question question) {}

  /** The evaluation of each part, in the order of the parts. */
  public List<Evaluation> run(List<Item> items, List<Item> background) {
    List<Integer> parts = parts(items);
    List<Integer> backgroundParts = parts(background);
    var evaluations = new ArrayList<Evaluation>();
    for (int fold = 0; fold < folds; fold++) {
      String name = "deel %d van %d: ".formatted(fold + 1, folds);
      var trainer = new Trainer(line -> progress.accept(name + line));
      IntentModel model =
          trainer.train(
              examples(items, parts, fold), examples(background, backgroundParts, fold), name);
      var exam =
          new Exam(questions(items, parts, fold), questions(background, backgroundParts, fold));
      evaluations.add(Evaluation.of(model, exam));
    }
    return evaluations;
  }

  /** All parts as one evaluation, in which every sentence was held out once. */
  public static Evaluation together(List<Evaluation> parts) {
    return new Evaluation(
        parts.stream().flatMap(part -> part.questions().stream()).toList(),
        parts.stream().flatMap(part -> part.background().stream()).toList(),
        parts.stream().mapToDouble(Evaluation::meanMillis).average().orElse(Double.NaN),
        parts.stream().mapToDouble(Evaluation::p99Millis).max().orElse(Double.NaN));
  }

  /** The part of each item: by turns within its label, in a random order. */
  private List<Integer> parts(List<Item> items) {
    Map<String, List<Integer>> byLabel = new TreeMap<>();
    for (int i = 0; i < items.size(); i++) {
      byLabel.computeIfAbsent(items.get(i).example().label(), key -> new ArrayList<>()).add(i);
    }
    var random = new Random(SEED);
    Map<Integer, Integer> part = new HashMap<>();
    int turn = 0;
    for (List<Integer> places : byLabel.values()) {
      Collections.shuffle(places, random);
      for (int place : places) {
        part.put(place, turn++ % folds);
      }
    }
    return IntStream.range(0, items.size()).map(i -> part.getOrDefault(i, 0)).boxed().toList();
  }

  private static List<Example> examples(List<Item> items, List<Integer> parts, int without) {
    return IntStream.range(0, items.size())
        .filter(i -> parts.get(i) != without)
        .mapToObj(i -> items.get(i).example())
        .toList();
  }

  private static List<Question> questions(List<Item> items, List<Integer> parts, int only) {
    return IntStream.range(0, items.size())
        .filter(i -> parts.get(i) == only)
        .mapToObj(i -> items.get(i).question())
        .toList();
  }
}
