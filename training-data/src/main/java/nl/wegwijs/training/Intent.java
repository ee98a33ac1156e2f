package nl.wegwijs.training;

/**
 * A thing that citizens want.
 *
 * @param naam kebab-case; for {@link Soort#PRODUCT} also the id of the product that answers it
 * @param omschrijving what belongs here and what does not, for those who write sentences
 */
public record Intent(String naam, Soort soort, String omschrijving) {

  /** What an intent asks for. */
  public enum Soort {
    /** A product of the catalogue. */
    PRODUCT,
    /** The conversation itself: a greeting, help, a person, stop. */
    SYSTEM
  }
}
