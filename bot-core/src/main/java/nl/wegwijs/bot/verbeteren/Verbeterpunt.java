package nl.wegwijs.bot.verbeteren;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.gemeente.Taal;

/**
 * One question that was not understood, or whose answer was judged.
 *
 * @param id sorted by time
 * @param gesprek so that it goes when an inwoner erases the gesprek; empty once that is past its
 *     term
 * @param beurt that was refused or judged
 * @param product that was answered from
 * @param versie hashes of model and files that decided
 * @param vraag the words with every name and number masked
 * @param daad id of what an editor made of it
 */
public record Verbeterpunt(
    String id,
    Optional<GesprekId> gesprek,
    int beurt,
    Instant op,
    Kanaal kanaal,
    Taal taal,
    Aanleiding aanleiding,
    Optional<String> product,
    String versie,
    String vraag,
    Optional<String> daad) {

  /** Why it was kept. */
  public enum Aanleiding {
    NIET_BEGREPEN("niet begrepen"),
    HIELP_NIET("hielp niet"),
    HIELP("hielp");

    private final String label;

    Aanleiding(String label) {
      this.label = label;
    }

    /** For people, in Dutch. */
    public String label() {
      return label;
    }

    /** The word in the database: {@code hielp-niet}. */
    public String waarde() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
