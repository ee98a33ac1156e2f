package nl.wegwijs.intents.entiteit;

import nl.wegwijs.intents.zin.Stuk;
import nl.wegwijs.intents.zin.Telwoorden;
import nl.wegwijs.intents.zin.Zin;

/** Long numbers written in groups, or dictated digit by digit ('een twee drie'). */
final class Cijfergroepen {
  private static final String SCHEIDING = "-./_";
  private static final int MEESTE_SCHEIDING = 2;

  private final Zin zin;

  Cijfergroepen(Zin zin) {
    this.zin = zin;
  }

  /** The digits of that piece; empty for one that is no group of digits. */
  String cijfers(int plaats) {
    Stuk stuk = zin.stuk(plaats);
    if (stuk.isGetal()) {
      return stuk.tekst();
    }
    int waarde = stuk.isWoord() ? Telwoorden.waarde(stuk.tekst()) : -1;
    return waarde >= 0 && waarde < 10 ? Integer.toString(waarde) : "";
  }

  /** Whether the piece is a group of digits. */
  boolean is(int plaats) {
    return plaats < zin.aantal() && !cijfers(plaats).isEmpty();
  }

  /** The next group that may belong to the same number; -1 where there is none. */
  int volgende(int plaats, String ookScheiding) {
    int na = plaats + 1;
    while (na <= plaats + MEESTE_SCHEIDING
        && zin.stuk(na).isTekenUit(SCHEIDING + ookScheiding)
        && na < zin.aantal()) {
      na++;
    }
    return is(na) ? na : -1;
  }

  /** The next group that may belong to the same number; -1 where there is none. */
  int volgende(int plaats) {
    return volgende(plaats, "");
  }
}
