package nl.wegwijs.intents.entiteit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wegwijs.intents.Entiteit.Soort;
import nl.wegwijs.intents.datum.DatumLezer;
import nl.wegwijs.intents.zin.Stuk;
import nl.wegwijs.intents.zin.Zin;

/**
 * Burgerservicenummers: numbers of 8 or 9 digits that pass the 11-proef (Besluit
 * burgerservicenummer, bijlage), in whatever groups, and any of 7 to 10 digits that is called one.
 */
final class Bsns {
  private static final Set<String> LABEL =
      Set.of(
          "bsn",
          "bsnnummer",
          "bsnnr",
          "burgerservicenummer",
          "burgerservicenr",
          "burgerservicenummers",
          "sofinummer",
          "sofinr",
          "sofi",
          "bsnummer");
  private static final List<List<String>> LANGE_LABELS =
      List.of(
          List.of("burger", "service", "nummer"),
          List.of("burgerservice", "nummer"),
          List.of("burger", "servicenummer"),
          List.of("citizen", "service", "number"));

  /** Words that say that the next number is another one. */
  private static final Set<String> ANDER_NUMMER =
      Set.of(
          "telefoon",
          "telefoonnummer",
          "tel",
          "mobiel",
          "postcode",
          "huisnummer",
          "iban",
          "rekeningnummer",
          "rekening",
          "geboortedatum",
          "geboren",
          "datum",
          "adres",
          "kenmerk",
          "zaaknummer",
          "phone",
          "birth",
          "06");

  private static final int MEESTE_TUSSEN = 6;
  private static final int MEESTE_TERUG = 3;
  private static final int KORTST_BENOEMD = 7;
  private static final int LANGST_BENOEMD = 10;
  private static final int LENGTE = 9;

  private final Vondsten vondsten;
  private final Zin zin;
  private final Cijfergroepen groepen;

  Bsns(Vondsten vondsten) {
    this.vondsten = vondsten;
    this.zin = vondsten.zin();
    this.groepen = new Cijfergroepen(zin);
  }

  /** Numbers that are called a BSN, right or wrong. */
  void leesBenoemd() {
    for (int i = 0; i < zin.aantal(); i++) {
      int na = label(i);
      if (na > i && !leesErna(na)) {
        leesErvoor(i);
      }
    }
  }

  private int label(int plaats) {
    if (zin.is(plaats, LABEL)) {
      return plaats + 1;
    }
    for (List<String> label : LANGE_LABELS) {
      if (zin.staat(plaats, label)) {
        return plaats + label.size();
      }
    }
    return plaats;
  }

  private boolean leesErna(int na) {
    int verste = Math.min(zin.aantal(), na + MEESTE_TUSSEN);
    for (int i = na; i < verste && !zin.is(i, ANDER_NUMMER); i++) {
      int tot = benoemdTot(i, "06");
      if (tot > i) {
        vondsten.neem(Soort.BSN, i, tot);
        return true;
      }
    }
    return false;
  }

  private void leesErvoor(int label) {
    for (int i = label - 1; i >= Math.max(0, label - MEESTE_TERUG); i--) {
      if (groepen.is(i) && vondsten.vrij(i)) {
        neemTot(i);
        return;
      }
    }
  }

  /** Takes the number whose last group stands there. */
  private void neemTot(int laatste) {
    int verste = Math.max(0, laatste - 2 * LANGST_BENOEMD);
    for (int i = verste; i <= laatste; i++) {
      String cijfers = cijfers(i, laatste);
      if (cijfers.length() == LANGST_BENOEMD && cijfers.startsWith("0")) {
        return;
      }
      if (groepen.is(i) && benoemdTot(i, "0") == laatste + 1) {
        vondsten.neem(Soort.BSN, i, laatste + 1);
        return;
      }
    }
  }

  /** The digits from one group to another, if they may be one number. */
  private String cijfers(int van, int laatste) {
    var cijfers = new StringBuilder();
    int plaats = groepen.is(van) ? van : -1;
    while (plaats >= 0 && plaats <= laatste) {
      cijfers.append(groepen.cijfers(plaats));
      plaats = groepen.volgende(plaats);
    }
    return cijfers.toString();
  }

  /**
   * The piece after a number of 7 to 10 digits that begins there, the longest first.
   *
   * @param telefoon how a number of ten digits begins that is a phone number
   */
  private int benoemdTot(int van, String telefoon) {
    int tot = van;
    int lengte = 0;
    var begin = new StringBuilder();
    for (int i = van; i >= 0 && lengte <= LANGST_BENOEMD; i = groepen.volgende(i)) {
      String cijfers = groepen.cijfers(i);
      if (cijfers.isEmpty() || !vondsten.vrij(van, i + 1)) {
        break;
      }
      lengte += cijfers.length();
      begin.append(cijfers);
      boolean past = lengte >= KORTST_BENOEMD && lengte <= LANGST_BENOEMD;
      if (lengte == LANGST_BENOEMD && begin.indexOf(telefoon) == 0) {
        return van;
      }
      tot = past ? i + 1 : tot;
    }
    boolean datum = tot > van + 1 && isDatum(van, tot);
    return datum ? van : tot;
  }

  private boolean isDatum(int van, int tot) {
    String tekst = zin.slice(van, tot);
    return DatumLezer.inCijfers(Zin.van(tekst), LocalDate.EPOCH).stream()
        .anyMatch(datum -> datum.van() == 0 && datum.tot() == tekst.length());
  }

  /**
   * Whether nine digits that pass the 11-proef have a part of those pieces and something outside
   * them.
   *
   * @param gelijk whether that counts only with one and the same sign between all groups
   */
  boolean reiktVerder(int van, int tot, boolean gelijk) {
    for (int begin = Math.max(0, van - 2 * LENGTE); begin < tot; begin++) {
      int eind = groepen.is(begin) && vondsten.vrij(begin) ? proefTot(begin) : begin;
      if (eind > van
          && (begin < van || eind > tot)
          && cijfers(begin, eind - 1).length() == LENGTE
          && !(gelijk && tekens(begin, eind) > 1)) {
        return true;
      }
    }
    return false;
  }

  /** How many different signs, a space among them, stand between the groups of digits. */
  private long tekens(int van, int tot) {
    return zin.slice(van, tot)
        .codePoints()
        .filter(teken -> !Character.isDigit(teken))
        .distinct()
        .count();
  }

  /** Numbers that pass the 11-proef, among the pieces that nothing else has taken. */
  void leesProef() {
    int plaats = 0;
    while (plaats < zin.aantal()) {
      int tot = groepen.is(plaats) && vondsten.vrij(plaats) ? proefTot(plaats) : plaats;
      if (tot > plaats) {
        vondsten.neem(Soort.BSN, plaats, tot);
        plaats = tot;
      } else {
        plaats++;
      }
    }
  }

  private int proefTot(int van) {
    var cijfers = new StringBuilder();
    int acht = van;
    for (int i = van; i >= 0 && cijfers.length() <= LENGTE; i = groepen.volgende(i)) {
      if (!vondsten.vrij(van, i + 1)) {
        break;
      }
      cijfers.append(groepen.cijfers(i));
      if (cijfers.length() == LENGTE && proef(cijfers)) {
        return i + 1;
      }
      if (cijfers.length() == LENGTE - 1 && proef("0" + cijfers) && !jaartallen(van, i)) {
        acht = i + 1;
      }
    }
    return acht;
  }

  /** '2026-2027' is two years. */
  private boolean jaartallen(int van, int laatste) {
    Stuk eerste = zin.stuk(van);
    Stuk tweede = zin.stuk(laatste);
    return van != laatste
        && eerste.tekst().length() == 4
        && (eerste.tekst().startsWith("19") || eerste.tekst().startsWith("20"))
        && (tweede.tekst().startsWith("19") || tweede.tekst().startsWith("20"));
  }

  private static boolean proef(CharSequence cijfers) {
    int som = 0;
    boolean nullen = true;
    for (int i = 0; i < LENGTE; i++) {
      int cijfer = cijfers.charAt(i) - '0';
      nullen &= cijfer == 0;
      som += cijfer * (i == LENGTE - 1 ? -1 : LENGTE - i);
    }
    return !nullen && som % 11 == 0;
  }
}
