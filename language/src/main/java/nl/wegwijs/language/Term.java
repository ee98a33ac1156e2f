package nl.wegwijs.language;

/**
 * A unit by which texts are compared, taken from a text.
 *
 * @param waarde a stem, or the name of a thesaurus group with {@code ~} before it
 * @param positie number of the word it comes from, counting the words that are left out too
 * @param van UTF-16 offset of its first character
 * @param tot UTF-16 offset after its last character
 */
public record Term(String waarde, Soort soort, int positie, int van, int tot) {
  /** What a term stands for. */
  public enum Soort {
    /** A word, or two written apart that are one ({@code rij bewijs}). */
    WOORD,
    /** A part of a compound. */
    DEEL,
    /** A group of the thesaurus that the word or phrase is in. */
    BEGRIP,
    /** A group of the thesaurus that a part of a compound is in. */
    DEELBEGRIP
  }
}
