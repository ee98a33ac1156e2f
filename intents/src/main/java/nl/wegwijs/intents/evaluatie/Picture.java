package nl.wegwijs.intents.evaluatie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Pictures of an evaluation as SVG that stands within a page. The tables beside them say the same.
 */
final class Picture {
  /** Side of a square picture, in its own units. */
  private static final int SIDE = 320;

  private static final int MARGIN = 46;
  private static final int CURVE_POINTS = 200;

  /** So many intents with the most mistakes stand in the heat map. */
  private static final int HEAT_LABELS = 24;

  private static final int CELL = 20;
  private static final int NAMES = 250;

  private final StringBuilder svg = new StringBuilder();

  private Picture(int width, int height, String title) {
    line(
        String.format(
            Locale.ROOT,
            "<svg viewBox=\"0 0 %d %d\" width=\"%d\" role=\"img\" aria-label=\"%s\">",
            width,
            height,
            width,
            Markup.escape(title)));
  }

  private String done() {
    return svg.append("</svg>\n").toString();
  }

  /** Certainty against share right: a bar for each step, which should reach the diagonal. */
  static String reliability(Calibration calibration) {
    var picture =
        new Picture(SIDE + 2 * MARGIN, SIDE + 2 * MARGIN, "Zekerheid tegen aandeel juist");
    picture.axes("zekerheid", "aandeel juist");
    int most = calibration.steps().stream().mapToInt(Calibration.Step::sentences).max().orElse(1);
    for (Calibration.Step step : calibration.steps()) {
      if (step.sentences() == 0) {
        continue;
      }
      double share = (double) step.sentences() / most;
      picture.line(
          String.format(
              Locale.ROOT,
              "<rect class=\"bar\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill-opacity=\"%.2f\"/>",
              x(step.from()),
              y(step.right()),
              SIDE * (step.to() - step.from()) - 1,
              SIDE * step.right(),
              0.25 + 0.75 * share));
      picture.line(
          String.format(
              Locale.ROOT,
              "<circle class=\"dot\" cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>",
              x(step.certainty()),
              y(step.right())));
    }
    picture.line(
        String.format(
            Locale.ROOT,
            "<line class=\"ideal\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
            x(0),
            y(0),
            x(1),
            y(1)));
    return picture.done();
  }

  /** Share wrongly rejected against share rightly rejected. */
  static String roc(Rejection rejection) {
    var picture =
        new Picture(SIDE + 2 * MARGIN, SIDE + 2 * MARGIN, "Ten onrechte tegen terecht afgewezen");
    picture.axes("vragen ten onrechte afgewezen", "achtergrond afgewezen");
    List<Rejection.Point> curve = rejection.curve();
    var points = new StringBuilder();
    int stride = Math.max(1, curve.size() / CURVE_POINTS);
    for (int i = 0; i < curve.size(); i++) {
      if (i % stride == 0 || i == curve.size() - 1) {
        Rejection.Point point = curve.get(i);
        points.append(
            String.format(
                Locale.ROOT, "%.1f,%.1f ", x(point.wronglyRejected()), y(point.rejected())));
      }
    }
    picture.line(
        String.format(
            Locale.ROOT, "<polyline class=\"curve\" points=\"%s\"/>", points.toString().strip()));
    picture.line(
        String.format(
            Locale.ROOT,
            "<line class=\"ideal\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
            x(0.05),
            y(0),
            x(0.05),
            y(1)));
    return picture.done();
  }

  /** The intents with the most mistakes: what was asked for downwards, taken for across. */
  static String heatMap(List<Confusion> confusions, List<Group> intents) {
    List<String> labels = worstLabels(confusions);
    int side = CELL * labels.size();
    var picture =
        new Picture(NAMES + side + 10, NAMES + side + 10, "Welke intents met welke worden verward");
    Map<String, Integer> times = new HashMap<>();
    confusions.forEach(pair -> times.put(pair.right() + " " + pair.taken(), pair.times()));
    intents.forEach(intent ->
        times.put(
            intent.name() + " " + intent.name(),
            (int) Math.round(intent.accuracy() * intent.sentences())));
    int most = confusions.isEmpty() ? 1 : confusions.getFirst().times();
    for (int row = 0; row < labels.size(); row++) {
      double middle = NAMES + CELL * (row + 0.7);
      picture.line(
          String.format(
              Locale.ROOT,
              "<text class=\"name\" x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>",
              NAMES - 6,
              middle,
              Markup.escape(labels.get(row))));
      picture.line(
          String.format(
              Locale.ROOT,
              "<text class=\"name\" transform=\"translate(%.1f %d) rotate(-90)\">%s</text>",
              middle,
              NAMES - 6,
              Markup.escape(labels.get(row))));
      for (int column = 0; column < labels.size(); column++) {
        int count = times.getOrDefault(labels.get(row) + " " + labels.get(column), 0);
        picture.cell(row, column, count, (double) count / most);
      }
    }
    return picture.done();
  }

  private static List<String> worstLabels(List<Confusion> confusions) {
    Set<String> labels = new LinkedHashSet<>();
    for (Confusion pair : confusions) {
      if (labels.size() < HEAT_LABELS) {
        labels.add(pair.right());
      }
      if (labels.size() < HEAT_LABELS) {
        labels.add(pair.taken());
      }
    }
    var sorted = new ArrayList<>(labels);
    sorted.sort(Comparator.naturalOrder());
    return sorted;
  }

  private void cell(int row, int column, int count, double heat) {
    int x = NAMES + CELL * column;
    int y = NAMES + CELL * row;
    line(
        String.format(
            Locale.ROOT,
            "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill-opacity=\"%.2f\"/>",
            row == column ? "right" : "wrong",
            x,
            y,
            CELL - 1,
            CELL - 1,
            count == 0 ? 0.04 : row == column ? 0.3 : 0.2 + 0.6 * Math.min(1, heat)));
    if (count > 0) {
      line(
          String.format(
              Locale.ROOT,
              "<text class=\"count\" x=\"%.1f\" y=\"%d\">%d</text>",
              x + CELL / 2.0,
              y + CELL - 6,
              count));
    }
  }

  private void axes(String horizontal, String vertical) {
    for (int step = 0; step <= 5; step++) {
      double at = step / 5.0;
      line(
          String.format(
              Locale.ROOT,
              "<line class=\"grid\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
              x(0),
              y(at),
              x(1),
              y(at)));
      line(
          String.format(
              Locale.ROOT,
              "<text class=\"tick\" x=\"%.1f\" y=\"%.1f\">%.1f</text>",
              x(0) - 14,
              y(at) + 4,
              at));
      line(
          String.format(
              Locale.ROOT,
              "<text class=\"tick\" x=\"%.1f\" y=\"%.1f\">%.1f</text>",
              x(at),
              y(0) + 16,
              at));
    }
    line(
        String.format(
            Locale.ROOT,
            "<text class=\"tick\" x=\"%.1f\" y=\"%.1f\">%s</text>",
            x(0.5),
            y(0) + 36,
            horizontal));
    line(
        String.format(
            Locale.ROOT,
            "<text class=\"tick\" transform=\"translate(14 %.1f) rotate(-90)\">%s</text>",
            y(0.5),
            vertical));
  }

  private static double x(double share) {
    return MARGIN + SIDE * share;
  }

  private static double y(double share) {
    return MARGIN + SIDE * (1 - share);
  }

  private void line(String markup) {
    svg.append(markup).append('\n');
  }
}
