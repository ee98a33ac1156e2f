package nl.wegwijs.bot.dialoog;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.formulier.Formuliervuller;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.routering.Routeerder;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Understanding.IntentScore;
import nl.wegwijs.intents.Understanding.Oordeel;
import nl.wegwijs.knowledge.Aspect;

/**
 * What was meant is certain enough: answer from its product, open its form, or say what belongs to
 * small talk.
 */
final class Bedoelingstap implements Stap {
  private static final double AANNEMELIJK = 0.3;

  /** From this certainty on small talk is likelier than all else together. */
  private static final double WAARSCHIJNLIJK = 0.5;

  private static final int GENOEG_GEGEVENS = 2;

  private final Antwoordgever antwoordgever;
  private final Formulierstap formulieren;
  private final Doorverbinder doorverbinder;
  private final Routeerder routeerder = new Routeerder();

  Bedoelingstap(
      Antwoordgever antwoordgever, Formulierstap formulieren, Doorverbinder doorverbinder) {
    this.antwoordgever = antwoordgever;
    this.formulieren = formulieren;
    this.doorverbinder = doorverbinder;
  }

  @Override
  public Optional<Besluit> probeer(Context context) {
    Optional<String> genoemd = Formulierkiezer.genoemd(context);
    if (genoemd.isPresent() && context.gekozen().isEmpty()) {
      return Optional.of(open(context, genoemd.get()));
    }
    if (Meerduidig.is(context)) {
      return Optional.empty();
    }
    Optional<IntentScore> beste = context.begrip().beste();
    if (context.begrip().oordeel() == Oordeel.ZEKER && beste.isPresent()) {
      return Optional.of(doe(context, beste.get().naam(), zekerheid(beste.get())));
    }
    return uitGegevens(context)
        .or(() ->
            Bijnaam.genoemd(context)
                .map(product -> doe(context, product.id(), "bij zijn naam genoemd")))
        .or(() -> waarschijnlijkKletspraat(context));
  }

  /** 'Tot ziens' is answered also when it is only likely: asking what was meant would be odd. */
  private Optional<Besluit> waarschijnlijkKletspraat(Context context) {
    return context
        .begrip()
        .beste()
        .filter(score -> context.begrip().oordeel() == Oordeel.TWIJFEL)
        .filter(score -> score.zekerheid() >= WAARSCHIJNLIJK)
        .flatMap(score ->
            Systeemintent.van(score.naam())
                .filter(Systeemintent::isKletspraat)
                .map(intent -> doe(context, intent, zekerheid(score))));
  }

  /**
   * A day and an address beside the likeliest meaning leave little doubt that its form is wanted.
   */
  private Optional<Besluit> uitGegevens(Context context) {
    return context
        .begrip()
        .beste()
        .filter(score -> score.zekerheid() >= AANNEMELIJK && gegevens(context) >= GENOEG_GEGEVENS)
        .flatMap(score -> context.product(score.naam()))
        .filter(Product::aangeboden)
        .flatMap(Product::formulier)
        .map(formulier -> open(context, formulier));
  }

  private static long gegevens(Context context) {
    return context.begrip().entiteiten().stream()
        .filter(entiteit ->
            switch (entiteit.soort()) {
              case DATUM, POSTCODE, HUISNUMMER, STRAAT, WOONPLAATS, GEMEENTE -> true;
              case WIJK,
                  TELEFOONNUMMER,
                  EMAIL,
                  BSN,
                  IBAN,
                  KENTEKEN,
                  ZAAKNUMMER,
                  BEDRAG,
                  AANTAL,
                  PERSOON ->
                  false;
            })
        .count();
  }

  /** Does what that intent stands for. */
  Besluit doe(Context context, String intent, String reden) {
    Optional<Systeemintent> systeem = Systeemintent.van(intent);
    if (systeem.isPresent()) {
      return doe(context, systeem.get(), reden);
    }
    Optional<Product> product = context.product(intent);
    if (product.isEmpty()) {
      var routering =
          routeerder.route(
              context.gemeente(),
              context.begrip(),
              Optional.empty(),
              0,
              Optional.empty(),
              context.nu());
      return doorverbinder.verbind(context, routering, Uitkomst.Soort.DOORGESTUURD, List.of());
    }
    Optional<String> gevraagd =
        product.filter(Product::aangeboden).flatMap(p -> Formulierkiezer.gevraagd(context, intent));
    if (gevraagd.isPresent()) {
      return open(context, gevraagd.get());
    }
    if (opent(context, product.get())) {
      return open(context, product.get().formulier().orElseThrow());
    }
    return antwoordgever.beantwoord(context, product.get(), reden);
  }

  /** The answer to a question that was asked together with others. */
  Besluit vraag(Context context, Product product) {
    String passage = context.wereld().kennis().passage(product, Restvragen.aspect(context)).tekst();
    return antwoordgever.citeer(
        context, product, context.zinnen().vul(passage), "nog een vraag uit hetzelfde bericht");
  }

  /** Whether the message asks to do what the product's form is for. */
  boolean opent(Context context, Product product) {
    return product.aangeboden() && product.formulier().isPresent() && wilHetDoen(context);
  }

  /** Opens that form and puts into it what was said already. */
  Besluit open(Context context, String formulier) {
    return formulieren.open(context, formulier);
  }

  private Besluit doe(Context context, Systeemintent intent, String reden) {
    return switch (intent) {
      case TERUGBELLEN -> formulieren.openTerugbellen(context);
      case MEDEWERKER ->
          doorverbinder.verbind(
              context,
              routeerder.route(
                  context.gemeente(),
                  context.begrip(),
                  Optional.empty(),
                  0,
                  Optional.empty(),
                  context.nu()),
              Uitkomst.Soort.MEDEWERKER,
              List.of());
      case GROET, BEDANKT, AFSCHEID, BEN_JE_EEN_ROBOT, HULP, STOP, MOPPEREN ->
          Besluit.zeg(
              List.of(context.zinnen().bericht("kletspraat-" + intent.naam())),
              Uitkomsten.van(context, Uitkomst.Soort.KLETSPRAAT, reden),
              context.toestand().metMissers(0));
    };
  }

  /**
   * Asking what it costs or how long it takes is not yet asking for the form; a date or an address
   * is.
   */
  private static boolean wilHetDoen(Context context) {
    if (context.koosMet(Keuzes.PRODUCT).isPresent()) {
      return false;
    }
    boolean gegevens =
        !context.begrip().van(Entiteit.Soort.DATUM).isEmpty()
            || !context.begrip().van(Entiteit.Soort.POSTCODE).isEmpty()
            || !context.begrip().van(Entiteit.Soort.HUISNUMMER).isEmpty();
    if (gegevens || context.gekozen().isPresent()) {
      return true;
    }
    return !(Formuliervuller.isVraag(context.tekst())
        && Aspect.van(context.tekst()).filter(aspect -> aspect != Aspect.AANVRAGEN).isPresent());
  }

  private static String zekerheid(IntentScore score) {
    return "herkend als '%s' met zekerheid %.2f".formatted(score.naam(), score.zekerheid());
  }
}
