package nl.wegwijs.training;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The manner in which a sentence was written, so that it can be counted which manners are covered.
 */
public enum Stijl {
  /** Keywords, one to four words. */
  KORT,
  /** A plain question or statement. */
  VRAAG,
  /** Two or three sentences of story. */
  VERHAAL,
  /** The need, without the product's name. */
  NOOD,
  /** Typing errors, chat spelling, no capitals. */
  CHAT,
  /** As a speech recogniser writes it. */
  SPRAAK,
  /** Dutch as a second language. */
  NT2,
  /** English. */
  EN,
  /** Angry. */
  BOOS,
  /** Formal and polite. */
  BELEEFD,
  /** Flemish wording. */
  VLAAMS,
  /** An elderly person. */
  OUD,
  /** A young person. */
  JONG;

  /** The word in the files, such as {@code kort}. */
  public String waarde() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Stijl> van(String waarde) {
    return Arrays.stream(values()).filter(stijl -> stijl.waarde().equals(waarde)).findFirst();
  }
}
