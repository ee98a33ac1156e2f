package nl.wegwijs.bot.dialoog;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.knowledge.Hit;

/**
 * A question to which the gemeente keeps an answer of its own, beside its products: it is answered
 * with that, whatever else the words may mean. It must be asked in the same words, or the search
 * must be certain of it.
 */
final class Vraagstap implements Stap {
  /** From this certainty 97 % of what the search finds is right. */
  private static final double ZOEKEN_ZEKER = 0.8;

  private static final Pattern GEEN_WOORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private final Antwoordgever antwoordgever;

  Vraagstap(Antwoordgever antwoordgever) {
    this.antwoordgever = antwoordgever;
  }

  @Override
  public Optional<Besluit> probeer(Context context) {
    boolean woorden = context.gekozen().isEmpty() && !context.tekst().isBlank();
    boolean vragen = context.gemeente().producten().alle().stream().anyMatch(Product::isVraag);
    if (!woorden || !vragen) {
      return Optional.empty();
    }
    return woordelijk(context)
        .map(vraag -> antwoord(context, vraag, "gevraagd zoals de vraag er staat"))
        .or(() ->
            gezocht(context)
                .map(vraag -> antwoord(context, vraag, "gevonden bij vragen en antwoorden")));
  }

  /** Going on from there is about the product that it belongs to. */
  private Besluit antwoord(Context context, Product vraag, String reden) {
    Besluit besluit = antwoordgever.beantwoord(context, vraag, reden);
    return vraag.suggesties().isEmpty()
        ? besluit
        : besluit.metToestand(besluit.toestand().metProductInFocus(vraag.suggesties().getFirst()));
  }

  private static Optional<Product> woordelijk(Context context) {
    String gevraagd = kaal(context.tekst());
    return context.gemeente().producten().alle().stream()
        .filter(Product::isVraag)
        .filter(Product::aangeboden)
        .filter(product -> product.taal() == Taal.NL || product.taal() == context.taal())
        .filter(product -> product.geldigheid().op(context.vandaag()))
        .filter(product ->
            kaal(product.naam()).equals(gevraagd)
                || product.vragen().stream().map(Vraagstap::kaal).anyMatch(gevraagd::equals))
        .findFirst();
  }

  private static Optional<Product> gezocht(Context context) {
    return context
        .wereld()
        .kennis()
        .search(context.gemeente().id(), context.tekst(), context.taal(), 1)
        .stream()
        .filter(hit -> hit.zekerheid() >= ZOEKEN_ZEKER)
        .map(Hit::product)
        .filter(Product::isVraag)
        .filter(Product::aangeboden)
        .filter(product -> product.geldigheid().op(context.vandaag()))
        .findFirst();
  }

  /** The words alone, in small letters. */
  private static String kaal(String tekst) {
    return GEEN_WOORD.matcher(tekst.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
