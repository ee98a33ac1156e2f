package nl.wegwijs.intents.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;

class OddSentenceTest {
  private static final IntentModel MODEL = Sentences.model();

  @Property(tries = 300)
  void everyStringHasAnOpinionWithCertaintiesThatAreChances(
      @ForAll @StringLength(max = 300) String anything) {
    IntentModel.Opinion opinion = MODEL.opinion(anything, 3);

    assertThat(opinion.inScope()).isBetween(0.0, 1.0);
    assertThat(opinion.intents())
        .hasSize(3)
        .allSatisfy(intent -> assertThat(intent.zekerheid()).isBetween(0.0, 1.0));
  }

  @Property(tries = 100)
  void typosNeverFail(@ForAll @StringLength(max = 200) String anything) {
    assertThat(new Typos(3, 2).apply(anything)).isNotNull();
  }

  @Example
  void longOddSentencesTakeBoundedTime() {
    for (String piece :
        new String[] {"a", "\u200b", "漢字 ", "ik wil een paspoort ", "\ud83d\ude00"}) {
      String sentence = piece.repeat(2000 / piece.length());
      MODEL.opinion(sentence, 3);
      Assertions.assertTimeout(Duration.ofMillis(500), () -> MODEL.opinion(sentence, 3));
    }
  }
}
