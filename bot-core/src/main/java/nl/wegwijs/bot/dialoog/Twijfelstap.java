package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.intents.Understanding.IntentScore;
import nl.wegwijs.intents.Understanding.Oordeel;
import nl.wegwijs.knowledge.Hit;

/**
 * Two or three meanings are likely: the search settles it where it agrees with the likeliest, else
 * 'bedoelt u…' asks.
 */
final class Twijfelstap implements Stap {
  private static final int MEESTE_KEUZES = 3;

  /**
   * Search and model err in different ways, so where both point to one product it is taken. From
   * this certainty 97 % of what the search finds is right.
   */
  private static final double ZOEKEN_ZEKER = 0.8;

  private final Antwoordgever antwoordgever;

  Twijfelstap(Antwoordgever antwoordgever) {
    this.antwoordgever = antwoordgever;
  }

  @Override
  public Optional<Besluit> probeer(Context context) {
    boolean meerduidig = context.begrip().oordeel() != Oordeel.ONBEKEND && Meerduidig.is(context);
    if (context.gekozen().isPresent()
        || (context.begrip().oordeel() != Oordeel.TWIJFEL && !meerduidig)) {
      return Optional.empty();
    }
    if (meerduidig) {
      return bedoeltU(context);
    }
    return zoekenIsHetEens(context)
        .map(product ->
            antwoordgever.beantwoord(
                context, product, "model en zoeken wijzen naar hetzelfde product"))
        .or(() -> bedoeltU(context));
  }

  /** The product of the likeliest intent, if the search finds the same. */
  private static Optional<Product> zoekenIsHetEens(Context context) {
    return context
        .wereld()
        .kennis()
        .zoek(context.gemeente().id(), context.tekst(), context.taal(), 1, context.vandaag())
        .hits()
        .stream()
        .filter(hit -> hit.zekerheid() >= ZOEKEN_ZEKER)
        .map(Hit::product)
        .filter(product ->
            context.begrip().beste().filter(score -> score.naam().equals(product.id())).isPresent())
        .filter(product -> product.formulier().isEmpty())
        .findFirst();
  }

  private static Optional<Besluit> bedoeltU(Context context) {
    var keuzes = new ArrayList<Keuze>();
    for (IntentScore score : context.begrip().intenten()) {
      if (keuzes.size() < MEESTE_KEUZES) {
        label(context, score.naam())
            .ifPresent(label -> keuzes.add(new Keuze(Keuzes.INTENT + score.naam(), label)));
      }
    }
    if (keuzes.isEmpty()) {
      return Optional.empty();
    }
    keuzes.add(context.zinnen().keuze(Keuzes.GEEN));
    return Optional.of(
        Besluit.zeg(
            List.of(
                new Bericht.Verduidelijking(
                    Van.ASSISTENT, context.zinnen().zeg("bedoelt-u"), keuzes)),
            Uitkomsten.van(
                context,
                Uitkomst.Soort.VERDUIDELIJKING,
                "twee of drie betekenissen zijn aannemelijk"),
            context.toestand()));
  }

  private static Optional<String> label(Context context, String intent) {
    return context
        .product(intent)
        .map(Product::naam)
        .or(() ->
            switch (Systeemintent.van(intent).orElse(Systeemintent.GROET)) {
              case MEDEWERKER -> Optional.of(context.zinnen().zeg("keuze-medewerker"));
              case TERUGBELLEN -> Optional.of(context.zinnen().zeg("keuze-terugbellen"));
              case GROET, BEDANKT, AFSCHEID, BEN_JE_EEN_ROBOT, HULP, STOP, MOPPEREN ->
                  Optional.empty();
            });
  }
}
