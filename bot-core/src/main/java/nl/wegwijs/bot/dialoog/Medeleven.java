package nl.wegwijs.bot.dialoog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wegwijs.bot.formulier.Woordzoeker;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Levensgebeurtenis;
import nl.wegwijs.gemeente.Tekst;

/**
 * A word of sympathy before anything is arranged, once a gesprek, also where several things are
 * asked at once.
 */
final class Medeleven {
  /** The mark in what was told. */
  private static final String MERK = "medeleven";

  private Medeleven() {}

  /** Whether the words were said in this gesprek. */
  static boolean isGezegd(Toestand toestand) {
    return toestand.getoond().contains(MERK);
  }

  /**
   * The decision with the words before it, where a sad event was said or is one of several subjects
   * and they were not said yet.
   */
  static Besluit voorop(Context context, Besluit besluit) {
    if (isGezegd(besluit.toestand()) || besluit.toestand().status() == Status.MEDEWERKER) {
      return besluit;
    }
    Optional<Tekst> aanbod =
        besluit.toestand().aanbod().equals(context.toestand().aanbod())
            ? Optional.empty()
            : gebeurtenissen(context)
                .filter(een -> besluit.toestand().aanbod().equals(Optional.of(een.id())))
                .findFirst()
                .flatMap(Levensgebeurtenis::medeleven);
    if (aanbod.isPresent()) {
      return gezegd(besluit);
    }
    return gebeurtenissen(context)
        .filter(een -> !overIetsAnders(context, een))
        .filter(een -> genoemd(context, een) || eenVanMeer(context, besluit, een))
        .flatMap(een -> een.medeleven().stream())
        .findFirst()
        .map(tekst ->
            gezegd(
                besluit.na(
                    List.of(
                        new Bericht.Tekst(
                            Van.ASSISTENT, context.zinnen().vul(tekst.in(context.taal())))))))
        .orElse(besluit);
  }

  private static Stream<Levensgebeurtenis> gebeurtenissen(Context context) {
    return context.gemeente().producten().levensgebeurtenissen().stream()
        .filter(een -> een.medeleven().isPresent());
  }

  /** A form of another subject is open: 'er ligt een zwaan, overleden' is what that one asks. */
  private static boolean overIetsAnders(Context context, Levensgebeurtenis gebeurtenis) {
    return context
        .toestand()
        .formulier()
        .map(LopendFormulier::formulier)
        .filter(open -> !gebeurtenis.formulieren().contains(open))
        .filter(open -> !isVan(context, gebeurtenis, open))
        .isPresent();
  }

  private static boolean isVan(Context context, Levensgebeurtenis gebeurtenis, String formulier) {
    return gebeurtenis.bij().stream()
        .flatMap(product -> context.product(product).stream())
        .flatMap(product -> product.formulier().stream())
        .anyMatch(formulier::equals);
  }

  private static boolean genoemd(Context context, Levensgebeurtenis gebeurtenis) {
    return gebeurtenis.woorden().stream()
        .anyMatch(woord -> Woordzoeker.noemt(context.tekst(), woord));
  }

  /** With one subject alone it is said with what comes with the event. */
  private static boolean eenVanMeer(
      Context context, Besluit besluit, Levensgebeurtenis gebeurtenis) {
    if (context.toestand().formulier().isPresent() || context.gekozen().isPresent()) {
      return false;
    }
    Set<String> producten = new TreeSet<>(Onderwerpen.producten(context, besluit));
    besluit.keuzes().stream()
        .map(Keuze::waarde)
        .filter(waarde -> waarde.startsWith(Keuzes.VRAAG))
        .map(waarde -> waarde.substring(Keuzes.VRAAG.length()).split(":", -1)[0])
        .forEach(producten::add);
    return producten.size() > 1 && producten.stream().anyMatch(gebeurtenis.bij()::contains);
  }

  private static Besluit gezegd(Besluit besluit) {
    return besluit.metToestand(
        besluit
            .toestand()
            .metGetoond(
                Stream.concat(besluit.toestand().getoond().stream(), Stream.of(MERK)).toList()));
  }
}
