package nl.wegwijs.bot.dialoog;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.knowledge.Aspect;

/**
 * A day, a time or a place after an answer with which nothing can be done here: it is said that
 * this cannot be noted, and how the matter is arranged.
 */
final class Gegevensstap implements Stap {
  private final Antwoordgever antwoordgever;

  Gegevensstap(Antwoordgever antwoordgever) {
    this.antwoordgever = antwoordgever;
  }

  @Override
  public Optional<Besluit> probeer(Context context) {
    boolean gegevens =
        context.gekozen().isEmpty()
            && isDagOfPlek(context)
            && Vervolgwoorden.onderwerpen(Aanbodstap.zonderGegevens(context)).isEmpty();
    return context
        .toestand()
        .productInFocus()
        .filter(product -> gegevens)
        .flatMap(context::product)
        .filter(Product::aangeboden)
        .map(product -> antwoord(context, product));
  }

  private static boolean isDagOfPlek(Context context) {
    List<Entiteit> entiteiten = context.begrip().entiteiten();
    return !entiteiten.isEmpty()
        && entiteiten.stream()
            .allMatch(entiteit ->
                switch (entiteit.soort()) {
                  case DATUM, POSTCODE, HUISNUMMER, STRAAT, WOONPLAATS, WIJK, GEMEENTE -> true;
                  case TELEFOONNUMMER,
                      EMAIL,
                      BSN,
                      IBAN,
                      KENTEKEN,
                      ZAAKNUMMER,
                      BEDRAG,
                      AANTAL,
                      PERSOON ->
                      false;
                });
  }

  private Besluit antwoord(Context context, Product product) {
    String passage =
        context.wereld().kennis().passage(product, Optional.of(Aspect.AANVRAGEN)).tekst();
    return antwoordgever.citeer(
        context,
        product,
        context.zinnen().zeg("gegevens-hier-niet") + "\n" + context.zinnen().vul(passage),
        "gegevens na een antwoord");
  }
}
