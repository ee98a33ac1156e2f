package nl.wegwijs.bot.dialoog;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijs.bot.formulier.Formulierwijzer;
import nl.wegwijs.bot.formulier.Startwoorden;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Wijze;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.intents.Understanding.IntentScore;
import nl.wegwijs.intents.Understanding.Oordeel;

/** Finds the form that a message asks for or that goes with a product. */
final class Formulierkiezer {
  private Formulierkiezer() {}

  /** The form of that id as it is now, ready for this message. */
  static Optional<Formulierwijzer> nu(Context context, String id) {
    return Optional.ofNullable(context.gemeente().formulieren().get(id))
        .map(formulier -> wijzer(context, formulier));
  }

  /** An open form in the version with which it began. */
  static Optional<Formulierwijzer> van(Context context, LopendFormulier lopend) {
    return context
        .gemeente()
        .formulier(lopend.formulier(), lopend.versie())
        .map(formulier -> wijzer(context, formulier));
  }

  private static Formulierwijzer wijzer(Context context, Formulier formulier) {
    return new Formulierwijzer(
        formulier,
        context.wereld(),
        context.gemeente(),
        context.taal(),
        context.begrip(),
        context.nu());
  }

  /** The form with which one asks to be called back. */
  static Optional<String> terugbellen(Gemeente gemeente) {
    return alle(gemeente).stream()
        .filter(formulier -> formulier.afronding().wijze() == Wijze.TERUGBELLEN)
        .map(Formulier::id)
        .findFirst();
  }

  /** The form that the words ask for, when that product is meant. */
  static Optional<String> gevraagd(Context context, String product) {
    String tekst = context.tekst().toLowerCase(Locale.ROOT);
    return bij(context.gemeente(), product).stream()
        .filter(formulier -> Startwoorden.gezegd(formulier.start(), tekst))
        .map(Formulier::id)
        .findFirst();
  }

  /** The form whose own words were said, unless something else is surely meant. */
  static Optional<String> genoemd(Context context) {
    Optional<String> zeker =
        context.begrip().oordeel() == Oordeel.ZEKER
            ? context.begrip().beste().map(IntentScore::naam)
            : Optional.empty();
    return alle(context.gemeente()).stream()
        .filter(formulier -> zeker.isEmpty() || formulier.start().producten().contains(zeker.get()))
        .filter(formulier -> Startwoorden.genoeg(formulier.start(), context.tekst()))
        .map(Formulier::id)
        .findFirst();
  }

  /** The product spoken of last, if that form was offered with its answer. */
  static Optional<Product> onderwerp(Context context, String formulier) {
    boolean aangeboden =
        context.toestand().aangeboden().stream()
            .anyMatch(keuze -> keuze.waarde().equals(Keuzes.FORMULIER + formulier));
    return context
        .toestand()
        .productInFocus()
        .filter(product -> aangeboden)
        .flatMap(context::product)
        .or(() -> Vervolgstap.eersteKeuze(context));
  }

  /** The forms that are offered under the answer of that product. */
  static List<Formulier> bij(Gemeente gemeente, String product) {
    return alle(gemeente).stream()
        .filter(formulier -> formulier.start().producten().contains(product))
        .toList();
  }

  private static List<Formulier> alle(Gemeente gemeente) {
    return gemeente.formulieren().values().stream()
        .sorted(Comparator.comparing(Formulier::id))
        .toList();
  }
}
