package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.knowledge.Aspect;

/** Answers from the catalogue: never without the product as its source. */
final class Antwoordgever {
  private static final int MEESTE_SUGGESTIES = 3;

  /** Those with hours of the matter itself before those with hours of a telephone. */
  private static final List<Aspect> WAAR_WAARDEN_STAAN =
      List.of(
          Aspect.VOORWAARDEN,
          Aspect.TERMIJN,
          Aspect.DUUR,
          Aspect.AANVRAGEN,
          Aspect.KOSTEN,
          Aspect.MEENEMEN,
          Aspect.CONTACT);

  /** The answer of that product to the words of the inwoner. */
  Besluit beantwoord(Context context, Product product, String reden) {
    return Besluit.zeg(
        List.of(antwoord(context, product)),
        Uitkomsten.metProduct(context, Uitkomst.Soort.BEANTWOORD, product, reden),
        context.toestand().metProductInFocus(product.id()));
  }

  /** Words of that product other than those that the question finds. */
  Besluit citeer(Context context, Product product, String passage, String reden) {
    return beantwoord(context, product, inTaal(context, product, passage), reden);
  }

  /** Words of the assistant's own about that product, which remains their source. */
  Besluit beantwoord(Context context, Product product, String tekst, String reden) {
    return Besluit.zeg(
        List.of(antwoord(context, product, tekst)),
        Uitkomsten.metProduct(context, Uitkomst.Soort.BEANTWOORD, product, reden),
        context.toestand().metProductInFocus(product.id()));
  }

  /** Words of the assistant's own, with the product as their source. */
  Bericht.Antwoord antwoord(Context context, Product product, String tekst) {
    return new Bericht.Antwoord(
        Van.ASSISTENT,
        tekst,
        Uitkomsten.bron(context.gemeente(), product),
        suggesties(context, product));
  }

  /** The passage that answers, with its source and what may be asked next. */
  Bericht.Antwoord antwoord(Context context, Product product) {
    String passage = context.wereld().kennis().passage(product, context.tekst()).tekst();
    if (product.aangeboden() && Onbeantwoord.is(context.tekst(), passage)) {
      return antwoord(
          context,
          product,
          elders(context, product)
              .map(andere -> context.zinnen().vul(inTaal(context, product, andere)))
              .orElseGet(
                  () -> context.zinnen().zeg("antwoord-staat-er-niet", "product", product.naam())));
    }
    return new Bericht.Antwoord(
        Van.ASSISTENT,
        context.zinnen().vul(inTaal(context, product, passage)),
        Uitkomsten.bron(context.gemeente(), product),
        suggesties(context, product));
  }

  /** Another part of the product that holds the value that is asked for. */
  private static Optional<String> elders(Context context, Product product) {
    var kennis = context.wereld().kennis();
    return Stream.concat(
            Stream.of(Optional.<Aspect>empty()), WAAR_WAARDEN_STAAN.stream().map(Optional::of))
        .map(aspect -> kennis.passage(product, aspect).tekst())
        .filter(tekst -> Onbeantwoord.heeft(context.tekst(), tekst))
        .findFirst();
  }

  /** Dutch words in an English gesprek say that they are. */
  private static String inTaal(Context context, Product product, String tekst) {
    boolean andereTaal = context.taal() == Taal.EN && product.taal() == Taal.NL;
    return andereTaal ? context.zinnen().zeg("antwoord-alleen-nederlands") + "\n" + tekst : tekst;
  }

  private static List<Keuze> suggesties(Context context, Product product) {
    Predicate<Product> geldt = ander -> ander.geldigheid().op(context.vandaag());
    return context.toestand().formulier().isEmpty()
        ? suggesties(context.gemeente(), product, context.taal(), geldt)
        : kort(verwanten(context.gemeente(), product, context.taal(), geldt));
  }

  /**
   * What may be asked next while no form is open: the form of the product and what is near it.
   *
   * @param geldt which other products may be offered
   */
  static List<Keuze> suggesties(
      Gemeente gemeente, Product product, Taal taal, Predicate<Product> geldt) {
    var suggesties = new ArrayList<Keuze>();
    if (product.aangeboden()) {
      product
          .formulier()
          .flatMap(id -> Optional.ofNullable(gemeente.formulieren().get(id)))
          .ifPresent(formulier ->
              suggesties.add(
                  new Keuze(Keuzes.FORMULIER + formulier.id(), formulier.naam().in(taal))));
      Formulierkiezer.bij(gemeente, product.id()).stream()
          .map(formulier -> new Keuze(Keuzes.FORMULIER + formulier.id(), formulier.naam().in(taal)))
          .filter(keuze -> !suggesties.contains(keuze))
          .forEach(suggesties::add);
    }
    suggesties.addAll(verwanten(gemeente, product, taal, geldt));
    return kort(suggesties);
  }

  private static List<Keuze> verwanten(
      Gemeente gemeente, Product product, Taal taal, Predicate<Product> geldt) {
    return product.suggesties().stream()
        .flatMap(id -> gemeente.producten().product(id, taal).stream())
        .filter(Product::aangeboden)
        .filter(geldt)
        .map(ander -> new Keuze(Keuzes.PRODUCT + ander.id(), ander.naam()))
        .toList();
  }

  private static List<Keuze> kort(List<Keuze> suggesties) {
    return suggesties.subList(0, Math.min(MEESTE_SUGGESTIES, suggesties.size()));
  }
}
