package nl.wegwijs.intents.entiteit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijs.intents.Entiteit.Soort;
import nl.wegwijs.intents.zin.Stuk;
import nl.wegwijs.intents.zin.Zin;

/** International bank account numbers (ISO 13616), of any country, in any writing. */
final class Ibans {
  private static final int KORTSTE = 15;
  private static final int LANGSTE = 34;

  /** Fewest digits any country's number has, so that words are never taken for one. */
  private static final int MINSTE_CIJFERS = 8;

  /** Countries by the length of their numbers, from the IBAN registry of SWIFT. */
  private static final String REGISTER =
      """
      15 no
      16 be
      18 dk fi fo gl nl
      19 mk si
      20 at ba ee kz lt lu xk
      21 ch hr li lv
      22 bg bh cr de gb ge ie me rs va
      23 ae gi il iq
      24 ad cz es md pk ro sa se sk tn vg
      25 pt
      26 is tr
      27 fr gr it mc mr sm
      28 al az by cy do gt hu lb pl
      29 br eg ps qa ua
      30 jo kw mu
      31 mt
      32 lc
      """;

  /** Other countries' numbers may have any length. */
  private static final Map<String, Integer> LENGTE = lengtes();

  private Ibans() {}

  private static Map<String, Integer> lengtes() {
    var lengtes = new HashMap<String, Integer>();
    for (String regel : REGISTER.lines().toList()) {
      List<String> woorden = List.of(regel.split(" ", -1));
      int lengte = Integer.parseInt(woorden.getFirst());
      woorden.subList(1, woorden.size()).forEach(land -> lengtes.put(land, lengte));
    }
    return Map.copyOf(lengtes);
  }

  static void lees(Vondsten vondsten) {
    Zin zin = vondsten.zin();
    int plaats = 0;
    while (plaats < zin.aantal()) {
      int tot = begint(zin, plaats) ? einde(zin, plaats) : plaats;
      if (tot > plaats && vondsten.vrij(plaats, tot)) {
        vondsten.neem(Soort.IBAN, plaats, tot);
        plaats = tot;
      } else {
        plaats++;
      }
    }
  }

  private static boolean begint(Zin zin, int plaats) {
    Stuk land = zin.stuk(plaats);
    Stuk controle = zin.stuk(plaats + 1);
    boolean aangeplakt = land.tekst().length() > 2 && controle.vast();
    return land.isWoord()
        && (land.tekst().length() == 2 || aangeplakt)
        && controle.isGetal()
        && controle.tekst().length() >= 2;
  }

  /** The piece after the longest valid number that begins there, or there itself. */
  private static int einde(Zin zin, int plaats) {
    String begin = zin.lees(plaats);
    String land = begin.substring(begin.length() - 2);
    var nummer = new StringBuilder(land);
    int lengte = LENGTE.getOrDefault(land, 0);
    int einde = plaats;
    int volgende = plaats + 1;
    while (nummer.length() <= LANGSTE && volgende < zin.aantal()) {
      Stuk stuk = zin.stuk(volgende);
      if (stuk.isTeken()) {
        boolean scheiding = stuk.isTekenUit("-./_") && !zin.stuk(volgende + 1).isTeken();
        if (!scheiding) {
          break;
        }
      } else {
        nummer.append(stuk.tekst());
        boolean onbekend = lengte == 0 && nummer.length() >= KORTSTE;
        boolean lang = nummer.length() == lengte || onbekend;
        einde = lang && geldig(nummer) ? volgende + 1 : einde;
      }
      volgende++;
    }
    return einde;
  }

  /** Whether the remainder of the number is 1 (ISO 7064, mod 97-10). */
  private static boolean geldig(CharSequence nummer) {
    if (nummer.length() > LANGSTE
        || nummer.chars().filter(c -> c >= '0' && c <= '9').count() < MINSTE_CIJFERS) {
      return false;
    }
    int rest = 0;
    for (int i = 0; i < nummer.length(); i++) {
      char teken = nummer.charAt((i + 4) % nummer.length());
      if (teken >= '0' && teken <= '9') {
        rest = (rest * 10 + teken - '0') % 97;
      } else if (teken >= 'a' && teken <= 'z') {
        rest = (rest * 100 + teken - 'a' + 10) % 97;
      } else {
        return false;
      }
    }
    return rest == 1;
  }
}
