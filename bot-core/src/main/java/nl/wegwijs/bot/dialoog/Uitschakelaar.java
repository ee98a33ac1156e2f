package nl.wegwijs.bot.dialoog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.routering.Routeerder;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.actueel.Uitschakeling;

/**
 * Keeps the assistant from answering what it was turned off for: the question goes to a person, and
 * the inwoner is told so. Danger, asking for a person and asking to be called back go on as ever.
 */
final class Uitschakelaar {
  private final Doorverbinder doorverbinder;
  private final Routeerder routeerder = new Routeerder();

  Uitschakelaar(Doorverbinder doorverbinder) {
    this.doorverbinder = doorverbinder;
  }

  /** What is done instead of that decision; the decision itself where nothing is off for it. */
  Besluit na(Context context, Besluit gewoon) {
    List<Uitschakeling> uit = context.actueel().uit(context.nu());
    if (uit.isEmpty()) {
      return gewoon;
    }
    Optional<Product> onderwerp = onderwerp(context, gewoon, uit);
    return uit.stream()
        .filter(een ->
            een.alles()
                || onderwerp.filter(product -> een.raakt(product.id(), product.team())).isPresent())
        .findFirst()
        .map(een -> Mededeler.voorop(context, anders(context, gewoon, onderwerp), een))
        .orElse(gewoon);
  }

  /** The first product of the decision that something is off for. */
  private static Optional<Product> onderwerp(
      Context context, Besluit gewoon, List<Uitschakeling> uit) {
    Set<String> producten = Onderwerpen.producten(context, gewoon);
    return producten.stream()
        .flatMap(id -> context.product(id).stream())
        .filter(product -> uit.stream().anyMatch(een -> een.raakt(product.id(), product.team())))
        .findFirst();
  }

  private Besluit anders(Context context, Besluit gewoon, Optional<Product> onderwerp) {
    boolean blijft =
        switch (gewoon.uitkomst().soort()) {
          case KLETSPRAAT, DOORGEGEVEN, GEANNULEERD, MEDEWERKER, DOORGESTUURD -> true;
          case FORMULIER -> Onderwerpen.terugbellen(context, gewoon);
          case BEANTWOORD, VERDUIDELIJKING, GEWEIGERD -> false;
        };
    if (blijft) {
      return gewoon;
    }
    Optional<Product> product = onderwerp.or(() -> Overdrachtgegevens.product(context));
    var routering =
        routeerder.route(
            context.gemeente(), context.begrip(), product, 1, Optional.empty(), context.nu());
    Besluit verbonden =
        doorverbinder.verbind(context, routering, Uitkomst.Soort.DOORGESTUURD, List.of());
    return verbonden.metToestand(
        verbonden.toestand().metFormulier(Optional.empty()).metOnderbroken(List.of()));
  }
}
