package nl.wegwijs.intents;

import java.util.Locale;
import java.util.Optional;

/**
 * A piece of a sentence that names something: a postcode, a date, a place.
 *
 * @param tekst as it stands in the sentence; masked for {@link Soort#BSN} and {@link Soort#IBAN}
 * @param waarde normal form; empty where it may not be kept or has none
 * @param van first character, in UTF-16 units of the sentence
 * @param tot behind the last character
 * @param datum what a {@link Soort#DATUM} says; empty for other kinds
 */
public record Entiteit(
    Soort soort, String tekst, Optional<String> waarde, int van, int tot, Optional<Datum> datum) {

  /** The kinds of entity; the contract's word is the name in lower case. */
  public enum Soort {
    POSTCODE,
    HUISNUMMER,
    STRAAT,
    WOONPLAATS,
    GEMEENTE,
    WIJK,
    DATUM,
    TELEFOONNUMMER,
    EMAIL,
    BSN,
    IBAN,
    KENTEKEN,
    ZAAKNUMMER,
    BEDRAG,
    AANTAL,
    PERSOON;

    /** The word in the contract, such as {@code postcode}. */
    public String waarde() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
