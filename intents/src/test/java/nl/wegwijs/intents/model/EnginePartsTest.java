package nl.wegwijs.intents.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnginePartsTest {
  private static final Features FEATURES = new Features();

  @Test
  void everyBlockOfASentenceHasTheLengthOfItsWeight() {
    Vocabulary vocabulary =
        VocabularyBuilder.of(FEATURES, List.of("kapotte straat in de nacht", "zebra kwijt"));
    SparseVector vector = vocabulary.vector("kapotte straat in de nacht");

    assertThat(vector.ids()).isSorted().doesNotHaveDuplicates();
    double words = 0;
    for (int i = 0; i < vector.ids().length; i++) {
      boolean word = vector.ids()[i] < vocabulary.bounds()[Features.SKIP_PAIR];
      words += word ? vector.values()[i] * vector.values()[i] : 0;
    }
    assertThat(words).isCloseTo(1, within(1e-5));
  }

  @Test
  void knownShareCountsRareWordsMost() {
    Vocabulary vocabulary =
        VocabularyBuilder.of(FEATURES, List.of("de boom", "de weg", "de put", "de kat"));

    assertThat(vocabulary.vector("de boom").known()).isEqualTo(1);
    assertThat(vocabulary.vector("xyzzy plugh").known()).isZero();
    assertThat(vocabulary.vector("de xyzzy").known()).isBetween(0.0, 0.5);
    assertThat(vocabulary.vector("boom xyzzy").known())
        .isGreaterThan(vocabulary.vector("de xyzzy").known());
  }

  @Test
  void accentsInAnyFormAndCapitalsMakeNoDifference() {
    Vocabulary vocabulary = VocabularyBuilder.of(FEATURES, List.of("één café geïnd"));

    assertThat(vocabulary.vector("E\u0301e\u0301n cafe\u0301 gei\u0308nd").ids())
        .isEqualTo(vocabulary.vector("één café geïnd").ids());
  }

  @Test
  void weightsInEightBitsStayNearTheirValues() {
    float[] weights = new float[60];
    for (int i = 0; i < 60; i++) {
      weights[i] = i < 20 ? 0 : (float) Math.sin(i) * i;
    }
    weights[3] = 7;
    Weights rounded = Weights.round(20, weights);

    float[] sums = rounded.decisions(new SparseVector(new int[] {0, 1}, new float[] {1f, 0.5f}, 1));

    for (int c = 0; c < 20; c++) {
      float exact = weights[c] + 0.5f * weights[20 + c] + weights[40 + c];
      assertThat(sums[c]).isCloseTo(exact, within(0.5f));
    }
    assertThat(rounded.rows()).hasSize(2 + 20 + 20);
  }

  @Test
  void nearestSentenceIsTheSentenceItself() {
    List<String> sentences =
        List.of("paspoort kwijt", "lantaarn stuk", "hond weg", "muziek aan", "lamp uit");
    Vocabulary vocabulary = VocabularyBuilder.of(FEATURES, sentences);
    var vectors = sentences.stream().map(vocabulary::vector).toList();
    Neighbours neighbours = Neighbours.of(vocabulary.size(), vectors, 3);

    Neighbours.Nearness question = neighbours.of(vocabulary.vector("paspoort kwijt"));
    Neighbours.Nearness background = neighbours.of(vocabulary.vector("muziek aan"));

    assertThat(question.inScope()).isCloseTo(1.0 / Neighbours.NEAREST, within(0.05));
    assertThat(background.background()).isGreaterThan(background.inScope());
  }

  @Test
  void logisticRegressionFindsTheBorder() {
    var samples = new ArrayList<Logistic.Sample>();
    for (int i = 0; i < 100; i++) {
      boolean flipped = i % 10 == 0;
      samples.add(new Logistic.Sample(List.of(i / 10.0), (i >= 50) != flipped, 1));
    }
    Logistic fitted = Logistic.fit(samples);

    assertThat(fitted.chance(List.of(0.0))).isLessThan(0.2);
    assertThat(fitted.chance(List.of(5.0))).isCloseTo(0.5, within(0.1));
    assertThat(fitted.chance(List.of(10.0))).isGreaterThan(0.8);
  }

  @Test
  void sameSeedMakesTheSameTypingErrors() {
    String sentence = "ik wil graag mijn nieuwe paspoort ophalen bij het gemeentehuis";

    assertThat(new Typos(1, 7).apply(sentence))
        .isEqualTo(new Typos(1, 7).apply(sentence))
        .isNotEqualTo(sentence);
    assertThat(new Typos(1, 7).apply("ja is en")).isEqualTo("ja is en");
    assertThat(new Typos(1, 7).apply("")).isEmpty();
  }
}
