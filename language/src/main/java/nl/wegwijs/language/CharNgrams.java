package nl.wegwijs.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The pieces of 3 to 5 characters of a word, with {@code _} for its beginning and end. Two
 * spellings of one word share most of them, so that a word with a typing error is still found.
 */
public final class CharNgrams {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;
  private static final int LONGEST_WORD = 40;

  private CharNgrams() {}

  /** The pieces of a folded word, in order; of a very long word those of its beginning. */
  public static List<String> of(String folded) {
    String word = folded.substring(0, Math.min(folded.length(), LONGEST_WORD));
    String marked = "_" + word + "_";
    var pieces = new ArrayList<String>();
    for (int at = 0; at + SHORTEST <= marked.length(); at++) {
      for (int size = SHORTEST; size <= LONGEST && at + size <= marked.length(); size++) {
        pieces.add(marked.substring(at, at + size));
      }
    }
    return List.copyOf(pieces);
  }
}
