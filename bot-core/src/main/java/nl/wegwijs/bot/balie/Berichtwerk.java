package nl.wegwijs.bot.balie;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.balie.Moment.Beurtdeel;
import nl.wegwijs.bot.balie.Moment.Voornemen;
import nl.wegwijs.bot.balie.Weigering.Reden;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Product;

/** What a medewerker says to an inwoner, writes for colleagues, and notes of calling back. Pure. */
final class Berichtwerk {
  private Berichtwerk() {}

  static Voornemen antwoord(Moment moment, String tekst, String eigenKenmerk) {
    return moment
        .nietVanU()
        .orElseGet(() ->
            Tekstlezer.met(
                tekst,
                gezegd ->
                    zeg(
                        moment,
                        new Bericht.Tekst(Van.MEDEWERKER, gezegd),
                        Handeling.BEANTWOORD,
                        "",
                        eigenKenmerk)));
  }

  static Voornemen stuurProduct(Moment moment, String id, String tekst, String eigenKenmerk) {
    Optional<Product> product = moment.gemeente().producten().product(id, moment.toestand().taal());
    if (product.isEmpty()) {
      return Moment.weiger(Reden.ONBEKENDE_KEUZE, "Dit product staat niet in de catalogus.");
    }
    return moment
        .nietVanU()
        .orElseGet(() ->
            Tekstlezer.met(
                tekst,
                gezegd ->
                    zeg(
                        moment,
                        new Bericht.Antwoord(
                            Van.MEDEWERKER, gezegd, bron(moment, product.get()), List.of()),
                        Handeling.PRODUCT_GESTUURD,
                        product.get().id(),
                        eigenKenmerk)));
  }

  private static Bericht.Bron bron(Moment moment, Product product) {
    return new Bericht.Bron(
        product.id(),
        product.naam(),
        product.upl().map(Product.Upl::label),
        product.url().toString(),
        moment.gemeente().naam(),
        product.bijgewerktOp());
  }

  /** Who calls back may write too, without silencing the assistant. */
  private static Voornemen zeg(
      Moment moment, Bericht bericht, Handeling handeling, String toelichting, String kenmerk) {
    Werk werk = moment.werk();
    Toestand verder =
        werk.terugbellen()
            ? moment.toestand()
            : moment.toestand().metStatus(Status.MEDEWERKER).metOverdracht(werk.kenmerk());
    Voortgang wakker =
        werk.voortgang().stand() == Stand.SLUIMERT ? werk.voortgang().wakker() : werk.voortgang();
    return moment
        .doe(werk.met(wakker), handeling, toelichting)
        .met(new Beurtdeel(List.of(bericht), verder))
        .metKenmerk(kenmerk);
  }

  static Voornemen notitie(Moment moment, Notitie notitie) {
    return moment.doe(moment.werk(), Handeling.NOTITIE, "").met(Optional.of(notitie));
  }

  static Voornemen belpoging(
      Moment moment, Belpoging.Uitkomst uitkomst, boolean klaar, Optional<Notitie> notitie) {
    if (!moment.werk().terugbellen()) {
      return Moment.weiger(Reden.STAND, "Dit is geen terugbelverzoek.");
    }
    if (klaar && moment.werk().voortgang().resultaat().equals(Optional.of(Resultaat.TERUGGEBELD))) {
      return moment.isAl();
    }
    return moment
        .nietVanU()
        .orElseGet(() -> {
          var poging = new Belpoging(moment.nu(), moment.wie().naam(), uitkomst);
          Voortgang gebeld = moment.werk().voortgang().metPoging(poging);
          Voortgang na = klaar ? gebeld.afgehandeld(Resultaat.TERUGGEBELD, moment.nu()) : gebeld;
          Voornemen.Doe doe =
              moment.doe(moment.werk().met(na), Handeling.GEBELD, uitkomst.label()).met(notitie);
          return klaar ? Overname.belEinde(moment, doe) : doe;
        });
  }
}
