package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.formulier.JaNee;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Product;

/**
 * A choice that was offered is done; one that is not on offer (any more) is answered with what can
 * be chosen now.
 */
final class Keuzestap implements Stap {
  private static final List<String> BEKENDE_ONDERWERPEN =
      List.of("verhuizing-doorgeven", "paspoort", "afvalkalender");

  private final Bedoelingstap bedoeling;
  private final Weigerstap weigeren;

  Keuzestap(Bedoelingstap bedoeling, Weigerstap weigeren) {
    this.bedoeling = bedoeling;
    this.weigeren = weigeren;
  }

  @Override
  public Optional<Besluit> probeer(Context context) {
    if (context.verlopen()) {
      return Optional.of(verlopen(context));
    }
    if (context.gekozen().isEmpty()) {
      return jaZonderKeuze(context);
    }
    if (context.koos(Keuzes.GEEN)) {
      return Optional.of(weigeren.geenVanDeze(context));
    }
    if (context.koos(Keuzes.NIETS_MEER)) {
      return Optional.of(
          Besluit.zeg(
              List.of(context.zinnen().bericht("levensgebeurtenis-niets-meer")),
              Uitkomsten.van(
                  context, Uitkomst.Soort.KLETSPRAAT, "inwoner wil niets van wat erbij hoort"),
              context.toestand()));
    }
    if (context.koos(Keuzes.NIET_TERUGBELLEN)) {
      return Optional.of(
          Besluit.zeg(
              List.of(context.zinnen().bericht("terugbellen-hoeft-niet")),
              Uitkomsten.van(
                  context, Uitkomst.Soort.KLETSPRAAT, "inwoner wil niet teruggebeld worden"),
              context.toestand()));
    }
    Optional<Product> rest = Restvragen.product(context);
    if (rest.isPresent()) {
      return Optional.of(
          Restvragen.na(context, bedoeling.vraag(context, rest.get()), Restvragen.over(context)));
    }
    return context
        .koosMet(Keuzes.PRODUCT)
        .or(() -> context.koosMet(Keuzes.INTENT))
        .map(intent -> bedoeling.doe(context, intent, "door de inwoner gekozen"))
        .or(() ->
            context.koosMet(Keuzes.FORMULIER).map(formulier -> bedoeling.open(context, formulier)))
        .or(() ->
            context.koos(Keuzes.TERUGBELLEN)
                ? Optional.of(
                    bedoeling.doe(context, Systeemintent.TERUGBELLEN.naam(), "terugbellen gekozen"))
                : Optional.of(verlopen(context)));
  }

  /** 'Ja' to more choices than one: which of them is asked once more. */
  private static Optional<Besluit> jaZonderKeuze(Context context) {
    List<Keuze> gesteld = Keuzelezer.gesteld(context.toestand().aangeboden());
    boolean ja = JaNee.lees(context.tekst()).orElse(false);
    return ja && !gesteld.isEmpty()
        ? Optional.of(
            Besluit.zeg(
                List.of(
                    new Bericht.Verduidelijking(
                        Van.ASSISTENT, context.zinnen().zeg("welke-keuze"), gesteld)),
                Uitkomsten.van(
                    context, Uitkomst.Soort.VERDUIDELIJKING, "'ja' op meer dan een keuze"),
                context.toestand()))
        : Optional.empty();
  }

  private static Besluit verlopen(Context context) {
    List<Keuze> onderwerpen =
        BEKENDE_ONDERWERPEN.stream()
            .flatMap(id -> context.product(id).stream())
            .map(product -> new Keuze(Keuzes.PRODUCT + product.id(), product.naam()))
            .toList();
    var keuzes = new ArrayList<>(onderwerpen);
    keuzes.add(context.zinnen().keuze(Keuzes.GEEN));
    return Besluit.zeg(
        List.of(
            new Bericht.Verduidelijking(
                Van.ASSISTENT, context.zinnen().zeg("keuze-verlopen"), keuzes)),
        Uitkomsten.van(
            context, Uitkomst.Soort.VERDUIDELIJKING, "keuze die niet (meer) werd aangeboden"),
        context.toestand());
  }
}
