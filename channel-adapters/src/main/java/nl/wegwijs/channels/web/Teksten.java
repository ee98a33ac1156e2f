package nl.wegwijs.channels.web;

/** Looks at what an inwoner typed as text, sign by sign. */
final class Teksten {
  private Teksten() {}

  /** The number of signs as a person counts them, roughly: code points. */
  static int lengte(String tekst) {
    return tekst.codePointCount(0, tekst.length());
  }

  /** Whether nothing in it can be seen: only spaces, control signs and the like. */
  static boolean leeg(String tekst) {
    return tekst.codePoints().noneMatch(Teksten::zichtbaar);
  }

  private static boolean zichtbaar(int teken) {
    if (Character.isWhitespace(teken) || Character.isSpaceChar(teken)) {
      return false;
    }
    return switch (Character.getType(teken)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> true;
    };
  }

  /**
   * The text without what no database and no screen can take: control signs become spaces, half
   * surrogates the replacement sign. Every place in it stays where it was.
   */
  static String schoon(String tekst) {
    StringBuilder schoon = null;
    for (int i = 0; i < tekst.length(); i++) {
      char teken = tekst.charAt(i);
      char beter = teken;
      if (Character.isHighSurrogate(teken)
          && i + 1 < tekst.length()
          && Character.isLowSurrogate(tekst.charAt(i + 1))) {
        i++;
        continue;
      }
      if (Character.isSurrogate(teken)) {
        beter = '\uFFFD';
      } else if (Character.isISOControl(teken) && teken != '\n' && teken != '\r' && teken != '\t') {
        beter = ' ';
      }
      if (beter != teken) {
        if (schoon == null) {
          schoon = new StringBuilder(tekst);
        }
        schoon.setCharAt(i, beter);
      }
    }
    return schoon == null ? tekst : schoon.toString();
  }
}
