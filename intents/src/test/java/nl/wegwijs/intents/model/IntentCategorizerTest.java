package nl.wegwijs.intents.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import opennlp.tools.doccat.DocumentCategorizer;
import opennlp.tools.doccat.DocumentCategorizerEvaluator;
import opennlp.tools.doccat.DocumentSample;
import org.junit.jupiter.api.Test;

class IntentCategorizerTest {
  private static final DocumentCategorizer CATEGORIZER = new IntentCategorizer(Sentences.model());
  private static final String[] WORDS = {"paspoort", "aanvragen"};

  @Test
  void givesAChanceForEveryCategory() {
    double[] chances = CATEGORIZER.categorize(WORDS);

    assertThat(chances).hasSize(CATEGORIZER.getNumberOfCategories());
    assertThat(Arrays.stream(chances).sum()).isCloseTo(1, within(1e-6));
    assertThat(CATEGORIZER.getBestCategory(chances)).isEqualTo("paspoort");
    assertThat(CATEGORIZER.getCategory(CATEGORIZER.getIndex("afval"))).isEqualTo("afval");
    assertThat(CATEGORIZER.categorize(WORDS, Map.of())).isEqualTo(chances);
    assertThat(CATEGORIZER.scoreMap(WORDS)).containsOnlyKeys("afval", "paspoort", "verhuizen");
    assertThat(CATEGORIZER.sortedScoreMap(WORDS).lastEntry().getValue())
        .containsExactly("paspoort");
    assertThat(CATEGORIZER.getAllResults(chances)).contains("paspoort[");
  }

  @Test
  void worksWithTheEvaluatorOfOpenNlp() {
    var evaluator = new DocumentCategorizerEvaluator(CATEGORIZER);

    evaluator.evaluateSample(new DocumentSample("paspoort", WORDS));
    evaluator.evaluateSample(new DocumentSample("verhuizen", WORDS));

    assertThat(evaluator.getAccuracy()).isEqualTo(0.5);
  }
}
