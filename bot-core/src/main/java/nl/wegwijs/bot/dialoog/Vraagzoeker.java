package nl.wegwijs.bot.dialoog;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.knowledge.Hit;

/** Finds the question with its answer that the gemeente keeps beside its products. */
final class Vraagzoeker {
  /** From this certainty 97 % of what the search finds is right. */
  private static final double ZOEKEN_ZEKER = 0.8;

  private static final Pattern GEEN_WOORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private Vraagzoeker() {}

  /** A question, and how it was found. */
  record Gevonden(Product vraag, String reden) {}

  /** What was asked in the same words, or else found with certainty. */
  static Optional<Gevonden> vind(Context context) {
    return letterlijk(context)
        .or(() ->
            kan(context)
                ? gezocht(context)
                    .map(vraag -> new Gevonden(vraag, "gevonden bij vragen en antwoorden"))
                : Optional.empty());
  }

  /** What was asked in the same words. */
  static Optional<Gevonden> letterlijk(Context context) {
    return kan(context)
        ? woordelijk(context).map(vraag -> new Gevonden(vraag, "gevraagd zoals de vraag er staat"))
        : Optional.empty();
  }

  private static boolean kan(Context context) {
    return context.gekozen().isEmpty()
        && !context.tekst().isBlank()
        && context.gemeente().producten().alle().stream().anyMatch(Product::isVraag);
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
                || product.vragen().stream().map(Vraagzoeker::kaal).anyMatch(gevraagd::equals))
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
