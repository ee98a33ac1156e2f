package nl.wegwijs.bot.dialoog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.intents.Understanding.Oordeel;
import nl.wegwijs.knowledge.Aspect;

/**
 * A question without a subject is about the product spoken of last, whatever the words look like by
 * themselves: 'en wat kost dat?', 'en voor mijn zoon?', 'kan dat ook in het weekend?'.
 */
final class Vervolgstap implements Stap {
  private static final String REDEN = "vervolgvraag over het vorige onderwerp";
  private static final String OPENINGSTIJDEN = "openingstijden";
  private static final int MEESTE_WOORDEN = 8;
  private static final int KORTSTE_WOORD = 3;

  /** Shorter words stand in many a text without being what it is about. */
  private static final int KORTSTE_ONDERWERP = 4;

  private final Antwoordgever antwoordgever;

  Vervolgstap(Antwoordgever antwoordgever) {
    this.antwoordgever = antwoordgever;
  }

  @Override
  public Optional<Besluit> probeer(Context context) {
    if (context.gekozen().isPresent()
        || overHetGesprek(context)
        || Vervolgwoorden.kanNietBetalen(context.tekst())) {
      return Optional.empty();
    }
    return eersteKeuze(context)
        .filter(product -> Vervolgwoorden.zonderOnderwerp(context.tekst()))
        .or(() ->
            context
                .toestand()
                .productInFocus()
                .flatMap(context::product)
                .filter(product -> zonderNieuwOnderwerp(context, product)))
        .flatMap(product -> antwoord(context, product));
  }

  /** Who goes on asking after 'wat bedoelt u?' means the likeliest of what was offered. */
  static Optional<Product> eersteKeuze(Context context) {
    List<String> aangeboden = context.toestand().aangeboden().stream().map(Keuze::waarde).toList();
    return aangeboden.contains(Keuzes.GEEN)
        ? aangeboden.stream()
            .filter(waarde -> waarde.startsWith(Keuzes.INTENT))
            .flatMap(waarde -> context.product(waarde.substring(Keuzes.INTENT.length())).stream())
            .findFirst()
        : Optional.empty();
  }

  /** 'Nee bedankt' and 'bel mij' have no subject either. */
  private static boolean overHetGesprek(Context context) {
    return context.begrip().oordeel() == Oordeel.ZEKER
        && context
            .begrip()
            .beste()
            .flatMap(score -> Systeemintent.van(score.naam()))
            .filter(intent -> intent != Systeemintent.HULP)
            .isPresent();
  }

  /** Words of the product itself are no new subject where they are certain of nothing else. */
  private static boolean zonderNieuwOnderwerp(Context context, Product product) {
    String tekst = context.tekst();
    if (Vervolgwoorden.zonderOnderwerp(tekst)) {
      return true;
    }
    List<String> onderwerpen = Vervolgwoorden.onderwerpen(tekst);
    boolean vraagtIets =
        Vervolgwoorden.aspect(tekst).isPresent()
            || onderwerpen.stream().allMatch(woord -> woord.length() >= KORTSTE_ONDERWERP);
    return context.begrip().oordeel() != Oordeel.ZEKER
        && tekst.strip().split("\\s+", -1).length <= MEESTE_WOORDEN
        && vraagtIets
        && onderwerpen.stream().allMatch(woord -> noemt(product, woord));
  }

  private static boolean noemt(Product product, String woord) {
    Predicate<String> bevat = tekst -> tekst.toLowerCase(Locale.ROOT).contains(woord);
    return woord.length() >= KORTSTE_WOORD
        && (bevat.test(product.naam())
            || bevat.test(product.kort())
            || product.synoniemen().stream().anyMatch(bevat)
            || product.vragen().stream().anyMatch(bevat)
            || product.secties().stream().map(Product.Sectie::tekst).anyMatch(bevat));
  }

  private Optional<Besluit> antwoord(Context context, Product product) {
    String tekst = context.tekst();
    if (Vervolgwoorden.kind(tekst)) {
      return Optional.of(over(context, product, Tekstregels.KIND, "vervolg-niets-over-kinderen"));
    }
    if (Vervolgwoorden.ander(tekst)) {
      return Optional.of(over(context, product, Tekstregels.ANDER, "vervolg-niets-over-anderen"));
    }
    if (Vervolgwoorden.tijd(tekst)) {
      return Optional.of(opTijd(context, product));
    }
    if (!Vervolgwoorden.onderwerpen(tekst).isEmpty()) {
      String passage = context.wereld().kennis().passage(product, tekst).tekst();
      return Optional.of(antwoordgever.citeer(context, product, passage, REDEN));
    }
    return Vervolgwoorden.aspect(tekst).map(aspect -> gewoon(context, product, aspect));
  }

  private Besluit gewoon(Context context, Product product, Aspect aspect) {
    String passage = context.wereld().kennis().passage(product, Optional.of(aspect)).tekst();
    return antwoordgever.citeer(context, product, passage, REDEN);
  }

  /** What the product, or one that it leads to, says about those people. */
  private Besluit over(Context context, Product product, Tekstregels wie, String niets) {
    Optional<Aspect> aspect = Vervolgwoorden.aspect(context.tekst());
    Optional<String> regels =
        aspect
            .flatMap(gevraagd -> gevraagd.sectie(product))
            .flatMap(wie::uit)
            .or(() -> wie.uit(product));
    String reden = "vervolgvraag over het vorige onderwerp, voor iemand anders";
    if (regels.isPresent()) {
      return antwoordgever.citeer(context, product, regels.get(), reden);
    }
    Optional<Product> verwant = verwant(context, product, wie);
    if (verwant.isPresent()) {
      return antwoordgever.beantwoord(context, verwant.get(), reden);
    }
    String tekst =
        context.zinnen().zeg(niets)
            + "\n"
            + context.wereld().kennis().passage(product, aspect).tekst();
    return antwoordgever.citeer(context, product, tekst, reden);
  }

  private static Optional<Product> verwant(Context context, Product product, Tekstregels wie) {
    return product.suggesties().stream()
        .flatMap(id -> context.product(id).stream())
        .filter(Product::aangeboden)
        .filter(ander -> wie.in(ander.naam()))
        .findFirst();
  }

  /**
   * Where the product says nothing of it but is for the counter, the opening hours do; the subject
   * stays the same.
   */
  private Besluit opTijd(Context context, Product product) {
    String reden = "vervolgvraag over het vorige onderwerp: wanneer";
    Optional<String> regels = Tekstregels.TIJD.uit(product);
    if (regels.isPresent()) {
      return antwoordgever.citeer(context, product, regels.get(), reden);
    }
    if (!Tekstregels.BALIE.in(product.kort())
        && product.secties().stream().noneMatch(sectie -> Tekstregels.BALIE.in(sectie.tekst()))) {
      return gewoon(context, product, Aspect.TERMIJN);
    }
    Product uren = context.product(OPENINGSTIJDEN).filter(Product::aangeboden).orElse(product);
    String passage = context.wereld().kennis().passage(uren, Optional.empty()).tekst();
    Besluit besluit = antwoordgever.citeer(context, uren, passage, reden);
    return besluit.metToestand(besluit.toestand().metProductInFocus(product.id()));
  }
}
