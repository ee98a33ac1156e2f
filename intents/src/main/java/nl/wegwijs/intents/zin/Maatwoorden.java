package nl.wegwijs.intents.zin;

import java.util.Set;

/** Words behind a number that make it a measure, a time or a count of people. */
public final class Maatwoorden {
  private static final Set<String> MATEN =
      Woordenlijst.van(
          """
          uur uren u jaar jaren jarige jarig maand maanden mnd week weken wk dag dagen
          werkdagen minuut minuten min seconden keer maal x euro euros eur cent procent meter
          m km kilometer cm mm kilo kg gram liter graden gezin pagina verdieping etage hoog
          personen mensen kinderen man pm am o hours hour days day weeks months years year
          times people persons children minutes percent
          """);

  private Maatwoorden() {}

  /** Whether the piece at that place makes the number before it a measure. */
  public static boolean telt(Zin zin, int plaats) {
    return zin.is(plaats, MATEN) || zin.stuk(plaats).isTeken('%');
  }
}
