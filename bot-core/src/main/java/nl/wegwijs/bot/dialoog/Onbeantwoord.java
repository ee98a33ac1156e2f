package nl.wegwijs.bot.dialoog;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Questions for a value that a text does not hold: 'hoe laat' where no time stands. Words about
 * something else are then no answer. Pure.
 */
enum Onbeantwoord {
  /** The time of day. */
  TIJD(
      "hoe ?laat|welke? (?:tijd|tijden|tijdstip|uur)|what time|which time|at what hour",
      "\\d{1,2}[.:]\\d{2}\\b(?! euro)|(?<!binnen |binnen de |per |elke |ieder |na |within |in )\\b\\d{1,2} ?(?:uur|u\\b|am\\b|pm\\b|a\\.m|p\\.m)"
          + "|o'clock|middernacht|midnight|\\bnoon\\b|dag en nacht|day and night|donker|schemer|zonsondergang|zonsopgang|daglicht|daylight|sunset|sunrise|\\bdark",
      "(?:hele|whole|all) (?:dag|day)|altijd open|always open|open all|(?:'s ?|’s ?|\\bs ?)(?:avonds|ochtends|morgens|middags|nachts)"
          + "|openingstijden|opening hours|op afspraak|by appointment|online");

  private static final String RAND = "(?<![\\p{L}\\d])";

  private final Pattern vraag;
  private final Pattern waarde;
  private final Pattern wijst;

  Onbeantwoord(String vraag, String waarde, String wijst) {
    this.vraag = Pattern.compile("(?iu)" + RAND + "(?:" + vraag + ")(?![\\p{L}])");
    this.waarde = Pattern.compile("(?iu)(?:" + waarde + ")");
    this.wijst = Pattern.compile("(?iu)(?:" + wijst + ")");
  }

  /** Whether the words ask for a value of a kind of which the text has none. */
  static boolean is(String gevraagd, String tekst) {
    for (Onbeantwoord soort : values()) {
      if (soort.vraag.matcher(gevraagd).find()
          && !soort.waarde.matcher(tekst).find()
          && !soort.wijst.matcher(tekst).find()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text holds a value itself, such as a clock time, of every kind that is asked. */
  static boolean heeft(String gevraagd, String tekst) {
    return Arrays.stream(values())
        .filter(soort -> soort.vraag.matcher(gevraagd).find())
        .allMatch(soort -> soort.waarde.matcher(tekst).find());
  }
}
