package nl.wegwijs.bot.kennis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.bot.kennis.Productregel.Stand;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;

/** What an editor sees of all products of one gemeente. Pure. */
final class Productlijst {
  /** How long before its day a product is said to be nearly due. */
  static final int BIJNA_DAGEN = 60;

  private final Gemeente gemeente;
  private final Set<String> landelijk;
  private final Map<String, String> concepten;
  private final Optional<Map<String, Integer>> antwoorden;
  private final LocalDate vandaag;

  /**
   * @param landelijk ids of products with a national text
   * @param concepten names of products with a draft, by id
   * @param antwoorden how often each was the answer; empty while that is not known
   */
  Productlijst(
      Gemeente gemeente,
      Set<String> landelijk,
      Map<String, String> concepten,
      Optional<Map<String, Integer>> antwoorden,
      LocalDate vandaag) {
    this.gemeente = gemeente;
    this.landelijk = landelijk;
    this.concepten = concepten;
    this.antwoorden = antwoorden;
    this.vandaag = vandaag;
  }

  /** Every product, also one that there is only a draft of, by name. */
  List<Productregel> regels() {
    var regels = new ArrayList<Productregel>();
    for (Product product : gemeente.producten().alle()) {
      if (product.taal() == Taal.NL) {
        regels.add(regel(product));
      }
    }
    concepten.forEach((id, naam) -> {
      if (regels.stream().noneMatch(regel -> regel.id().equals(id))) {
        regels.add(nieuw(id, naam));
      }
    });
    regels.sort((een, ander) -> een.naam().compareToIgnoreCase(ander.naam()));
    return regels;
  }

  private Productregel regel(Product product) {
    Optional<Product> engels =
        gemeente.producten().product(product.id(), Taal.EN).filter(p -> p.taal() == Taal.EN);
    Optional<Integer> aantal = antwoorden.map(geteld -> geteld.getOrDefault(product.id(), 0));
    return new Productregel(
        product.id(),
        product.naam(),
        engels.isPresent(),
        Optional.of(product.bijgewerktOp()),
        product.herzienVoor(),
        standen(product, engels, aantal),
        aantal,
        zoektekst(product, engels));
  }

  private Set<Stand> standen(Product product, Optional<Product> engels, Optional<Integer> aantal) {
    var standen = EnumSet.noneOf(Stand.class);
    product
        .herzienVoor()
        .ifPresent(dag -> {
          if (dag.isBefore(vandaag)) {
            standen.add(Stand.VEROUDERD);
          } else if (!dag.isAfter(vandaag.plusDays(BIJNA_DAGEN))) {
            standen.add(Stand.BIJNA_VEROUDERD);
          }
        });
    if (product.isVraag()) {
      standen.add(Stand.VRAAG);
    } else if (!landelijk.contains(product.id())) {
      standen.add(Stand.EIGEN);
    } else if (product.aangeboden()
        && (product.lokaal() || engels.filter(Product::lokaal).isPresent())) {
      standen.add(Stand.AFWIJKEND);
    }
    if (!product.aangeboden()) {
      standen.add(Stand.NIET_AANGEBODEN);
    }
    if (concepten.containsKey(product.id())) {
      standen.add(Stand.CONCEPT);
    }
    if (aantal.filter(keren -> keren == 0).isPresent()) {
      standen.add(Stand.ONGEBRUIKT);
    }
    return standen;
  }

  private static Productregel nieuw(String id, String naam) {
    return new Productregel(
        id,
        naam,
        false,
        Optional.empty(),
        Optional.empty(),
        Set.of(Stand.EIGEN, Stand.CONCEPT),
        Optional.empty(),
        (id + " " + naam).toLowerCase(Locale.ROOT));
  }

  private static String zoektekst(Product product, Optional<Product> engels) {
    var delen = new ArrayList<>(List.of(product.id(), product.naam(), product.kort()));
    delen.addAll(product.synoniemen());
    engels.ifPresent(p -> delen.add(p.naam()));
    product.upl().ifPresent(upl -> delen.add(upl.label()));
    delen.add(product.team().value());
    return String.join(" ", delen).toLowerCase(Locale.ROOT);
  }
}
