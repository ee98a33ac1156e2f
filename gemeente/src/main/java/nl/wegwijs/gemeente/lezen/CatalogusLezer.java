package nl.wegwijs.gemeente.lezen;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.Catalogus;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Product.Geldigheid;
import nl.wegwijs.gemeente.Product.Sectie;
import nl.wegwijs.gemeente.Product.Upl;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.Pdctekst.Alinea;

/**
 * Reads {@code pdc/}: the national products with those of one gemeente over them. Facts stand in
 * the Dutch file; an English file holds only what is said in English. Where a gemeente does not
 * offer a product, nothing of the national text is left.
 */
final class CatalogusLezer {
  private static final int MEESTE_WOORDEN = 60;
  private static final Pattern WIT = Pattern.compile("\\s+");
  private static final Pattern LINKADRES = Pattern.compile("\\]\\([^)]*\\)");
  private static final Vorm<URI> UPL_ADRES =
      new Vorm<>(
          "een adres dat begint met http://standaarden.overheid.nl/owms/terms/",
          tekst ->
              Optional.of(tekst)
                  .filter(
                      t -> t.matches("http://standaarden\\.overheid\\.nl/owms/terms/[\\w.()%'-]+"))
                  .map(URI::create),
          URI.create(""));

  private final Lagen lagen;
  private final Verwijzingen verwijzingen;
  private final Set<String> formulieren;
  private final String productUrl;
  private final LocalDate vandaag;
  private final Set<String> producten;
  private final Set<String> nietAangeboden = new TreeSet<>();

  CatalogusLezer(
      Lagen lagen,
      Verwijzingen verwijzingen,
      Set<String> formulieren,
      String productUrl,
      LocalDate vandaag) {
    this.lagen = lagen;
    this.verwijzingen = verwijzingen;
    this.formulieren = formulieren;
    this.productUrl = productUrl;
    this.vandaag = vandaag;
    this.producten = new TreeSet<>(lagen.namen("pdc", ".md"));
    this.producten.removeIf(naam -> naam.endsWith(".en"));
  }

  Catalogus lees() {
    for (String id : producten) {
      Productlagen.van(lagen, id + ".md")
          .filter(samen -> !samen.aangeboden())
          .ifPresent(s -> nietAangeboden.add(id));
    }
    var afwijkingen = new Afwijkingen(lagen);
    List<Product> gelezen = new ArrayList<>();
    for (String id : producten) {
      if (!afwijkingen.ergensVan(id)) {
        continue;
      }
      Optional<Product> nederlands =
          Productlagen.van(lagen, id + ".md")
              .flatMap(samen -> lagen.meldingen().heel(() -> nederlands(id, samen)));
      nederlands.ifPresent(gelezen::add);
      nederlands.flatMap(this::engels).ifPresent(gelezen::add);
    }
    for (String id : lagen.namen("pdc", ".en.md")) {
      if (!producten.contains(id)) {
        lagen
            .meldingen()
            .fout(
                new Plek(lagen.eigen().map().resolve("pdc/" + id + ".en.md"), 0),
                "dit product is er niet in het Nederlands; verwacht: pdc/" + id + ".md");
      }
    }
    return new Catalogus(gelezen);
  }

  private Product nederlands(String id, Productlagen samen) {
    Kaartlezer kop = new Kaartlezer(samen.kop(), lagen.meldingen());
    kop.waarde("id", Vorm.NAAM);
    kop.waardeOfNiets("taal", Vorm.keuze(Map.of("nl", Taal.NL)));
    kop.waardeOfNiets("aangeboden", Vorm.JA_NEE);
    kop.lijstOfNiets("levensgebeurtenissen", Vorm.TEKST);
    Herkomst.controleer(kop, lagen.meldingen());
    Optional<LocalDate> herzienVoor = kop.waardeOfNiets("herzienVoor", Vorm.DATUM);
    var product =
        new Product(
            id,
            Taal.NL,
            naam(id, kop),
            kop.lijstOfNiets("synoniemen", Vorm.TEKST),
            Voorbeeldvragen.van(kop),
            upl(kop),
            verwijzingen.team(kop, "team"),
            kop.lijst("doelgroep", Vorm.TEKST),
            kop.waardeOfNiets("url", Vorm.ADRES)
                .orElseGet(() -> URI.create(productUrl.replace("{id}", id))),
            kort(samen),
            secties(samen),
            suggesties(id, kop),
            formulier(kop),
            kop.waardeOfNiets("wet", Vorm.TEKST),
            kop.waarde("bijgewerktOp", Vorm.DATUM),
            herzienVoor,
            geldigheid(kop),
            kop.waardeOfNiets("deskMemo", Vorm.TEKST),
            samen.aangeboden(),
            lagen.eigen().heeft("pdc/" + id + ".md"));
    herzienVoor
        .filter(dag -> dag.isBefore(vandaag))
        .ifPresent(dag ->
            lagen
                .meldingen()
                .waarschuw(
                    kop.plek("herzienVoor"), "dit product moest voor " + dag + " zijn herzien"));
    if (product.isVraag() && herzienVoor.isEmpty()) {
      lagen
          .meldingen()
          .waarschuw(
              samen.kop().plek(),
              "een vraag met antwoord heeft 'herzienVoor': de dag waarvoor iemand het antwoord"
                  + " weer leest");
    }
    kop.klaar();
    return product;
  }

  /** A name may say 'uw' as well; a question of an inwoner stays as it was asked. */
  private String naam(String id, Kaartlezer kop) {
    String naam = kop.waarde("naam", Vorm.TEKST);
    return id.startsWith(Product.VRAAG) ? naam : lagen.aanspreking().vorm().zeg(naam);
  }

  private Optional<Product> engels(Product nl) {
    String bestand = nl.id() + ".en.md";
    boolean alleenLandelijk = !lagen.eigen().heeft("pdc/" + bestand);
    if (!nl.aangeboden() && alleenLandelijk) {
      return Optional.empty();
    }
    return Productlagen.van(lagen, bestand)
        .map(samen -> nl.aangeboden() ? samen : samen.alleenEigen())
        .flatMap(samen -> lagen.meldingen().heel(() -> engels(nl, samen, !alleenLandelijk)));
  }

  private Product engels(Product nl, Productlagen samen, boolean lokaal) {
    Kaartlezer kop = new Kaartlezer(samen.kop(), lagen.meldingen());
    kop.waarde("id", Vorm.NAAM);
    kop.waarde("taal", Vorm.keuze(Map.of("en", Taal.EN)));
    Herkomst.controleer(kop, lagen.meldingen());
    var product =
        new Product(
            nl.id(),
            Taal.EN,
            kop.waarde("naam", Vorm.TEKST),
            kop.lijstOfNiets("synoniemen", Vorm.TEKST),
            Voorbeeldvragen.van(kop),
            nl.upl(),
            nl.team(),
            nl.doelgroepen(),
            nl.url(),
            kort(samen),
            secties(samen),
            nl.suggesties(),
            nl.formulier(),
            nl.wet(),
            kop.waarde("bijgewerktOp", Vorm.DATUM),
            nl.herzienVoor(),
            nl.geldigheid(),
            nl.deskMemo(),
            nl.aangeboden(),
            lokaal);
    kop.klaar();
    return product;
  }

  private Geldigheid geldigheid(Kaartlezer kop) {
    Optional<LocalDate> van = kop.waardeOfNiets("geldigVan", Vorm.DATUM);
    Optional<LocalDate> tot = kop.waardeOfNiets("geldigTot", Vorm.DATUM);
    if (van.isPresent() && tot.filter(van.get()::isAfter).isPresent()) {
      kop.fout("geldigTot", "'geldigTot' ligt voor 'geldigVan'");
    }
    tot.filter(dag -> dag.isBefore(vandaag))
        .ifPresent(dag ->
            lagen
                .meldingen()
                .waarschuw(kop.plek("geldigTot"), "dit product gold tot en met " + dag));
    return new Geldigheid(van, tot);
  }

  private static Optional<Upl> upl(Kaartlezer kop) {
    Optional<String> label = kop.waardeOfNiets("upl", Vorm.TEKST);
    Optional<URI> adres = kop.waardeOfNiets("uplUri", UPL_ADRES);
    if (label.isPresent() != adres.isPresent()) {
      kop.fout(
          label.isPresent() ? "upl" : "uplUri",
          "'upl' en 'uplUri' horen bij elkaar; een van beide ontbreekt");
    }
    return label.flatMap(naam -> adres.map(uri -> new Upl(naam, uri)));
  }

  private String kort(Productlagen samen) {
    Alinea kort = samen.kort();
    if (kort.tekst().isEmpty()) {
      lagen
          .meldingen()
          .fout(
              new Plek(samen.kop().plek().bestand(), 0),
              "het korte antwoord onder de sleutels ontbreekt");
    }
    String leesbaar = LINKADRES.matcher(kort.tekst()).replaceAll("]");
    long woorden = WIT.splitAsStream(leesbaar).filter(woord -> !woord.isEmpty()).count();
    if (woorden > MEESTE_WOORDEN) {
      lagen
          .meldingen()
          .waarschuw(
              kort.plek(),
              "het korte antwoord heeft "
                  + woorden
                  + " woorden; liefst hoogstens "
                  + MEESTE_WOORDEN);
    }
    return kort.tekst();
  }

  private static List<Sectie> secties(Productlagen samen) {
    return samen.secties().stream()
        .map(sectie -> new Sectie(sectie.naam(), sectie.tekst()))
        .toList();
  }

  private List<String> suggesties(String id, Kaartlezer kop) {
    List<String> suggesties = kop.lijstOfNiets("suggesties", Vorm.NAAM);
    for (String suggestie : suggesties) {
      if (!producten.contains(suggestie) || suggestie.equals(id)) {
        kop.fout(
            "suggesties",
            "suggestie '"
                + suggestie
                + "' is geen ander product; verwacht is de naam van een bestand in pdc/");
      }
    }
    return suggesties.stream().filter(suggestie -> !nietAangeboden.contains(suggestie)).toList();
  }

  private Optional<String> formulier(Kaartlezer kop) {
    Optional<String> formulier = kop.waardeOfNiets("formulier", Vorm.NAAM);
    if (formulier.isPresent() && !formulieren.contains(formulier.get())) {
      kop.fout(
          "formulier",
          "formulier '"
              + formulier.get()
              + "' bestaat niet; in formulieren/ staan: "
              + Opsomming.van(formulieren));
    }
    return formulier;
  }
}
