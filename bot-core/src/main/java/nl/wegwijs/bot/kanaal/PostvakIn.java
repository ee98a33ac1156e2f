package nl.wegwijs.bot.kanaal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * Keeps what came in through a channel until it is answered, and who it came from. What a method
 * has acknowledged survives a crash. Safe for use by many threads and, on a shared database, by
 * many processes; every method throws {@link StoreUnavailableException} when the database does not
 * answer and then has changed nothing.
 */
public interface PostvakIn {
  /**
   * Keeps messages whose kenmerk never came before, in the given order.
   *
   * @return how many those were
   */
  int bewaar(GemeenteId gemeente, List<Binnengekomen> berichten);

  /**
   * Takes the oldest unanswered message of each of some persons. Until {@code tot} nobody else gets
   * it or a later one of that person, so that messages are answered in order.
   */
  List<Genomen> neem(GemeenteId gemeente, Instant nu, Instant tot, int max);

  /**
   * The message was answered, or never will be: its words and its sender are forgotten, its kenmerk
   * is remembered.
   */
  void klaar(GemeenteId gemeente, Genomen bericht, Afloop afloop);

  /** Answering failed: it is taken again from that moment on, and those after it wait. */
  void later(GemeenteId gemeente, Genomen bericht, Instant opnieuw);

  /**
   * Who that person is here; found by the channel's own id first and by telephone number second.
   */
  Optional<Contact> contact(GemeenteId gemeente, String nummer, Persoon persoon);

  /**
   * Keeps that a person has this new gesprek, and has its greeting sent. Where the person has one
   * by now, that one is given and nothing changes.
   */
  Contact koppel(GemeenteId gemeente, Contact nieuw);

  /**
   * The person wrote: what may be known by now of id and number is added, and what waited for a
   * message of theirs is sent.
   */
  void gezien(GemeenteId gemeente, Contact contact, Persoon persoon, Instant moment);

  /** The person goes on with another number. */
  void verhuisd(GemeenteId gemeente, String nummer, Persoon oud, Persoon nieuw);

  /** Forgets the kenmerken of messages received before that moment. */
  int vergeet(GemeenteId gemeente, Instant voor);

  /**
   * A message taken to be answered.
   *
   * @param id hash of its kenmerk
   */
  record Genomen(String id, Binnengekomen bericht) {}

  /** How it ended with a message. */
  enum Afloop {
    BEANTWOORD,
    MISLUKT
  }
}
