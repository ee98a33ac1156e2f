package nl.wegwijs.intents.evaluatie;

import java.util.List;
import java.util.Optional;

/**
 * An evaluation as one page of HTML with its pictures in it: no scripts, nothing fetched from
 * elsewhere. In Dutch.
 */
public final class Page {
  private static final int PAIRS = 40;
  private static final int EXAMPLES = 8;

  private static final String STYLE =
      """
      :root { color-scheme: light dark; --ink: #1b2733; --paper: #fff; --line: #b9c3cd; --blue: #154273; --red: #b3261e; }
      @media (prefers-color-scheme: dark) { :root { --ink: #e8edf2; --paper: #14191f; --line: #4a5663; --blue: #7fb2e5; --red: #ff8a80; } }
      body { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 72rem; margin: 0 auto; padding: 1rem; }
      table { border-collapse: collapse; margin: .5rem 0 1.5rem; } caption { text-align: left; font-weight: 600; padding: .25rem 0; }
      th, td { border-bottom: 1px solid var(--line); padding: .2rem .75rem .2rem 0; text-align: left; vertical-align: top; } td.number { text-align: right; font-variant-numeric: tabular-nums; }
      .wide { overflow-x: auto; } svg { max-width: 100%; height: auto; } .wide svg { max-width: none; }
      svg text { fill: var(--ink); font-size: 12px; } .tick, .count { text-anchor: middle; } svg .count { font-size: 10px; }
      .grid { stroke: var(--line); stroke-width: .5; } .ideal { stroke: var(--ink); stroke-dasharray: 4 4; } .curve { fill: none; stroke: var(--blue); stroke-width: 2; }
      .bar, .right { fill: var(--blue); } .wrong { fill: var(--red); } .dot { fill: var(--red); } details { margin: .25rem 0; } summary { cursor: pointer; }
      """;

  private final StringBuilder html = new StringBuilder();

  private Page() {}

  /**
   * The page.
   *
   * @param title what was scored on what
   * @param comparison with the previous model, where that was asked
   */
  public static String of(String title, Evaluation evaluation, Optional<Comparison> comparison) {
    var page = new Page();
    page.add(
        """
        <!doctype html>
        <html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>%s</title><style>%s</style></head><body><main><h1>%s</h1>
        """
            .formatted(Markup.escape(title), STYLE, Markup.escape(title)));
    page.figures(evaluation);
    page.calibration(evaluation.calibration());
    page.rejection(evaluation.rejection());
    page.confusions(evaluation);
    page.groups("Per stijl", evaluation.styles());
    page.groups("Per intent, slechtst herkende eerst", evaluation.intents());
    comparison.ifPresent(page::comparison);
    page.add("</main></body></html>\n");
    return page.html.toString();
  }

  private void figures(Evaluation evaluation) {
    add("<table><caption>Cijfers</caption>\n");
    for (TextReport.Figure figure : TextReport.figures(evaluation)) {
      add(
          "<tr><th scope=\"row\">%s</th><td class=\"number\">%s</td></tr>\n"
              .formatted(figure.name(), figure.value()));
    }
    add("</table>\n");
  }

  private void calibration(Calibration calibration) {
    add("<h2>IJking</h2><p>Zekerheid is goed geijkt als de balken de lijn raken.</p>\n");
    html.append(Picture.reliability(calibration));
    add("<table><caption>Zekerheid en aandeel juist</caption>\n");
    head("zekerheid", "gemiddeld", "juist", "zinnen");
    calibration.steps().stream()
        .filter(step -> step.sentences() > 0)
        .forEach(step ->
            row(
                TextReport.decimal(step.from()) + " – " + TextReport.decimal(step.to()),
                TextReport.decimal(step.certainty()),
                TextReport.percent(step.right()),
                Integer.toString(step.sentences())));
    add("</table>\n");
  }

  private void rejection(Rejection rejection) {
    if (rejection.curve().isEmpty()) {
      return;
    }
    add("<h2>Afwijzen</h2><p>De stippellijn staat bij 5 % ten onrechte afgewezen vragen.</p>\n");
    html.append(Picture.roc(rejection));
    add("<table><caption>Wat een grens doet</caption>\n");
    head("ten onrechte afgewezen hoogstens", "achtergrond afgewezen");
    for (double most : new double[] {0.01, 0.02, 0.03, 0.04, 0.05, 0.1, 0.2}) {
      row(TextReport.percent(most), TextReport.percent(rejection.recallAtWronglyRejected(most)));
    }
    add("</table>\n");
  }

  private void confusions(Evaluation evaluation) {
    List<Confusion> confusions = evaluation.confusions();
    if (confusions.isEmpty()) {
      return;
    }
    add(
        "<h2>Verwarring</h2><p>Bedoeld van boven naar beneden, begrepen van links naar rechts.</p><div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Verwarring\">\n");
    html.append(Picture.heatMap(confusions, evaluation.intents()));
    add("</div><h3>Vaakst verward</h3>\n");
    for (Confusion pair : confusions.subList(0, Math.min(PAIRS, confusions.size()))) {
      add(
          "<details><summary>%s → %s: %d keer</summary><ul>\n"
              .formatted(Markup.escape(pair.right()), Markup.escape(pair.taken()), pair.times()));
      for (Scored each : pair.sentences().subList(0, Math.min(EXAMPLES, pair.times()))) {
        add(
            "<li>%s (%s)</li>\n"
                .formatted(
                    Markup.escape(each.question().text()), TextReport.decimal(each.certainty())));
      }
      add("</ul></details>\n");
    }
  }

  private void groups(String title, List<Group> groups) {
    if (groups.isEmpty()) {
      return;
    }
    add("<h2>%s</h2><div class=\"wide\"><table>\n".formatted(title));
    head("", "zinnen", "juist", "beste drie", "goed opgepakt", "ten onrechte afgewezen", "F1");
    for (Group group : groups) {
      row(
          group.name(),
          Integer.toString(group.sentences()),
          TextReport.percent(group.accuracy()),
          TextReport.percent(group.top3()),
          TextReport.percent(group.takenUp()),
          TextReport.percent(group.wronglyRejected()),
          TextReport.percent(group.f1()));
    }
    add("</table></div>\n");
  }

  private void comparison(Comparison comparison) {
    add(
        "<h2>Vergeleken met het vorige model</h2><p>%d zinnen beter, %d slechter (McNemar p = %s).</p>\n"
            .formatted(
                comparison.better().size(),
                comparison.worse().size(),
                TextReport.decimal(comparison.p())));
    changes("Nu goed", comparison.better());
    changes("Nu fout", comparison.worse());
  }

  private void changes(String title, List<Comparison.Change> changes) {
    add("<div class=\"wide\"><table><caption>%s</caption>\n".formatted(title));
    head("bedoeld", "eerst", "nu", "zin");
    for (Comparison.Change change : changes) {
      add(
          "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>\n"
              .formatted(
                  Markup.escape(change.question().label()),
                  Markup.escape(change.before()),
                  Markup.escape(change.now()),
                  Markup.escape(change.question().text())));
    }
    add("</table></div>\n");
  }

  private void head(String... names) {
    html.append("<tr>");
    for (String name : names) {
      html.append("<th scope=\"col\">").append(Markup.escape(name)).append("</th>");
    }
    html.append("</tr>\n");
  }

  /** A row of figures with its name first. */
  private void row(String name, String... figures) {
    html.append("<tr><th scope=\"row\">").append(Markup.escape(name)).append("</th>");
    for (String figure : figures) {
      html.append("<td class=\"number\">").append(figure).append("</td>");
    }
    html.append("</tr>\n");
  }

  private void add(String markup) {
    html.append(markup);
  }
}
