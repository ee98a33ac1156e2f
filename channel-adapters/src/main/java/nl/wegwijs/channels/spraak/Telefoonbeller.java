package nl.wegwijs.channels.spraak;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.bot.Router;
import nl.wegwijs.bot.dialoog.Mededeler;
import nl.wegwijs.bot.formulier.Weergave;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.Team;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.gemeente.actueel.Actueel;

/**
 * Decides what happens with a caller: asks the open question once, once more with examples, and
 * otherwise brings them to the operator (the KCC). Keeps nothing and is safe for use by many
 * threads.
 */
final class Telefoonbeller {
  private static final int LAATSTE_POGING = 2;

  /** The platform takes 500 words; the most asked products come first. */
  private static final int MEESTE_HINTS = 80;

  private static final String TELEFOON = "tel:";
  private static final String WACHTRIJ = "wachtrij:";

  private final Router router;
  private final InstantSource klok;

  Telefoonbeller(Router router, InstantSource klok) {
    this.router = router;
    this.klok = klok;
  }

  /** What the platform heard after the open question; all empty for silence. */
  record Gehoord(Optional<String> zin, double zekerheid, Optional<String> toets) {}

  /** The greeting with the open question. */
  List<Opdracht> begroet(Gemeente gemeente, Actueel actueel) {
    return met(
        mededelingen(gemeente, actueel, Set.of(), Optional.empty()),
        List.of(luister(gemeente, "spraak-begroeting", 1)));
  }

  /**
   * What follows on an answer.
   *
   * @param poging how many times the question was asked
   */
  List<Opdracht> antwoord(Gemeente gemeente, Actueel actueel, Gehoord gehoord, int poging) {
    if (gehoord.toets().filter("0"::equals).isPresent()) {
      return verbind(gemeente, gemeente.team(TeamId.KCC), gemeente.team(TeamId.KCC).doel(), false);
    }
    Optional<Router.Antwoord> begrepen =
        gehoord.zin().flatMap(zin -> routeer(gemeente, zin, gehoord));
    return begrepen
        .filter(antwoord -> duidelijk(gemeente, antwoord))
        .map(
            antwoord -> met(mededelingen(gemeente, actueel, antwoord), verbind(gemeente, antwoord)))
        .orElseGet(() -> nogEens(gemeente, poging));
  }

  /**
   * What follows when a call came back.
   *
   * @param gelukt whether the caller spoke with somebody
   * @param bijKcc whether it was the operator that could not be reached
   */
  List<Opdracht> naVerbinden(Gemeente gemeente, boolean gelukt, boolean bijKcc) {
    if (gelukt) {
      return List.of(new Opdracht.HangOp());
    }
    Team kcc = gemeente.team(TeamId.KCC);
    if (bijKcc || !kcc.openingstijden().open(klok.instant())) {
      return List.of(zeg(gemeente, "spraak-niemand"), new Opdracht.HangOp());
    }
    return List.of(zeg(gemeente, "spraak-niet-bereikt"), doel(gemeente, kcc, kcc.doel()));
  }

  /** Nothing comes before danger. */
  private List<Opdracht> mededelingen(
      Gemeente gemeente, Actueel actueel, Router.Antwoord antwoord) {
    if (antwoord.routering().prioriteit() == Prioriteit.SPOED) {
      return List.of();
    }
    Set<String> product =
        antwoord.producten().stream()
            .limit(1)
            .map(Router.ProductScore::id)
            .collect(Collectors.toUnmodifiableSet());
    return mededelingen(gemeente, actueel, product, Optional.of(antwoord.routering().team().id()));
  }

  private List<Opdracht> mededelingen(
      Gemeente gemeente, Actueel actueel, Set<String> producten, Optional<TeamId> team) {
    return Mededeler.voorgelezen(gemeente, actueel, producten, team, klok.instant()).stream()
        .<Opdracht>map(Opdracht.Zeg::new)
        .toList();
  }

  private static List<Opdracht> met(List<Opdracht> eerst, List<Opdracht> verder) {
    return Stream.concat(eerst.stream(), verder.stream()).toList();
  }

  private Optional<Router.Antwoord> routeer(Gemeente gemeente, String zin, Gehoord gehoord) {
    return router.route(
        new Router.Vraag(
            gemeente.id(),
            zin,
            List.of(new Router.Hypothese(zin, gehoord.zekerheid())),
            Optional.empty()));
  }

  /** Where a choice would be asked in writing, a call goes on if every choice has one team. */
  private static boolean duidelijk(Gemeente gemeente, Router.Antwoord antwoord) {
    return switch (antwoord.soort()) {
      case BEANTWOORD, FORMULIER, DOORGESTUURD, MEDEWERKER -> true;
      case VERDUIDELIJKING ->
          antwoord.producten().stream()
                  .limit(3)
                  .flatMap(product -> gemeente.producten().product(product.id(), Taal.NL).stream())
                  .map(product -> product.team())
                  .distinct()
                  .count()
              == 1;
      case KLETSPRAAT, GEWEIGERD, GEANNULEERD, DOORGEGEVEN -> false;
    };
  }

  private List<Opdracht> nogEens(Gemeente gemeente, int poging) {
    if (poging < LAATSTE_POGING) {
      return List.of(luister(gemeente, "spraak-nog-eens", poging + 1));
    }
    Team kcc = gemeente.team(TeamId.KCC);
    return verbind(gemeente, kcc, kcc.doel(), false);
  }

  private List<Opdracht> verbind(Gemeente gemeente, Router.Antwoord antwoord) {
    boolean spoed = antwoord.routering().prioriteit() == Prioriteit.SPOED;
    return verbind(gemeente, antwoord.routering().team(), antwoord.routering().doel(), spoed);
  }

  private List<Opdracht> verbind(Gemeente gemeente, Team team, String doel, boolean spoed) {
    Instant nu = klok.instant();
    Team kcc = gemeente.team(TeamId.KCC);
    if (team.openingstijden().open(nu)) {
      Opdracht eerst =
          zeg(gemeente, spoed ? "spraak-spoed" : "spraak-verbind", "team", team.naam());
      return List.of(eerst, doel(gemeente, team, doel));
    }
    if (spoed) {
      String verder = verder(gemeente, "verbonden", "bij=kcc");
      return List.of(
          zeg(gemeente, "spraak-spoed", "team", team.naam()),
          new Opdracht.Bel(nummer(gemeente.contact().noodnummer()), verder));
    }
    String opent =
        team.openingstijden()
            .eerstOpen(nu)
            .map(moment -> Weergave.moment(moment, Taal.NL))
            .orElse("");
    if (kcc.openingstijden().open(nu)) {
      Opdracht eerst = zeg(gemeente, "spraak-team-dicht", "team", team.naam(), "opent", opent);
      return List.of(eerst, doel(gemeente, kcc, kcc.doel()));
    }
    return List.of(
        zeg(gemeente, "spraak-dicht", "team", team.naam(), "opent", opent), new Opdracht.HangOp());
  }

  /** A mail address cannot be called: then the operator takes the call. */
  private static Opdracht doel(Gemeente gemeente, Team team, String doel) {
    boolean kcc = team.id().equals(TeamId.KCC);
    String verder = verder(gemeente, "verbonden", kcc ? "bij=kcc" : "bij=team");
    if (doel.startsWith(WACHTRIJ)) {
      return new Opdracht.Wacht(doel.substring(WACHTRIJ.length()), verder);
    }
    if (doel.startsWith(TELEFOON)) {
      return new Opdracht.Bel(nummer(doel.substring(TELEFOON.length())), verder);
    }
    Team operator = gemeente.team(TeamId.KCC);
    return kcc
        ? new Opdracht.Bel(nummer(gemeente.contact().telefoon()), verder)
        : doel(gemeente, operator, operator.doel());
  }

  /** E.164 for a Dutch number; short numbers such as {@code 14 0348} stay what they are. */
  static String nummer(String geschreven) {
    String cijfers = geschreven.replaceAll("[^0-9+]", "");
    return cijfers.startsWith("0") ? "+31" + cijfers.substring(1) : cijfers;
  }

  private static Opdracht luister(Gemeente gemeente, String sleutel, int poging) {
    return new Opdracht.Luister(
        zinnen(gemeente).zeg(sleutel),
        verder(gemeente, "antwoord", "poging=" + poging),
        hints(gemeente));
  }

  private static List<String> hints(Gemeente gemeente) {
    return gemeente.producten().alle().stream()
        .flatMap(product -> product.synoniemen().stream().limit(1))
        .map(woord -> woord.replace(',', ' '))
        .distinct()
        .limit(MEESTE_HINTS)
        .toList();
  }

  private static String verder(Gemeente gemeente, String stap, String extra) {
    return "/webhooks/spraak/%s?stap=%s&%s".formatted(gemeente.id().value(), stap, extra);
  }

  private static Opdracht zeg(Gemeente gemeente, String sleutel, String... invulling) {
    return new Opdracht.Zeg(zinnen(gemeente).zeg(sleutel, invulling));
  }

  private static Zinnen zinnen(Gemeente gemeente) {
    return new Zinnen(gemeente, Taal.NL);
  }
}
