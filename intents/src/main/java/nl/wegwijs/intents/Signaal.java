package nl.wegwijs.intents;

import nl.wegwijs.gemeente.Signaalgroep;

/**
 * A signaalwoord in a sentence.
 *
 * @param woord as it stands in the sentence
 * @param ontkend whether it is denied ('geen geweld'); a denied word decides nothing
 * @param wie about whom it is said
 * @param verleden whether it is said of the past
 */
public record Signaal(
    String woord,
    Signaalgroep groep,
    int van,
    int tot,
    boolean ontkend,
    Wie wie,
    boolean verleden) {

  /** About whom a sentence speaks. */
  public enum Wie {
    SPREKER,
    ANDER,
    ONBEKEND
  }
}
