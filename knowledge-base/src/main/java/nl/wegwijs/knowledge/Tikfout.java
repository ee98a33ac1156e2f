package nl.wegwijs.knowledge;

import java.util.List;
import java.util.Random;
import nl.wegwijs.language.Token;
import nl.wegwijs.language.Tokenizer;

/** Makes one typing error in a sentence, always the same in the same sentence. */
final class Tikfout {
  private static final int SHORTEST = 4;
  private static final int KINDS = 4;

  /** Letters with those beside them on the keyboard. */
  private static final String ROWS = "qwertyuiop asdfghjkl zxcvbnm";

  private Tikfout() {}

  /**
   * The sentence with a letter left out, doubled, exchanged with the next, or replaced by its
   * neighbour on the keyboard; unchanged where it has no word of four letters.
   */
  static String in(String zin) {
    var random = new Random(zin.hashCode());
    List<Token> words =
        Tokenizer.tokens(zin).stream()
            .filter(token -> token.tekst().length() >= SHORTEST)
            .filter(token -> token.tekst().chars().allMatch(Character::isLetter))
            .toList();
    if (words.isEmpty()) {
      return zin;
    }
    Token word = words.get(random.nextInt(words.size()));
    int at = word.van() + 1 + random.nextInt(word.tot() - word.van() - 2);
    String before = zin.substring(0, at);
    String after = zin.substring(at + 1);
    char letter = zin.charAt(at);
    return switch (random.nextInt(KINDS)) {
      case 0 -> before + after;
      case 1 -> before + letter + letter + after;
      case 2 -> before + after.charAt(0) + letter + after.substring(1);
      default -> before + beside(letter) + after;
    };
  }

  private static char beside(char letter) {
    int place = ROWS.indexOf(letter);
    if (place < 0) {
      return 'e';
    }
    boolean last = place + 1 == ROWS.length() || ROWS.charAt(place + 1) == ' ';
    return ROWS.charAt(last ? place - 1 : place + 1);
  }
}
