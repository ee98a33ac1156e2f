package nl.wegwijs.intents.evaluatie;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.intents.Understanding.Oordeel;

/** Every sentence that was not understood as it should be, with tabs between the columns. */
final class ErrorTable {
  private static final String HEAD = "bedoeld\tbegrepen\tzekerheid\toordeel\tstijl\tzin\n";

  private ErrorTable() {}

  /**
   * The table: wrong intents, questions that were rejected, and background (intended: {@code -})
   * that was not; most certain first.
   */
  static String of(Evaluation evaluation) {
    Stream<String> questions =
        sorted(evaluation.questions())
            .filter(each -> !each.isRight() || each.isRejected())
            .map(each -> row(each.question().label(), each));
    Stream<String> background =
        sorted(evaluation.background())
            .filter(each -> !each.isRejected())
            .map(each -> row("-", each));
    return HEAD + Stream.concat(questions, background).collect(Collectors.joining());
  }

  private static Stream<Scored> sorted(List<Scored> scored) {
    return scored.stream().sorted(Comparator.comparingDouble(Scored::certainty).reversed());
  }

  private static String row(String intended, Scored each) {
    Oordeel oordeel = each.opinion().oordeel();
    return String.format(
        Locale.ROOT,
        "%s\t%s\t%.3f\t%s\t%s\t%s\n",
        intended,
        each.best(),
        each.certainty(),
        oordeel.name().toLowerCase(Locale.ROOT),
        each.question().style(),
        each.question().text().replaceAll("\\s+", " "));
  }
}
