package nl.wegwijs.intents.model;

import java.util.Arrays;

/**
 * The learnt parts of a model together. Immutable and safe for use by many threads.
 *
 * @param intents how many of the classes are intents; one more class is the background, where there
 *     is one
 */
record Scorer(Vocabulary vocabulary, Weights weights, Neighbours neighbours, int intents) {

  /** What the model sees in the sentence; empty handed where it knows none of its features. */
  Evidence evidence(String sentence) {
    SparseVector vector = vocabulary.vector(sentence);
    float[] decisions = weights.decisions(vector);
    float background = decisions.length > intents ? decisions[intents] : -1;
    return new Evidence(
        Arrays.copyOf(decisions, intents), background, neighbours.of(vector), vector.known());
  }
}
