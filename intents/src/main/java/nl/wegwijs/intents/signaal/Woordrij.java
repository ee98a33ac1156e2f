package nl.wegwijs.intents.signaal;

import java.util.List;
import java.util.Set;
import nl.wegwijs.intents.zin.Stuk;
import nl.wegwijs.intents.zin.Zin;

/** The words and numbers of a sentence without its signs, with where clauses and sentences end. */
final class Woordrij {
  /** What stands between a word and the one before it. */
  private enum Grens {
    GEEN,
    KOMMA,
    PUNT
  }

  private static final String PUNT = ".!?;\u2026";
  private static final String KOMMA = ",:()";

  private final Zin zin;
  private final int[] stukken;
  private final Grens[] grenzen;
  private final String[] sleutels;
  private final int aantal;

  Woordrij(Zin zin, Woordsleutel sleutel) {
    this.zin = zin;
    this.stukken = new int[zin.aantal()];
    this.grenzen = new Grens[zin.aantal()];
    this.sleutels = new String[zin.aantal()];
    int woorden = 0;
    Grens grens = Grens.PUNT;
    for (int i = 0; i < zin.aantal(); i++) {
      Stuk stuk = zin.stuk(i);
      grens = stuk.voor() == Stuk.Scheiding.REGEL || stuk.isTekenUit(PUNT) ? Grens.PUNT : grens;
      if (stuk.isTeken()) {
        grens = grens == Grens.GEEN && stuk.isTekenUit(KOMMA) ? Grens.KOMMA : grens;
        continue;
      }
      stukken[woorden] = i;
      grenzen[woorden] = grens;
      sleutels[woorden] = sleutel.van(stuk.tekst());
      woorden++;
      grens = Grens.GEEN;
    }
    this.aantal = woorden;
  }

  int aantal() {
    return aantal;
  }

  /** The folded word at that place; empty before the first and after the last. */
  String woord(int plaats) {
    return plaats >= 0 && plaats < aantal ? zin.lees(stukken[plaats]) : "";
  }

  /** What the forms of the word at that place have in common. */
  String sleutel(int plaats) {
    return plaats >= 0 && plaats < aantal ? sleutels[plaats] : "";
  }

  boolean is(int plaats, Set<String> woorden) {
    return woorden.contains(woord(plaats));
  }

  boolean is(int plaats, String woord) {
    return woord(plaats).equals(woord);
  }

  boolean staat(int plaats, List<String> woorden) {
    for (int i = 0; i < woorden.size(); i++) {
      if (!is(plaats + i, woorden.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a sentence begins at that word, or the text is over. */
  boolean nieuweZin(int plaats) {
    return plaats <= 0 || plaats >= aantal || grenzen[plaats] == Grens.PUNT;
  }

  /** Whether a comma or the end of a sentence stands before that word, or the text is over. */
  boolean nieuwDeel(int plaats) {
    return nieuweZin(plaats) || grenzen[plaats] != Grens.GEEN;
  }

  int van(int plaats) {
    return zin.stuk(stukken[plaats]).van();
  }

  int tot(int plaats) {
    return zin.stuk(stukken[plaats]).tot();
  }
}
