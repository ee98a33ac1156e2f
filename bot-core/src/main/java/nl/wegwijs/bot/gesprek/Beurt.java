package nl.wegwijs.bot.gesprek;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A numbered step of a gesprek: an inwoner's message with all that was said in reply, one message
 * of a medewerker, or one change of status.
 *
 * @param nummer from 0 (the greeting) without gaps
 * @param inkomend what the inwoner said; empty for a greeting or another's beurt
 * @param berichten what was said in reply, in order
 * @param uitkomst what was done with the inwoner's sentence; empty where the inwoner said nothing
 * @param toestand where the gesprek stands after it
 * @param overdracht hand-over that this beurt opened
 * @param inzending form that this beurt filed
 * @param versies hashes of what decided: model and gemeente
 * @param mail receipt to be mailed because of this beurt; only where it is added, not where it is
 *     read again
 */
public record Beurt(
    GesprekId gesprek,
    int nummer,
    Instant tijdstip,
    Optional<Inkomend> inkomend,
    List<Bericht> berichten,
    Optional<Uitkomst> uitkomst,
    Toestand toestand,
    Optional<Overdracht> overdracht,
    Optional<Inzending> inzending,
    Versies versies,
    Optional<Bewijsmail> mail) {
  public Beurt {
    berichten = List.copyOf(berichten);
  }

  /** One in which the inwoner said nothing: a greeting, news, or what the desk does. */
  public static Beurt zonderInwoner(
      GesprekId gesprek,
      int nummer,
      Instant tijdstip,
      List<? extends Bericht> berichten,
      Toestand toestand,
      Versies versies) {
    return new Beurt(
        gesprek,
        nummer,
        tijdstip,
        Optional.empty(),
        List.copyOf(berichten),
        Optional.empty(),
        toestand,
        Optional.empty(),
        Optional.empty(),
        versies,
        Optional.empty());
  }

  /** The same with other words in reply. */
  public Beurt metBerichten(List<Bericht> ander) {
    return new Beurt(
        gesprek,
        nummer,
        tijdstip,
        inkomend,
        ander,
        uitkomst,
        toestand,
        overdracht,
        inzending,
        versies,
        mail);
  }

  /**
   * What an inwoner said.
   *
   * @param kenmerk hash of the client's own id for the message, if it gave one
   * @param inhoud hash of the message, to tell a repeated message from another with the same
   *     kenmerk
   * @param tekst as it may be kept: BSN and IBAN masked; for a choice its label
   */
  public record Inkomend(Optional<String> kenmerk, String inhoud, String tekst) {}

  /** Hashes of the model and the files by which a beurt was decided. */
  public record Versies(String model, String gemeente) {}
}
