package nl.wegwijs.bot.dialoog;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.Product;

/** Tells messages of one word that more than one product has in its name, such as 'rijbewijs'. */
final class Meerduidig {
  private static final Pattern WOORD = Pattern.compile("\\p{L}{3,}");

  private Meerduidig() {}

  /**
   * Whether the message is one word that several products have in their names while none is called
   * just that: whoever says no more than that must be asked what they want of it.
   */
  static boolean is(Context context) {
    String woord = context.tekst().toLowerCase(Locale.ROOT).replaceAll("[\\p{P}\\s]+", "");
    if (!WOORD.matcher(woord).matches() || context.tekst().strip().contains(" ")) {
      return false;
    }
    boolean heetZo =
        context.gemeente().producten().alle().stream()
            .anyMatch(product ->
                product.id().equals(woord)
                    || product.naam().equalsIgnoreCase(woord)
                    || product.synoniemen().stream().anyMatch(woord::equalsIgnoreCase));
    return !heetZo && aantal(context, woord) > 1;
  }

  private static long aantal(Context context, String woord) {
    Pattern heel = Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(woord) + "(?!\\p{L})");
    return context.gemeente().producten().alle().stream()
        .filter(Product::aangeboden)
        .filter(product -> product.taal() == context.taal())
        .filter(product -> heel.matcher(product.naam()).find())
        .count();
  }
}
