package nl.wegwijs.intents.entiteit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.wegwijs.intents.Entiteit.Soort;
import nl.wegwijs.intents.zin.Stuk;
import nl.wegwijs.intents.zin.Woordenlijst;
import nl.wegwijs.intents.zin.Zin;

/** Dutch number plates of all series (sidecodes of the RDW), with or without hyphens. */
final class Kentekens {
  private static final int LENGTE = 6;
  private static final int MEESTE_STUKKEN = 5;
  private static final int BEREIK_LABEL = 7;

  /** Letters (L) and digits (D) of each series, with the lengths of its three groups. */
  private static final Map<String, List<Integer>> SERIES =
      Map.ofEntries(
          Map.entry("LLDDDD", List.of(2, 2, 2)),
          Map.entry("DDDDLL", List.of(2, 2, 2)),
          Map.entry("DDLLDD", List.of(2, 2, 2)),
          Map.entry("LLDDLL", List.of(2, 2, 2)),
          Map.entry("LLLLDD", List.of(2, 2, 2)),
          Map.entry("DDLLLL", List.of(2, 2, 2)),
          Map.entry("DDLLLD", List.of(2, 3, 1)),
          Map.entry("DLLLDD", List.of(1, 3, 2)),
          Map.entry("LLDDDL", List.of(2, 3, 1)),
          Map.entry("LDDDLL", List.of(1, 3, 2)),
          Map.entry("LLLDDL", List.of(3, 2, 1)),
          Map.entry("LDDLLL", List.of(1, 2, 3)),
          Map.entry("DLLDDD", List.of(1, 2, 3)),
          Map.entry("DDDLLD", List.of(3, 2, 1)));

  /** Series that look like a postcode, or like a word and a number, without their hyphens. */
  private static final Set<String> DUBBELZINNIG = Set.of("DDDDLL", "LLDDDD", "LLLLDD", "DDLLLL");

  private static final Set<String> LABEL =
      Woordenlijst.van(
          """
          kenteken kentekens kentekennummer nummerbord nummerplaat kentekenplaat auto wagen
          voertuig bestelbus busje motor scooter brommer caravan aanhanger camper plate car
          licence license registration
          """);

  private final Vondsten vondsten;
  private final Zin zin;
  private int laatsteLabel = -BEREIK_LABEL - 1;

  Kentekens(Vondsten vondsten) {
    this.vondsten = vondsten;
    this.zin = vondsten.zin();
  }

  void lees() {
    for (int i = 0; i < zin.aantal(); i++) {
      if (zin.is(i, LABEL)) {
        laatsteLabel = i;
      }
      int tot = begin(i) ? einde(i) : i;
      if (tot > i && vondsten.vrij(i, tot)) {
        vondsten.neem(Soort.KENTEKEN, i, tot, waarde(i, tot));
      }
    }
  }

  private boolean begin(int plaats) {
    Stuk stuk = zin.stuk(plaats);
    boolean los = plaats == 0 || !stuk.vast() || zin.stuk(plaats - 1).isTekenUit("(\"':,;");
    return los && !stuk.isTeken() && stuk.tekst().length() < LENGTE;
  }

  private int einde(int van) {
    var tekens = new StringBuilder();
    int streepjes = 0;
    int spaties = 0;
    int tot = van;
    while (tot < zin.aantal() && tot < van + MEESTE_STUKKEN && tekens.length() < LENGTE) {
      Stuk stuk = zin.stuk(tot);
      if (stuk.isTeken() && !(stuk.isTeken('-') && tot > van)) {
        return van;
      }
      spaties += tot > van && !stuk.vast() ? 1 : 0;
      streepjes += stuk.isTeken() ? 1 : 0;
      tekens.append(stuk.isTeken() ? "" : stuk.tekst());
      tot++;
    }
    boolean leesteken = zin.stuk(tot).isTeken() && !zin.stuk(tot).isTekenUit("-/@");
    boolean vrijEinde = !zin.stuk(tot).vast() || leesteken;
    List<Integer> groepen = SERIES.get(vorm(tekens));
    return vrijEinde && groepen != null && zeker(van, tot, streepjes, spaties, vorm(tekens))
        ? tot
        : van;
  }

  private boolean zeker(int van, int tot, int streepjes, int spaties, String vorm) {
    boolean benoemd = van - laatsteLabel <= BEREIK_LABEL;
    if (streepjes == 2 && spaties == 0) {
      return true;
    }
    if (spaties > 0) {
      return benoemd && streepjes == 0 && spaties == 2 && tot == van + 3;
    }
    if (benoemd || streepjes > 0 || DUBBELZINNIG.contains(vorm)) {
      return benoemd;
    }
    return zin.stukken().subList(van, tot).stream().filter(Stuk::isWoord).allMatch(this::isPlaat);
  }

  /** Plates of today have no vowels, so a small letter with one is rather part of a word. */
  private boolean isPlaat(Stuk letters) {
    return letters.schrift() != Stuk.Schrift.KLEIN
        || letters.tekst().chars().noneMatch(c -> "aeiou".indexOf(c) >= 0);
  }

  private static String vorm(CharSequence tekens) {
    var vorm = new StringBuilder();
    for (int i = 0; i < tekens.length(); i++) {
      char teken = tekens.charAt(i);
      boolean letter = teken >= 'a' && teken <= 'z';
      vorm.append(letter ? 'L' : teken >= '0' && teken <= '9' ? 'D' : '?');
    }
    return vorm.toString();
  }

  private String waarde(int van, int tot) {
    var tekens = new StringBuilder();
    zin.stukken().subList(van, tot).stream()
        .filter(stuk -> !stuk.isTeken())
        .forEach(stuk -> tekens.append(stuk.tekst()));
    List<Integer> groepen = SERIES.getOrDefault(vorm(tekens), List.of(LENGTE, 0, 0));
    tekens.insert(groepen.get(0) + groepen.get(1), '-').insert((int) groepen.get(0), '-');
    return tekens.toString().toUpperCase(Locale.ROOT);
  }
}
