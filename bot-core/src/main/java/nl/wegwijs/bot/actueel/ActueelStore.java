package nl.wegwijs.bot.actueel;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * Where every version of the notices and switches is kept, for all nodes. Safe for use by many
 * threads and processes; every method throws {@link
 * nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException} when the database fails.
 */
public interface ActueelStore {
  /** The newest version; empty where there never was one. */
  Optional<Actueelversie> laatste(GemeenteId gemeente);

  /** The newest versions, newest first. */
  List<Actueelversie> versies(GemeenteId gemeente, int max);

  /** Whether a version with that hash was ever kept. */
  boolean kent(GemeenteId gemeente, String hash);

  /**
   * Keeps a version if its number is the next one, with a line of the audit in the same
   * transaction.
   *
   * @return whether it was kept; if not, somebody else was first
   */
  boolean voegToe(GemeenteId gemeente, Actueelversie versie, Optional<Auditregel> audit);
}
