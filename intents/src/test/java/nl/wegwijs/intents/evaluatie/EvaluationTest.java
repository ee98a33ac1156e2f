package nl.wegwijs.intents.evaluatie;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wegwijs.intents.model.Example;
import nl.wegwijs.intents.model.IntentModel;
import nl.wegwijs.intents.model.Trainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
  private static final List<String> WHO = List.of("ik", "jij", "hij", "zij", "wij", "men", "u");

  private static List<Example> examples() {
    return WHO.stream()
        .flatMap(who ->
            IntStream.range(0, 2)
                .mapToObj(i ->
                    i == 0
                        ? new Example("boom", who + " wil een boom kappen")
                        : new Example("lamp", who + " ziet een lantaarn branden")))
        .toList();
  }

  private static IntentModel model() {
    return new Trainer(line -> {}).train(examples(), List.of(), "ab");
  }

  @Test
  void countsWhatIsRightAndWhatIsMixedUp() {
    List<Example> questions =
        List.of(
            new Example("boom", "de boom kappen"),
            new Example("lamp", "een boom kappen"),
            new Example("lamp", "lantaarn branden"));

    Evaluation evaluation = Evaluation.of(model(), questions, List.of());

    assertThat(evaluation.sentences()).isEqualTo(3);
    assertThat(evaluation.accuracy()).isEqualTo(2 / 3.0);
    assertThat(evaluation.top3()).isEqualTo(1);
    assertThat(evaluation.macroF1()).isEqualTo(2 / 3.0);
    assertThat(evaluation.auroc()).isNaN();
    assertThat(evaluation.confusions())
        .containsExactly(new Evaluation.Confusion("lamp", "boom", 1));
    assertThat(evaluation.recalls()).containsEntry("boom", 1.0).containsEntry("lamp", 0.5);
    assertThat(evaluation.report()).contains("juist", "66.7 %", "lamp -> boom");
  }

  @Test
  void scoresRejection() {
    Evaluation evaluation =
        Evaluation.of(
            model(),
            List.of(new Example("boom", "wij willen een boom kappen")),
            List.of(new Example("ver", "quiz zyx"), new Example("ver", "zzz")));

    assertThat(evaluation.background()).isEqualTo(2);
    assertThat(evaluation.auroc()).isEqualTo(1);
    assertThat(evaluation.report()).contains("AUROC");
  }

  @Test
  void trainsAndScoresFilesOfOthers(@TempDir Path map) throws IOException {
    Path file = map.resolve("set.tsv");
    Files.writeString(
        file,
        examples().stream()
            .map(example -> example.label() + "\t" + example.text() + "\n")
            .collect(Collectors.joining()));
    var bytes = new ByteArrayOutputStream();

    int status =
        new EvaluateMain(new PrintStream(bytes, true, UTF_8))
            .files(file, file, Optional.empty(), Optional.of(file));

    assertThat(status).isZero();
    assertThat(bytes.toString(UTF_8)).contains("juist", "100.0 %");
  }

  @Test
  void namesFileAndLineThatAreWrong(@TempDir Path map) throws IOException {
    Path file = map.resolve("set.tsv");
    Files.writeString(file, "boom\tkappen\nzonder tab\n");
    var bytes = new ByteArrayOutputStream();

    int status =
        new EvaluateMain(new PrintStream(bytes, true, UTF_8))
            .files(file, file, Optional.empty(), Optional.empty());

    assertThat(status).isEqualTo(EvaluateMain.MISTAKES);
    assertThat(bytes.toString(UTF_8)).contains("set.tsv:2:", "label<TAB>tekst");
  }
}
