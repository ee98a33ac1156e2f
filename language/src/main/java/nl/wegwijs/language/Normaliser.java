package nl.wegwijs.language;

import java.text.Normalizer;

/** Cleans what came in from outside, so that the same words look the same. */
public final class Normaliser {
  private Normaliser() {}

  /**
   * The text in compatibility form (NFKC), without control, zero-width and other invisible
   * characters, with each run of white space as one space and none at the ends. Offsets in the
   * result are not those of the text given; see {@link #sameLength(String)}.
   */
  public static String normalise(String tekst) {
    String compatible = Normalizer.normalize(tekst, Normalizer.Form.NFKC);
    var clean = new StringBuilder(compatible.length());
    boolean space = false;
    for (int at = 0; at < compatible.length(); ) {
      int point = compatible.codePointAt(at);
      at += Character.charCount(point);
      if (isSpace(point)) {
        space = true;
        continue;
      }
      if (isInvisible(point)) {
        continue;
      }
      if (space && !clean.isEmpty()) {
        clean.append(' ');
      }
      space = false;
      clean.appendCodePoint(plain(point));
    }
    return Normalizer.normalize(clean, Normalizer.Form.NFKC);
  }

  /**
   * The text with every character that is not plainly visible replaced, one UTF-16 unit for one, so
   * that an offset in the result is an offset in the text given: control and zero-width characters
   * and all kinds of white space become a space; typographic quotes, dashes and full-width letters
   * and digits become their plain form.
   */
  public static String sameLength(String tekst) {
    var clean = new StringBuilder(tekst.length());
    for (int at = 0; at < tekst.length(); ) {
      int point = tekst.codePointAt(at);
      int units = Character.charCount(point);
      if (isSpace(point) || isInvisible(point)) {
        clean.repeat(' ', units);
      } else if (units == 1) {
        clean.append((char) plain(fullWidth(point)));
      } else {
        clean.appendCodePoint(point);
      }
      at += units;
    }
    return clean.toString();
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
  }

  private static boolean isInvisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
      case Character.UNASSIGNED -> true;
      default -> false;
    };
  }

  private static int fullWidth(int point) {
    return point >= 0xFF01 && point <= 0xFF5E ? point - 0xFEE0 : point;
  }

  private static int plain(int point) {
    return switch (point) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '`' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> point;
    };
  }
}
