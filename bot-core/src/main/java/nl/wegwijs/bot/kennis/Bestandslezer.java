package nl.wegwijs.bot.kennis;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.Productbestand;
import nl.wegwijs.gemeente.schrijven.Productmap;
import nl.wegwijs.gemeente.schrijven.Productmap.Sleutel;
import nl.wegwijs.gemeente.schrijven.Productschrijver;
import nl.wegwijs.gemeente.schrijven.Productvelden;

/** Reads texts of products for editors, and writes out what they are to become. */
final class Bestandslezer {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  /**
   * Keys that say nothing by themselves: a file with no others says what the national text says.
   */
  private static final Set<String> BIJKOMEND = Set.of("id", "taal", "bijgewerktOp");

  private final Productmap map;
  private final ProductversieStore store;
  private final InstantSource klok;

  Bestandslezer(Productmap map, ProductversieStore store, InstantSource klok) {
    this.map = map;
    this.store = store;
    this.klok = klok;
  }

  /** A product to work on; empty if there is none of that id. */
  Optional<Bewerking> open(Gemeente gemeente, Sleutel sleutel) {
    if (!Productmap.geldigId(sleutel.product())) {
      return Optional.empty();
    }
    Optional<Productconcept> concept = store.concept(gemeente.id(), sleutel);
    Optional<String> eigen = map.eigen(gemeente.id(), sleutel);
    Optional<String> landelijk = map.landelijk(sleutel);
    Optional<Product> nederlands = gemeente.producten().product(sleutel.product(), Taal.NL);
    boolean vertaling = sleutel.taal() == Taal.EN && nederlands.isPresent();
    if (concept.isEmpty() && eigen.isEmpty() && landelijk.isEmpty() && !vertaling) {
      return Optional.empty();
    }
    Productbestand bestand = bestand(gemeente.id(), sleutel, eigen.orElse(""));
    boolean kapot = eigen.isPresent() && !bestand.fouten().isEmpty();
    Productvelden velden =
        kapot ? laatsteGoede(gemeente.id(), sleutel) : Productvelden.van(bestand);
    String naam =
        nederlands
            .map(Product::naam)
            .or(() -> concept.map(c -> bestand(gemeente.id(), sleutel, c.tekst()).waarde("naam")))
            .filter(gevonden -> !gevonden.isEmpty())
            .orElse(sleutel.product());
    return Optional.of(
        new Bewerking(
            sleutel,
            naam,
            velden,
            landelijk.map(tekst -> velden(gemeente.id(), sleutel, tekst)),
            concept,
            Productversie.hash(eigen),
            kapot ? bestand.fouten() : List.of()));
  }

  private Productvelden laatsteGoede(GemeenteId gemeente, Sleutel sleutel) {
    return velden(
        gemeente,
        sleutel,
        store.laatste(gemeente, sleutel).flatMap(Productversie::tekst).orElse(""));
  }

  /** The text of the file; empty where it would say nothing that the national text does not. */
  Optional<String> tekst(GemeenteId id, Sleutel sleutel, Productvelden velden) {
    boolean niets =
        velden.kort().isEmpty()
            && velden.secties().isEmpty()
            && BIJKOMEND.containsAll(velden.kop().keySet());
    if (niets && (sleutel.taal() == Taal.EN || map.landelijk(sleutel).isPresent())) {
      return Optional.empty();
    }
    String eerder = opSchijf(id, sleutel);
    String ongedateerd = Productschrijver.schrijf(eerder, sleutel.taal(), velden);
    return Optional.of(
        ongedateerd.equals(eerder)
            ? eerder
            : Productschrijver.schrijf(
                eerder, sleutel.taal(), velden.met("bijgewerktOp", List.of(vandaag().toString()))));
  }

  /** The text of the file with those words in it, whatever they say. */
  String alsConcept(GemeenteId id, Sleutel sleutel, Productvelden velden) {
    return Productschrijver.schrijf(opSchijf(id, sleutel), sleutel.taal(), velden);
  }

  private String opSchijf(GemeenteId id, Sleutel sleutel) {
    return map.eigen(id, sleutel).orElse("");
  }

  Productbestand bestand(GemeenteId id, Sleutel sleutel, String tekst) {
    return Productbestand.lees(map.pad(id, sleutel), tekst, sleutel.taal());
  }

  /** What the text of a file says. */
  Productvelden velden(GemeenteId id, Sleutel sleutel, String tekst) {
    return Productvelden.van(bestand(id, sleutel, tekst));
  }

  /** In the Netherlands. */
  LocalDate vandaag() {
    return LocalDate.ofInstant(klok.instant(), NEDERLAND);
  }
}
