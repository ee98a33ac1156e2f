package nl.wegwijs.bot.kennis;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.schrijven.Productmap.Sleutel;

/**
 * Keeps what files of products said, and drafts of what they are to say. Safe for use by many
 * threads and, on a shared database, by many processes.
 *
 * <p>Every method throws {@link nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException} when
 * the database does not answer in time or refuses, and then has changed nothing.
 */
public interface ProductversieStore {
  /** The newest version of that file; empty if none was ever kept. */
  Optional<Productversie> laatste(GemeenteId gemeente, Sleutel sleutel);

  /** The hash of the newest version of every file of which there is one. */
  Map<Sleutel, String> hashes(GemeenteId gemeente);

  /** Versions of that file, newest first. */
  List<Productversie> versies(GemeenteId gemeente, Sleutel sleutel, int max);

  Optional<Productversie> versie(GemeenteId gemeente, Sleutel sleutel, int nummer);

  /** Whether that file ever had a text of that hash. */
  boolean kent(GemeenteId gemeente, Sleutel sleutel, String hash);

  /**
   * Keeps a version with its line in the audit, if its number is the next one.
   *
   * @return false if another version came first; nothing was kept then
   */
  boolean voegToe(GemeenteId gemeente, Productversie versie, Optional<Auditregel> audit);

  /**
   * Deletes versions from before that moment, but of every file keeps the newest.
   *
   * @param minstens how many of each file are kept whatever their age, at least 1
   * @return how many were deleted
   */
  int ruimOp(GemeenteId gemeente, Instant voor, int minstens);

  /** The id of the version that was kept last, of any file; empty if there is none. */
  String laatsteId(GemeenteId gemeente);

  List<Productconcept> concepten(GemeenteId gemeente);

  Optional<Productconcept> concept(GemeenteId gemeente, Sleutel sleutel);

  /**
   * Keeps a draft instead of the one before, if that has the number below.
   *
   * @return false if somebody else saved or removed it; nothing was kept then
   */
  boolean bewaar(GemeenteId gemeente, Productconcept concept);

  /** Removes a draft of that number; does nothing if it is not there. */
  void wis(GemeenteId gemeente, Sleutel sleutel, int versie);

  /** How often each product was the answer in the gesprekken that began since then and are kept. */
  Map<String, Integer> antwoorden(GemeenteId gemeente, Instant sinds);
}
