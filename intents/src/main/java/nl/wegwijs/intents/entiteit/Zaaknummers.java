package nl.wegwijs.intents.entiteit;

import java.util.Locale;
import java.util.Set;
import nl.wegwijs.intents.Entiteit.Soort;
import nl.wegwijs.intents.zin.Adreswoorden;
import nl.wegwijs.intents.zin.Stuk;
import nl.wegwijs.intents.zin.Woordenlijst;
import nl.wegwijs.intents.zin.Zin;

/** Reference numbers: named as such, or of a form that nothing else has. */
final class Zaaknummers {
  private static final Set<String> LABEL =
      Woordenlijst.van(
          """
          zaaknummer zaaknr zaakid zaakcode kenmerk referentie referentienummer referentienr
          refnr ref ordernummer ordernr bestelnummer dossier dossiernummer dossiernr
          klantnummer klantnr meldingsnummer meldnummer meldingnummer meldingsnr aanslagnummer
          factuurnummer factuurnr aanvraagnummer volgnummer casenummer ticketnummer
          beschikkingsnummer vergunningnummer subjectnummer debiteurnummer debiteurennummer
          betalingskenmerk relatienummer inschrijfnummer offertenummer vorderingsnummer
          boetenummer aanslagbiljetnummer reference casenumber
          """);

  /** Words that are one with 'nummer' behind them. */
  private static final Set<String> VOOR_NUMMER =
      Set.of(
          "zaak",
          "dossier",
          "order",
          "klant",
          "melding",
          "meldings",
          "referentie",
          "aanslag",
          "factuur",
          "ticket",
          "case",
          "reference",
          "file",
          "aanvraag",
          "debiteur",
          "customer");

  private static final Set<String> NUMMER = Set.of("nummer", "nr", "no", "number", "id", "code");

  private static final Set<String> TUSSEN =
      Set.of(
          "is", "nummer", "nr", "no", "number", "van", "met", "was", "luidt", "id", "code", "het");

  /** Labels of numbers that are neither a reference nor a BSN. */
  private static final Set<String> ANDER_LABEL =
      Set.of(
          "kvk",
          "kvknummer",
          "kvknr",
          "btw",
          "btwnummer",
          "rsin",
          "ean",
          "eancode",
          "meternummer",
          "serienummer",
          "artikelnummer",
          "documentnummer",
          "paspoortnummer",
          "rijbewijsnummer",
          "vnummer",
          "postbus",
          "polisnummer",
          "containernummer",
          "pasnummer");

  private static final Set<String> ZAAK = Set.of("z", "zaak", "zk", "zn");

  /** The signs of the reference numbers that are given out here. */
  private static final String KENMERKTEKENS = "23456789bcdfghjkmnpqrtvwxz";

  private static final int KENMERKLENGTE = 10;
  private static final int KORTSTE = 3;
  private static final int MEESTE_TUSSEN = 4;

  private final Vondsten vondsten;
  private final Zin zin;

  Zaaknummers(Vondsten vondsten) {
    this.vondsten = vondsten;
    this.zin = vondsten.zin();
  }

  /** Numbers that a word before them names. */
  void leesBenoemd() {
    int plaats = 0;
    while (plaats < zin.aantal()) {
      int na = zaaklabel(plaats);
      int ander = label(plaats, ANDER_LABEL);
      boolean zaak = na > plaats;
      int begin = zaak ? na : ander;
      int van = begin > plaats ? waarde(begin) : -1;
      int tot = van < 0 ? van : einde(van);
      if (tot > van && vondsten.vrij(van, tot)) {
        if (zaak) {
          neem(van, tot);
        } else {
          vondsten.bezet(van, tot);
        }
        plaats = tot;
      } else {
        plaats++;
      }
    }
  }

  /** Numbers that are known by their form. */
  void leesVorm() {
    for (int i = 0; i < zin.aantal(); i++) {
      boolean begin = !zin.stuk(i).vast() || zin.stuk(i - 1).isTekenUit("(\"':,;#");
      int tot = begin ? Math.max(zaakvorm(i), kenmerkvorm(i)) : i;
      if (tot > i && vondsten.vrij(i, tot)) {
        neem(i, tot);
      }
    }
  }

  private void neem(int van, int tot) {
    String waarde = zin.slice(van, tot).toUpperCase(Locale.ROOT).replace(" ", "");
    vondsten.neem(Soort.ZAAKNUMMER, van, tot, waarde);
  }

  /** The piece after the label of a reference, or the place itself. */
  private int zaaklabel(int plaats) {
    int streepje = zin.stuk(plaats + 1).isTeken('-') ? 1 : 0;
    boolean twee = zin.is(plaats, VOOR_NUMMER) && zin.is(plaats + 1 + streepje, NUMMER);
    return twee ? plaats + 2 + streepje : label(plaats, LABEL);
  }

  private int label(int plaats, Set<String> labels) {
    return zin.is(plaats, labels) ? plaats + 1 : plaats;
  }

  private int waarde(int begin) {
    int plaats = begin;
    int verste = begin + MEESTE_TUSSEN;
    while (plaats < verste && (zin.stuk(plaats).isTekenUit(":=#.-") || zin.is(plaats, TUSSEN))) {
      plaats++;
    }
    return plaats < zin.aantal() && !zin.stuk(plaats).isTeken() ? plaats : -1;
  }

  private int einde(int van) {
    int tot = vastTot(van);
    if (!heeftCijfer(van, tot)) {
      return van;
    }
    while (zin.stuk(tot - 1).isGetal()
        && zin.stuk(tot).isGetal()
        && tot < zin.aantal()
        && !Adreswoorden.postcode(zin, tot)
        && !zin.lees(tot).startsWith("06")) {
      tot++;
    }
    return zin.stuk(tot - 1).tot() - zin.stuk(van).van() >= KORTSTE ? tot : van;
  }

  /** The piece after all that is written against the first one. */
  private int vastTot(int van) {
    int tot = van + 1;
    while (tot < zin.aantal() && zin.stuk(tot).vast()) {
      Stuk stuk = zin.stuk(tot);
      boolean verbindt =
          stuk.isTekenUit("-/._") && zin.stuk(tot + 1).vast() && !zin.stuk(tot + 1).isTeken();
      if (stuk.isTeken() && !verbindt) {
        break;
      }
      tot++;
    }
    return tot;
  }

  private boolean heeftCijfer(int van, int tot) {
    return zin.stukken().subList(van, tot).stream().anyMatch(Stuk::isGetal);
  }

  /** {@code Z-2026-00123}, {@code Z/26/012345}, {@code Z202600123}. */
  private int zaakvorm(int plaats) {
    if (!zin.is(plaats, ZAAK) || !zin.stuk(plaats + 1).vast()) {
      return plaats;
    }
    int tot = vastTot(plaats);
    long cijfers =
        zin.stukken().subList(plaats, tot).stream()
            .filter(Stuk::isGetal)
            .mapToInt(stuk -> stuk.tekst().length())
            .sum();
    return cijfers >= 5 && zin.stukken().subList(plaats + 1, tot).stream().noneMatch(Stuk::isWoord)
        ? tot
        : plaats;
  }

  private int kenmerkvorm(int plaats) {
    if (!zin.stuk(plaats).isWoord()) {
      return plaats;
    }
    int tot = plaats;
    var gelezen = new StringBuilder();
    while (tot < zin.aantal()
        && !zin.stuk(tot).isTeken()
        && (tot == plaats || zin.stuk(tot).vast())
        && gelezen.length() <= KENMERKLENGTE) {
      gelezen.append(zin.lees(tot));
      tot++;
    }
    boolean kapitalen =
        zin.stukken().subList(plaats, tot).stream()
            .allMatch(stuk -> stuk.isGetal() || stuk.schrift() != Stuk.Schrift.KLEIN);
    boolean tekens =
        gelezen.length() == KENMERKLENGTE
            && gelezen.substring(2).chars().allMatch(c -> KENMERKTEKENS.indexOf(c) >= 0);
    return tekens && (kapitalen || heeftCijfer(plaats, tot)) ? tot : plaats;
  }
}
