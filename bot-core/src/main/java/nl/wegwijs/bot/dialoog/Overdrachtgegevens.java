package nl.wegwijs.bot.dialoog;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.gesprek.Overdracht;
import nl.wegwijs.bot.gesprek.Wekmoment;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.Team;
import nl.wegwijs.intents.Understanding.Oordeel;

/** What goes along with a hand-over: what it is about, of whom, and its timers. */
final class Overdrachtgegevens {
  private static final int LANGSTE_ONDERWERP = 80;

  private Overdrachtgegevens() {}

  static Overdracht.Over over(Context context) {
    Optional<String> naam =
        context.toestand().formulier().map(LopendFormulier::waarden).map(w -> w.get("naam"));
    return new Overdracht.Over(
        onderwerp(context), naam, context.taal(), vaardigheid(context.taal()));
  }

  /** The product it is about, in Dutch as medewerkers read it; empty where that is not known. */
  static String onderwerp(Context context) {
    return product(context)
        .map(product ->
            context
                .gemeente()
                .producten()
                .product(product.id(), Taal.NL)
                .map(Product::naam)
                .orElse(product.naam()))
        .orElse("");
  }

  static Optional<Product> product(Context context) {
    return context
        .toestand()
        .formulier()
        .flatMap(open -> vanFormulier(context, open.formulier()))
        .or(() ->
            context
                .begrip()
                .beste()
                .filter(score -> context.begrip().oordeel() == Oordeel.ZEKER)
                .flatMap(score -> context.product(score.naam())))
        .or(() -> context.toestand().productInFocus().flatMap(context::product));
  }

  private static Optional<Product> vanFormulier(Context context, String formulier) {
    return context.gemeente().producten().alle().stream()
        .filter(product -> product.formulier().filter(formulier::equals).isPresent())
        .findFirst();
  }

  /** Not everybody at the desk speaks English. */
  static Optional<String> vaardigheid(Taal taal) {
    return switch (taal) {
      case NL -> Optional.empty();
      case EN -> Optional.of("engels");
    };
  }

  static String kort(String tekst) {
    String schoon = tekst.strip().replaceAll("\\s+", " ");
    return schoon.codePointCount(0, schoon.length()) <= LANGSTE_ONDERWERP
        ? schoon
        : schoon.substring(0, schoon.offsetByCodePoints(0, LANGSTE_ONDERWERP - 1)) + "…";
  }

  /** Who asks a team that is open is told when it takes longer than usual. */
  static List<Wekmoment> wachtwekkers(Gemeente gemeente, Team team, Instant nu) {
    if (!team.openingstijden().open(nu)) {
      return List.of();
    }
    return List.of(new Wekmoment(Wekmoment.Soort.WACHTTIJD, nu.plus(gemeente.balie().wachttijd())));
  }

  /** The team is reminded when four fifths of its norm have passed, and again when all has. */
  static List<Wekmoment> terugbelwekkers(Team team, Instant nu, Optional<Instant> voor) {
    var wekkers = new ArrayList<Wekmoment>();
    Duration bijna = team.servicenorm().multipliedBy(4).dividedBy(5);
    voor.flatMap(moment -> team.openingstijden().naWerktijd(nu, bijna))
        .ifPresent(
            moment -> wekkers.add(new Wekmoment(Wekmoment.Soort.TERUGBEL_HERINNERING, moment)));
    voor.ifPresent(
        moment -> wekkers.add(new Wekmoment(Wekmoment.Soort.TERUGBEL_ESCALATIE, moment)));
    return wekkers;
  }
}
