package nl.wegwijs.bot.formulier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.TeamId;

/**
 * One form of one gemeente at one moment: what fills it and what rules hold for it.
 *
 * @param vuller reads answers into it
 */
public record Formulierwijzer(Formulier formulier, Formuliervuller vuller, Afronder afronder) {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  /**
   * The form with its rules.
   *
   * @param team to which the gesprek belongs, for a request to be called back
   */
  public static Formulierwijzer van(
      Formulier formulier, Wereld wereld, Gemeente gemeente, Taal taal, TeamId team, Instant nu) {
    LocalDate vandaag = LocalDate.ofInstant(nu, NEDERLAND);
    var zinnen = new Zinnen(gemeente, taal);
    Formulierregels regels =
        switch (formulier.id()) {
          case VERHUIZING -> new Verhuisregels(wereld, gemeente, zinnen, taal, vandaag);
          default -> new Terugbelregels(gemeente.team(team), zinnen, taal, nu);
        };
    return new Formulierwijzer(
        formulier,
        new Formuliervuller(formulier, regels, gemeente.regels(), zinnen, taal, vandaag),
        new Afronder(regels));
  }

  /** Id of the form with which a move is reported. */
  public static final String VERHUIZING = "verhuizing";

  /** Id of the form with which one asks to be called back. */
  public static final String TERUGBELVERZOEK = "terugbelverzoek";
}
