package nl.wegwijs.inbox.leiding;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wegwijs.bot.balie.Bladzijde;
import nl.wegwijs.bot.balie.Bord;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.balie.Plaats;
import nl.wegwijs.bot.balie.Werkregel;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.inbox.leiding.Bordbeeld.Collega;
import nl.wegwijs.inbox.leiding.Bordbeeld.Regel;
import nl.wegwijs.inbox.leiding.Bordbeeld.Teamregel;
import nl.wegwijs.inbox.pagina.Bezoek;

/** Puts the board into words. */
final class Bordmaker {
  private final InstantSource klok;

  Bordmaker(InstantSource klok) {
    this.klok = klok;
  }

  /**
   * The board of the medewerker who asks.
   *
   * @param werk everything open, if they divide it
   */
  Bordbeeld beeld(Bezoek bezoek, Bord bord, Optional<Bladzijde<Werkregel>> werk) {
    Instant nu = klok.instant();
    Gemeente gemeente = bezoek.gemeente();
    return new Bordbeeld(
        Tijden.tijd(nu),
        bord.wachtend(),
        bord.opgepakt(),
        bord.terugbellen(),
        duur(bord.langstSinds(), nu),
        bord.teams().stream().map(team -> teamregel(team, nu)).toList(),
        bord.online().stream().map(wie -> collega(gemeente, wie)).toList(),
        bord.risico().stream().map(regel -> regel(regel, nu)).toList(),
        werk.stream()
            .flatMap(bladzijde -> bladzijde.regels().stream())
            .map(regel -> regel(regel, nu))
            .toList(),
        werk.flatMap(Bladzijde::volgende).map(Bordmaker::meer).orElse(""),
        werk.isPresent(),
        bezoek.csrf());
  }

  private static Teamregel teamregel(Bord.Teamregel team, Instant nu) {
    return new Teamregel(
        team.naam(),
        team.open(),
        team.wachtend(),
        team.opgepakt(),
        team.terugbellen(),
        duur(team.langstSinds(), nu));
  }

  private static Collega collega(Gemeente gemeente, Bord.Medewerkerregel regel) {
    String teams =
        regel.wie().teams().stream()
            .map(id -> gemeente.teams().get(new TeamId(id)))
            .filter(team -> team != null)
            .map(team -> team.naam())
            .sorted()
            .collect(Collectors.joining(", "));
    return new Collega(
        regel.wie().medewerker(),
        regel.wie().naam(),
        teams,
        regel.gesprekken(),
        regel.wie().capaciteit(),
        regel.wie().beschikbaar());
  }

  private static Regel regel(Werkregel werk, Instant nu) {
    return new Regel(
        werk.kenmerk(),
        wat(werk),
        werk.teamnaam(),
        Tijden.duur(Duration.between(werk.sinds(), nu)),
        norm(werk, nu),
        switch (werk.kleur()) {
          case GROEN -> "";
          case GEEL -> "let-op";
          case ROOD -> "te-laat";
        },
        werk.bij().map(Eigenaar::naam).orElse(""));
  }

  private static String wat(Werkregel werk) {
    String soort =
        switch (werk.soort()) {
          case GESPREK -> "Gesprek";
          case TERUGBELVERZOEK -> "Terugbelverzoek";
        };
    if (werk.verborgen()) {
      return soort + " (afgeschermd)";
    }
    String onderwerp = werk.onderwerp().isBlank() ? "" : ": " + werk.onderwerp();
    return soort + " van " + werk.naam().orElse("anoniem") + onderwerp;
  }

  private static String norm(Werkregel werk, Instant nu) {
    return werk.norm()
        .map(norm ->
            norm.isBefore(nu)
                ? Tijden.duur(Duration.between(norm, nu)) + " te laat"
                : "nog " + Tijden.duur(Duration.between(nu, norm)))
        .orElse("geen");
  }

  private static String duur(Optional<Instant> sinds, Instant nu) {
    return sinds.map(begin -> Tijden.duur(Duration.between(begin, nu))).orElse("");
  }

  private static String meer(Plaats plaats) {
    return "/inbox/bord?na="
        + String.join(
            "_",
            List.of(
                Integer.toString(plaats.rang()), Long.toString(plaats.sinds()), plaats.kenmerk()))
        + "#werk";
  }

  /** The place that {@link #meer} named. */
  static Optional<Plaats> plaats(String tekst) {
    String[] delen = tekst.split("_", 3);
    try {
      return delen.length == 3
          ? Optional.of(new Plaats(Integer.parseInt(delen[0]), Long.parseLong(delen[1]), delen[2]))
          : Optional.empty();
    } catch (NumberFormatException geenPlaats) {
      return Optional.empty();
    }
  }
}
