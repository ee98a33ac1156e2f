package nl.wegwijs.intents.zin;

/**
 * A word, a number or a sign of a sentence.
 *
 * @param tekst what it reads as: words in lower case without accents and apostrophes, numbers in
 *     ASCII digits whatever script they are in, signs in their plain form
 * @param van UTF-16 offset of its first character in the sentence
 * @param tot UTF-16 offset after its last character
 * @param voor what separates it from the piece before
 * @param schrift how its letters are written
 */
public record Stuk(Soort soort, String tekst, int van, int tot, Scheiding voor, Schrift schrift) {
  /** The kinds of piece. */
  public enum Soort {
    WOORD,
    GETAL,
    TEKEN
  }

  /** What stands between two pieces. */
  public enum Scheiding {
    /** Nothing visible. */
    GEEN,
    SPATIE,
    /** The end of a line, or the begin of the text. */
    REGEL
  }

  /** How a word is written; {@link #KLEIN} for all that is no word. */
  public enum Schrift {
    KLEIN,
    /** The first letter is a capital. */
    HOOFDLETTER,
    /** Every letter is a capital, and there are more than one. */
    KAPITALEN
  }

  /** Whether it is a run of letters. */
  public boolean isWoord() {
    return soort == Soort.WOORD;
  }

  /** Whether it is a run of digits. */
  public boolean isGetal() {
    return soort == Soort.GETAL;
  }

  /** Whether it is one sign that is neither letter nor digit. */
  public boolean isTeken() {
    return soort == Soort.TEKEN;
  }

  /** Whether it is that sign. */
  public boolean isTeken(char teken) {
    return soort == Soort.TEKEN && tekst.length() == 1 && tekst.charAt(0) == teken;
  }

  /** Whether it is one of those signs. */
  public boolean isTekenUit(String tekens) {
    return soort == Soort.TEKEN && tekst.length() == 1 && tekens.indexOf(tekst.charAt(0)) >= 0;
  }

  /** Whether it is written against the piece before it. */
  public boolean vast() {
    return voor == Scheiding.GEEN;
  }

  /** The number it is; -1 for words, signs and numbers of more than nine digits. */
  public int getal() {
    return soort == Soort.GETAL && tekst.length() <= 9 ? Integer.parseInt(tekst) : -1;
  }
}
