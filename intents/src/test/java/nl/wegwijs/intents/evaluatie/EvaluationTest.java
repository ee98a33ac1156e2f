package nl.wegwijs.intents.evaluatie;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wegwijs.intents.Understanding.IntentScore;
import nl.wegwijs.intents.Understanding.Oordeel;
import nl.wegwijs.intents.model.Example;
import nl.wegwijs.intents.model.IntentModel;
import nl.wegwijs.intents.model.IntentModel.Opinion;
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

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream progress = new ByteArrayOutputStream();

  private EvaluateMain main(EvaluateMain.Wishes wishes) {
    return new EvaluateMain(
        new PrintStream(out, true, UTF_8), new PrintStream(progress, true, UTF_8), wishes);
  }

  private static EvaluateMain.Sources sources(Path train, Path test) {
    return new EvaluateMain.Sources(train, Optional.of(test), Optional.empty(), Optional.empty());
  }

  private static Path write(Path map, String text) throws IOException {
    return Files.writeString(map.resolve("set.tsv"), text);
  }

  private static String lines() {
    return examples().stream()
        .map(example -> example.label() + "\t" + example.text() + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void countsWhatIsRightAndWhatIsMixedUp() {
    var exam =
        new Exam(
            List.of(
                new Question("boom", "de boom kappen", "kort"),
                new Question("lamp", "een boom kappen", "kort"),
                new Question("lamp", "lantaarn branden", "vraag")),
            List.of());

    Evaluation evaluation = Evaluation.of(model(), exam);

    assertThat(evaluation.sentences()).isEqualTo(3);
    assertThat(evaluation.accuracy()).isEqualTo(2 / 3.0);
    assertThat(evaluation.top3()).isEqualTo(1);
    assertThat(evaluation.macroF1()).isEqualTo(2 / 3.0);
    assertThat(evaluation.rejection().auroc()).isNaN();
    assertThat(evaluation.confusions())
        .extracting(Confusion::right, Confusion::taken, Confusion::times)
        .containsExactly(tuple("lamp", "boom", 1));
    assertThat(evaluation.intents())
        .extracting(Group::name, Group::accuracy)
        .contains(tuple("boom", 1.0), tuple("lamp", 0.5));
    assertThat(evaluation.styles())
        .extracting(Group::name, Group::sentences, Group::accuracy)
        .containsExactly(tuple("kort", 2, 0.5), tuple("vraag", 1, 1.0));
    assertThat(TextReport.of(evaluation)).contains("juist", "66.7 %", "lamp -> boom", "per stijl");
  }

  @Test
  void scoresRejection() {
    var exam =
        new Exam(
            List.of(new Question("boom", "wij willen een boom kappen")),
            List.of(new Question("ver", "quiz zyx"), new Question("ver", "zzz")));

    Evaluation evaluation = Evaluation.of(model(), exam);

    assertThat(evaluation.background()).hasSize(2);
    assertThat(evaluation.rejection().auroc()).isEqualTo(1);
    assertThat(evaluation.rejection().recallAtWronglyRejected(0.05)).isEqualTo(1);
    assertThat(evaluation.rejection().recallAtAccuracy(0.92)).isEqualTo(1);
    assertThat(TextReport.of(evaluation)).contains("AUROC");
  }

  @Test
  void readsRejectionFromChancesAlone() {
    List<Scored> asked = List.of(scored(0.9, 0.5, true), scored(0.4, 0.5, true));
    List<Scored> none = List.of(scored(0.5, 0.1, false), scored(0.1, 0.1, false));

    Rejection rejection = Rejection.of(asked, none);

    assertThat(rejection.auroc()).isEqualTo(0.75);
    assertThat(rejection.recallAtWronglyRejected(0)).isEqualTo(0.5);
    assertThat(rejection.recallAtWronglyRejected(0.5)).isEqualTo(1);
    assertThat(rejection.curve().getFirst().rejected()).isZero();
    assertThat(rejection.curve().getLast().rejected()).isEqualTo(1);
  }

  @Test
  void certaintyThatHoldsHasNoCalibrationError() {
    List<Scored> half = List.of(scored(1, 0.5, true), scored(1, 0.5, false));
    List<Scored> boast = List.of(scored(1, 0.9, true), scored(1, 0.9, false));

    assertThat(Calibration.of(half).ece()).isEqualTo(0);
    assertThat(Calibration.of(boast).ece()).isCloseTo(0.4, within(1e-9));
  }

  @Test
  void coverageIsTheMostThatIsStillRightOftenEnough() {
    var evaluation =
        new Evaluation(
            List.of(
                scored(1, 0.9, true),
                scored(1, 0.8, true),
                scored(1, 0.7, false),
                scored(1, 0.6, true)),
            List.of(),
            0,
            0);

    assertThat(evaluation.coverage(1)).isEqualTo(0.5);
    assertThat(evaluation.coverage(0.75)).isEqualTo(1);
  }

  private static Scored scored(double inScope, double certainty, boolean right) {
    var score = new IntentScore(right ? "boom" : "lamp", certainty);
    return new Scored(
        new Question("boom", "tekst"), new Opinion(List.of(score), inScope, Oordeel.TWIJFEL));
  }

  @Test
  void tellsWhetherADifferenceIsMoreThanLuck() {
    var change = new Comparison.Change(new Question("boom", "tekst"), "lamp", "boom");
    var clear = new Comparison(Collections.nCopies(10, change), List.of());
    var even = new Comparison(List.of(change), List.of(change));

    assertThat(clear.p()).isCloseTo(2.0 / 1024, within(1e-9));
    assertThat(even.p()).isEqualTo(1);
  }

  @Test
  void writesAPageWithoutScriptsAndATableOfMistakes(@TempDir Path map) throws IOException {
    var wishes =
        new EvaluateMain.Wishes(Optional.of(map.resolve("uit")), true, Optional.of(model()));
    var exam =
        new Exam(
            List.of(
                new Question("boom", "de boom kappen", "kort"),
                new Question("lamp", "een boom <b>kappen</b> & zo", "kort")),
            List.of(new Question("ver", "zzz")));

    main(wishes).score("proef", model(), exam);

    assertThat(map.resolve("uit/evaluatie.html"))
        .content()
        .contains("<svg", "lamp → boom", "&lt;b&gt;kappen&lt;/b&gt; &amp; zo", "Vergeleken")
        .doesNotContain("<script", "<b>", "http:", "https:");
    assertThat(map.resolve("uit/errors.tsv"))
        .content()
        .contains("lamp\tboom\t", "\tkort\teen boom");
    assertThat(out.toString(UTF_8)).contains("tikfout", "0 zinnen beter, 0 slechter");
  }

  @Test
  void typosAreTheSameEveryTime() {
    var exam = new Exam(List.of(new Question("boom", "wij willen een boom kappen")), List.of());

    assertThat(exam.withTypos(5)).isEqualTo(exam.withTypos(5)).isNotEqualTo(exam);
  }

  @Test
  void trainsAndScoresFilesOfOthers(@TempDir Path map) throws IOException {
    Path file = write(map, "\uFEFF" + lines().replace("\n", "\r\n") + "\r\n");
    var sources =
        new EvaluateMain.Sources(file, Optional.of(file), Optional.empty(), Optional.of(file));

    int status = main(EvaluateMain.Wishes.NONE).files(sources);

    assertThat(status).isZero();
    assertThat(out.toString(UTF_8)).contains("juist", "100.0 %").doesNotContain("deel 1");
    assertThat(progress.toString(UTF_8)).contains("deel 1 van 4");
  }

  @Test
  void holdsEverySentenceOutOnce(@TempDir Path map) throws IOException {
    Path file = write(map, lines());
    var sources =
        new EvaluateMain.Sources(file, Optional.empty(), Optional.empty(), Optional.empty());

    int status = main(EvaluateMain.Wishes.NONE).crossValidate(sources, 3);

    assertThat(status).isZero();
    assertThat(out.toString(UTF_8)).contains("per deel").containsPattern("zinnen +14");
  }

  @Test
  void namesFileAndLineThatAreWrong(@TempDir Path map) throws IOException {
    Path file = map.resolve("set.tsv");
    Files.write(file, "boom\tkappen\nzonder tab\nboom\tcaf\u00e9\n".getBytes(ISO_8859_1));

    int status = main(EvaluateMain.Wishes.NONE).files(sources(file, map.resolve("weg.tsv")));

    assertThat(status).isEqualTo(EvaluateMain.MISTAKES);
    assertThat(progress.toString(UTF_8))
        .contains("set.tsv:2:", "label<TAB>tekst", "set.tsv:3:", "UTF-8", "weg.tsv: is er niet");
  }

  @Test
  void saysWhichLabelsWereNeverLearnt(@TempDir Path map) throws IOException {
    Path test = Files.writeString(map.resolve("test.tsv"), "vuur\tbrand\n");

    int status = main(EvaluateMain.Wishes.NONE).files(sources(write(map, lines()), test));

    assertThat(status).isZero();
    assertThat(progress.toString(UTF_8)).contains("label 'vuur' komt niet voor");
  }
}
