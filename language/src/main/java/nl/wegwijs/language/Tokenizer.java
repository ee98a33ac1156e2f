package nl.wegwijs.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words and numbers.
 *
 * <p>A word is a run of letters, digits and combining marks; an apostrophe between two letters
 * ({@code foto's}) and a point or comma between two digits ({@code 1.250,50}) belong to it.
 * Everything else separates: {@code id-kaart} gives two words, {@code jan@post.nl} three. Time is
 * linear in the length of the text, whatever it holds.
 */
public final class Tokenizer {
  private Tokenizer() {}

  /** The words and numbers of the text in order; empty when there are none. */
  public static List<Token> tokens(String tekst) {
    var tokens = new ArrayList<Token>();
    int van = -1;
    int at = 0;
    while (at < tekst.length()) {
      int point = tekst.codePointAt(at);
      int next = at + Character.charCount(point);
      boolean inside = isWordPart(point) || (van >= 0 && joins(tekst, at));
      if (inside && van < 0) {
        van = at;
      }
      if (!inside && van >= 0) {
        tokens.add(new Token(tekst.substring(van, at), van, at));
        van = -1;
      }
      at = next;
    }
    if (van >= 0) {
      tokens.add(new Token(tekst.substring(van), van, tekst.length()));
    }
    return List.copyOf(tokens);
  }

  private static boolean isWordPart(int point) {
    return switch (Character.getType(point)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK ->
          !isVariationSelector(point);
      default -> false;
    };
  }

  private static boolean isVariationSelector(int point) {
    return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
  }

  private static boolean joins(String tekst, int at) {
    if (at == 0 || at + 1 >= tekst.length()) {
      return false;
    }
    char before = tekst.charAt(at - 1);
    char after = tekst.charAt(at + 1);
    return switch (tekst.charAt(at)) {
      case '\'', '\u2019' -> Character.isLetter(before) && Character.isLetter(after);
      case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }
}
