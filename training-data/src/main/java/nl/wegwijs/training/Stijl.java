package nl.wegwijs.training;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The manner in which a sentence was written, so that it can be counted which manners are covered.
 */
public enum Stijl {
  /** Keywords, one to four words. */
  KORT(2),
  /** A plain question or statement. */
  VRAAG(2),
  /** Two or three sentences of story. */
  VERHAAL(1),
  /** The need, without the product's name. */
  NOOD(0.5),
  /** Typing errors, chat spelling, no capitals. */
  CHAT(1.5),
  /** As a speech recogniser writes it. */
  SPRAAK(1),
  /** Dutch as a second language. */
  NT2(1),
  /** English. */
  EN(1),
  /** Angry. */
  BOOS(1),
  /** Formal and polite. */
  BELEEFD(1),
  /** Flemish wording. */
  VLAAMS(1),
  /** An elderly person. */
  OUD(1),
  /** A young person. */
  JONG(1);

  private final double gewicht;

  Stijl(double gewicht) {
    this.gewicht = gewicht;
  }

  /**
   * How much a sentence of this manner counts when certainty and bounds are chosen. Most inwoners
   * name what they want in a few words; needs without the name of a product are written more often
   * than they are asked, so that the model learns them.
   */
  public double gewicht() {
    return gewicht;
  }

  /** The word in the files, such as {@code kort}. */
  public String waarde() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Stijl> van(String waarde) {
    return Arrays.stream(values()).filter(stijl -> stijl.waarde().equals(waarde)).findFirst();
  }
}
