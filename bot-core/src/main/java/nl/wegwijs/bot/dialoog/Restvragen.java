package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.knowledge.Aspect;

/**
 * Questions of one message that are not answered at once: offered one after the other below the
 * answers, or named where a form goes first. None is left out in silence.
 */
final class Restvragen {
  /** More cannot be chosen at a time. */
  private static final int MEESTE = 3;

  private Restvragen() {}

  /** One of them as a choice, which keeps what was asked of the product. */
  static Keuze keuze(Product product, String gevraagd) {
    String aspect =
        Aspect.van(gevraagd).map(een -> ":" + een.name().toLowerCase(Locale.ROOT)).orElse("");
    return new Keuze(Keuzes.VRAAG + product.id() + aspect, product.naam());
  }

  /** Those that are still on offer besides the one chosen now. */
  static List<Keuze> over(Context context) {
    return context.toestand().aangeboden().stream()
        .filter(keuze -> keuze.waarde().startsWith(Keuzes.VRAAG))
        .filter(keuze -> !context.koos(keuze.waarde()))
        .toList();
  }

  /** The product that a choice made here is about; empty for any other choice. */
  static Optional<Product> product(Context context) {
    return context
        .koosMet(Keuzes.VRAAG)
        .flatMap(gekozen -> context.product(gekozen.split(":", -1)[0]));
  }

  /** What was asked of that product. */
  static Optional<Aspect> aspect(Context context) {
    return context
        .koosMet(Keuzes.VRAAG)
        .filter(gekozen -> gekozen.contains(":"))
        .map(gekozen -> gekozen.substring(gekozen.indexOf(':') + 1).toUpperCase(Locale.ROOT))
        .flatMap(naam ->
            List.of(Aspect.values()).stream()
                .filter(aspect -> aspect.name().equals(naam))
                .findFirst());
  }

  /**
   * The decision with what comes after it.
   *
   * @param rest the questions left, in the order in which they were asked
   */
  static Besluit na(Context context, Besluit besluit, List<Keuze> rest) {
    if (rest.isEmpty()) {
      return besluit;
    }
    if (besluit.toestand().formulier().isPresent()) {
      var berichten = new ArrayList<>(besluit.berichten());
      berichten.add(
          berichten.size() - 1,
          context
              .zinnen()
              .bericht("nog-vragen-tussendoor", "onderwerpen", opsomming(context, rest)));
      return besluit.metBerichten(berichten);
    }
    List<Keuze> nu = rest.subList(0, Math.min(MEESTE, rest.size()));
    List<Keuze> later = rest.subList(nu.size(), rest.size());
    String tekst =
        nu.size() == 1
            ? context.zinnen().zeg("nog-een-vraag", "onderwerp", nu.getFirst().label())
            : context.zinnen().zeg("nog-meer-vragen", "onderwerpen", opsomming(context, nu));
    String daarna =
        later.isEmpty()
            ? ""
            : " "
                + context
                    .zinnen()
                    .zeg("nog-vragen-later", "onderwerpen", opsomming(context, later));
    var keuzes = new ArrayList<>(nu);
    keuzes.add(context.zinnen().keuze(Keuzes.NIETS_MEER));
    return besluit.en(List.of(new Bericht.Verduidelijking(Van.ASSISTENT, tekst + daarna, keuzes)));
  }

  private static String opsomming(Context context, List<Keuze> keuzes) {
    List<String> namen = keuzes.stream().map(keuze -> "'" + keuze.label() + "'").toList();
    if (namen.size() == 1) {
      return namen.getFirst();
    }
    String en =
        switch (context.taal()) {
          case NL -> " en ";
          case EN -> " and ";
        };
    return String.join(", ", namen.subList(0, namen.size() - 1)) + en + namen.getLast();
  }
}
