package nl.wegwijs.bot.formulier;

import java.util.List;
import nl.wegwijs.gemeente.Formulier.Start;

/** Tells whether words ask for a form. */
public final class Startwoorden {
  private Startwoorden() {}

  /** Whether the words hold one of those with which that form is opened at once. */
  public static boolean gezegd(Start start, String tekst) {
    return noemt(start.woorden(), tekst);
  }

  /** Whether the words hold one that is enough by itself. */
  public static boolean genoeg(Start start, String tekst) {
    return noemt(start.zinnen(), tekst);
  }

  private static boolean noemt(List<String> woorden, String tekst) {
    String gevouwen = Hoorder.vouw(tekst);
    return woorden.stream().anyMatch(woord -> Hoorder.noemt(gevouwen, woord));
  }
}
