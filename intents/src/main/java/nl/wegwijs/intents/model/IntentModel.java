package nl.wegwijs.intents.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.intents.Understanding.IntentScore;
import nl.wegwijs.intents.Understanding.Oordeel;

/**
 * A trained model: which intents a sentence may ask for and whether that may be acted upon. Safe
 * for use by many threads.
 */
public final class IntentModel {
  private final int trainer;
  private final String dataHash;
  private final List<String> labels;
  private final Scorer scorer;
  private final Judge judge;
  private final WordRepair repair;

  IntentModel(int trainer, String dataHash, List<String> labels, Scorer scorer, Judge judge) {
    this.trainer = trainer;
    this.dataHash = dataHash;
    this.labels = List.copyOf(labels);
    this.scorer = scorer;
    this.judge = judge;
    this.repair = new WordRepair(scorer.vocabulary()::rarity);
  }

  /**
   * What the model thinks of a sentence.
   *
   * @param intents the best, in order, with calibrated certainty
   * @param inScope chance that the sentence asks for any of the intents
   * @param oordeel by the bounds that training chose
   */
  public record Opinion(List<IntentScore> intents, double inScope, Oordeel oordeel) {
    public Opinion {
      intents = List.copyOf(intents);
    }
  }

  /**
   * What the model thinks of the sentence; {@link Oordeel#ONBEKEND} for one in which it knows no
   * word or sign. Where it is not certain, mistyped words are read as the words they were meant to
   * be, if that makes it more certain.
   */
  public Opinion opinion(String sentence, int most) {
    Opinion typed = asTyped(sentence, most);
    return typed.oordeel() == Oordeel.ZEKER
        ? typed
        : repaired(sentence)
            .map(meant -> asTyped(meant, most))
            .filter(meant -> meant.oordeel().compareTo(typed.oordeel()) < 0)
            .orElse(typed);
  }

  /** The sentence in lower case with its mistyped words repaired; empty where there are none. */
  public Optional<String> repaired(String sentence) {
    return repair.repair(sentence);
  }

  private Opinion asTyped(String sentence, int most) {
    Evidence evidence = scorer.evidence(sentence);
    double[] certainties = judge.certainties(evidence);
    double inScope = judge.inScope(evidence);
    List<IntentScore> best = new ArrayList<>();
    double[] left = certainties.clone();
    while (best.size() < Math.min(most, left.length)) {
      int next = largest(left);
      best.add(new IntentScore(labels.get(next), left[next]));
      left[next] = Double.NEGATIVE_INFINITY;
    }
    Oordeel oordeel =
        evidence.known() == 0 && evidence.near().inScope() == 0
            ? Oordeel.ONBEKEND
            : judge.judge(inScope, best.getFirst().zekerheid());
    return new Opinion(best, inScope, oordeel);
  }

  private static int largest(double[] values) {
    int largest = 0;
    for (int i = 1; i < values.length; i++) {
      largest = values[i] > values[largest] ? i : largest;
    }
    return largest;
  }

  /**
   * The chance of every intent in the order of {@link #labels()}, given that the sentence asks for
   * one of them.
   */
  public double[] chances(String sentence) {
    return scorer.evidence(sentence).softmax(judge.temperature());
  }

  /** How much the sentence looks like that intent; only comparable within one intent. */
  public double decision(String sentence, String intent) {
    int at = labels.indexOf(intent);
    if (at < 0) {
      throw new IllegalArgumentException("unknown intent " + intent);
    }
    return scorer.evidence(sentence).decisions()[at];
  }

  /** The intents in alphabetical order. */
  public List<String> labels() {
    return labels;
  }

  /** Version of the trainer that made it. */
  int trainer() {
    return trainer;
  }

  /** Hash of the data it was trained on, as given to training. */
  public String dataHash() {
    return dataHash;
  }

  /**
   * The version of the trainer with the first digits of the data's hash, such as {@code
   * 1-3f9a0c12ab34}.
   */
  public String version() {
    return trainer + "-" + dataHash.substring(0, Math.min(12, dataHash.length()));
  }

  /** Below this chance of {@link Opinion#inScope()} a sentence is not for a gemeente. */
  public double rejectBelow() {
    return judge.reject();
  }

  /** From this certainty on the best intent may be acted upon. */
  public double acceptFrom() {
    return judge.accept();
  }

  Scorer scorer() {
    return scorer;
  }

  Judge judge() {
    return judge;
  }
}
