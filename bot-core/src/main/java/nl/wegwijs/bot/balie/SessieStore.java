package nl.wegwijs.bot.balie;

import java.time.Instant;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * Where logins are kept, found by the hash of a secret that only the browser has. Safe for use by
 * many threads and, on a shared database, by many processes.
 *
 * <p>Every method throws {@link StoreUnavailableException} when the database does not answer in
 * time or refuses, and then has changed nothing.
 */
public interface SessieStore {
  /**
   * Keeps a new login.
   *
   * @param hash SHA-256 of its secret, in hex
   */
  void open(String hash, Sessie sessie);

  /** The login of that secret, however long ago it was used; empty if there is none. */
  Optional<Sessie> sessie(GemeenteId gemeente, String hash);

  /** Remembers that its medewerker did something. Never goes back in time. */
  void gezien(GemeenteId gemeente, String hash, Instant nu);

  /** Remembers whether work may come to its medewerker. */
  void zetAanwezig(GemeenteId gemeente, String hash, boolean aanwezig);

  /** Ends a login; does nothing if it is not there. */
  void sluit(GemeenteId gemeente, String hash);

  /**
   * Deletes logins that began or were last used at or before those moments.
   *
   * @return how many
   */
  int ruimOp(GemeenteId gemeente, Instant begonnen, Instant gezien);
}
