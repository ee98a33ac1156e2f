package nl.wegwijs.bot.routering;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Signaalgroep;
import nl.wegwijs.gemeente.Team;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Signaal;
import nl.wegwijs.intents.Understanding;

/**
 * Weighs signaalwoorden, product, postcode or wijk and opening hours into a team, and says why.
 * Pure and safe for use by many threads.
 */
public final class Routeerder {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter OPENING =
      DateTimeFormatter.ofPattern("EEEE d MMMM HH:mm", Locale.of("nl", "NL"));

  /** A word about the past or about somebody else says less of what is needed now. */
  private static final double GEWICHT_INDIRECT = 0.5;

  /**
   * A team wins with half the certainty of the product that points to it, or with one clear
   * signaalwoord.
   */
  private static final double GEWICHT_PRODUCT = 1.0;

  /**
   * The team for this question.
   *
   * @param product the product the question is about, with the certainty of that from 0 to 1
   * @param postcode a postcode known from elsewhere; one in the sentence comes first
   */
  public Routering route(
      Gemeente gemeente,
      Understanding begrip,
      Optional<Product> product,
      double zekerheid,
      Optional<String> postcode,
      Instant nu) {
    var weging = new LinkedHashMap<TeamId, Double>();
    var redenen = new ArrayList<String>();
    Prioriteit prioriteit = Prioriteit.NORMAAL;

    for (Signaal signaal : begrip.signalen()) {
      if (signaal.ontkend()) {
        continue;
      }
      Signaalgroep groep = signaal.groep();
      boolean indirect = signaal.verleden() || signaal.wie() == Signaal.Wie.ANDER;
      double gewicht = groep.gewicht() * (indirect ? GEWICHT_INDIRECT : 1);
      groep.team().ifPresent(team -> weging.merge(team, gewicht, Double::sum));
      prioriteit = prioriteit.hoogste(indirect ? gedempt(groep.prioriteit()) : groep.prioriteit());
      redenen.add("signaalwoord '%s' (%s)".formatted(signaal.woord(), groep.groep()));
    }
    product.ifPresent(gevonden -> {
      weging.merge(gevonden.team(), GEWICHT_PRODUCT * zekerheid, Double::sum);
      redenen.add("product '%s' hoort bij dit team".formatted(gevonden.naam()));
    });

    TeamId gekozen =
        weging.entrySet().stream()
            .filter(entry -> gemeente.teams().containsKey(entry.getKey()))
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(TeamId.KCC);
    Team team = gemeente.team(gekozen);
    if (redenen.isEmpty()) {
      redenen.add("geen onderwerp herkend: het KCC kijkt mee");
    }
    String doel = doel(gemeente, team, begrip, postcode, redenen);
    boolean open = team.openingstijden().open(nu);
    if (!open) {
      redenen.add(gesloten(team, nu));
    }
    return new Routering(team, team.lijn(), prioriteit, doel, open, redenen);
  }

  private static Prioriteit gedempt(Prioriteit prioriteit) {
    return switch (prioriteit) {
      case SPOED, HOOG -> Prioriteit.HOOG;
      case NORMAAL -> Prioriteit.NORMAAL;
    };
  }

  private static String doel(
      Gemeente gemeente,
      Team team,
      Understanding begrip,
      Optional<String> postcode,
      List<String> redenen) {
    Optional<Gemeente.Wijk> wijk =
        genoemdeWijk(gemeente, begrip)
            .or(() ->
                begrip.van(Entiteit.Soort.POSTCODE).stream()
                    .flatMap(entiteit -> entiteit.waarde().stream())
                    .findFirst()
                    .or(() -> postcode)
                    .filter(code -> code.length() >= 4)
                    .flatMap(code -> gemeente.wijkVan(code.substring(0, 4))));
    if (wijk.isEmpty()) {
      return team.doel();
    }
    String doel = team.doelVoor(wijk.get().id());
    if (!doel.equals(team.doel())) {
      redenen.add("adres ligt in wijk %s".formatted(wijk.get().naam()));
    }
    return doel;
  }

  private static Optional<Gemeente.Wijk> genoemdeWijk(Gemeente gemeente, Understanding begrip) {
    return begrip.van(Entiteit.Soort.WIJK).stream()
        .flatMap(entiteit -> entiteit.waarde().stream())
        .flatMap(naam ->
            gemeente.wijken().stream()
                .filter(wijk -> wijk.naam().equalsIgnoreCase(naam) || wijk.id().equals(naam)))
        .findFirst();
  }

  private static String gesloten(Team team, Instant nu) {
    return team.openingstijden()
        .eerstOpen(nu)
        .map(moment -> "team is nu dicht en opent " + OPENING.format(moment.atZone(NEDERLAND)))
        .orElse("team is nu dicht");
  }
}
