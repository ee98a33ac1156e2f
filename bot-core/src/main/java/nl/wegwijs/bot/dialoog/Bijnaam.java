package nl.wegwijs.bot.dialoog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Product;

/** A product that is called by its name and nothing else, such as 'openingstijden'. */
final class Bijnaam {
  private static final Pattern GEEN_WOORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private Bijnaam() {}

  /** The one product of that name or synonym; empty where none or several have it. */
  static Optional<Product> genoemd(Context context) {
    String gezegd = kaal(context.tekst());
    if (gezegd.isEmpty()) {
      return Optional.empty();
    }
    List<Product> zo =
        context.gemeente().producten().alle().stream()
            .filter(product -> product.taal() == context.taal())
            .filter(product -> !product.isVraag())
            .filter(product -> product.geldigheid().op(context.vandaag()))
            .filter(product -> namen(product).map(Bijnaam::kaal).anyMatch(gezegd::equals))
            .limit(2)
            .toList();
    return zo.size() == 1 ? Optional.of(zo.getFirst()) : Optional.empty();
  }

  private static Stream<String> namen(Product product) {
    return Stream.concat(Stream.of(product.naam(), product.id()), product.synoniemen().stream());
  }

  private static String kaal(String tekst) {
    return GEEN_WOORD.matcher(tekst.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
