package nl.wegwijs.bot.formulier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.Team;

/**
 * What a request to be called back promises: within the team's servicenorm, counted in its working
 * hours.
 */
final class Terugbelregels implements Formulierregels {
  private final Team team;
  private final Zinnen zinnen;
  private final Taal taal;
  private final Instant nu;

  Terugbelregels(Team team, Zinnen zinnen, Taal taal, Instant nu) {
    this.team = team;
    this.zinnen = zinnen;
    this.taal = taal;
    this.nu = nu;
  }

  @Override
  public Oordeel beoordeel(
      String veld, String waarde, Map<String, String> waarden, boolean nagevraagd) {
    return Oordeel.Goed.ZONDER_MEER;
  }

  @Override
  public Optional<String> weergave(String veld, Map<String, String> waarden) {
    return Optional.empty();
  }

  @Override
  public Afronder.Afronding rondAf(Map<String, String> waarden, String kenmerk) {
    Optional<Instant> voor = team.openingstijden().naWerktijd(nu, team.servicenorm());
    String tekst =
        voor.map(moment ->
                zinnen.zeg(
                    "terugbellen-ontvangen",
                    "kenmerk",
                    kenmerk,
                    "team",
                    team.naam(),
                    "moment",
                    Weergave.moment(moment, taal)))
            .orElseGet(() ->
                zinnen.zeg(
                    "terugbellen-ontvangen-zonder-moment",
                    "kenmerk",
                    kenmerk,
                    "team",
                    team.naam()));
    return new Afronder.Afronding(
        tekst,
        Inzending.Status.IN_BEHANDELING,
        voor,
        List.of("inwoner vroeg om teruggebeld te worden"));
  }
}
