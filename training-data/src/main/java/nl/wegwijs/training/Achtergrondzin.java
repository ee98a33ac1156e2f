package nl.wegwijs.training;

/**
 * A sentence that is not for a gemeente.
 *
 * @param onderwerp what it is about ({@link Soort#VER}) or the organisation that it is for ({@link
 *     Soort#NABIJ}); equal to the kind in the evaluation set, which does not tell them apart
 */
public record Achtergrondzin(Soort soort, String onderwerp, String tekst, Herkomst herkomst) {

  /** How near a sentence is to what a gemeente does. */
  public enum Soort {
    /** About something else altogether. */
    VER,
    /** For another organisation, such as the Belastingdienst. */
    NABIJ
  }
}
