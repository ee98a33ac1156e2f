package nl.wegwijs.bot.kanaal;

import java.time.Instant;
import java.util.List;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * Keeps which filed forms still have to be delivered to the system of a gemeente. An inzending gets
 * its place here in the transaction that files it, and leaves it when the system took it, so that
 * each is delivered at least once. Safe for use by many threads and, on a shared database, by many
 * processes; every method throws {@link StoreUnavailableException} when the database does not
 * answer and then has changed nothing.
 */
public interface PostvakInzendingen {
  /** After so many attempts that failed, people are told. */
  int VAST_NA = 5;

  /** Takes what is due, the longest due first. Until {@code tot} nobody else gets it. */
  List<Opdracht> neem(GemeenteId gemeente, Instant nu, Instant tot, int max);

  /**
   * It was delivered.
   *
   * @param doel kind of destination
   */
  void bezorgd(GemeenteId gemeente, String kenmerk, String doel, Instant nu);

  /**
   * It could not be delivered.
   *
   * @param fout why, in a few words without anything of an inwoner
   */
  void later(GemeenteId gemeente, String kenmerk, Instant opnieuw, String fout);

  /** What waits after at least one attempt that failed, the oldest first, at most so many. */
  List<Wachtend> wachtend(GemeenteId gemeente, int max);

  /** How many wait after {@link #VAST_NA} attempts or more. */
  long vast(GemeenteId gemeente);

  /**
   * Somebody wants it tried now.
   *
   * @return whether it still waits
   */
  boolean probeerNu(GemeenteId gemeente, String kenmerk, Instant nu);

  /**
   * A filed form to be delivered.
   *
   * @param pogingen how often that failed
   */
  record Opdracht(Inzending inzending, int pogingen) {}

  /**
   * What could not be delivered so far; nothing of what was filled in.
   *
   * @param sinds when it was filed
   * @param opnieuw when it is tried again
   */
  record Wachtend(
      String kenmerk, String formulier, int pogingen, Instant sinds, Instant opnieuw, String fout) {
    /** Whether people have to look at it. */
    public boolean vast() {
      return pogingen >= VAST_NA;
    }
  }
}
