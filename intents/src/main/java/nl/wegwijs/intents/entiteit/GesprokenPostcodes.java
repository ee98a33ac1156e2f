package nl.wegwijs.intents.entiteit;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.intents.Entiteit.Soort;
import nl.wegwijs.intents.zin.Getal;
import nl.wegwijs.intents.zin.Telwoorden;
import nl.wegwijs.intents.zin.Zin;

/**
 * Postcodes as a speech recogniser writes them: {@code vierendertig vierentachtig haa gee}, {@code drie
 * vier acht vier hendrik gerard}.
 */
final class GesprokenPostcodes {
  private static final int MEESTE_GETALLEN = 4;
  private static final int CIJFERS = 4;
  private static final Set<String> NOOIT = Set.of("SA", "SD", "SS");

  /** Names of letters, and the words of the Dutch spelling alphabet. */
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("anton", "a"), Map.entry("anna", "a"), Map.entry("aa", "a"),
          Map.entry("bernard", "b"), Map.entry("bernhard", "b"), Map.entry("bee", "b"),
          Map.entry("be", "b"), Map.entry("cornelis", "c"), Map.entry("cee", "c"),
          Map.entry("see", "c"), Map.entry("dirk", "d"), Map.entry("dee", "d"),
          Map.entry("eduard", "e"), Map.entry("ee", "e"), Map.entry("ferdinand", "f"),
          Map.entry("ef", "f"), Map.entry("eff", "f"), Map.entry("gerard", "g"),
          Map.entry("gee", "g"), Map.entry("ge", "g"), Map.entry("hendrik", "h"),
          Map.entry("haa", "h"), Map.entry("ha", "h"), Map.entry("izaak", "i"),
          Map.entry("isaac", "i"), Map.entry("ie", "i"), Map.entry("jan", "j"),
          Map.entry("johan", "j"), Map.entry("jee", "j"), Map.entry("je", "j"),
          Map.entry("karel", "k"), Map.entry("kaa", "k"), Map.entry("ka", "k"),
          Map.entry("lodewijk", "l"), Map.entry("el", "l"), Map.entry("marie", "m"),
          Map.entry("em", "m"), Map.entry("nico", "n"), Map.entry("en", "n"),
          Map.entry("otto", "o"), Map.entry("oo", "o"), Map.entry("pieter", "p"),
          Map.entry("pee", "p"), Map.entry("pe", "p"), Map.entry("quotient", "q"),
          Map.entry("kuu", "q"), Map.entry("rudolf", "r"), Map.entry("er", "r"),
          Map.entry("simon", "s"), Map.entry("es", "s"), Map.entry("teunis", "t"),
          Map.entry("tee", "t"), Map.entry("te", "t"), Map.entry("utrecht", "u"),
          Map.entry("uu", "u"), Map.entry("victor", "v"), Map.entry("vee", "v"),
          Map.entry("willem", "w"), Map.entry("wee", "w"), Map.entry("we", "w"),
          Map.entry("xantippe", "x"), Map.entry("iks", "x"), Map.entry("ypsilon", "y"),
          Map.entry("ij", "y"), Map.entry("ei", "y"), Map.entry("zaandam", "z"),
          Map.entry("zacharias", "z"), Map.entry("zet", "z"));

  /** Letters whose name is a common word: one of them is enough doubt, two are too much. */
  private static final Set<String> WOORD = Set.of("en", "er", "te", "we", "je", "be", "ge", "ha", "ei");

  private GesprokenPostcodes() {}

  static void lees(Vondsten vondsten) {
    Zin zin = vondsten.zin();
    for (int i = 0; i < zin.aantal(); i++) {
      int tot = cijfersTot(zin, i);
      if (tot > i && vondsten.vrij(i, tot + 2)) {
        int begin = i;
        letters(zin, tot)
            .filter(letters -> gesproken(zin, begin, tot))
            .ifPresent(
                letters ->
                    vondsten.neem(
                        Soort.POSTCODE, begin, tot + 2, cijfers(zin, begin, tot) + letters));
      }
    }
  }

  /** The piece after numbers that make four digits together, or the place itself. */
  private static int cijfersTot(Zin zin, int van) {
    if (zin.is(van, "nul")) {
      return van;
    }
    int plaats = van;
    for (int i = 0; i < MEESTE_GETALLEN; i++) {
      Optional<Getal> getal = getal(zin, plaats);
      if (getal.isEmpty()) {
        return van;
      }
      plaats = getal.get().tot();
      int lengte = cijfers(zin, van, plaats).length();
      if (lengte >= CIJFERS) {
        return lengte == CIJFERS ? plaats : van;
      }
    }
    return van;
  }

  private static Optional<Getal> getal(Zin zin, int plaats) {
    return Telwoorden.lees(zin, plaats).filter(getal -> getal.waarde() <= 9999);
  }

  private static String cijfers(Zin zin, int van, int tot) {
    var cijfers = new StringBuilder();
    int plaats = van;
    while (plaats < tot) {
      Optional<Getal> getal = getal(zin, plaats);
      if (getal.isEmpty()) {
        return "";
      }
      cijfers.append(getal.get().waarde());
      plaats = getal.get().tot();
    }
    return cijfers.toString();
  }

  private static Optional<String> letters(Zin zin, int plaats) {
    String eerste = letter(zin, plaats);
    String tweede = letter(zin, plaats + 1);
    String letters = (eerste + tweede).toUpperCase(Locale.ROOT);
    boolean twijfel = zin.is(plaats, WOORD) && zin.is(plaats + 1, WOORD);
    return letters.length() == 2 && !NOOIT.contains(letters) && !twijfel
        ? Optional.of(letters)
        : Optional.empty();
  }

  private static String letter(Zin zin, int plaats) {
    if (!zin.stuk(plaats).isWoord()) {
      return "";
    }
    String woord = zin.lees(plaats);
    boolean een = woord.length() == 1 && woord.charAt(0) >= 'a' && woord.charAt(0) <= 'z';
    return een ? woord : LETTERS.getOrDefault(woord, "");
  }

  /** Whether some of it is in words: in digits it is read elsewhere. */
  private static boolean gesproken(Zin zin, int van, int tot) {
    boolean getallen = zin.stukken().subList(van, tot).stream().anyMatch(stuk -> stuk.isWoord());
    boolean spelling = zin.lees(tot).length() > 1 || zin.lees(tot + 1).length() > 1;
    boolean los = !zin.stuk(tot + 1).vast() && zin.lees(tot).length() == 1;
    return getallen || spelling || los;
  }
}
