package nl.wegwijs.intents.entiteit;

import java.util.Set;
import nl.wegwijs.intents.Entiteit.Soort;
import nl.wegwijs.intents.zin.Zin;

/**
 * Phone numbers: Dutch ones of ten digits, service numbers, and foreign ones with their country.
 */
final class Telefoonnummers {
  private static final int NEDERLANDS = 10;
  private static final int KORT_DIENST = 8;
  private static final int LANG_DIENST = 11;
  private static final int KORTST_BUITENLANDS = 8;
  private static final int LANGST_BUITENLANDS = 13;
  private static final int ZONDER_NUL = 9;
  private static final String LAND = "31";

  private static final Set<String> DIENST = Set.of("0800", "0900", "0906", "0909");

  private static final Set<String> LABEL =
      Set.of(
          "tel",
          "telefoon",
          "telefoonnummer",
          "telefoonnr",
          "mobiel",
          "mobiele",
          "bel",
          "bellen",
          "gsm",
          "phone",
          "mobile",
          "call",
          "bereikbaar",
          "whatsapp");

  private static final int BEREIK_LABEL = 4;

  private final Bsns bsns;
  private final Vondsten vondsten;
  private final Zin zin;
  private final Cijfergroepen groepen;

  /**
   * @param bsns to tell a short service number from the beginning of a BSN
   */
  Telefoonnummers(Vondsten vondsten, Bsns bsns) {
    this.bsns = bsns;
    this.vondsten = vondsten;
    this.zin = vondsten.zin();
    this.groepen = new Cijfergroepen(zin);
  }

  void lees() {
    int plaats = 0;
    while (plaats < zin.aantal()) {
      plaats = vondsten.vrij(plaats) ? Math.max(plaats + 1, leesEen(plaats)) : plaats + 1;
    }
  }

  /** Takes the number that begins there and tells the piece after it. */
  private int leesEen(int plaats) {
    if (zin.stuk(plaats).isTeken('+') && groepen.is(plaats + 1)) {
      return internationaal(plaats, plaats + 1, 0);
    }
    boolean haakje = zin.stuk(plaats).isTeken('(');
    int eerste = haakje ? plaats + 1 : plaats;
    String cijfers = groepen.cijfers(eerste);
    if (cijfers.isEmpty() || !begint(plaats)) {
      return plaats;
    }
    if (cijfers.startsWith("00")) {
      return internationaal(plaats, eerste, 2);
    }
    boolean gesproken = zin.stuk(eerste).isWoord();
    if (cijfers.startsWith("0") && (gesproken || cijfers.length() >= 2)) {
      return binnenlands(plaats, eerste);
    }
    return cijfers.startsWith("6") && benoemd(plaats) ? zonderNul(plaats) : plaats;
  }

  private boolean begint(int plaats) {
    boolean los = plaats == 0 || !zin.stuk(plaats).vast();
    return los || (zin.stuk(plaats - 1).isTekenUit(":;,(\"'=.") && !zin.stuk(plaats - 2).isGetal());
  }

  private int binnenlands(int van, int eerste) {
    var cijfers = new StringBuilder();
    int dienst = van;
    for (int i = eerste; i >= 0; i = groepen.volgende(i, "()")) {
      cijfers.append(groepen.cijfers(i));
      if (cijfers.length() > LANG_DIENST || !vondsten.vrij(van, i + 1)) {
        break;
      }
      boolean isDienst = cijfers.length() >= 4 && DIENST.contains(cijfers.substring(0, 4));
      if (isDienst && cijfers.length() == KORT_DIENST) {
        dienst = i + 1;
      } else if (cijfers.length() == (isDienst ? LANG_DIENST : NEDERLANDS)) {
        return cijfers.charAt(1) == '0' ? van : neem(van, i + 1, cijfers.toString());
      }
    }
    return dienst > van && !bsns.reiktVerder(van, dienst, false)
        ? neem(van, dienst, cijfers.substring(0, KORT_DIENST))
        : van;
  }

  private int zonderNul(int van) {
    var cijfers = new StringBuilder("0");
    for (int i = van; i >= 0 && cijfers.length() <= ZONDER_NUL; i = groepen.volgende(i)) {
      cijfers.append(groepen.cijfers(i));
      if (cijfers.length() == NEDERLANDS && vondsten.vrij(van, i + 1)) {
        return neem(van, i + 1, cijfers.toString());
      }
    }
    return van;
  }

  private boolean benoemd(int plaats) {
    for (int i = Math.max(0, plaats - BEREIK_LABEL); i < plaats; i++) {
      if (zin.is(i, LABEL)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A number that begins with its country.
   *
   * @param over how many of the first digits are no part of the number: 2 for {@code 00}
   */
  private int internationaal(int van, int eerste, int over) {
    var cijfers = new StringBuilder();
    int tot = van;
    for (int i = eerste; i >= 0; i = groepen.volgende(i, "()")) {
      boolean nulTussenHaakjes = groepen.cijfers(i).equals("0") && zin.stuk(i + 1).isTeken(')');
      cijfers.append(nulTussenHaakjes ? "" : groepen.cijfers(i));
      int lengte = cijfers.length() - over;
      if (lengte > LANGST_BUITENLANDS || !vondsten.vrij(van, i + 1)) {
        break;
      }
      boolean eigen = cijfers.indexOf(LAND, over) == over;
      if (eigen && lengte == LANG_DIENST) {
        return neem(van, i + 1, "0" + cijfers.substring(over + LAND.length()));
      }
      tot = !eigen && lengte >= KORTST_BUITENLANDS ? i + 1 : tot;
    }
    return tot > van ? neem(van, tot, "+" + buitenlands(eerste, tot, over)) : van;
  }

  private String buitenlands(int eerste, int tot, int over) {
    var cijfers = new StringBuilder();
    for (int i = eerste; i < tot; i++) {
      boolean nulTussenHaakjes = groepen.cijfers(i).equals("0") && zin.stuk(i + 1).isTeken(')');
      cijfers.append(nulTussenHaakjes ? "" : groepen.cijfers(i));
    }
    return cijfers.substring(over);
  }

  private int neem(int van, int tot, String waarde) {
    vondsten.neem(Soort.TELEFOONNUMMER, van, tot, waarde);
    return tot;
  }
}
