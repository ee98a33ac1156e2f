package nl.wegwijs.bot.formulier;

import java.util.Map;
import java.util.Optional;

/**
 * The rules of one form that a file cannot express: what law and register say of its values, and
 * what filing it means.
 */
interface Formulierregels {
  /**
   * What to do with a value.
   *
   * @param waarden everything known with this message's own values in it
   * @param nagevraagd whether this field was already asked again
   */
  Oordeel beoordeel(String veld, String waarde, Map<String, String> waarden, boolean nagevraagd);

  /** A value for people; empty where it reads well as it is stored. */
  Optional<String> weergave(String veld, Map<String, String> waarden);

  /** What is said and done when the form is filed under that reference number. */
  Afronder.Afronding rondAf(Map<String, String> waarden, String kenmerk);
}
