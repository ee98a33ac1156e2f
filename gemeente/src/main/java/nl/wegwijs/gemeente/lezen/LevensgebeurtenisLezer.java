package nl.wegwijs.gemeente.lezen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Catalogus;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Instantie;
import nl.wegwijs.gemeente.Levensgebeurtenis;
import nl.wegwijs.gemeente.Levensgebeurtenis.Bijproduct;
import nl.wegwijs.gemeente.Levensgebeurtenis.Elders;
import nl.wegwijs.gemeente.Levensgebeurtenis.Vervolg;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.Tekst;

/** Reads {@code levensgebeurtenissen.yaml}: what people often have to arrange as well. */
final class LevensgebeurtenisLezer {
  private static final Tekstkeuring KEURING = new Tekstkeuring(Set.of());

  private final GemeenteId gemeente;
  private final Catalogus catalogus;
  private final Set<String> producten;
  private final Set<String> formulieren;
  private final List<Instantie> instanties;
  private final Meldingen meldingen;
  private final Map<String, String> bekend = new HashMap<>();

  /**
   * @param producten names of all products with a file, also of those that hold a mistake
   */
  LevensgebeurtenisLezer(
      GemeenteId gemeente,
      Catalogus catalogus,
      Set<String> producten,
      Set<String> formulieren,
      List<Instantie> instanties,
      Meldingen meldingen) {
    this.gemeente = gemeente;
    this.catalogus = catalogus;
    this.producten = producten;
    this.formulieren = formulieren;
    this.instanties = instanties;
    this.meldingen = meldingen;
  }

  List<Levensgebeurtenis> lees(Kaartlezer kaart) {
    var gelezen = new ArrayList<Levensgebeurtenis>();
    kaart
        .groepen()
        .forEach(
            (id, groep) -> meldingen.heel(() -> gebeurtenis(id, groep)).ifPresent(gelezen::add));
    return gelezen;
  }

  private Levensgebeurtenis gebeurtenis(String id, Kaartlezer groep) {
    if (Vorm.NAAM.lees().apply(id).isEmpty()) {
      groep.fout("levensgebeurtenis '" + id + "'; toegestaan: " + Vorm.NAAM.toegestaan());
    }
    var gebeurtenis =
        new Levensgebeurtenis(
            id,
            groep.tekst("zegt"),
            groep.tekstOfNiets("medeleven"),
            groep.lijstOfNiets("bij", Vorm.NAAM),
            groep.lijstOfNiets("formulieren", Vorm.NAAM),
            groep.groepenlijstOfNiets("daarna").stream().map(this::vervolg).toList());
    groep.klaar();
    if (gebeurtenis.bij().isEmpty() && gebeurtenis.formulieren().isEmpty()) {
      groep.fout("'bij' en 'formulieren' ontbreken beide; verwacht: een product of een formulier");
    }
    for (String product : gebeurtenis.bij()) {
      bestaat("bij", product, groep);
      eenmaal("bij", id, product, groep);
    }
    for (String formulier : gebeurtenis.formulieren()) {
      if (!formulieren.contains(formulier)) {
        groep.fout(
            "formulieren",
            "formulier '" + formulier + "' bestaat niet; er zijn: " + Opsomming.van(formulieren));
      }
      eenmaal("formulieren", id, formulier, groep);
    }
    keurLengte(gebeurtenis, groep);
    return gebeurtenis;
  }

  private Vervolg vervolg(Kaartlezer kaart) {
    Optional<String> product = kaart.waardeOfNiets("product", Vorm.NAAM);
    Optional<String> instantie = kaart.waardeOfNiets("instantie", Vorm.NAAM);
    Tekst reden = kaart.tekst("reden");
    kaart.klaar();
    if (product.isPresent() == instantie.isPresent()) {
      kaart.fout("verwacht: óf 'product' óf 'instantie'");
    }
    if (instantie.isPresent()) {
      if (instanties.stream().noneMatch(een -> een.id().equals(instantie.get()))) {
        kaart.fout(
            "instantie", "instantie '" + instantie.get() + "' staat niet in instanties.yaml");
      }
      return new Elders(instantie.get(), reden);
    }
    String id = product.orElse("");
    if (product.isPresent()) {
      bestaat("product", id, kaart);
      aangeboden(id, kaart);
    }
    return new Bijproduct(id, reden);
  }

  private void bestaat(String sleutel, String product, Kaartlezer kaart) {
    if (!producten.contains(product)) {
      kaart.fout(
          sleutel,
          "product '" + product + "' bestaat niet; verwacht is de naam van een bestand in pdc/");
    }
  }

  private void aangeboden(String product, Kaartlezer kaart) {
    if (catalogus.product(product, Taal.NL).filter(een -> !een.aangeboden()).isPresent()) {
      meldingen.waarschuw(
          kaart.plek("product"),
          "gemeente " + gemeente + " biedt '" + product + "' niet aan; daar blijft het weg");
    }
  }

  /** One that is named with two events would leave open which of them happened. */
  private void eenmaal(String sleutel, String id, String genoemd, Kaartlezer kaart) {
    String ander = bekend.put(sleutel + ":" + genoemd, id);
    if (ander != null) {
      kaart.fout(
          sleutel,
          "'" + genoemd + "' staat bij '" + ander + "' en bij '" + id + "'; toegestaan: bij een");
    }
  }

  /** What is said at once, as this gemeente would say it, must fit in one bericht. */
  private void keurLengte(Levensgebeurtenis gebeurtenis, Kaartlezer groep) {
    List<Tekst> regels =
        gebeurtenis.daarna().stream()
            .flatMap(vervolg -> regel(vervolg).stream())
            .limit(Levensgebeurtenis.MEESTE)
            .toList();
    Tekst[] erbij =
        Stream.concat(gebeurtenis.medeleven().stream(), regels.stream()).toArray(Tekst[]::new);
    KEURING
        .fout(gebeurtenis.zegt(), erbij)
        .or(() -> Stream.of(erbij).flatMap(tekst -> KEURING.fout(tekst).stream()).findFirst())
        .ifPresent(fout -> groep.fout("zegt", fout));
  }

  private Optional<Tekst> regel(Vervolg vervolg) {
    return switch (vervolg) {
      case Bijproduct(String id, Tekst reden) ->
          catalogus
              .product(id, Taal.NL)
              .filter(Product::aangeboden)
              .map(nl -> {
                Product en = catalogus.product(id, Taal.EN).orElse(nl);
                return samen(new Tekst(nl.naam(), en.naam()), reden);
              });
      case Elders(String id, Tekst reden) ->
          instanties.stream()
              .filter(een -> een.id().equals(id))
              .findFirst()
              .map(een -> samen(een.naam(), reden));
    };
  }

  private static Tekst samen(Tekst naam, Tekst reden) {
    return new Tekst(naam.nl() + " - " + reden.nl(), naam.en() + " - " + reden.en());
  }
}
