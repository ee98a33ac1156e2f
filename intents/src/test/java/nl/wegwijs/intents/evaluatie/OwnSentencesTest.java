package nl.wegwijs.intents.evaluatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import nl.wegwijs.intents.Understander;
import nl.wegwijs.intents.model.IntentModel;
import nl.wegwijs.intents.model.ModelFile;
import nl.wegwijs.training.Trainingsdata;
import org.junit.jupiter.api.Test;

/** Floors under the model that comes with the program. */
class OwnSentencesTest {
  private static IntentModel packed() throws IOException {
    try (InputStream in = Understander.class.getResourceAsStream("wegwijs.model")) {
      assertThat(in).isNotNull();
      return ModelFile.read(in.readAllBytes());
    }
  }

  @Test
  void takesUpRealQuestionsAndRejectsOthers() throws IOException {
    Trainingsdata data = Trainingsdata.vanKlassenpad().data();

    Evaluation evaluation = Evaluation.of(packed(), Exam.own(data));

    assertThat(evaluation.takenUp()).as(TextReport.of(evaluation)).isGreaterThan(0.90);
    assertThat(evaluation.accuracy()).isGreaterThan(0.90);
    assertThat(evaluation.top3()).isGreaterThan(0.96);
    assertThat(evaluation.backgroundRejected()).isGreaterThan(0.92);
    assertThat(evaluation.wronglyRejected()).isLessThan(0.06);
  }
}
