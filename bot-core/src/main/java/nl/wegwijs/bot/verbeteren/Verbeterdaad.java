package nl.wegwijs.bot.verbeteren;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijs.bot.balie.Eigenaar;

/**
 * What an editor made of some questions.
 *
 * @param id sorted by time
 * @param doel product or intent; empty where it is for none
 * @param tekst the sentence that was added; empty where none was
 * @param teruggedraaid when it was undone
 */
public record Verbeterdaad(
    String id,
    Instant op,
    Eigenaar wie,
    Soort soort,
    String doel,
    String tekst,
    Optional<Instant> teruggedraaid) {

  /** The kinds. */
  public enum Soort {
    /** A question by which a product is found. */
    VRAAG,
    /** A sentence from which the model learns at its next training. */
    INTENT,
    /** Not for a gemeente; a sentence with it is learnt to be refused at the next training. */
    NIET_VOOR_ONS;

    /** The word in the database. */
    public String waarde() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
