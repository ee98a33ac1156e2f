package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.formulier.Formulierwijzer;
import nl.wegwijs.bot.formulier.Stand;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Formulier.Uitweg;
import nl.wegwijs.gemeente.Product;

/**
 * The ends of a form: filed, advised, left by a way out, or stopped. A form that waited goes on.
 */
final class Formulierslot {
  private final Antwoordgever antwoordgever;
  private final Indiener indiener;

  Formulierslot(Antwoordgever antwoordgever, Kenmerken kenmerken) {
    this.antwoordgever = antwoordgever;
    this.indiener = new Indiener(kenmerken);
  }

  /** The inwoner stops: what happens to what was filled in. */
  Besluit stop(Context context, Formulierwijzer wijzer) {
    boolean meer = !context.toestand().onderbroken().isEmpty();
    Bericht gestopt =
        context
            .zinnen()
            .bericht(
                meer ? "formulier-gestopt-nog-een" : "formulier-gestopt",
                "formulier",
                wijzer.formulier().naam().in(context.taal()));
    return metWachtende(
        context,
        Besluit.zeg(
            List.of(gestopt),
            Uitkomsten.van(context, Uitkomst.Soort.GEANNULEERD, "inwoner stopte het formulier"),
            sluit(context.toestand()).metGestopt(context.toestand().formulier())));
  }

  /** The inwoner stops a form that waits; the open one goes on. */
  Besluit stopWachtende(Context context, Formulierwijzer wachtende) {
    String id = wachtende.formulier().id();
    List<LopendFormulier> blijft =
        context.toestand().onderbroken().stream()
            .filter(lopend -> !lopend.formulier().equals(id))
            .toList();
    Bericht gestopt =
        context
            .zinnen()
            .bericht(
                "formulier-gestopt-nog-een",
                "formulier",
                wachtende.formulier().naam().in(context.taal()));
    Toestand verder = context.toestand().metOnderbroken(blijft);
    return Besluit.zeg(
            List.of(gestopt),
            Uitkomsten.van(
                context, Uitkomst.Soort.GEANNULEERD, "inwoner stopte een formulier dat wachtte"),
            verder)
        .en(vraagOpnieuw(context.metToestand(verder)));
  }

  /** Everything is known and confirmed. */
  Besluit dienIn(Context context, Formulierwijzer wijzer, LopendFormulier lopend) {
    return metWachtende(
        context, indiener.dienIn(context, wijzer, lopend, sluit(context.toestand())));
  }

  /** Everything is known: what applies, why, and by which rule. Nothing is kept of it. */
  Besluit adviseer(
      Context context, Formulierwijzer wijzer, LopendFormulier lopend, List<Bericht> eerst) {
    List<String> advies = wijzer.afronder().advies(lopend.waarden());
    Toestand verder = sluit(context.toestand());
    Optional<Product> product = wijzer.formulier().afronding().product().flatMap(context::product);
    Besluit begin =
        product
            .map(gevonden ->
                antwoordgever.beantwoord(
                    context.metToestand(verder),
                    gevonden,
                    advies.getFirst(),
                    "samen nagegaan: " + wijzer.formulier().id()))
            .orElseGet(() ->
                Besluit.zeg(
                    List.of(new Bericht.Tekst(Van.ASSISTENT, advies.getFirst())),
                    Uitkomsten.van(context, Uitkomst.Soort.FORMULIER, "samen nagegaan"),
                    verder));
    var berichten = new ArrayList<>(eerst);
    berichten.addAll(begin.berichten());
    advies.stream()
        .skip(1)
        .forEach(tekst -> berichten.add(new Bericht.Tekst(Van.ASSISTENT, tekst)));
    return metWachtende(
        context, Besluit.zeg(berichten, begin.uitkomst(), begin.toestand().metMissers(0)));
  }

  /** This form is not the way, and what is. */
  Besluit verlaat(Context context, Formulierwijzer wijzer, Stand stand, Uitweg weg) {
    Toestand verder = sluit(context.toestand());
    String reden = "dit formulier is hier niet de weg: " + weg.id();
    boolean begonnen = !stand.lopend().gang().isEmpty();
    Besluit besluit =
        uitleg(context.metToestand(verder), wijzer, stand, weg)
            .map(antwoord ->
                Besluit.zeg(
                    List.of(antwoord),
                    begonnen
                        ? Uitkomsten.van(context, Uitkomst.Soort.GEANNULEERD, reden)
                        : Uitkomsten.metProduct(
                            context,
                            Uitkomst.Soort.BEANTWOORD,
                            context.product(antwoord.product().id()).orElseThrow(),
                            reden),
                    verder.metProductInFocus(antwoord.product().id())))
            .orElseGet(() ->
                Besluit.zeg(
                    List.of(new Bericht.Tekst(Van.ASSISTENT, wijzer.uitleg(weg, stand.gezegd()))),
                    Uitkomsten.van(context, Uitkomst.Soort.GEANNULEERD, reden),
                    verder));
    return metWachtende(context, besluit);
  }

  /** What is said on a way out, with the product that says more; empty where none does. */
  Optional<Bericht.Antwoord> uitleg(
      Context context, Formulierwijzer wijzer, Stand stand, Uitweg weg) {
    String tekst = wijzer.uitleg(weg, stand.gezegd());
    return weg.product()
        .flatMap(context::product)
        .map(product -> antwoordgever.antwoord(context, product, tekst));
  }

  /** A form that waited goes on at once. */
  Besluit hervat(Context context) {
    var berichten = new ArrayList<Bericht>(Wachtend.aankondiging(context));
    berichten.addAll(vraagOpnieuw(context));
    return Besluit.zeg(
        berichten,
        Uitkomsten.van(context, Uitkomst.Soort.FORMULIER, "formulier dat wachtte gaat verder"),
        context.toestand().metMissers(0));
  }

  /** What is said of the open form where it stops for something else; nothing without one. */
  List<Bericht> gestopt(Context context) {
    return context.toestand().formulier().stream()
        .flatMap(lopend -> Formulierkiezer.van(context, lopend).stream())
        .<Bericht>map(wijzer ->
            context
                .zinnen()
                .bericht(
                    "formulier-gestopt-nog-een",
                    "formulier",
                    wijzer.formulier().naam().in(context.taal())))
        .toList();
  }

  /** The decision, after which the form that was left last goes on, if one waits. */
  Besluit hervatWachtende(Context context, Besluit besluit) {
    return metWachtende(context, besluit.metToestand(sluit(besluit.toestand())));
  }

  private Besluit metWachtende(Context context, Besluit besluit) {
    Context verder = context.metToestand(besluit.toestand());
    return besluit.en(Wachtend.aankondiging(verder)).en(vraagOpnieuw(verder));
  }

  /** The question that is open, asked once more; nothing if no form is open. */
  static List<Bericht> vraagOpnieuw(Context context) {
    return context
        .toestand()
        .formulier()
        .flatMap(lopend ->
            Formulierkiezer.van(context, lopend)
                .map(wijzer -> new Formuliervragen(context, wijzer).terugBij(lopend)))
        .map(List::of)
        .orElseGet(List::of);
  }

  /** The open form is gone and the one that waited last is open again. */
  static Toestand sluit(Toestand toestand) {
    return Wachtend.verder(toestand);
  }
}
