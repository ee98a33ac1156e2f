package nl.wegwijs.intents.evaluatie;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijs.intents.model.Example;
import nl.wegwijs.intents.model.IntentModel;
import nl.wegwijs.intents.model.Trainer;
import nl.wegwijs.training.Trainingsdata;

/** Evaluates on the project's own sentences, or trains and evaluates on any set. */
public final class EvaluateMain {
  /** What it returns when a file holds mistakes. */
  public static final int MISTAKES = 2;

  private static final long TYPO_SEED = 20261122;

  /** Of sentences whose label was never learnt no more than so many are shown. */
  private static final int SHOWN = 20;

  private final PrintStream out;
  private final PrintStream progress;
  private final Wishes wishes;

  /**
   * @param out takes the report, in plain Dutch
   * @param progress takes progress and mistakes, in plain Dutch
   */
  public EvaluateMain(PrintStream out, PrintStream progress, Wishes wishes) {
    this.out = out;
    this.progress = progress;
    this.wishes = wishes;
  }

  /**
   * What is shown besides the figures.
   *
   * @param folder where the page and the table of mistakes are written; empty for nowhere
   * @param typos whether the same is measured with a typing error in every sentence
   * @param previous a model to compare with
   */
  public record Wishes(Optional<Path> folder, boolean typos, Optional<IntentModel> previous) {
    /** Nothing but figures. */
    public static final Wishes NONE = new Wishes(Optional.empty(), false, Optional.empty());
  }

  /**
   * Files of lines {@code label<TAB>text}.
   *
   * @param rejectTrain sentences that ask for none, to learn to reject; without it whole intents
   *     are held out instead
   * @param rejectTest sentences that ask for none, to score rejection on
   */
  public record Sources(
      Path train, Optional<Path> test, Optional<Path> rejectTrain, Optional<Path> rejectTest) {}

  private record Read(
      List<Question> train,
      List<Question> test,
      List<Question> rejectTrain,
      List<Question> rejectTest) {}

  /** A model on an exam: the report, and what was wished besides. */
  public Evaluation score(String title, IntentModel model, Exam exam) throws IOException {
    Evaluation evaluation = Evaluation.of(model, exam);
    Optional<Comparison> comparison =
        wishes.previous().map(previous -> Comparison.of(Evaluation.of(previous, exam), evaluation));
    out.println(TextReport.of(evaluation));
    if (wishes.typos()) {
      typos(evaluation, Evaluation.of(model, exam.withTypos(TYPO_SEED)));
    }
    comparison.ifPresent(each -> out.println(each.report()));
    write(title, evaluation, comparison);
    return evaluation;
  }

  private void typos(Evaluation clean, Evaluation typed) {
    out.println("met één tikfout per zin");
    difference("juist", clean.accuracy(), typed.accuracy());
    difference("juiste bij de beste drie", clean.top3(), typed.top3());
    difference("goed opgepakt", clean.takenUp(), typed.takenUp());
    difference("ten onrechte afgewezen", clean.wronglyRejected(), typed.wronglyRejected());
    out.println();
  }

  private void difference(String name, double clean, double typed) {
    out.println(
        String.format(
            Locale.ROOT, "%-60s %.1f %%  (%+.1f punt)", name, 100 * typed, 100 * (typed - clean)));
  }

  private void write(String title, Evaluation evaluation, Optional<Comparison> comparison)
      throws IOException {
    if (wishes.folder().isEmpty()) {
      return;
    }
    Path folder = Files.createDirectories(wishes.folder().get());
    Path page = folder.resolve("evaluatie.html");
    Files.writeString(page, Page.of(title, evaluation, comparison));
    Path errors = folder.resolve("errors.tsv");
    Files.writeString(errors, ErrorTable.of(evaluation));
    out.println("pagina met beelden: " + page);
    out.println("alle fouten: " + errors);
  }

  /**
   * A model trained on one file and scored on another.
   *
   * @return 0, or {@link #MISTAKES}
   */
  public int files(Sources sources) throws IOException {
    Optional<Read> read = read(sources);
    if (read.isEmpty()) {
      return MISTAKES;
    }
    reportUnknown(read.get());
    IntentModel model =
        new Trainer(progress::println)
            .train(examples(read.get().train()), examples(read.get().rejectTrain()), "los");
    Exam exam = new Exam(read.get().test(), read.get().rejectTest());
    score(sources.train() + ", " + sources.test().orElse(sources.train()), model, exam);
    return 0;
  }

  /**
   * Cross-validation on one file.
   *
   * @return 0, or {@link #MISTAKES}
   */
  public int crossValidate(Sources sources, int folds) throws IOException {
    Optional<Read> read = read(sources);
    if (read.isEmpty()) {
      return MISTAKES;
    }
    crossValidate(
        sources.train().toString(),
        items(read.get().train()),
        items(read.get().rejectTrain()),
        folds);
    return 0;
  }

  /** Cross-validation on the project's own training sentences. */
  public void crossValidate(Trainingsdata data, int folds) throws IOException {
    crossValidate(
        "trainingszinnen",
        data.zinnen().stream()
            .map(zin ->
                new CrossValidation.Item(
                    new Example(zin.intent(), zin.tekst(), zin.stijl().gewicht()),
                    new Question(zin.intent(), zin.tekst(), zin.stijl().waarde())))
            .toList(),
        data.achtergrond().stream()
            .map(zin -> item(new Question(zin.onderwerp(), zin.tekst())))
            .toList(),
        folds);
  }

  private void crossValidate(
      String name,
      List<CrossValidation.Item> items,
      List<CrossValidation.Item> background,
      int folds)
      throws IOException {
    List<Evaluation> parts = new CrossValidation(folds, progress::println).run(items, background);
    out.println("per deel: juist, beste drie, goed opgepakt");
    for (Evaluation part : parts) {
      out.println(
          String.format(
              Locale.ROOT,
              "%60s %.1f %%  %.1f %%  %.1f %%",
              "",
              100 * part.accuracy(),
              100 * part.top3(),
              100 * part.takenUp()));
    }
    Evaluation together = CrossValidation.together(parts);
    out.println(TextReport.of(together));
    write(name + ", in " + folds + " delen", together, Optional.empty());
  }

  private Optional<Read> read(Sources sources) throws IOException {
    var mistakes = new ArrayList<String>();
    var read =
        new Read(
            read(Optional.of(sources.train()), mistakes),
            read(sources.test(), mistakes),
            read(sources.rejectTrain(), mistakes),
            read(sources.rejectTest(), mistakes));
    long labels = read.train().stream().map(Question::label).distinct().count();
    if (mistakes.isEmpty() && labels < 2) {
      mistakes.add(
          "%s: %d label gevonden; toegestaan: ten minste 2".formatted(sources.train(), labels));
    }
    mistakes.forEach(progress::println);
    return mistakes.isEmpty() ? Optional.of(read) : Optional.empty();
  }

  private static List<Question> read(Optional<Path> file, List<String> mistakes)
      throws IOException {
    if (file.isEmpty()) {
      return List.of();
    }
    Labelled labelled = Labelled.read(file.get());
    mistakes.addAll(labelled.mistakes());
    return labelled.questions();
  }

  /** A label that was never learnt is never found; its sentences count as wrong. */
  private void reportUnknown(Read read) {
    Set<String> known = read.train().stream().map(Question::label).collect(Collectors.toSet());
    List<Question> unknown =
        read.test().stream().filter(each -> !known.contains(each.label())).toList();
    unknown.stream()
        .limit(SHOWN)
        .forEach(each ->
            progress.printf(
                "let op: label '%s' komt niet voor om van te leren en telt als fout: %s%n",
                each.label(), each.text()));
    if (unknown.size() > SHOWN) {
      progress.printf("let op: en nog %d zulke zinnen%n", unknown.size() - SHOWN);
    }
  }

  private static CrossValidation.Item item(Question question) {
    return new CrossValidation.Item(new Example(question.label(), question.text()), question);
  }

  private static List<CrossValidation.Item> items(List<Question> questions) {
    return questions.stream().map(EvaluateMain::item).toList();
  }

  private static List<Example> examples(List<Question> questions) {
    return questions.stream().map(each -> new Example(each.label(), each.text())).toList();
  }
}
