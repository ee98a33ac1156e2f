package nl.wegwijs.bot.gesprek;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * Where gesprekken are kept. What a method has acknowledged survives a crash of the process and of
 * the machine. Safe for use by many threads and, on a shared database, by many processes.
 *
 * <p>Every method throws {@link StoreUnavailableException} when the database does not answer in
 * time or refuses, and then has changed nothing.
 */
public interface GesprekStore {
  /** Keeps a new gesprek with its greeting, beurt 0. */
  void open(Gesprek gesprek, Beurt groet);

  /** The gesprek as it stands now; empty if it is unknown, erased or another gemeente's. */
  Optional<Gesprek> gesprek(GemeenteId gemeente, GesprekId id);

  /**
   * Adds a beurt with its overdracht and inzending in one transaction, if its number is the next
   * one and its kenmerk is new.
   */
  Toegevoegd append(GemeenteId gemeente, Beurt beurt);

  /** The beurten with a higher number than {@code na}, in order, at most {@code max}. */
  List<Beurt> beurten(GemeenteId gemeente, GesprekId id, int na, int max);

  /** The beurt that answered the message of that kenmerk (its hash). */
  Optional<Beurt> beurtMetKenmerk(GemeenteId gemeente, GesprekId id, String kenmerk);

  /** Filed forms of one gesprek, oldest first. */
  List<Inzending> inzendingen(GemeenteId gemeente, GesprekId id);

  /**
   * Keeps the hash of a code with which that gesprek goes on elsewhere, until that moment. Twice
   * the same is once.
   */
  void bewaarHervatcode(GemeenteId gemeente, GesprekId id, String hash, Instant geldigTot);

  /**
   * Uses a code up: gives the gesprek it is of, if it was not used before by another gesprek than
   * {@code door} and is within its term.
   */
  Optional<GesprekId> gebruikHervatcode(
      GemeenteId gemeente, String hash, GesprekId door, Instant nu);

  /**
   * Erases a gesprek with its words, names and contact data. A filed inzending stays under its own
   * term, no longer linked to the gesprek, and is returned.
   */
  List<Inzending> wis(GemeenteId gemeente, GesprekId id);

  /** Deletes whatever of that gemeente is past its term, and counts it by kind. */
  Map<String, Integer> ruimOp(GemeenteId gemeente, Instant nu, Gemeente.Bewaartermijnen termijnen);

  /** Whether the database answers and takes writing, within a second. */
  boolean gezond();

  /** What became of a beurt that was to be added. */
  enum Toegevoegd {
    OPGESLAGEN,
    /** Another beurt with that number came first: read again and decide anew. */
    NUMMER_BEZET,
    /** A message with that kenmerk was already answered. */
    KENMERK_BEKEND,
    /** The gesprek is not there (any more). */
    ONBEKEND
  }

  /** The database did not answer in time or refused; nothing was changed. */
  final class StoreUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreUnavailableException(String message) {
      super(message);
    }

    public StoreUnavailableException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
