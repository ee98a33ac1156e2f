package nl.wegwijs.intents.entiteit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.intents.Entiteit.Soort;
import nl.wegwijs.intents.zin.Getal;
import nl.wegwijs.intents.zin.Telwoorden;
import nl.wegwijs.intents.zin.Zin;

/**
 * Postcodes as a speech recogniser writes them: {@code vierendertig vierentachtig haa gee}, {@code
 * drie vier acht vier hendrik gerard}.
 */
final class GesprokenPostcodes {
  private static final int MEESTE_GETALLEN = 4;
  private static final int CIJFERS = 4;
  private static final Set<String> NOOIT = Set.of("SA", "SD", "SS");

  /** Letters with the words of the Dutch spelling alphabet and their own names. */
  private static final String ALFABET =
      """
      a anton anna aa
      b bernard bernhard bee be
      c cornelis cee see
      d dirk dee
      e eduard ee
      f ferdinand ef eff
      g gerard gee ge
      h hendrik haa ha
      i izaak isaac ie
      j jan johan jee je
      k karel kaa ka
      l lodewijk el
      m marie em
      n nico en
      o otto oo
      p pieter pee pe
      q quotient kuu
      r rudolf er
      s simon es
      t teunis tee te
      u utrecht uu
      v victor vee
      w willem wee we
      x xantippe iks
      y ypsilon ij ei
      z zaandam zacharias zet
      """;

  private static final Map<String, String> LETTERS = letters();

  /** Letters whose name is a common word: one of them is enough doubt, two are too much. */
  private static final Set<String> WOORD =
      Set.of("en", "er", "te", "we", "je", "be", "ge", "ha", "ei");

  private GesprokenPostcodes() {}

  private static Map<String, String> letters() {
    var letters = new HashMap<String, String>();
    for (String regel : ALFABET.lines().toList()) {
      List<String> woorden = List.of(regel.split(" ", -1));
      woorden.subList(1, woorden.size()).forEach(naam -> letters.put(naam, woorden.getFirst()));
    }
    return Map.copyOf(letters);
  }

  static void lees(Vondsten vondsten) {
    Zin zin = vondsten.zin();
    for (int i = 0; i < zin.aantal(); i++) {
      int tot = cijfersTot(zin, i);
      if (tot > i && vondsten.vrij(i, tot + 2)) {
        int begin = i;
        letters(zin, tot)
            .filter(letters -> gesproken(zin, begin, tot))
            .ifPresent(letters ->
                vondsten.neem(Soort.POSTCODE, begin, tot + 2, cijfers(zin, begin, tot) + letters));
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
