package nl.wegwijs.channels.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.http.Context;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.knowledge.Passage;
import nl.wegwijs.knowledge.Zoekresultaat;

/**
 * {@code /v1/producten}: the catalogue of a gemeente, as a list, searched, or one product in full.
 */
final class Producten {
  private static final int MEESTE_TREFFERS = 20;
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final Supplier<Wereld> wereld;
  private final BiPredicate<Context, GemeenteId> medewerker;
  private final InstantSource klok;
  private final Json json;

  /**
   * @param medewerker whether a request comes from staff of that gemeente, who alone see what is
   *     noted for the desk; another system is no staff, since it may pass on all that it gets
   */
  Producten(
      Supplier<Wereld> wereld,
      BiPredicate<Context, GemeenteId> medewerker,
      InstantSource klok,
      Json json) {
    this.wereld = wereld;
    this.medewerker = medewerker;
    this.klok = klok;
    this.json = json;
  }

  private record Kort(
      String id,
      String naam,
      Optional<String> upl,
      URI url,
      String gemeente,
      LocalDate bijgewerktOp,
      String taal,
      String kort,
      boolean aangeboden) {
    static Kort van(Gemeente gemeente, Product product) {
      return new Kort(
          product.id(),
          product.naam(),
          product.upl().map(Product.Upl::label),
          product.url(),
          gemeente.naam(),
          product.bijgewerktOp(),
          product.taal().code(),
          product.kort(),
          product.aangeboden());
    }
  }

  /** The part of a product that answers what was asked, and the sentence of it that does. */
  private record Antwoord(String sectie, String tekst, String zin) {
    static Antwoord van(Passage passage) {
      return new Antwoord(passage.sectie(), passage.tekst(), passage.zin());
    }
  }

  private record Treffer(@JsonUnwrapped Kort product, double score, Antwoord antwoord) {}

  /**
   * What was found.
   *
   * @param nietGevonden whether none of it seems to answer the question
   */
  private record Gezocht(List<Treffer> producten, boolean nietGevonden) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Lang(
      @JsonUnwrapped Kort product,
      List<String> synoniemen,
      List<String> doelgroepen,
      String team,
      List<Product.Sectie> secties,
      List<String> suggesties,
      Optional<String> formulier,
      Optional<String> wet,
      Optional<LocalDate> geldigVan,
      Optional<LocalDate> geldigTot,
      Optional<String> deskMemo) {}

  void lijst(Context ctx) {
    Wereld nu = wereld.get();
    Vraag vraag = lees(ctx, nu);
    Predicate<Product> zichtbaar =
        zichtbaar(ctx, vraag)
            .and(een -> vraag.doelgroep().map(een.doelgroepen()::contains).orElse(true));
    Optional<String> zoek =
        Optional.ofNullable(ctx.queryParam("zoek")).filter(tekst -> !Teksten.leeg(tekst));
    json.antwoord(
        ctx,
        200,
        zoek.isPresent()
            ? gezocht(nu, vraag, zoek.get(), zichtbaar)
            : Map.of("producten", alle(vraag, zichtbaar)));
  }

  /** What is not valid today is for staff alone, who see from and until when it is. */
  private Predicate<Product> zichtbaar(Context ctx, Vraag vraag) {
    LocalDate vandaag = LocalDate.ofInstant(klok.instant(), NEDERLAND);
    boolean alles = medewerker.test(ctx, vraag.gemeente().id());
    return product -> alles || product.geldigheid().op(vandaag);
  }

  void toon(Context ctx) {
    Vraag vraag = lees(ctx, wereld.get());
    Product product =
        vraag
            .gemeente()
            .producten()
            .product(ctx.pathParam("id"), vraag.taal())
            .filter(zichtbaar(ctx, vraag))
            .orElseThrow(() -> Problemen.nietGevonden("Dit product kent deze gemeente niet."));
    json.antwoord(
        ctx,
        200,
        new Lang(
            Kort.van(vraag.gemeente(), product),
            product.synoniemen(),
            product.doelgroepen(),
            product.team().value(),
            product.secties(),
            product.suggesties(),
            product.formulier(),
            product.wet(),
            product.geldigheid().van(),
            product.geldigheid().tot(),
            product.deskMemo().filter(memo -> medewerker.test(ctx, vraag.gemeente().id()))));
  }

  private record Vraag(Gemeente gemeente, Taal taal, Optional<String> doelgroep) {}

  private static Vraag lees(Context ctx, Wereld nu) {
    var fouten = new ArrayList<Fout>();
    String naam = ctx.queryParam("gemeente");
    Optional<Gemeente> gemeente =
        naam == null ? Optional.empty() : nu.gemeenten().gemeente(new GemeenteId(naam));
    if (naam == null || naam.isBlank()) {
      fouten.add(new Fout("gemeente", Fout.VERPLICHT, "Parameter 'gemeente' ontbreekt."));
    } else if (gemeente.isEmpty()) {
      fouten.add(new Fout("gemeente", Fout.ONBEKEND, Gesprekken.GEMEENTE_ONBEKEND));
    }
    String code = ctx.queryParam("taal");
    Optional<Taal> taal = taal(code == null ? "nl" : code);
    if (taal.isEmpty()) {
      fouten.add(new Fout("taal", Fout.WAARDE, "Parameter 'taal' moet nl of en zijn."));
    }
    Optional<String> doelgroep =
        Optional.ofNullable(ctx.queryParam("doelgroep")).filter(waarde -> !waarde.isBlank());
    SortedSet<String> bekend = gemeente.map(Producten::doelgroepen).orElseGet(TreeSet::new);
    if (gemeente.isPresent() && !bekend.containsAll(doelgroep.stream().toList())) {
      fouten.add(
          new Fout(
              "doelgroep",
              Fout.WAARDE,
              "Parameter 'doelgroep' moet een van deze zijn: %s."
                  .formatted(String.join(", ", bekend))));
    }
    String zoek = ctx.queryParam("zoek");
    if (zoek != null && Teksten.lengte(zoek) > Berichten.LANGSTE_TEKST) {
      fouten.add(
          new Fout(
              "zoek",
              Fout.TE_LANG,
              "Parameter 'zoek' is langer dan %d tekens.".formatted(Berichten.LANGSTE_TEKST)));
    }
    if (!fouten.isEmpty()) {
      throw Problemen.ongeldig(fouten);
    }
    return new Vraag(gemeente.orElseThrow(), taal.orElseThrow(), doelgroep);
  }

  /** Everybody that a product of that gemeente is for. */
  private static SortedSet<String> doelgroepen(Gemeente gemeente) {
    return gemeente.producten().alle().stream()
        .flatMap(product -> product.doelgroepen().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Optional<Taal> taal(String code) {
    return List.of(Taal.values()).stream().filter(taal -> taal.code().equals(code)).findFirst();
  }

  private static Gezocht gezocht(
      Wereld nu, Vraag vraag, String zoek, Predicate<Product> zichtbaar) {
    String tekst = Teksten.schoon(zoek);
    Zoekresultaat gezocht =
        nu.kennis().zoek(vraag.gemeente().id(), tekst, vraag.taal(), Integer.MAX_VALUE);
    List<Treffer> treffers =
        gezocht.hits().stream()
            .filter(hit -> zichtbaar.test(hit.product()))
            .limit(MEESTE_TREFFERS)
            .map(hit ->
                new Treffer(
                    Kort.van(vraag.gemeente(), hit.product()),
                    hit.score(),
                    Antwoord.van(nu.kennis().passage(hit.product(), tekst))))
            .toList();
    return new Gezocht(treffers, treffers.isEmpty() || gezocht.nietGevonden());
  }

  /** Every product once, in the language asked for where it is written in it. */
  private static List<Kort> alle(Vraag vraag, Predicate<Product> zichtbaar) {
    return vraag.gemeente().producten().alle().stream()
        .filter(product -> product.taal() == Taal.NL)
        .flatMap(
            product -> vraag.gemeente().producten().product(product.id(), vraag.taal()).stream())
        .filter(zichtbaar)
        .sorted(Comparator.comparing(Product::id))
        .map(product -> Kort.van(vraag.gemeente(), product))
        .toList();
  }
}
