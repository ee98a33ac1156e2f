package nl.wegwijs.bot.kanaal;

import java.time.Instant;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * Keeps in which browser the link to a receipt was opened first; erased together with the gesprek.
 * Safe for use by many threads and, on a shared database, by many processes; every method throws
 * {@link StoreUnavailableException} when the database does not answer.
 */
public interface Bewijsopeningen {
  /**
   * The hash of the secret of the browser that opened the receipt of what was filed in that beurt;
   * empty where none did.
   */
  Optional<String> browser(GemeenteId gemeente, GesprekId gesprek, int beurt);

  /**
   * Opens it in that browser, where none did before.
   *
   * @return the hash of the browser that opened it first, which may be another; empty where the
   *     gesprek is not there (any more)
   */
  Optional<String> open(
      GemeenteId gemeente, GesprekId gesprek, int beurt, String browser, Instant nu);
}
