package nl.wegwijs.intents.entiteit;

import java.util.Locale;
import nl.wegwijs.intents.Entiteit.Soort;
import nl.wegwijs.intents.zin.Stuk;
import nl.wegwijs.intents.zin.Zin;

/** E-mail addresses. */
final class Mails {
  private static final String VOOR = "._%+-'";
  private static final int KORTSTE_DOMEIN = 2;

  private Mails() {}

  static void lees(Vondsten vondsten) {
    Zin zin = vondsten.zin();
    for (int i = 1; i < zin.aantal(); i++) {
      if (zin.stuk(i).isTeken('@')) {
        int van = begin(zin, i);
        int tot = einde(zin, i);
        if (van < i && tot > i && vondsten.vrij(van, tot)) {
          vondsten.neem(Soort.EMAIL, van, tot, zin.slice(van, tot).toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  private static int begin(Zin zin, int apenstaart) {
    int van = apenstaart;
    while (van > 0
        && zin.stuk(van).vast()
        && (!zin.stuk(van - 1).isTeken() || zin.stuk(van - 1).isTekenUit(VOOR))) {
      van--;
    }
    while (van < apenstaart && zin.stuk(van).isTeken()) {
      van++;
    }
    return van;
  }

  /** The piece after the domain, or the at sign itself where none follows. */
  private static int einde(Zin zin, int apenstaart) {
    int tot = apenstaart;
    int plaats = apenstaart + 1;
    boolean punt = false;
    while (zin.stuk(plaats).vast()) {
      Stuk stuk = zin.stuk(plaats);
      if (stuk.isTeken('.')) {
        punt = true;
      } else if (!stuk.isTeken()) {
        boolean laatste = punt && stuk.isWoord() && stuk.tekst().length() >= KORTSTE_DOMEIN;
        tot = laatste && zin.stuk(plaats - 1).isTeken('.') ? plaats + 1 : tot;
      } else if (!stuk.isTeken('-')) {
        break;
      }
      plaats++;
    }
    return tot;
  }
}
