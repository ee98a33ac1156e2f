package nl.wegwijs.storage;

/** Words that stand in a column of their own, rather than in JSON. */
final class Text {
  private Text() {}

  /**
   * The text with a mark for what no database takes or gives back: a NUL and half a surrogate pair.
   */
  static String stored(String text) {
    var stored = new StringBuilder(text.length());
    text.codePoints()
        .map(sign ->
            sign == 0 || (sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE)
                ? 0xFFFD
                : sign)
        .forEach(stored::appendCodePoint);
    return stored.toString();
  }
}
