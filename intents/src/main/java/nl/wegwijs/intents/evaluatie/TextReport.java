package nl.wegwijs.intents.evaluatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of an evaluation for people at a terminal, in Dutch. */
public final class TextReport {
  private static final int WORST = 15;

  private final StringBuilder text = new StringBuilder();

  private TextReport() {}

  /** The report with the worst intents and pairs. */
  public static String of(Evaluation evaluation) {
    var report = new TextReport();
    for (Figure figure : figures(evaluation)) {
      report.line(figure.name(), figure.value());
    }
    report.calibration(evaluation.calibration());
    report.styles(evaluation.styles());
    report.text.append("\nhet vaakst verward (bedoeld -> begrepen)\n");
    evaluation.confusions().stream()
        .limit(WORST)
        .forEach(pair ->
            report.line(pair.right() + " -> " + pair.taken(), Integer.toString(pair.times())));
    report.text.append("\nhet slechtst herkend (juist, F1)\n");
    evaluation.intents().stream()
        .limit(WORST)
        .forEach(
            each -> report.line(each.name(), percent(each.accuracy()) + "  " + percent(each.f1())));
    return report.text.toString();
  }

  /** A figure with its name. */
  record Figure(String name, String value) {}

  /** The figures of the whole, in the order in which they are shown. */
  static List<Figure> figures(Evaluation evaluation) {
    var figures = new ArrayList<Figure>();
    figures.add(new Figure("zinnen", Integer.toString(evaluation.sentences())));
    figures.add(new Figure("juist", percent(evaluation.accuracy())));
    figures.add(new Figure("macro-F1", percent(evaluation.macroF1())));
    figures.add(new Figure("juiste bij de beste drie", percent(evaluation.top3())));
    figures.add(new Figure("ijkfout (ECE)", decimal(evaluation.calibration().ece())));
    figures.add(new Figure("te beantwoorden met 95 % juist", percent(evaluation.coverage(0.95))));
    figures.add(new Figure("te beantwoorden met 98 % juist", percent(evaluation.coverage(0.98))));
    figures.add(new Figure("zonder navraag gehandeld", percent(evaluation.acted())));
    figures.add(new Figure("waarvan verkeerd, van alle", percent(evaluation.actedWrong())));
    figures.add(new Figure("goed opgepakt", percent(evaluation.takenUp())));
    figures.add(new Figure("ten onrechte afgewezen", percent(evaluation.wronglyRejected())));
    if (!evaluation.background().isEmpty()) {
      Rejection rejection = evaluation.rejection();
      figures.add(
          new Figure("achtergrondzinnen", Integer.toString(evaluation.background().size())));
      figures.add(new Figure("daarvan afgewezen", percent(evaluation.backgroundRejected())));
      figures.add(new Figure("afwijzen (AUROC)", percent(rejection.auroc())));
      figures.add(
          new Figure(
              "afgewezen bij 5 % ten onrechte", percent(rejection.recallAtWronglyRejected(0.05))));
      figures.add(
          new Figure(
              "afgewezen bij 92 % gehouden en juist", percent(rejection.recallAtAccuracy(0.92))));
    }
    figures.add(new Figure("tijd per zin, gemiddeld", millis(evaluation.meanMillis())));
    figures.add(new Figure("tijd per zin, p99", millis(evaluation.p99Millis())));
    return figures;
  }

  private void calibration(Calibration calibration) {
    text.append("\nijking: zekerheid (gemiddeld), juist, zinnen\n");
    calibration.steps().stream()
        .filter(step -> step.sentences() > 0)
        .forEach(step ->
            line(
                decimal(step.from()) + " - " + decimal(step.to()),
                "%s  %7s  %5d"
                    .formatted(
                        decimal(step.certainty()), percent(step.right()), step.sentences())));
  }

  private void styles(List<Group> styles) {
    if (styles.isEmpty()) {
      return;
    }
    text.append("\nper stijl: juist, beste drie, goed opgepakt, zinnen\n");
    styles.forEach(style ->
        line(
            style.name(),
            "%7s  %7s  %7s  %5d"
                .formatted(
                    percent(style.accuracy()),
                    percent(style.top3()),
                    percent(style.takenUp()),
                    style.sentences())));
  }

  private void line(String name, String value) {
    text.append(String.format(Locale.ROOT, "%-60s %s%n", name, value));
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  static String decimal(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }

  private static String millis(double millis) {
    return String.format(Locale.ROOT, "%.2f ms", millis);
  }
}
