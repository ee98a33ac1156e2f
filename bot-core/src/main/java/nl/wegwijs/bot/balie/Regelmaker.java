package nl.wegwijs.bot.balie;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.balie.Werkregel.Kleur;
import nl.wegwijs.bot.balie.Werkregel.Soort;
import nl.wegwijs.bot.gesprek.Overdracht;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Team;
import nl.wegwijs.gemeente.TeamId;

/** Makes lines of a queue for one medewerker, without what they may not see. Pure. */
final class Regelmaker {
  private final Gemeente gemeente;
  private final Rechten rechten;
  private final Instant nu;

  Regelmaker(Gemeente gemeente, Rechten rechten, Instant nu) {
    this.gemeente = gemeente;
    this.rechten = rechten;
    this.nu = nu;
  }

  List<Werkregel> regels(List<Werk> werk) {
    return werk.stream().map(this::regel).toList();
  }

  Werkregel regel(Werk werk) {
    Overdracht overdracht = werk.overdracht();
    Voortgang voortgang = werk.voortgang();
    boolean leest = rechten.leest(overdracht.team());
    Team team = gemeente.team(new TeamId(overdracht.team()));
    Norm norm = norm(werk, team);
    return new Werkregel(
        werk.kenmerk(),
        werk.terugbellen() ? Soort.TERUGBELVERZOEK : Soort.GESPREK,
        werk.gesprek(),
        werk.kanaal(),
        overdracht.over().taal(),
        !leest,
        overdracht.over().naam().filter(naam -> leest),
        leest ? overdracht.over().onderwerp() : "",
        overdracht.team(),
        team.naam(),
        overdracht.lijn(),
        overdracht.prioriteit(),
        leest ? overdracht.redenen() : List.of(),
        overdracht.over().vaardigheid(),
        overdracht.sinds(),
        norm.moment(),
        norm.kleur(),
        voortgang.stand(),
        voortgang.bij().filter(wie -> leest),
        voortgang.doorgezet().filter(vraag -> leest),
        voortgang.sluimertTot(),
        voortgang.resultaat().filter(hoe -> leest),
        leest ? voortgang.pogingen() : List.of(),
        voortgang.laatsteBerichtOp(),
        voortgang.laatsteVan(),
        werk.wijziging());
  }

  private record Norm(Optional<Instant> moment, Kleur kleur) {
    static final Norm GEEN = new Norm(Optional.empty(), Kleur.GROEN);
  }

  /** What was promised or asked comes first; else a gesprek may wait as long as is usual. */
  private Norm norm(Werk werk, Team team) {
    Voortgang voortgang = werk.voortgang();
    Instant sinds = werk.overdracht().sinds();
    if (!voortgang.open()) {
      return Norm.GEEN;
    }
    Optional<Instant> gevraagd = voortgang.doorgezet().flatMap(Doorzetting::uiterlijk);
    if (gevraagd.isPresent()) {
      return kleur(gevraagd, Optional.of(deel(sinds, gevraagd.get())));
    }
    Optional<Instant> beloofd = werk.overdracht().voor();
    if (beloofd.isPresent()) {
      return kleur(beloofd, bijna(team, sinds, team.servicenorm()));
    }
    if (voortgang.stand() != Stand.WACHTEND) {
      return Norm.GEEN;
    }
    Duration wachttijd = gemeente.balie().wachttijd();
    return kleur(team.openingstijden().naWerktijd(sinds, wachttijd), bijna(team, sinds, wachttijd));
  }

  /** When four fifths of a norm have passed in the hours of that team. */
  static Optional<Instant> bijna(Team team, Instant sinds, Duration norm) {
    return team.openingstijden().naWerktijd(sinds, norm.multipliedBy(4).dividedBy(5));
  }

  private static Instant deel(Instant sinds, Instant norm) {
    return sinds.plus(Duration.between(sinds, norm).multipliedBy(4).dividedBy(5));
  }

  private Norm kleur(Optional<Instant> norm, Optional<Instant> bijna) {
    if (norm.filter(moment -> !nu.isBefore(moment)).isPresent()) {
      return new Norm(norm, Kleur.ROOD);
    }
    boolean geel = bijna.filter(moment -> !nu.isBefore(moment)).isPresent();
    return new Norm(norm, geel ? Kleur.GEEL : Kleur.GROEN);
  }
}
