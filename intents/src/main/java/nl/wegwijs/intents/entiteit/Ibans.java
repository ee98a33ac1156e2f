package nl.wegwijs.intents.entiteit;

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

  /** Lengths in the IBAN registry of SWIFT; other countries' numbers may have any length. */
  private static final Map<String, Integer> LENGTE =
      Map.ofEntries(
          Map.entry("ad", 24), Map.entry("ae", 23), Map.entry("al", 28), Map.entry("at", 20),
          Map.entry("az", 28), Map.entry("ba", 20), Map.entry("be", 16), Map.entry("bg", 22),
          Map.entry("bh", 22), Map.entry("br", 29), Map.entry("by", 28), Map.entry("ch", 21),
          Map.entry("cr", 22), Map.entry("cy", 28), Map.entry("cz", 24), Map.entry("de", 22),
          Map.entry("dk", 18), Map.entry("do", 28), Map.entry("ee", 20), Map.entry("eg", 29),
          Map.entry("es", 24), Map.entry("fi", 18), Map.entry("fo", 18), Map.entry("fr", 27),
          Map.entry("gb", 22), Map.entry("ge", 22), Map.entry("gi", 23), Map.entry("gl", 18),
          Map.entry("gr", 27), Map.entry("gt", 28), Map.entry("hr", 21), Map.entry("hu", 28),
          Map.entry("ie", 22), Map.entry("il", 23), Map.entry("iq", 23), Map.entry("is", 26),
          Map.entry("it", 27), Map.entry("jo", 30), Map.entry("kw", 30), Map.entry("kz", 20),
          Map.entry("lb", 28), Map.entry("lc", 32), Map.entry("li", 21), Map.entry("lt", 20),
          Map.entry("lu", 20), Map.entry("lv", 21), Map.entry("mc", 27), Map.entry("md", 24),
          Map.entry("me", 22), Map.entry("mk", 19), Map.entry("mr", 27), Map.entry("mt", 31),
          Map.entry("mu", 30), Map.entry("nl", 18), Map.entry("no", 15), Map.entry("pk", 24),
          Map.entry("pl", 28), Map.entry("ps", 29), Map.entry("pt", 25), Map.entry("qa", 29),
          Map.entry("ro", 24), Map.entry("rs", 22), Map.entry("sa", 24), Map.entry("se", 24),
          Map.entry("si", 19), Map.entry("sk", 24), Map.entry("sm", 27), Map.entry("tn", 24),
          Map.entry("tr", 26), Map.entry("ua", 29), Map.entry("va", 22), Map.entry("vg", 24),
          Map.entry("xk", 20));

  private Ibans() {}

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
