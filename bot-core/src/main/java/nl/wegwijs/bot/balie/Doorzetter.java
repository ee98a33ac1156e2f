package nl.wegwijs.bot.balie;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.balie.Moment.Voornemen;
import nl.wegwijs.bot.balie.Weigering.Reden;
import nl.wegwijs.bot.gesprek.Overdracht;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.gemeente.Team;
import nl.wegwijs.gemeente.TeamId;

/** Sends work on to another team with a question, and back. Pure. */
final class Doorzetter {
  private Doorzetter() {}

  static Voornemen zetDoor(Moment moment, TeamId naar, String vraag, Optional<Instant> uiterlijk) {
    Werk werk = moment.werk();
    Team team = moment.gemeente().teams().get(naar);
    if (team == null || naar.value().equals(werk.overdracht().team())) {
      return Moment.weiger(Reden.ONBEKENDE_KEUZE, "Kies een ander team van deze gemeente.");
    }
    if (uiterlijk.isPresent() && !moment.nu().isBefore(uiterlijk.get())) {
      return Moment.weiger(Reden.ONBEKENDE_KEUZE, "Kies een moment dat nog moet komen.");
    }
    return magWeg(moment)
        .orElseGet(() ->
            Tekstlezer.met(
                vraag,
                gevraagd -> {
                  var doorzetting =
                      new Doorzetting(
                          gevraagd,
                          uiterlijk,
                          werk.overdracht().team(),
                          Optional.of(Eigenaar.van(moment.wie())));
                  return naar(moment, team, Handeling.DOORGEZET, Optional.of(doorzetting));
                }));
  }

  /**
   * @param aanwezig whether whoever asked is at work; then it goes into their hands at once
   */
  static Voornemen terug(Moment moment, Optional<Notitie> notitie, boolean aanwezig) {
    Optional<Doorzetting> gevraagd = moment.werk().voortgang().doorgezet();
    if (gevraagd.isEmpty()) {
      return Moment.weiger(Reden.STAND, "Dit werk is niet van een ander team gekomen.");
    }
    return magWeg(moment)
        .orElseGet(() -> {
          Team team = moment.gemeente().team(new TeamId(gevraagd.get().vanTeam()));
          Optional<Eigenaar> vrager = gevraagd.get().vanMedewerker().filter(wie -> aanwezig);
          return vrager
              .map(wie -> aanVrager(moment, team, wie))
              .orElseGet(() -> naar(moment, team, Handeling.TERUGGEGEVEN, Optional.empty()))
              .met(notitie);
        });
  }

  private static Voornemen.Doe aanVrager(Moment moment, Team team, Eigenaar vrager) {
    Werk bij = bij(moment, team, Handeling.TERUGGEGEVEN);
    Werk los = bij.met(bij.voortgang().metDoorzetting(Optional.empty()));
    var verplaatst =
        new Moment(
            moment.gemeente(), moment.wie(), moment.rechten(), los, moment.gesprek(), moment.nu());
    return Overname.aan(
        verplaatst, vrager, Handeling.TERUGGEGEVEN, "naar " + team.naam() + ", " + vrager.naam());
  }

  /** Who has it may send it on; if nobody has it, whoever may take it. */
  private static Optional<Voornemen> magWeg(Moment moment) {
    if (moment.werk().voortgang().stand() == Stand.WACHTEND) {
      return moment.rechten().tegenOppakken(moment.werk().overdracht().team()).map(Moment::weiger);
    }
    return moment.nietVanU();
  }

  private static Voornemen.Doe naar(
      Moment moment, Team team, Handeling handeling, Optional<Doorzetting> doorzetting) {
    Werk bij = bij(moment, team, handeling);
    Werk na = bij.met(bij.voortgang().wachtend().metDoorzetting(doorzetting));
    String toelichting = "van " + moment.team().naam() + " naar " + team.naam();
    Voornemen.Doe doe = moment.doe(na, handeling, toelichting);
    if (moment.werk().terugbellen()) {
      return doe;
    }
    return doe.met(
        moment.zeg(
            moment.toestand().metStatus(Status.WACHTRIJ).metOverdracht(na.kenmerk()),
            "balie-doorgezet",
            "team",
            team.naam(),
            "kenmerk",
            na.kenmerk()));
  }

  private static Werk bij(Moment moment, Team team, Handeling handeling) {
    Overdracht overdracht = moment.werk().overdracht();
    List<String> redenen = new ArrayList<>(overdracht.redenen());
    redenen.add(handeling.label() + " door " + moment.wie().naam());
    return moment
        .werk()
        .met(overdracht.metTeam(team.id().value(), team.lijn(), team.doel(), redenen));
  }
}
