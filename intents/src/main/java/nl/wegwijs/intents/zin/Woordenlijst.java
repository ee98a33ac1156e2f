package nl.wegwijs.intents.zin;

import java.util.List;
import java.util.Set;

/** Sets of words written one after the other, for lists too long to read as separate strings. */
public final class Woordenlijst {
  private Woordenlijst() {}

  /** The words of the text, between which any white space stands. */
  public static Set<String> van(String woorden) {
    return Set.copyOf(List.of(woorden.strip().split("\\s+", -1)));
  }
}
