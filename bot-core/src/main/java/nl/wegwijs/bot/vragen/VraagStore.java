package nl.wegwijs.bot.vragen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * Where questions with answers wait for an editor. Safe for use by many threads and processes;
 * every method throws {@link nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException} when
 * the database fails. Erasing a gesprek erases what was proposed from it.
 */
public interface VraagStore {
  /**
   * Keeps a new one with its line of the audit.
   *
   * @return false if that answer was proposed before; then nothing is kept
   */
  boolean voegToe(GemeenteId gemeente, Vraagvoorstel voorstel, Auditregel audit);

  /** The newest, newest first; those that are open before all others. */
  List<Vraagvoorstel> voorstellen(GemeenteId gemeente, int max);

  /** What that medewerker proposed; first what was proposed or decided last. */
  List<Vraagvoorstel> vanEigenaar(GemeenteId gemeente, String medewerker, int max);

  /** How many of those were decided since that medewerker last looked. */
  int onbekeken(GemeenteId gemeente, String medewerker);

  /** Marks what was decided up to and at that moment as seen by the medewerker who proposed it. */
  void bekeken(GemeenteId gemeente, String medewerker, Instant tot);

  /** One of them. */
  Optional<Vraagvoorstel> voorstel(GemeenteId gemeente, String id);

  /**
   * Puts the next version in the place of the one before it, as long as that is open, with its line
   * of the audit.
   *
   * @return false if it is not the next, or nothing is open any more; then nothing is changed
   */
  boolean wijzig(GemeenteId gemeente, Vraagvoorstel volgende, Optional<Auditregel> audit);

  /** Deletes what was proposed before that moment; returns how many. */
  int ruimOp(GemeenteId gemeente, Instant voor);
}
