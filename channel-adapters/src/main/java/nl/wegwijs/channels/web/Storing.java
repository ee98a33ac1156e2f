package nl.wegwijs.channels.web;

import java.util.Optional;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;

/** What an inwoner is told when nothing can be kept: the truth, and where to go. */
final class Storing {
  /** Key of a gemeente's own sentence. */
  private static final String SLEUTEL = "storing";

  private Storing() {}

  static String zin(Optional<Gemeente> gemeente, Taal taal) {
    return gemeente.map(bekend -> zin(bekend, taal)).orElseGet(() -> algemeen(taal));
  }

  private static String zin(Gemeente gemeente, Taal taal) {
    if (gemeente.antwoorden().alle().containsKey(SLEUTEL)) {
      return new Zinnen(gemeente, taal).zeg(SLEUTEL);
    }
    String telefoon = gemeente.contact().telefoon();
    return switch (taal) {
      case NL -> gemeente.aanspreekvorm().zeg(algemeen(taal)) + " Of bel " + telefoon + ".";
      case EN -> algemeen(taal) + " Or call " + telefoon + ".";
    };
  }

  private static String algemeen(Taal taal) {
    return switch (taal) {
      case NL ->
          "Er is een storing. Uw bericht is niet bewaard. Probeer het over een paar minuten opnieuw.";
      case EN ->
          "Something is out of order. Your message was not kept. Please try again in a few minutes.";
    };
  }
}
