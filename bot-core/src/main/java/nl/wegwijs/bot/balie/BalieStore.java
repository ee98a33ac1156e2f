package nl.wegwijs.bot.balie;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * Keeps the work of the desk. Nothing is ever given of another gemeente. Safe for use by many
 * threads and several processes; every method throws {@link
 * nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException} when the database does not answer
 * in time or refuses, and then has changed nothing.
 */
public interface BalieStore {
  /** The hand-over with that reference number. */
  Optional<Werk> werk(GemeenteId gemeente, String kenmerk);

  /** Every hand-over of a gesprek, newest first. */
  List<Werk> werkVan(GemeenteId gemeente, GesprekId gesprek);

  /** The work asked for, in order. */
  List<Werk> zoek(GemeenteId gemeente, Zoekvraag vraag);

  /** What changed after that number, in order of change; done work too. */
  List<Werk> gewijzigd(GemeenteId gemeente, long na, int max);

  /** Number of the last change; 0 if there was none. */
  long wijziging(GemeenteId gemeente);

  /** Keeps a change in one transaction. */
  Bewaard bewaar(GemeenteId gemeente, Mutatie mutatie);

  /** Keeps a line of the audit that goes with no change. */
  void legVast(GemeenteId gemeente, Auditregel regel);

  /** Lines of the audit, newest first. */
  List<Auditregel> audit(GemeenteId gemeente, Auditvraag vraag);

  /** What was written about a piece of work, oldest first. */
  List<Notitie> notities(GemeenteId gemeente, String werk);

  /**
   * Keeps a draft instead of the one before; an empty text deletes it.
   *
   * @param gesprek with which the draft is erased; empty for an inzending
   */
  void bewaarConcept(
      GemeenteId gemeente,
      String medewerker,
      String werk,
      Optional<GesprekId> gesprek,
      String tekst,
      Instant nu);

  /** The draft a medewerker left. */
  Optional<String> concept(GemeenteId gemeente, String medewerker, String werk);

  /**
   * Keeps that somebody is at work, and puts off the moment at which their gesprekken are let go.
   */
  void meldAanwezig(GemeenteId gemeente, Aanwezige wie, Instant losgelatenOp);

  /** Forgets that somebody is at work. */
  void meldAfwezig(GemeenteId gemeente, String medewerker);

  /** Who was seen at or after that moment, by name. */
  List<Aanwezige> aanwezigen(GemeenteId gemeente, Instant vanaf);

  /** How many gesprekken each medewerker has in hand, requests to be called back left out. */
  Map<String, Integer> inHanden(GemeenteId gemeente);

  /** How much is open by team. */
  List<Teamstand> teamstanden(GemeenteId gemeente);

  /** Timers that are due, the longest due first. */
  List<Wekkerstand> aflopend(GemeenteId gemeente, Instant nu, int max);

  /** Puts a timer to another moment, or away; false if it went off already. */
  boolean verzet(GemeenteId gemeente, Wekkerstand wekker, Optional<Instant> naar, Instant nu);

  /** The filed form with that reference number. */
  Optional<Inzendingwerk> inzending(GemeenteId gemeente, String kenmerk);

  /** The teams that filed forms are kept for, also those that the gemeente no longer has. */
  List<String> inzendingteams(GemeenteId gemeente);

  /**
   * Filed forms, oldest first, but for requests to be called back, which are work of their own.
   *
   * @param na where the page before this one ended; only sinds and kenmerk count
   */
  List<Inzendingwerk> inzendingen(
      GemeenteId gemeente, Inzendingkeuze keuze, boolean open, Optional<Plaats> na, int max);

  /**
   * Which filed forms: all of some teams, and of other teams those of some kinds.
   *
   * @param teams ids of teams of which every form counts
   * @param formulieren ids of forms that count for more teams
   * @param andere those teams
   */
  record Inzendingkeuze(List<String> teams, Set<String> formulieren, List<String> andere) {
    public Inzendingkeuze {
      teams = List.copyOf(teams);
      formulieren = Set.copyOf(formulieren);
      andere = List.copyOf(andere);
    }
  }

  /** Keeps a change of a filed form, if it was made from the version that is kept. */
  Bewaard bewaar(
      GemeenteId gemeente, Inzendingwerk werk, Auditregel audit, Optional<Notitie> notitie);

  /** How much is open for one team. */
  record Teamstand(
      String team, int wachtend, int opgepakt, int terugbellen, Optional<Instant> langstSinds) {}

  /** What became of a change. */
  enum Bewaard {
    OPGESLAGEN,
    /** Another change came first: read again and decide anew. */
    VEROUDERD,
    /** A beurt with that kenmerk is there already. */
    KENMERK_BEKEND,
    /** The timer has gone off already. */
    AL_AFGEGAAN,
    /** The work is not there (any more). */
    ONBEKEND
  }
}
