package nl.wegwijs.bot.dialoog;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.intents.Understanding.IntentScore;
import nl.wegwijs.knowledge.Zoekresultaat;

/**
 * Neither the model nor the search is certain enough, yet both point to one product: it is asked
 * rather than refused, but not twice in a row. How often rightly stands in docs/dialogue.md.
 */
final class Bijna {
  private static final double MODEL = 0.4;
  private static final double ZOEKEN = 0.7;

  private Bijna() {}

  /**
   * The product that both point to; empty where they do not or one is too unsure, and where it was
   * asked just now.
   *
   * @param gezocht what the search found for these words
   */
  static Optional<Product> product(Context context, Zoekresultaat gezocht) {
    Optional<String> intent =
        context.begrip().beste().filter(score -> score.zekerheid() >= MODEL).map(IntentScore::naam);
    if (intent.isEmpty()) {
      return Optional.empty();
    }
    return gezocht.hits().stream()
        .filter(hit -> !gezocht.nietGevonden() && hit.zekerheid() >= ZOEKEN)
        .filter(hit -> hit.product().id().equals(intent.get()))
        .filter(hit -> !isGevraagd(context, hit.product().id()))
        .findFirst()
        .flatMap(hit -> context.product(hit.product().id()));
  }

  private static boolean isGevraagd(Context context, String product) {
    return context.toestand().aangeboden().stream()
        .anyMatch(keuze -> keuze.waarde().equals(Keuzes.INTENT + product));
  }

  /**
   * Asks whether that product is meant; counts as not understood until that is said.
   *
   * @param eerst who else may be meant
   */
  static Besluit vraag(Context context, Product product, List<Bericht> eerst) {
    String zin = eerst.isEmpty() ? "bedoelt-u-dit" : "of-bedoelt-u-dit";
    Bericht vraag =
        new Bericht.Verduidelijking(
            Van.ASSISTENT,
            context.zinnen().zeg(zin),
            List.of(
                new Keuze(Keuzes.INTENT + product.id(), product.naam()),
                context.zinnen().keuze(Keuzes.GEEN)));
    return Besluit.zeg(
            List.of(vraag),
            Uitkomsten.van(
                context,
                Uitkomst.Soort.VERDUIDELIJKING,
                "model en zoeken wijzen onzeker naar hetzelfde product"),
            context.toestand().metMissers(context.toestand().missers() + 1))
        .na(eerst);
  }
}
