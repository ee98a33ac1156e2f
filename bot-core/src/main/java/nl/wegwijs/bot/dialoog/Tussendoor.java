package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.formulier.Formuliervuller;
import nl.wegwijs.bot.formulier.Formulierwijzer;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.intents.Understanding.Oordeel;

/** What is asked or said while a form is open and is not for that form. */
final class Tussendoor {
  private static final int KORTSTE_ZIN = 3;

  private final Antwoordgever antwoordgever;

  Tussendoor(Antwoordgever antwoordgever) {
    this.antwoordgever = antwoordgever;
  }

  /**
   * The answer to what was asked in between; nothing if it was no question, or one that cannot be
   * answered.
   */
  List<Bericht> antwoord(Context context, Formulierwijzer wijzer) {
    boolean gevraagd = Formuliervuller.isVraag(context.tekst());
    Optional<Product> bewaard =
        gevraagd ? Vraagzoeker.vind(context).map(Vraagzoeker.Gevonden::vraag) : Optional.empty();
    if (bewaard.isPresent()) {
      return List.of(antwoordgever.antwoord(context, bewaard.get()));
    }
    Optional<Product> zelf = Tussenvraag.zonderOnderwerp(context, wijzer.formulier().id());
    if (zelf.isPresent() && gevraagd) {
      return List.of(antwoordgever.antwoord(context, zelf.get()));
    }
    if (context.begrip().oordeel() != Oordeel.ZEKER || context.begrip().beste().isEmpty()) {
      return List.of();
    }
    String intent = context.begrip().beste().get().naam();
    Optional<Systeemintent> systeem = Systeemintent.van(intent);
    if (systeem.isPresent()) {
      return switch (systeem.get()) {
        case BEDANKT, BEN_JE_EEN_ROBOT, HULP, MOPPEREN, GROET ->
            List.of(context.zinnen().bericht("kletspraat-" + intent));
        case AFSCHEID, MEDEWERKER, TERUGBELLEN, STOP -> List.of();
      };
    }
    if (!gevraagd
        && (eigen(context, wijzer, intent) || context.tekst().split("\\s+").length < KORTSTE_ZIN)) {
      return List.of();
    }
    return context
        .product(intent)
        .map(product -> List.<Bericht>of(antwoordgever.antwoord(context, product)))
        .orElseGet(List::of);
  }

  private static boolean eigen(Context context, Formulierwijzer wijzer, String intent) {
    boolean doorHetProduct =
        context
            .product(intent)
            .flatMap(Product::formulier)
            .filter(wijzer.formulier().id()::equals)
            .isPresent();
    return doorHetProduct || wijzer.formulier().start().producten().contains(intent);
  }

  /** Another form that the words ask for. */
  Optional<String> anderFormulier(Context context, Formulierwijzer wijzer) {
    if (context.begrip().oordeel() != Oordeel.ZEKER || Formuliervuller.isVraag(context.tekst())) {
      return Optional.empty();
    }
    return context
        .begrip()
        .beste()
        .flatMap(beste ->
            Formulierkiezer.gevraagd(context, beste.naam())
                .or(() ->
                    context
                        .product(beste.naam())
                        .filter(Product::aangeboden)
                        .flatMap(Product::formulier)))
        .filter(id -> !id.equals(wijzer.formulier().id()));
  }

  /** The answer, and then the form goes on where it was. */
  Besluit daarnaVerder(
      Context context, Formulierwijzer wijzer, LopendFormulier lopend, List<Bericht> antwoord) {
    LopendFormulier weer = lopend.metGevraagd(lopend.gevraagd());
    var berichten = new ArrayList<>(antwoord);
    berichten.add(new Formuliervragen(context, wijzer).terugBij(weer));
    Toestand toestand = context.toestand().metFormulier(Optional.of(weer));
    Optional<Product> product =
        antwoord.stream()
            .filter(Bericht.Antwoord.class::isInstance)
            .map(Bericht.Antwoord.class::cast)
            .findFirst()
            .flatMap(gegeven -> context.product(gegeven.product().id()));
    return product
        .map(gevonden ->
            Besluit.zeg(
                berichten,
                Uitkomsten.metProduct(
                    context, Uitkomst.Soort.BEANTWOORD, gevonden, "vraag tijdens het formulier"),
                toestand.metProductInFocus(gevonden.id())))
        .orElseGet(() ->
            Besluit.zeg(
                berichten,
                Uitkomsten.van(context, Uitkomst.Soort.KLETSPRAAT, "tussendoor gezegd"),
                toestand));
  }
}
