package nl.wegwijs.bot.dialoog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.bot.formulier.Formulierwijzer;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Understanding.IntentScore;
import nl.wegwijs.intents.Understanding.Oordeel;

/**
 * A form is on offer and the words already answer what it asks: a place after the answer about a
 * broken lamp, a number after 'zullen wij u terugbellen?'. It opens with that filled in. After
 * 'bedoelt u…' the likeliest meaning is the one gone on with.
 */
final class Aanbodstap implements Stap {
  private final Formulierstap formulieren;

  Aanbodstap(Formulierstap formulieren) {
    this.formulieren = formulieren;
  }

  @Override
  public Optional<Besluit> probeer(Context context) {
    if (context.gekozen().isPresent() || context.verlopen()) {
      return Optional.empty();
    }
    boolean inFormulier = context.toestand().formulier().isPresent();
    List<String> aangeboden = inFormulier ? terugbellen(context) : aangeboden(context);
    return aangeboden.stream()
        .flatMap(id -> Formulierkiezer.nu(context, id).stream())
        .filter(wijzer -> nietsAnders(context, wijzer))
        .filter(wijzer -> wijzer.voorkennis().isAntwoord(context.begrip()))
        .map(wijzer -> formulieren.open(context, wijzer.formulier().id()))
        .findFirst();
  }

  /** In the middle of a form only 'zullen wij u terugbellen?' was asked besides it. */
  private static List<String> terugbellen(Context context) {
    List<Keuze> gesteld = Keuzelezer.gesteld(context.toestand().aangeboden());
    boolean gevraagd =
        gesteld.stream().anyMatch(keuze -> keuze.waarde().equals(Keuzes.NIET_TERUGBELLEN));
    return gevraagd ? Formulierkiezer.terugbellen(context.gemeente()).stream().toList() : List.of();
  }

  private static List<String> aangeboden(Context context) {
    Stream<String> zelf =
        context.toestand().aangeboden().stream()
            .map(Keuze::waarde)
            .flatMap(waarde ->
                waarde.equals(Keuzes.TERUGBELLEN)
                    ? Formulierkiezer.terugbellen(context.gemeente()).stream()
                    : Optional.of(waarde)
                        .filter(een -> een.startsWith(Keuzes.FORMULIER))
                        .map(een -> een.substring(Keuzes.FORMULIER.length()))
                        .stream());
    Stream<String> bijEerste =
        Vervolgstap.eersteKeuze(context).stream()
            .flatMap(product ->
                Antwoordgever.suggesties(
                    context.gemeente(), product, context.taal(), ander -> false)
                    .stream())
            .map(Keuze::waarde)
            .filter(waarde -> waarde.startsWith(Keuzes.FORMULIER))
            .map(waarde -> waarde.substring(Keuzes.FORMULIER.length()));
    return Stream.concat(zelf, bijEerste).distinct().toList();
  }

  /** No other subject is named, or none that is known. */
  private static boolean nietsAnders(Context context, Formulierwijzer wijzer) {
    Optional<String> beste = context.begrip().beste().map(IntentScore::naam);
    return context.begrip().oordeel() == Oordeel.ONBEKEND
        || beste.filter(intent -> isVan(context, wijzer, intent)).isPresent()
        || Vervolgwoorden.onderwerpen(zonderGegevens(context)).isEmpty();
  }

  private static boolean isVan(Context context, Formulierwijzer wijzer, String intent) {
    return wijzer.formulier().start().producten().contains(intent)
        || context
            .product(intent)
            .flatMap(Product::formulier)
            .filter(wijzer.formulier().id()::equals)
            .isPresent();
  }

  /** The words without the days, places and numbers in them. */
  static String zonderGegevens(Context context) {
    var tekst = new StringBuilder(context.tekst());
    for (Entiteit entiteit : context.begrip().entiteiten()) {
      for (int i = entiteit.van(); i < entiteit.tot(); i++) {
        tekst.setCharAt(i, ' ');
      }
    }
    return tekst.toString();
  }
}
