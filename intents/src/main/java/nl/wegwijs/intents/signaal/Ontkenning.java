package nl.wegwijs.intents.signaal;

import java.util.Set;
import nl.wegwijs.intents.zin.Woordenlijst;

/**
 * Whether a signaalwoord is denied. Where it is not sure, it is not: a word too many costs a
 * question, a missed one may cost more.
 */
final class Ontkenning {
  private static final Set<String> GEEN = Set.of("geen", "zonder", "noch", "no", "without");
  private static final Set<String> NIET = Set.of("niet", "nooit", "not", "never", "nie");

  private static final Set<String> NIEMAND = Set.of("niemand", "nobody");

  /** Words between 'geen' and what it denies. */
  private static final Set<String> NA_GEEN =
      Woordenlijst.van(
          """
          enkele enkel sprake van vorm vormen last echt echte grote nieuwe lichamelijk
          lichamelijke fysiek fysieke verbaal verbale psychisch huiselijk seksueel ernstig
          ernstige direct directe gevaar voor meer nog any kans op soort
          """);

  /** Words between 'niet' and what it denies. */
  private static final Set<String> NA_NIET =
      Set.of(
          "echt",
          "meer",
          "langer",
          "ook",
          "eerder",
          "zelf",
          "heel",
          "erg",
          "gelukkig",
          "te",
          "in",
          "being",
          "been",
          "really",
          "een",
          "a",
          "an");

  private static final Set<String> OF = Set.of("of", "or", "noch");

  private static final int BEREIK = 4;
  private static final int BEREIK_ERNA = 2;

  /** First words of a new clause, which a 'niet' before them does not reach. */
  private static final Set<String> ZINSBEGIN =
      Set.of("mijn", "mn", "ik", "er", "hij", "zij", "ze", "iemand", "my", "i", "the");

  private Ontkenning() {}

  static boolean geldt(Woordrij rij, Treffer treffer) {
    if (treffer.frase().ontkent()) {
      return false;
    }
    return treffer.ontkenningBinnen() || ervoor(rij, treffer) || erna(rij, treffer);
  }

  private static boolean ervoor(Woordrij rij, Treffer treffer) {
    int van = treffer.van();
    if (rij.is(van - 1, NIEMAND) && !rij.nieuwDeel(van)) {
      return true;
    }
    boolean zinsbegin = rij.is(van, ZINSBEGIN) || isPersoonsvorm(rij, treffer);
    for (int i = van - 1; i >= Math.max(0, van - BEREIK) && !rij.nieuwDeel(i + 1); i--) {
      if (rij.is(i, GEEN)) {
        return !zinsbegin;
      }
      if (rij.is(i, NIET)) {
        return !zinsbegin && !rij.is(i + 1, Set.of("alleen", "only", "normaal"));
      }
      boolean nevengeschikt = rij.is(i, OF) && rij.is(i - 2, GEEN);
      if (nevengeschikt) {
        return true;
      }
      boolean door = rij.is(i - 1, "door") || rij.is(i - 2, "door") || rij.is(i, "door");
      if (!rij.is(i, NA_GEEN) && !rij.is(i, NA_NIET) && !door) {
        return false;
      }
    }
    return false;
  }

  /** 'Word geslagen': before such a verb 'niet' belongs to what went before. */
  private static boolean isPersoonsvorm(Woordrij rij, Treffer treffer) {
    return rij.is(
        treffer.van(), Set.of("word", "wordt", "worden", "wil", "durf", "kan", "ben", "is"));
  }

  /** 'Hij slaat mij niet': only behind a verb, and where nothing follows that it could deny. */
  private static boolean erna(Woordrij rij, Treffer treffer) {
    boolean metWerkwoord = treffer.tot() - treffer.van() > 1 && heeftWerkwoord(rij, treffer);
    for (int i = treffer.tot(); metWerkwoord && i < treffer.tot() + BEREIK_ERNA; i++) {
      if (rij.nieuwDeel(i)) {
        return false;
      }
      if (rij.is(i, NIET)) {
        int na = rij.is(i + 1, Set.of("meer", "hoor", "echt")) ? i + 2 : i + 1;
        return rij.nieuwDeel(na) || rij.is(na, Set.of("en", "maar", "want", "and", "but"));
      }
      if (!rij.is(i, Set.of("mij", "me", "ons", "hem", "haar", "ook", "nu"))) {
        return false;
      }
    }
    return false;
  }

  private static boolean heeftWerkwoord(Woordrij rij, Treffer treffer) {
    for (int i = treffer.van(); i < treffer.tot(); i++) {
      String woord = rij.woord(i);
      boolean vorm = woord.length() > 3 && (woord.endsWith("t") || woord.endsWith("s"));
      if (vorm || rij.is(i, Set.of("word", "worden", "wil"))) {
        return true;
      }
    }
    return false;
  }
}
