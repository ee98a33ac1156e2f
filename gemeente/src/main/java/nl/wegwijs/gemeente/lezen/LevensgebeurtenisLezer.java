package nl.wegwijs.gemeente.lezen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Catalogus;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Instantie;
import nl.wegwijs.gemeente.Levensgebeurtenis;
import nl.wegwijs.gemeente.Levensgebeurtenis.Bijproduct;
import nl.wegwijs.gemeente.Levensgebeurtenis.Elders;
import nl.wegwijs.gemeente.Levensgebeurtenis.Vervolg;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.Tekst;
import nl.wegwijs.gemeente.Voorwaarde;

/** Reads {@code levensgebeurtenissen.yaml}: what people often have to arrange as well. */
final class LevensgebeurtenisLezer {
  private static final Tekstkeuring KEURING = new Tekstkeuring(Set.of());
  private static final Comparator<Tekst> LANGSTE_EERST =
      Comparator.comparingInt((Tekst tekst) -> tekst.nl().split("\\s+", -1).length).reversed();

  private final GemeenteId gemeente;
  private final Catalogus catalogus;
  private final Set<String> producten;
  private final Set<String> formuliernamen;
  private final Map<String, Formulier> formulieren;
  private final List<Instantie> instanties;
  private final Meldingen meldingen;
  private final Map<String, String> bekend = new HashMap<>();

  /**
   * @param producten names of all products with a file, also of those that hold a mistake
   * @param formuliernamen the same of all forms
   * @param formulieren the forms without a mistake
   */
  LevensgebeurtenisLezer(
      GemeenteId gemeente,
      Catalogus catalogus,
      Set<String> producten,
      Set<String> formuliernamen,
      Map<String, Formulier> formulieren,
      List<Instantie> instanties,
      Meldingen meldingen) {
    this.gemeente = gemeente;
    this.catalogus = catalogus;
    this.producten = producten;
    this.formuliernamen = formuliernamen;
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
    List<String> bijFormulieren = groep.lijstOfNiets("formulieren", Vorm.NAAM);
    var gebeurtenis =
        new Levensgebeurtenis(
            id,
            groep.tekst("zegt"),
            groep.tekstOfNiets("medeleven"),
            groep.lijstOfNiets("woorden", Vorm.TEKST),
            groep.lijstOfNiets("bij", Vorm.NAAM),
            bijFormulieren,
            groep.groepenlijstOfNiets("daarna").stream()
                .map(kaart -> vervolg(kaart, bijFormulieren))
                .toList());
    groep.klaar();
    if (gebeurtenis.bij().isEmpty() && gebeurtenis.formulieren().isEmpty()) {
      groep.fout("'bij' en 'formulieren' ontbreken beide; verwacht: een product of een formulier");
    }
    if (gebeurtenis.medeleven().isEmpty() && !gebeurtenis.woorden().isEmpty()) {
      groep.fout("woorden", "'woorden' zonder 'medeleven' doen niets; verwacht: allebei");
    }
    for (String product : gebeurtenis.bij()) {
      bestaat("bij", product, groep);
      eenmaal("bij", id, product, groep);
    }
    for (String formulier : gebeurtenis.formulieren()) {
      if (!formuliernamen.contains(formulier)) {
        groep.fout(
            "formulieren",
            "formulier '"
                + formulier
                + "' bestaat niet; er zijn: "
                + Opsomming.van(formuliernamen));
      }
      eenmaal("formulieren", id, formulier, groep);
    }
    keurLengte(gebeurtenis, groep);
    return gebeurtenis;
  }

  private Vervolg vervolg(Kaartlezer kaart, List<String> bijFormulieren) {
    Optional<String> product = kaart.waardeOfNiets("product", Vorm.NAAM);
    Optional<String> instantie = kaart.waardeOfNiets("instantie", Vorm.NAAM);
    Tekst reden = kaart.tekst("reden");
    Optional<Voorwaarde> als = VoorwaardeLezer.lees(kaart);
    als.ifPresent(voorwaarde -> keur(voorwaarde, kaart, bijFormulieren));
    kaart.klaar();
    if (product.isPresent() == instantie.isPresent()) {
      kaart.fout("verwacht: óf 'product' óf 'instantie'");
    }
    if (instantie.isPresent()) {
      if (instanties.stream().noneMatch(een -> een.id().equals(instantie.get()))) {
        kaart.fout(
            "instantie", "instantie '" + instantie.get() + "' staat niet in instanties.yaml");
      }
      return new Elders(instantie.get(), reden, als);
    }
    String id = product.orElse("");
    if (product.isPresent()) {
      bestaat("product", id, kaart);
      aangeboden(id, kaart);
    }
    return new Bijproduct(id, reden, als);
  }

  /** A condition looks at what the forms of the event ask, and what follows from that. */
  private void keur(Voorwaarde als, Kaartlezer kaart, List<String> bijFormulieren) {
    if (bijFormulieren.isEmpty()) {
      kaart.fout("als", "kijkt naar wat iemand invulde; verwacht: een formulier bij 'formulieren'");
      return;
    }
    List<Formulier> gelezen =
        bijFormulieren.stream()
            .flatMap(naam -> Optional.ofNullable(formulieren.get(naam)).stream())
            .toList();
    // a form with a mistake of its own was told already, and what it asks is not known
    if (gelezen.size() == bijFormulieren.size()) {
      var boek =
          new Feitenboek(
              gelezen.stream().flatMap(een -> een.velden().stream()).toList(),
              gelezen.stream().flatMap(een -> een.adressen().stream()).toList(),
              gelezen.stream().flatMap(een -> een.regels().values().stream()).toList());
      Voorwaardekeuring.keur(als, boek, kaart, Set.of());
    }
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

  /**
   * What is said at once, as this gemeente would say it, must fit in one bericht; where conditions
   * choose, the longest that can be chosen.
   */
  private void keurLengte(Levensgebeurtenis gebeurtenis, Kaartlezer groep) {
    boolean wisselt = gebeurtenis.daarna().stream().anyMatch(een -> een.als().isPresent());
    Stream<Tekst> mogelijk =
        gebeurtenis.daarna().stream().flatMap(vervolg -> regel(vervolg).stream());
    List<Tekst> regels =
        (wisselt ? mogelijk.sorted(LANGSTE_EERST) : mogelijk)
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
      case Bijproduct(String id, Tekst reden, var als) ->
          catalogus
              .product(id, Taal.NL)
              .filter(Product::aangeboden)
              .map(nl -> {
                Product en = catalogus.product(id, Taal.EN).orElse(nl);
                return samen(new Tekst(nl.naam(), en.naam()), reden);
              });
      case Elders(String id, Tekst reden, var als) ->
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
