package nl.wegwijs.bot.wereld;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.gemeente.Adresregister.Adres;

/**
 * Addresses that no file of a gemeente holds. Only asked when a form has a whole address to check,
 * never to understand a sentence. Safe for use by many threads.
 */
@FunctionalInterface
public interface Adressenbron {
  /** Knows nothing. */
  Adressenbron GEEN = (postcode, huisnummer) -> Optional.empty();

  /**
   * Every address with that postcode and number, whatever its letter and addition. An empty list
   * means that there is none; empty, that it could not be found out in time, and that a clerk has
   * to look. Answers within a second.
   *
   * @param postcode six characters in upper case without a space
   */
  Optional<List<Gevonden>> zoek(String postcode, int huisnummer);

  /**
   * One address.
   *
   * @param gemeentecode the four digits of the CBS of the gemeente in which it lies
   */
  record Gevonden(Adres adres, String gemeentecode) {}
}
