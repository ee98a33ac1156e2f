package nl.wegwijs.intents.datum;

import java.util.Set;
import nl.wegwijs.intents.zin.Adreswoorden;
import nl.wegwijs.intents.zin.Zin;

/** Tells whether the words around {@code 12-2} make it a house number rather than a day. */
final class Adresomgeving {
  private static final int VERSTE_ADRES = 8;

  private static final Set<String> DATUM_NA =
      Set.of(
          "op",
          "per",
          "vanaf",
          "sinds",
          "tot",
          "datum",
          "dd",
          "on",
          "from",
          "until",
          "since",
          "geboren",
          "geboortedatum",
          "uiterlijk",
          "ingaande",
          "ingang",
          "voor",
          "na",
          "d");

  private final Zin zin;

  Adresomgeving(Zin zin) {
    this.zin = zin;
  }

  /** Whether the three pieces from there on are a house number. */
  boolean maaktHuisnummer(int plaats) {
    int komma = zin.stuk(plaats + 3).isTeken(',') ? 1 : 0;
    boolean voorloopnul = zin.lees(plaats).startsWith("0") || zin.lees(plaats + 2).startsWith("0");
    if (Adreswoorden.postcode(zin, plaats + 3 + komma) && !voorloopnul) {
      return true;
    }
    int ervoor = zin.stuk(plaats - 1).isTekenUit(",.:") ? plaats - 2 : plaats - 1;
    if (adres(ervoor)) {
      return true;
    }
    if (zin.is(ervoor, DATUM_NA) || voorloopnul) {
      return false;
    }
    int verste = Math.max(0, ervoor - VERSTE_ADRES);
    for (int i = ervoor; i >= verste && !zin.stuk(i).isTekenUit(".!?"); i--) {
      boolean nummer = zin.stuk(i).isGetal() && !Adreswoorden.postcode(zin, i);
      if (nummer || adres(i)) {
        return !nummer;
      }
    }
    return false;
  }

  private boolean adres(int plaats) {
    return zin.is(plaats, Adreswoorden.NUMMER)
        || (zin.stuk(plaats).isWoord() && Adreswoorden.straat(zin.lees(plaats)))
        || (zin.hoofdletter(plaats) && Adreswoorden.misschienStraat(zin.lees(plaats)))
        || Adreswoorden.postcodeTot(zin, plaats + 1);
  }
}
