package nl.wegwijs.intents.entiteit;

import java.util.List;
import nl.wegwijs.intents.Entiteit.Soort;
import nl.wegwijs.intents.zin.Zin;

/** Hides what may never be kept: burgerservicenummers and bank account numbers. */
public final class Masker {
  private static final char MASKER = '*';

  private Masker() {}

  /**
   * The text with every letter and digit of a BSN or IBAN replaced by {@code *}; signs and spaces
   * between them stay, so that offsets do too. Works on text of any length, in linear time,
   * whatever script the digits are in and whatever invisible characters stand between them.
   */
  public static String masker(String tekst) {
    Zin zin = Zin.van(tekst);
    return masker(tekst, Nummers.lees(zin).opVolgorde());
  }

  static String masker(String tekst, List<Vondst> vondsten) {
    var gemaskeerd = new StringBuilder(tekst);
    for (Vondst vondst : vondsten) {
      if (isGeheim(vondst.soort())) {
        bedek(gemaskeerd, vondst.van(), vondst.tot());
      }
    }
    return gemaskeerd.toString();
  }

  static boolean isGeheim(Soort soort) {
    return soort == Soort.BSN || soort == Soort.IBAN;
  }

  private static void bedek(StringBuilder tekst, int van, int tot) {
    int plaats = van;
    while (plaats < tot) {
      int teken = tekst.codePointAt(plaats);
      int eenheden = Character.charCount(teken);
      boolean zichtbaar =
          Character.isLetterOrDigit(teken) || Character.getType(teken) == Character.OTHER_NUMBER;
      for (int i = plaats; zichtbaar && i < plaats + eenheden; i++) {
        tekst.setCharAt(i, MASKER);
      }
      plaats += eenheden;
    }
  }
}
