package nl.wegwijs.language;

import java.text.Normalizer;
import java.util.Locale;

/** Brings spellings of one word together: capitals, accents, and the letters that go by both. */
public final class Folding {
  private Folding() {}

  /**
   * The word in lower case without accents or apostrophes: {@code Één} gives {@code een}, {@code
   * foto's} gives {@code fotos}.
   */
  public static String fold(String woord) {
    String lower = woord.toLowerCase(Locale.ROOT);
    if (isPlain(lower)) {
      return lower;
    }
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    var folded = new StringBuilder(apart.length());
    apart.codePoints().forEach(point -> append(folded, point));
    return folded.toString();
  }

  private static boolean isPlain(String woord) {
    for (int at = 0; at < woord.length(); at++) {
      char c = woord.charAt(at);
      if (c > 0x7E || c == '\'') {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder folded, int point) {
    if (Character.getType(point) == Character.NON_SPACING_MARK || point == '\'') {
      return;
    }
    switch (point) {
      case '\u2019' -> {}
      case 'ø' -> folded.append('o');
      case 'ł' -> folded.append('l');
      case 'đ' -> folded.append('d');
      case 'ı' -> folded.append('i');
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      default -> folded.appendCodePoint(point);
    }
  }
}
