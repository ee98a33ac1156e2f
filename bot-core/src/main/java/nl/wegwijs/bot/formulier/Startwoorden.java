package nl.wegwijs.bot.formulier;

import nl.wegwijs.gemeente.Formulier.Start;

/** Tells whether words ask for a form. */
public final class Startwoorden {
  private Startwoorden() {}

  /** Whether the words hold one of those with which that form is opened at once. */
  public static boolean gezegd(Start start, String tekst) {
    String gevouwen = Hoorder.vouw(tekst);
    return start.woorden().stream().anyMatch(woord -> Hoorder.noemt(gevouwen, woord));
  }
}
