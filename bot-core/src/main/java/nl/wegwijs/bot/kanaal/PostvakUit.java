package nl.wegwijs.bot.kanaal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * Keeps which beurten still have to be delivered through a channel, and what became of the messages
 * they were sent in. A beurt of such a gesprek gets its place here in the transaction that adds it.
 * Safe for use by many threads and, on a shared database, by many processes; every method throws
 * {@link StoreUnavailableException} when the database does not answer and then has changed nothing.
 */
public interface PostvakUit {
  /**
   * Takes the oldest undelivered beurt of each of some persons. Until {@code tot} nobody else gets
   * it or a later one of that person.
   */
  List<Zending> neem(GemeenteId gemeente, Instant nu, Instant tot, int max);

  /**
   * A message is about to be sent. Where the process ends before {@link #verstuurd}, {@link
   * Zending#onderweg} tells that it may have been.
   *
   * @param tot until when nobody else gets the beurt
   * @param tempo what {@link Contact#tempo} becomes
   */
  void begin(GemeenteId gemeente, Zending zending, Instant nu, Instant tot, Instant tempo);

  /**
   * The channel took message number {@code deel} of this beurt.
   *
   * @param kenmerk the channel's id of it
   * @param klaar whether it was the last of the beurt
   */
  void verstuurd(
      GemeenteId gemeente, Zending zending, int deel, String kenmerk, Instant nu, boolean klaar);

  /** Sending failed or must wait. */
  void later(GemeenteId gemeente, Zending zending, Uitstel uitstel);

  /** This beurt is not sent (any more). */
  void sluit(GemeenteId gemeente, Zending zending, Stand stand, Optional<Integer> foutcode);

  /**
   * The channel tells what became of a message.
   *
   * @return whether it was one of ours
   */
  boolean status(GemeenteId gemeente, Statusmelding melding);

  /** What became of each beurt of one gesprek that was or is to be delivered, in order. */
  List<Bezorging> bezorging(GemeenteId gemeente, GesprekId gesprek);

  /** How many beurten have each {@link Stand} in that gemeente. */
  Map<Stand, Long> aantallen(GemeenteId gemeente);

  /**
   * A beurt to be delivered.
   *
   * @param deel how many of its messages the channel took already
   * @param pogingen how often the next one was refused or failed
   * @param onderweg when sending the next one began, if how that ended is not known
   * @param sinds when the beurt was added
   */
  record Zending(
      Contact contact,
      int beurt,
      int deel,
      int pogingen,
      Optional<Instant> onderweg,
      boolean sjabloonGestuurd,
      Instant sinds) {}

  /**
   * When to try again.
   *
   * @param geteld whether it counts as an attempt that failed
   * @param zeker whether it is certain that the channel did not take the message
   */
  record Uitstel(Instant opnieuw, boolean geteld, boolean zeker, Optional<Integer> foutcode) {}

  /** Where a beurt stands on its way to the person. */
  enum Stand {
    /** To be sent, now or later. */
    WACHT,
    /** The channel took it. */
    VERSTUURD,
    /** The person must write first; a template asked for it. */
    WACHT_OP_INWONER,
    /** The person wrote too long ago: it has to be told by another channel. */
    ANDER_KANAAL,
    /** It was refused, or tried in vain for too long. */
    MISLUKT
  }

  /** What a channel knows of a message, in the order in which it can only go forward. */
  enum Status {
    VERZONDEN(1),
    BEZORGD(2),
    GELEZEN(3),
    AFGESPEELD(4),
    MISLUKT(5);

    private final int rang;

    Status(int rang) {
      this.rang = rang;
    }

    /** Its place in the order, by which it is stored. */
    public int rang() {
      return rang;
    }

    /** The status with that place. */
    public static Optional<Status> metRang(int rang) {
      return Arrays.stream(values()).filter(status -> status.rang == rang).findFirst();
    }
  }

  /**
   * A status that a channel reports.
   *
   * @param kenmerk the channel's id of the message
   * @param spoor what {@link Spoor#tekst} gave when it was sent; empty where the channel does not
   *     give it back
   */
  record Statusmelding(
      String kenmerk,
      Optional<Spoor> spoor,
      Status status,
      Instant moment,
      Optional<Integer> foutcode) {}

  /**
   * What became of one beurt.
   *
   * @param status of its last message, once the channel told it
   */
  record Bezorging(
      int beurt,
      Stand stand,
      Optional<Status> status,
      Optional<Instant> moment,
      Optional<Integer> foutcode) {}
}
