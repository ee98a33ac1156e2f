package nl.wegwijs.bot.balie;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wegwijs.bot.Luisteraar;
import nl.wegwijs.bot.Luisteraars;
import nl.wegwijs.bot.balie.Moment.Voornemen;
import nl.wegwijs.bot.dialoog.Voorinvuller;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.TeamId;

/**
 * The staff's way in: takes over gesprekken, answers, sends on and closes. Every method looks
 * itself whether the medewerker may, and every action is kept with its line in the audit and with
 * the beurt the inwoner sees, or not at all. Safe for use by many threads and several processes.
 *
 * <p>Every method throws {@link GesprekStore.StoreUnavailableException} if the database does not
 * answer; then nothing was changed.
 */
public final class Balie {
  /** Who was not seen for so long is not at work. */
  public static final Duration GEZIEN = Duration.ofSeconds(60);

  /** The most characters (code points) of a reply or a note. */
  public static final int LANGSTE_TEKST = Tekstlezer.LANGSTE;

  private final Werkplaats werkplaats;
  private final Lijsten lijsten;
  private final Dossiers dossiers;
  private final Verdeler verdeler;
  private final Inzendingbalie inzendingen;

  /**
   * @param luisteraars shared with the {@link nl.wegwijs.bot.Bot}, so that each hears of the other
   */
  public Balie(
      Supplier<Gemeenten> gemeenten,
      GesprekStore gesprekken,
      BalieStore store,
      InstantSource klok,
      Luisteraars luisteraars) {
    this.werkplaats = new Werkplaats(gemeenten, gesprekken, store, klok, luisteraars);
    this.lijsten = new Lijsten(werkplaats);
    this.dossiers = new Dossiers(werkplaats);
    this.verdeler = new Verdeler(werkplaats, lijsten);
    this.inzendingen = new Inzendingbalie(werkplaats);
  }

  /**
   * One page of a list of the inbox, at most fifty lines: highest prioriteit first, then who waits
   * longest.
   *
   * @param na where the page before this one ended
   */
  public Inzage<Bladzijde<Werkregel>> wachtrij(
      GemeenteId gemeente, Medewerker wie, Tab tab, Optional<Plaats> na) {
    return lijsten.wachtrij(gemeente, wie, tab, Optional.empty(), na);
  }

  /** As {@link #wachtrij}, of one team. */
  public Inzage<Bladzijde<Werkregel>> wachtrij(
      GemeenteId gemeente, Medewerker wie, Tab tab, TeamId team, Optional<Plaats> na) {
    return lijsten.wachtrij(gemeente, wie, tab, Optional.of(team), na);
  }

  /**
   * What changed after that number, in order of change, done work too; at most 500 lines. {@link
   * Bladzijde#wijziging} is the number to go on from.
   */
  public Inzage<Bladzijde<Werkregel>> wijzigingen(GemeenteId gemeente, Medewerker wie, long na) {
    return lijsten.wijzigingen(gemeente, wie, na);
  }

  /** Number of the last change of work in that gemeente; 0 if there was none. */
  public long wijziging(GemeenteId gemeente) {
    return werkplaats.store().wijziging(gemeente);
  }

  /** The line of one piece of work. */
  public Inzage<Werkregel> regel(GemeenteId gemeente, Medewerker wie, String kenmerk) {
    return lijsten.regel(gemeente, wie, kenmerk);
  }

  /** Opens a piece of work with everything that belongs to it; that it was opened is audited. */
  public Inzage<Dossier> gesprek(GemeenteId gemeente, Medewerker wie, String kenmerk) {
    return dossiers.open(gemeente, wie, kenmerk, true);
  }

  /** The same anew for who has it open already, without another line in the audit. */
  public Inzage<Dossier> ververs(GemeenteId gemeente, Medewerker wie, String kenmerk) {
    return dossiers.open(gemeente, wie, kenmerk, false);
  }

  /** How the desk runs now; for coordinators and beheerders. */
  public Inzage<Bord> bord(GemeenteId gemeente, Medewerker wie) {
    return lijsten.bord(gemeente, wie);
  }

  /** Who did what, newest first; for coordinators and beheerders. */
  public Inzage<List<Auditregel>> audit(GemeenteId gemeente, Medewerker wie, Auditvraag vraag) {
    return lijsten.audit(gemeente, wie, vraag);
  }

  /** Who is at work now, by name. */
  public Inzage<List<Aanwezige>> aanwezigen(GemeenteId gemeente, Medewerker wie) {
    return lijsten.aanwezigen(gemeente, wie);
  }

  /**
   * Takes a piece of work. The assistant is silent in that gesprek from then on, also with what it
   * was just about to say; the inwoner is told who has come.
   */
  public Balieuitslag pakOp(GemeenteId gemeente, Medewerker wie, String kenmerk) {
    return werkplaats.doe(
        gemeente, wie, kenmerk, moment -> Overname.pakOp(moment, elders(gemeente, moment)));
  }

  /**
   * Takes what comes first: of their own teams, by prioriteit, then what needs a skill they have,
   * then who waits longest; as long as they have room.
   */
  public Balieuitslag pakVolgende(GemeenteId gemeente, Medewerker wie) {
    return verdeler.pakVolgende(gemeente, wie, kenmerk -> pakOp(gemeente, wie, kenmerk));
  }

  /** Gives work to another medewerker who is at work; for coordinators. */
  public Balieuitslag wijsToe(
      GemeenteId gemeente, Medewerker wie, String kenmerk, String medewerker) {
    return verdeler.wijsToe(gemeente, wie, kenmerk, medewerker);
  }

  /** Gives the gesprek back to the assistant. An empty note is none. */
  public Balieuitslag naarAssistent(
      GemeenteId gemeente, Medewerker wie, String kenmerk, String notitie) {
    return metNotitie(gemeente, wie, kenmerk, notitie, Overname::naarAssistent);
  }

  /**
   * Gives the gesprek back to the assistant, which starts a form at once.
   *
   * @param start makes the form from where the gesprek stands then
   */
  public Balieuitslag naarAssistent(
      GemeenteId gemeente,
      Medewerker wie,
      String kenmerk,
      String notitie,
      Function<Toestand, Voorinvuller.Uitslag> start) {
    return metNotitie(
        gemeente,
        wie,
        kenmerk,
        notitie,
        (moment, geschreven) -> Overname.naarAssistent(moment, geschreven, start));
  }

  /** Puts work away until a moment; it comes back sooner when the inwoner says something. */
  public Balieuitslag sluimer(GemeenteId gemeente, Medewerker wie, String kenmerk, Instant tot) {
    return werkplaats.doe(
        gemeente, wie, kenmerk, moment -> Overname.sluimer(moment, Optional.of(tot)));
  }

  /** Puts work away until the inwoner says something. */
  public Balieuitslag sluimerTotReactie(GemeenteId gemeente, Medewerker wie, String kenmerk) {
    return werkplaats.doe(
        gemeente, wie, kenmerk, moment -> Overname.sluimer(moment, Optional.empty()));
  }

  /** Ends the work. A reply of the inwoner within a day brings it back to the same team. */
  public Balieuitslag sluit(
      GemeenteId gemeente, Medewerker wie, String kenmerk, Resultaat resultaat) {
    return werkplaats.doe(gemeente, wie, kenmerk, moment -> Overname.sluit(moment, resultaat));
  }

  /** Takes up again what was done. */
  public Balieuitslag heropen(GemeenteId gemeente, Medewerker wie, String kenmerk) {
    return werkplaats.doe(
        gemeente, wie, kenmerk, moment -> Overname.heropen(moment, elders(gemeente, moment)));
  }

  /**
   * Says something to the inwoner.
   *
   * @param eigenKenmerk the sender's own id for this reply; the same one again changes nothing and
   *     gives the same beurt
   */
  public Balieuitslag antwoord(
      GemeenteId gemeente, Medewerker wie, String kenmerk, String tekst, String eigenKenmerk) {
    return werkplaats.doe(
        gemeente, wie, kenmerk, moment -> Berichtwerk.antwoord(moment, tekst, eigenKenmerk));
  }

  /** Says something from a product of the catalogue, which goes along as its source. */
  public Balieuitslag stuurProduct(
      GemeenteId gemeente,
      Medewerker wie,
      String kenmerk,
      String productId,
      String tekst,
      String eigenKenmerk) {
    return werkplaats.doe(
        gemeente,
        wie,
        kenmerk,
        moment -> Berichtwerk.stuurProduct(moment, productId, tekst, eigenKenmerk));
  }

  /** Writes something for colleagues; whoever may read the work may do so. */
  public Balieuitslag notitie(
      GemeenteId gemeente, Medewerker wie, String kenmerk, String tekst, String eigenKenmerk) {
    return werkplaats.doe(
        gemeente,
        wie,
        kenmerk,
        moment ->
            Tekstlezer.met(
                tekst,
                geschreven ->
                    Berichtwerk.notitie(moment, notitie(moment, eigenKenmerk, geschreven))));
  }

  /** Keeps what they are writing; an empty text forgets it. Too long a text is kept in part. */
  public void bewaarConcept(GemeenteId gemeente, Medewerker wie, String kenmerk, String tekst) {
    dossiers.bewaarConcept(gemeente, wie, kenmerk, tekst);
  }

  /** Sends work on to another team with a question, and a moment by which the answer is needed. */
  public Balieuitslag zetDoor(
      GemeenteId gemeente,
      Medewerker wie,
      String kenmerk,
      TeamId naar,
      String vraag,
      Optional<Instant> uiterlijk) {
    return werkplaats.doe(
        gemeente, wie, kenmerk, moment -> Doorzetter.zetDoor(moment, naar, vraag, uiterlijk));
  }

  /**
   * Sends work back to who sent it on: to the medewerker who asked if at work, else to the queue of
   * their team. An empty note is none.
   */
  public Balieuitslag geefTerugAanAfzender(
      GemeenteId gemeente, Medewerker wie, String kenmerk, String notitie) {
    return metNotitie(
        gemeente,
        wie,
        kenmerk,
        notitie,
        (moment, geschreven) ->
            Doorzetter.terug(
                moment,
                geschreven,
                moment
                    .werk()
                    .voortgang()
                    .doorgezet()
                    .flatMap(Doorzetting::vanMedewerker)
                    .filter(vrager -> lijsten.aanwezig(gemeente, vrager.id()).isPresent())
                    .isPresent()));
  }

  /** Notes that somebody was called, without reaching an end. An empty note is none. */
  public Balieuitslag belpoging(
      GemeenteId gemeente,
      Medewerker wie,
      String kenmerk,
      Belpoging.Uitkomst uitkomst,
      String notitie) {
    return metNotitie(
        gemeente,
        wie,
        kenmerk,
        notitie,
        (moment, geschreven) -> Berichtwerk.belpoging(moment, uitkomst, false, geschreven));
  }

  /** Notes that the inwoner was spoken to, which ends the request. An empty note is none. */
  public Balieuitslag teruggebeld(
      GemeenteId gemeente, Medewerker wie, String kenmerk, String notitie) {
    return metNotitie(
        gemeente,
        wie,
        kenmerk,
        notitie,
        (moment, geschreven) ->
            Berichtwerk.belpoging(moment, Belpoging.Uitkomst.GESPROKEN, true, geschreven));
  }

  /** The filed forms of moves and other forms as work; see {@link Inzendingbalie}. */
  public Inzendingbalie inzendingen() {
    return inzendingen;
  }

  /**
   * Somebody is at work, which is to be said every twenty seconds.
   *
   * @param beschikbaar whether they take new work
   * @param kijkt reference number of the work they have before them
   * @param typt whether they are writing in it
   */
  public void aanwezig(
      GemeenteId gemeente,
      Medewerker wie,
      boolean beschikbaar,
      Optional<String> kijkt,
      boolean typt) {
    verdeler.aanwezig(gemeente, wie, beschikbaar, kijkt, typt);
  }

  /** Somebody has left. What they had goes back to the queue after a while. */
  public void afwezig(GemeenteId gemeente, Medewerker wie) {
    verdeler.afwezig(gemeente, wie);
  }

  /** Somebody logged in, which the audit remembers. */
  public void aangemeld(GemeenteId gemeente, Medewerker wie) {
    verdeler.legVast(gemeente, wie, Handeling.AANGEMELD);
  }

  /** Somebody logged out, which the audit remembers; they are no longer at work. */
  public void afgemeld(GemeenteId gemeente, Medewerker wie) {
    verdeler.legVast(gemeente, wie, Handeling.AFGEMELD);
    verdeler.afwezig(gemeente, wie);
  }

  /** Calls {@code bijNieuws} after each change of work in that gemeente known to this process. */
  public Luisteraar luister(GemeenteId gemeente, Runnable bijNieuws) {
    return werkplaats.luisteraars().luister(gemeente, bijNieuws);
  }

  /**
   * Looks whether another process changed work in a gemeente that somebody follows here, and tells
   * them. To be called every two seconds.
   */
  public void peil() {
    lijsten.peil();
  }

  private interface MetNotitie {
    Voornemen besluit(Moment moment, Optional<Notitie> notitie);
  }

  private Balieuitslag metNotitie(
      GemeenteId gemeente, Medewerker wie, String kenmerk, String tekst, MetNotitie besluit) {
    Function<Moment, Voornemen> samen =
        moment -> {
          if (tekst.isBlank()) {
            return besluit.besluit(moment, Optional.empty());
          }
          return Tekstlezer.met(
              tekst,
              geschreven -> {
                String eigen = "bij-" + moment.werk().voortgang().versie();
                return besluit.besluit(moment, Optional.of(notitie(moment, eigen, geschreven)));
              });
        };
    return werkplaats.doe(gemeente, wie, kenmerk, samen);
  }

  private static Notitie notitie(Moment moment, String eigenKenmerk, String tekst) {
    return new Notitie(
        Werkplaats.beurtkenmerk(moment.wie(), eigenKenmerk),
        moment.werk().kenmerk(),
        Eigenaar.van(moment.wie()),
        tekst,
        moment.nu());
  }

  /** Who has the same gesprek under another reference number. */
  private Optional<Eigenaar> elders(GemeenteId gemeente, Moment moment) {
    if (moment.werk().terugbellen() || moment.toestand().status() != Status.MEDEWERKER) {
      return Optional.empty();
    }
    return moment
        .toestand()
        .overdracht()
        .filter(kenmerk -> !kenmerk.equals(moment.werk().kenmerk()))
        .flatMap(kenmerk -> werkplaats.store().werk(gemeente, kenmerk))
        .flatMap(werk -> werk.voortgang().bij())
        .filter(wie -> !wie.id().equals(moment.wie().id()));
  }
}
