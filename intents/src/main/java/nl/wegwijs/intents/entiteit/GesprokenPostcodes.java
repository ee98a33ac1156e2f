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

  /**
   * Letters with the words of the Dutch spelling alphabet and that of the NATO, first names people
   * make up, and their own names.
   */
  private static final String ALFABET =
      """
      a anton anna aa alfa alpha adam
      b bernard bernhard bee be bravo barend bernardus
      c cornelis cee see charlie cornelia
      d dirk dee delta david
      e eduard ee echo emma edward
      f ferdinand ef eff foxtrot frederik ferdi
      g gerard gee ge golf gerrit
      h hendrik haa ha hotel hendrika henk
      i izaak isaac ie india isaak izak
      j jan johan jee je juliett juliet jacob johannes
      k karel kaa ka kilo kees
      l lodewijk el lima leo lodewijks
      m marie em mike maria marietje
      n nico en november nicolaas
      o otto oo oscar
      p pieter pee pe papa piet peter
      q quotient kuu quebec quirinus quinten
      r rudolf er romeo richard
      s simon es sierra simone
      t teunis tee te tango theodoor tinus
      u utrecht uu uniform ursula
      v victor vee victoria
      w willem wee we whiskey whisky wilhelm
      x xantippe iks xray xander
      y ypsilon ij ei yankee yvonne
      z zaandam zacharias zet zulu zacharia zaans
      """;

  private static final Set<String> VAN = Set.of("van", "for", "of", "like");

  private static final Map<String, String> LETTERS = letters();

  /** Letters whose name is a common word: one of them is enough doubt, two are too much. */
  private static final Set<String> WOORD =
      Set.of("en", "er", "te", "we", "je", "be", "ge", "ha", "ei", "november", "papa", "maria");

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
      if (tot > i) {
        int begin = i;
        letters(zin, tot)
            .filter(letters -> vondsten.vrij(begin, letters.tot()))
            .filter(letters -> gesproken(zin, begin, tot))
            .ifPresent(letters ->
                vondsten.neem(
                    Soort.POSTCODE,
                    begin,
                    letters.tot(),
                    cijfers(zin, begin, tot) + letters.tekst()));
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

  /** Letters with the place after them. */
  private record Letters(String tekst, int tot) {}

  private static Optional<Letters> letters(Zin zin, int plaats) {
    Letters eerste = gespeld(zin, plaats);
    Letters tweede = gespeld(zin, eerste.tot());
    String letters = (eerste.tekst() + tweede.tekst()).toUpperCase(Locale.ROOT);
    boolean twijfel = zin.is(plaats, WOORD) && zin.is(plaats + 1, WOORD);
    return letters.length() == 2 && !NOOIT.contains(letters) && !twijfel
        ? Optional.of(new Letters(letters, tweede.tot()))
        : Optional.empty();
  }

  /** One letter, also as 'h van hendrik' or 'h for hotel'. */
  private static Letters gespeld(Zin zin, int plaats) {
    String letter = letter(zin, plaats);
    int van = zin.is(plaats + 1, "als") && zin.is(plaats + 2, "in") ? plaats + 3 : plaats + 2;
    boolean voorbeeld =
        (zin.is(plaats + 1, VAN) || van == plaats + 3)
            && !letter.isEmpty()
            && zin.stuk(van).isWoord()
            && zin.lees(van).startsWith(letter);
    return new Letters(letter, voorbeeld ? van + 1 : plaats + 1);
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
