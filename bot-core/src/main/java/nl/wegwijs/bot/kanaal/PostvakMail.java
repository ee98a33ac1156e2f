package nl.wegwijs.bot.kanaal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Mailadres;

/**
 * Keeps which receipts still have to be mailed. A mail gets its place here in the transaction of
 * the beurt that promises it, and is sent at least once. The address is forgotten as soon as it is
 * not needed any more, and everything else with the gesprek. Safe for use by many threads and, on a
 * shared database, by many processes; every method throws {@link StoreUnavailableException} when
 * the database does not answer and then has changed nothing.
 */
public interface PostvakMail {
  /** After so many attempts that failed, people are told. */
  int VAST_NA = 5;

  /** Takes what is due, the longest due first. Until {@code tot} nobody else gets it. */
  List<Opdracht> neem(GemeenteId gemeente, Instant nu, Instant tot, int max);

  /** How many mails were made for that address from that moment on, sent or not. */
  int voorAdres(GemeenteId gemeente, Mailadres aan, Instant vanaf);

  /** The server of the gemeente took it. */
  void verstuurd(GemeenteId gemeente, String id, Instant nu);

  /**
   * It could not be sent.
   *
   * @param fout why, in a few words without anything of an inwoner
   */
  void later(GemeenteId gemeente, String id, Instant opnieuw, String fout);

  /**
   * It will not be sent.
   *
   * @param bericht with which the inwoner hears of it, added in the same transaction; empty where
   *     that does not fit any more and people have to see it
   * @return false where that beurt could not be added, since another came first or the gesprek is
   *     erased; then nothing has changed
   */
  boolean opgegeven(
      GemeenteId gemeente, String id, Instant nu, String fout, Optional<Beurt> bericht);

  /**
   * What waits after at least one attempt that failed, and what was given up from that moment on,
   * the oldest first, at most so many.
   */
  List<Wachtend> wachtend(GemeenteId gemeente, Instant vanaf, int max);

  /** How many wait after {@link #VAST_NA} attempts or more. */
  long vast(GemeenteId gemeente);

  /**
   * Somebody wants it tried now.
   *
   * @return whether it still waits
   */
  boolean probeerNu(GemeenteId gemeente, String id, Instant nu);

  /**
   * A receipt to be mailed.
   *
   * @param id its {@code Message-ID}
   * @param gesprek in which the form was filed
   * @param sinds when it was asked for
   * @param pogingen how often sending it failed
   */
  record Opdracht(
      String id, GesprekId gesprek, String kenmerk, Mailadres aan, Instant sinds, int pogingen) {
    /** Without the address. */
    @Override
    public String toString() {
      return "Opdracht[id=" + id + ", pogingen=" + pogingen + "]";
    }
  }

  /**
   * What could not be sent so far; without the address.
   *
   * @param opnieuw when it is tried again; empty where it was given up
   * @param verteld whether the inwoner heard that it was given up
   */
  record Wachtend(
      String id,
      String kenmerk,
      int pogingen,
      Instant sinds,
      Optional<Instant> opnieuw,
      String fout,
      boolean verteld) {
    /** Whether people have to look at it. */
    public boolean vast() {
      return opnieuw.isPresent() && pogingen >= VAST_NA;
    }
  }
}
