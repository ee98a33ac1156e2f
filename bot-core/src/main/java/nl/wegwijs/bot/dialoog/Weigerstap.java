package nl.wegwijs.bot.dialoog;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.bot.routering.Routeerder;
import nl.wegwijs.gemeente.Instantie;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.intents.Signaal;
import nl.wegwijs.intents.Verwijzing;
import nl.wegwijs.knowledge.Hit;
import nl.wegwijs.knowledge.Zoekresultaat;

/**
 * Nothing was understood: the search may still know the answer and signaalwoorden the team; else
 * who does handle it, or an honest no, the second time in other words, the third time with the
 * offer of a person.
 */
final class Weigerstap {
  /**
   * With so certain a product the search answers alone. High, since everyday talk that shares a
   * word with a product is more often met here than a question the model does not know.
   */
  private static final double ZOEKEN_ALLEEN = 0.97;

  /** Signaalwoorden that weigh this much say where a question belongs, whatever it is. */
  private static final double GEWICHT_DUIDELIJK = 0.7;

  private static final int MISSERS_TOT_MENS = 3;

  private final Antwoordgever antwoordgever;
  private final Doorverbinder doorverbinder;
  private final Routeerder routeerder = new Routeerder();

  Weigerstap(Antwoordgever antwoordgever, Doorverbinder doorverbinder) {
    this.antwoordgever = antwoordgever;
    this.doorverbinder = doorverbinder;
  }

  /** What is left when no rule before this one decided. */
  Besluit weiger(Context context) {
    Optional<Verwijzing> elders =
        context.wereld().understander().organisation(context.tekst(), context.gemeente());
    Zoekresultaat gezocht =
        context
            .wereld()
            .kennis()
            .zoek(context.gemeente().id(), context.tekst(), context.taal(), 1, context.vandaag());
    Optional<Product> gevonden = elders.isPresent() ? Optional.empty() : gevonden(gezocht);
    return gevonden
        .map(product ->
            antwoordgever.beantwoord(context, product, "gevonden in de productencatalogus"))
        .or(() -> naarTeam(context, elders))
        .or(() -> bijna(context, elders, gezocht))
        .or(() -> elders.map(verwijzing -> verwijs(context, verwijzing.instantie())))
        .orElseGet(() -> nietBegrepen(context));
  }

  /**
   * An organisation that is named itself is meant; its subjects may be the gemeente's as well. Who
   * was not understood so often that people are due is asked nothing more.
   */
  private static Optional<Besluit> bijna(
      Context context, Optional<Verwijzing> elders, Zoekresultaat gezocht) {
    boolean mens = elders.isEmpty() && context.toestand().missers() + 1 >= MISSERS_TOT_MENS;
    return mens || elders.filter(Verwijzing::bijNaam).isPresent()
        ? Optional.empty()
        : Bijna.product(context, gezocht)
            .map(product ->
                Bijna.vraag(
                    context,
                    product,
                    elders.stream()
                        .flatMap(een -> verwijs(context, een.instantie()).berichten().stream())
                        .toList()));
  }

  /** None of the choices was meant; who wants no person either hears where else to go. */
  Besluit geenVanDeze(Context context) {
    if (context.toestand().missers() < MISSERS_TOT_MENS) {
      return nietBegrepen(context);
    }
    return Besluit.zeg(
        List.of(context.zinnen().bericht("niet-begrepen-4")),
        Uitkomsten.van(context, Uitkomst.Soort.GEWEIGERD, "inwoner wil niets van het aanbod"),
        context.toestand().metMissers(1));
  }

  private static Optional<Product> gevonden(Zoekresultaat gezocht) {
    return gezocht.hits().stream()
        .filter(hit -> !gezocht.nietGevonden() && hit.zekerheid() >= ZOEKEN_ALLEEN)
        .findFirst()
        .map(Hit::product);
  }

  private Optional<Besluit> naarTeam(Context context, Optional<Verwijzing> elders) {
    boolean duidelijk =
        context.begrip().signalen().stream()
            .filter(signaal -> !signaal.ontkend())
            .filter(signaal -> isHier(signaal, elders))
            .map(Signaal::groep)
            .anyMatch(groep -> groep.team().isPresent() && groep.gewicht() >= GEWICHT_DUIDELIJK);
    if (!duidelijk) {
      return Optional.empty();
    }
    var routering =
        routeerder.route(
            context.gemeente(),
            context.begrip(),
            Optional.empty(),
            0,
            Optional.empty(),
            context.nu());
    return Optional.of(
        doorverbinder.verbind(context, routering, Uitkomst.Soort.DOORGESTUURD, List.of()));
  }

  /** Haste is for the gemeente too, whoever handles it. */
  private static boolean isHier(Signaal signaal, Optional<Verwijzing> elders) {
    return signaal.groep().prioriteit() != Prioriteit.NORMAAL
        || elders.filter(verwijzing -> verwijzing.gaatVoor(signaal)).isEmpty();
  }

  /** It is not for a gemeente, and known whom it is for. */
  private static Besluit verwijs(Context context, Instantie instantie) {
    String zin = instantie.zin().in(context.taal());
    String link = instantie.link().toString();
    Bericht bericht =
        instantie
            .telefoon()
            .map(nummer ->
                context
                    .zinnen()
                    .bericht(
                        "instantie-met-telefoon",
                        "zin",
                        zin,
                        "link",
                        link,
                        "telefoonnummer",
                        nummer))
            .orElseGet(() -> context.zinnen().bericht("instantie", "zin", zin, "link", link));
    return Besluit.zeg(
        List.of(bericht),
        Uitkomsten.van(
            context,
            Uitkomst.Soort.GEWEIGERD,
            "niet voor een gemeente: hoort bij " + instantie.naam().nl()),
        context.toestand().metMissers(0));
  }

  private static Besluit nietBegrepen(Context context) {
    int gemist = context.toestand().missers() + 1;
    // from the third on by turns, so that nobody hears the same twice in a row
    int missers = gemist > MISSERS_TOT_MENS + 1 ? MISSERS_TOT_MENS : gemist;
    Toestand verder = context.toestand().metMissers(missers);
    Bericht bericht =
        switch (missers) {
          case 1 -> context.zinnen().bericht("niet-begrepen-1");
          case 2 -> context.zinnen().bericht("niet-begrepen-2");
          default ->
              new Bericht.Verduidelijking(
                  Van.ASSISTENT,
                  context
                      .zinnen()
                      .zeg(missers == MISSERS_TOT_MENS ? "niet-begrepen-3" : "niet-begrepen-5"),
                  List.of(
                      context.zinnen().keuze(Keuzes.MEDEWERKER),
                      context.zinnen().keuze(Keuzes.TERUGBELLEN),
                      context.zinnen().keuze(Keuzes.GEEN)));
        };
    return Besluit.zeg(
        List.of(bericht),
        Uitkomsten.van(
            context, Uitkomst.Soort.GEWEIGERD, "niet voor een gemeente of niet begrepen"),
        verder);
  }
}
