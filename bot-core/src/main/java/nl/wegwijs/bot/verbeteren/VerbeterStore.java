package nl.wegwijs.bot.verbeteren;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * Where questions to improve upon are kept. Safe for use by many threads and processes; every
 * method throws {@link nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException} when the
 * database fails. Erasing a gesprek erases its questions too.
 */
public interface VerbeterStore {
  /** Keeps a question, in the place of one of the same beurt. */
  void noteer(GemeenteId gemeente, Verbeterpunt punt);

  /** The newest questions since that moment, newest first. */
  List<Verbeterpunt> punten(GemeenteId gemeente, Instant sinds, int max);

  /**
   * Keeps what was made of those questions, with a line of the audit.
   *
   * @return how many of them nothing had been made of yet; with none, nothing is kept
   */
  int doe(GemeenteId gemeente, Verbeterdaad daad, Collection<String> punten, Auditregel audit);

  /** The last things that were made, newest first. */
  List<Verbeterdaad> daden(GemeenteId gemeente, int max);

  /** One of them. */
  Optional<Verbeterdaad> daad(GemeenteId gemeente, String id);

  /**
   * Undoes it: its questions are open again.
   *
   * @return false if it was undone before
   */
  boolean draaiTerug(GemeenteId gemeente, String id, Instant nu, Auditregel audit);

  /** Deletes questions from before that moment; returns how many. */
  int ruimOp(GemeenteId gemeente, Instant voor);
}
