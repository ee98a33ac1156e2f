package nl.wegwijs.intents.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.intents.Understanding.Oordeel;
import org.junit.jupiter.api.Test;

class TrainerTest {
  @Test
  void sameSentencesGiveTheSameBytes() {
    assertThat(ModelFile.write(Sentences.model())).isEqualTo(ModelFile.write(Sentences.model()));
  }

  @Test
  void recognisesWhatItLearntAndRejectsTheRest() {
    IntentModel model = Sentences.model();

    IntentModel.Opinion known = model.opinion("wanneer mag ik een paspoort aanvragen", 3);
    IntentModel.Opinion other = model.opinion("ik wil een liedje en muziek draaien", 3);

    assertThat(known.intents().getFirst().naam()).isEqualTo("paspoort");
    assertThat(known.oordeel()).isNotEqualTo(Oordeel.ONBEKEND);
    assertThat(other.oordeel()).isEqualTo(Oordeel.ONBEKEND);
    assertThat(known.inScope()).isGreaterThan(other.inScope());
  }

  @Test
  void knowsNothingOfASentenceWithoutAnyKnownSign() {
    assertThat(Sentences.model().opinion("Ω漢字", 3).oordeel()).isEqualTo(Oordeel.ONBEKEND);
    assertThat(Sentences.model().opinion("", 3).oordeel()).isEqualTo(Oordeel.ONBEKEND);
  }

  @Test
  void survivesATypingError() {
    assertThat(Sentences.model().opinion("paspoortt aanvrgen", 1).intents().getFirst().naam())
        .isEqualTo("paspoort");
  }

  @Test
  void learnsWithoutAnyBackground() {
    IntentModel model = new Trainer(line -> {}).train(Sentences.intents(), List.of(), "ab");

    assertThat(model.opinion("verhuizing doorgeven", 1).intents().getFirst().naam())
        .isEqualTo("verhuizen");
  }

  @Test
  void tellsItsProgress() {
    var lines = new ArrayList<String>();

    new Trainer(lines::add).train(Sentences.intents(), Sentences.background(), "ab");

    assertThat(lines.getFirst()).isEqualTo("36 zinnen, 3 intents, 40 achtergrondzinnen");
    assertThat(lines.getLast()).startsWith("klaar");
  }

  @Test
  void refusesASingleIntent() {
    List<Example> one = List.of(new Example("a", "hoi"), new Example("a", "hallo"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Trainer(line -> {}).train(one, List.of(), "ab"))
        .withMessageContaining("at least 2");
  }

  @Test
  void hashDependsOnTheData() {
    var trainer = new Trainer(line -> {});

    assertThat(trainer.hash("a")).isEqualTo(trainer.hash("a")).isNotEqualTo(trainer.hash("b"));
  }
}
