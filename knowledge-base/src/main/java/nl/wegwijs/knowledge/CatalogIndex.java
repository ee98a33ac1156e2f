package nl.wegwijs.knowledge;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.language.TermAnalysis;

/**
 * The catalogue of one gemeente: what it shares with others is looked up in their common index, the
 * rest in one of its own. Rare is what is rare in this gemeente. Safe for many threads.
 */
final class CatalogIndex {
  private static final int ELSEWHERE = -1;

  private final Stukken stukken;
  private final int[] vraagVan;
  private final int[] aantalVragen;
  private final Gedeeld gedeeld;
  private final int[] tekstGedeeld;
  private final int[] vraagGedeeld;
  private final Tekstindex teksten;
  private final int[] tekstEigen;
  private final Vraagindex vragen;
  private final int[] vraagEigen;

  private CatalogIndex(Stukken stukken, Gedeeld gedeeld, Tekstindex teksten, Vraagindex vragen) {
    this.stukken = stukken;
    this.gedeeld = gedeeld;
    this.teksten = teksten;
    this.vragen = vragen;
    vraagVan = stukken.vraagVan().stream().mapToInt(Integer::intValue).toArray();
    aantalVragen = stukken.aantalVragen().stream().mapToInt(Integer::intValue).toArray();
    tekstGedeeld = places(gedeeld.teksten(), stukken.teksten());
    vraagGedeeld = places(gedeeld.vragen(), stukken.vragen());
    tekstEigen = places(teksten.nummers(), stukken.teksten());
    vraagEigen = places(vragen.nummers(), stukken.vragen());
  }

  /** One of all that is not in the common index. */
  CatalogIndex(Stukken stukken, Gedeeld gedeeld, TermAnalysis analysis) {
    this(
        stukken,
        gedeeld,
        new Tekstindex(without(stukken.teksten(), gedeeld.teksten()), analysis),
        new Vraagindex(without(stukken.vragen(), gedeeld.vragen()), analysis));
  }

  /**
   * The index of another version, with everything of this that is still the same.
   *
   * @param verschil between the reading of this one and that
   */
  @SuppressWarnings("ReferenceEquality") // what did not change is the same object
  CatalogIndex volgende(Stukken nieuw, Gedeeld samen, TermAnalysis analysis, Woordhashes verschil) {
    if (nieuw == stukken && samen == gedeeld && !raakt(verschil)) {
      return this;
    }
    return new CatalogIndex(
        nieuw,
        samen,
        Tekstindex.na(teksten, without(nieuw.teksten(), samen.teksten()), analysis, verschil),
        Vraagindex.na(vragen, without(nieuw.vragen(), samen.vragen()), analysis, verschil));
  }

  private boolean raakt(Woordhashes verschil) {
    return teksten.raakt(verschil) || vragen.raakt(verschil);
  }

  private static <T> Set<T> without(Map<T, Integer> all, Map<T, Integer> others) {
    var left = new LinkedHashSet<>(all.keySet());
    left.removeAll(others.keySet());
    return left;
  }

  /** By number of a document its place in this catalogue. */
  private static <T> int[] places(Map<T, Integer> nummers, Map<T, Integer> plaatsen) {
    var places = new int[nummers.size()];
    nummers.forEach((stuk, nummer) -> places[nummer] = plaatsen.getOrDefault(stuk, ELSEWHERE));
    return places;
  }

  /** Number of products, each language counting by itself. */
  int size() {
    return stukken.producten().size();
  }

  Product product(int plaats) {
    return stukken.producten().get(plaats);
  }

  /** Number of questions that are known to ask for that product. */
  int vragen(int product) {
    return aantalVragen[vraagVan[product]];
  }

  /** Numbers from this one to the number of questions are of what is not for a gemeente. */
  int producttal() {
    return stukken.producttal();
  }

  int onderwerpen() {
    return aantalVragen.length;
  }

  int vragenVan(int nummer) {
    return aantalVragen[nummer];
  }

  private int producten(Veld veld) {
    return veld.isVraag() ? producttal() : size();
  }

  private int size(Veld veld) {
    return veld.isVraag() ? onderwerpen() : size();
  }

  private int[] plaatsGedeeld(Veld veld) {
    return veld.isVraag() ? vraagGedeeld : tekstGedeeld;
  }

  private int[] plaatsEigen(Veld veld) {
    return veld.isVraag() ? vraagEigen : tekstEigen;
  }

  /** What only this gemeente says, measured as what is said by several. */
  private Postings eigen(Veld veld, String term) {
    float average = gedeeld.averageLength(veld);
    return veld.isVraag() ? vragen.of(veld, term, average) : teksten.of(veld, term, average);
  }

  /** The place of a product in what {@link #scores} gives for that field. */
  int plaats(Veld veld, int product) {
    return veld.isVraag() ? vraagVan[product] : product;
  }

  /**
   * How well each document has these terms in that field.
   *
   * @param terms with what each counts
   */
  float[] scores(Veld veld, Map<String, Float> terms) {
    int all = producten(veld);
    var sums = new float[size(veld)];
    terms.forEach((term, weight) -> {
      Postings shared = gedeeld.of(veld, term);
      Postings own = eigen(veld, term);
      int found = count(shared, plaatsGedeeld(veld), all) + count(own, plaatsEigen(veld), all);
      if (shared.size() + own.size() > 0) {
        float rarity = weight * rarity(found, all);
        add(sums, shared, plaatsGedeeld(veld), rarity);
        add(sums, own, plaatsEigen(veld), rarity);
      }
    });
    return sums;
  }

  private static float rarity(int found, int all) {
    return (float) Math.log(1 + (all - found + 0.5) / (found + 0.5));
  }

  /** How rare a term is in that field; the highest where nothing has it. */
  float rarity(Veld veld, String term) {
    int all = producten(veld);
    int found =
        count(gedeeld.of(veld, term), plaatsGedeeld(veld), all)
            + count(eigen(veld, term), plaatsEigen(veld), all);
    return rarity(found, all);
  }

  /** Whether that product has the term in that field. */
  boolean has(Veld veld, String term, int product) {
    int place = plaats(veld, product);
    return has(gedeeld.of(veld, term), plaatsGedeeld(veld), place)
        || has(eigen(veld, term), plaatsEigen(veld), place);
  }

  private static boolean has(Postings postings, int[] places, int place) {
    for (int at = 0; at < postings.size(); at++) {
      if (places[postings.document(at)] == place) {
        return true;
      }
    }
    return false;
  }

  private static int count(Postings postings, int[] places, int end) {
    int found = 0;
    for (int at = 0; at < postings.size(); at++) {
      int place = places[postings.document(at)];
      found += place != ELSEWHERE && place < end ? 1 : 0;
    }
    return found;
  }

  private static void add(float[] sums, Postings postings, int[] places, float rarity) {
    for (int at = 0; at < postings.size(); at++) {
      int place = places[postings.document(at)];
      if (place != ELSEWHERE) {
        sums[place] += rarity * postings.value(at);
      }
    }
  }
}
