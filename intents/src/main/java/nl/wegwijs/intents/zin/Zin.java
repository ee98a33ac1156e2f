package nl.wegwijs.intents.zin;

import java.util.List;
import java.util.Set;

/**
 * A sentence with its words, numbers and signs. Characters that cannot be seen are looked through:
 * a zero-width space in a number does not cut it in two. Time is linear in the length of the text.
 * Immutable.
 */
public final class Zin {
  private static final Stuk EINDE =
      new Stuk(Stuk.Soort.TEKEN, "", 0, 0, Stuk.Scheiding.REGEL, Stuk.Schrift.KLEIN);

  private final String tekst;
  private final List<Stuk> stukken;
  private final boolean schreeuwt;

  /** Behind it come only signs. */
  private final int laatsteInhoud;

  private Zin(String tekst, List<Stuk> stukken) {
    this.tekst = tekst;
    this.stukken = stukken;
    this.schreeuwt =
        tekst.chars().noneMatch(Character::isLowerCase)
            && stukken.stream().filter(Stuk::isWoord).count() > 1;
    int laatste = stukken.size() - 1;
    while (laatste >= 0 && stukken.get(laatste).isTeken()) {
      laatste--;
    }
    this.laatsteInhoud = laatste;
  }

  /** Cuts the text, which may be anything. */
  public static Zin van(String tekst) {
    return new Zin(tekst, new Snijder(tekst).snij());
  }

  /** The text as it was given. */
  public String tekst() {
    return tekst;
  }

  /** The pieces in order. */
  public List<Stuk> stukken() {
    return stukken;
  }

  /** How many pieces there are. */
  public int aantal() {
    return stukken.size();
  }

  /** The piece at that place; an empty sign before the first and after the last. */
  public Stuk stuk(int plaats) {
    return plaats >= 0 && plaats < stukken.size() ? stukken.get(plaats) : EINDE;
  }

  /** What the piece at that place reads as. */
  public String lees(int plaats) {
    return stuk(plaats).tekst();
  }

  /** Whether the piece at that place is one of those words. */
  public boolean is(int plaats, Set<String> woorden) {
    Stuk stuk = stuk(plaats);
    return stuk.isWoord() && woorden.contains(stuk.tekst());
  }

  /** Whether the piece at that place is that word. */
  public boolean is(int plaats, String woord) {
    Stuk stuk = stuk(plaats);
    return stuk.isWoord() && stuk.tekst().equals(woord);
  }

  /** Whether the words stand there one after the other. */
  public boolean staat(int plaats, List<String> woorden) {
    for (int i = 0; i < woorden.size(); i++) {
      if (!lees(plaats + i).equals(woorden.get(i))) {
        return false;
      }
    }
    return plaats >= 0 && plaats + woorden.size() <= stukken.size();
  }

  /** The text as written from one piece up to but not including another. */
  public String slice(int van, int tot) {
    return tekst.substring(stuk(van).van(), stuk(tot - 1).tot());
  }

  /** Whether the piece begins with a capital that says something: not when all is in capitals. */
  public boolean hoofdletter(int plaats) {
    return !schreeuwt && stuk(plaats).schrift() != Stuk.Schrift.KLEIN;
  }

  /** Whether the piece is in capitals only, in a text that is not. */
  public boolean kapitalen(int plaats) {
    return !schreeuwt && stuk(plaats).schrift() == Stuk.Schrift.KAPITALEN;
  }

  /** Whether a sentence begins at the piece, so that its capital says nothing. */
  public boolean begin(int plaats) {
    return stuk(plaats).voor() == Stuk.Scheiding.REGEL
        || stuk(plaats - 1).isTekenUit(".!?;\"'")
        || plaats <= 0;
  }

  /** Whether the piece has a capital where only a name has one. */
  public boolean naam(int plaats) {
    return hoofdletter(plaats) && !begin(plaats);
  }

  /** Whether a word or number ends at that place: what follows is a space, a sign or nothing. */
  public boolean los(int plaats) {
    return !stuk(plaats).vast() || stuk(plaats).isTeken();
  }

  /** Whether nothing but signs follows from that place on. */
  public boolean klaar(int plaats) {
    return plaats > laatsteInhoud;
  }

  /** The first piece that ends behind that offset; {@link #aantal()} where none does. */
  public int plaatsVan(int offset) {
    int laag = 0;
    int hoog = stukken.size();
    while (laag < hoog) {
      int midden = (laag + hoog) >>> 1;
      if (stukken.get(midden).tot() > offset) {
        hoog = midden;
      } else {
        laag = midden + 1;
      }
    }
    return laag;
  }
}
