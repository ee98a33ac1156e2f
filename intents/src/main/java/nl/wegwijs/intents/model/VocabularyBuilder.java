package nl.wegwijs.intents.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts in how many sentences each feature occurs. Used once, by one thread. */
final class VocabularyBuilder {
  /** In how many sentences a feature occurs, and the last of them. */
  private static final class Tally {
    private int sentences;
    private int last = -1;
  }

  private final Features features;
  private final List<Map<Long, Tally>> tallies = new ArrayList<>();
  private int sentences;

  private VocabularyBuilder(Features features) {
    this.features = features;
    for (int kind = 0; kind < Features.KINDS; kind++) {
      tallies.add(new HashMap<>());
    }
  }

  /**
   * Every feature of the sentences, also those of one sentence only: dropping them costs one to two
   * points.
   */
  static Vocabulary of(Features features, List<String> sentences) {
    var builder = new VocabularyBuilder(features);
    sentences.forEach(builder::add);
    return builder.build();
  }

  private void add(String sentence) {
    int number = sentences++;
    features.of(
        sentence,
        (kind, hash) -> {
          Tally tally = tallies.get(kind).computeIfAbsent(hash, key -> new Tally());
          if (tally.last != number) {
            tally.last = number;
            tally.sentences++;
          }
        });
  }

  private Vocabulary build() {
    int[] bounds = new int[Features.KINDS + 1];
    for (int kind = 0; kind < Features.KINDS; kind++) {
      bounds[kind + 1] = bounds[kind] + tallies.get(kind).size();
    }
    long[] hashes = new long[bounds[Features.KINDS]];
    float[] idf = new float[hashes.length];
    int id = 0;
    for (Map<Long, Tally> ofKind : tallies) {
      // sorted, so that numbering depends on nothing but the sentences
      for (long hash : ofKind.keySet().stream().mapToLong(Long::longValue).sorted().toArray()) {
        Tally tally = ofKind.getOrDefault(hash, new Tally());
        hashes[id] = hash;
        idf[id] = (float) (StrictMath.log((1.0 + sentences) / (1.0 + tally.sentences)) + 1);
        id++;
      }
    }
    return new Vocabulary(features, hashes, idf, bounds);
  }
}
