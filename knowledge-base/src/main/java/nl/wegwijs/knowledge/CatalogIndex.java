package nl.wegwijs.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijs.gemeente.Catalogus;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.language.TermAnalysis;

/**
 * The catalogue of one gemeente: what it shares with others is looked up in their common index, the
 * rest in one of its own. Rare is what is rare in this gemeente. Safe for many threads.
 */
final class CatalogIndex {
  private static final int ELSEWHERE = -1;

  /** No id of a product begins with this. */
  private static final String VREEMD = "~";

  private final List<Product> producten;
  private final int[] vraagVan;
  private final int[] aantalVragen;
  private final int producttal;
  private final TermIndex gedeeld;
  private final int[] plaatsGedeeld;
  private final TermIndex eigen;
  private final int[] plaatsEigen;

  CatalogIndex(Stukken stukken, Gedeeld gedeeld, TermAnalysis analysis) {
    producten = stukken.producten();
    vraagVan = stukken.vraagVan().stream().mapToInt(Integer::intValue).toArray();
    aantalVragen = stukken.aantalVragen().stream().mapToInt(Integer::intValue).toArray();
    producttal = stukken.producttal();
    this.gedeeld = gedeeld.index();
    plaatsGedeeld = new int[gedeeld.index().size()];
    Arrays.fill(plaatsGedeeld, ELSEWHERE);
    var over = new ArrayList<Indexstuk>();
    var plaatsen = new ArrayList<Integer>();
    stukken
        .plaatsen()
        .forEach((stuk, plaats) -> {
          Integer nummer = gedeeld.nummers().get(stuk);
          if (nummer == null) {
            over.add(stuk);
            plaatsen.add(plaats);
          } else {
            plaatsGedeeld[nummer] = plaats;
          }
        });
    eigen = new TermIndex(over, analysis, gedeeld.index());
    plaatsEigen = plaatsen.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Documents of several gemeenten, with their numbers in one index. */
  record Gedeeld(Map<Indexstuk, Integer> nummers, TermIndex index) {}

  /**
   * What a catalogue consists of.
   *
   * @param plaatsen each document with its place: that of a product, or for questions their number
   * @param vraagVan for each product the number of its questions
   * @param aantalVragen how many questions there are with each number
   * @param producttal numbers from this one on are of subjects that are not for a gemeente
   */
  record Stukken(
      List<Product> producten,
      Map<Indexstuk, Integer> plaatsen,
      List<Integer> vraagVan,
      List<Integer> aantalVragen,
      int producttal) {
    /**
     * @param zinnen what comes with the program
     */
    static Stukken van(Catalogus catalogus, Voorbeeldzinnen zinnen) {
      List<Product> producten = catalogus.alle();
      var plaatsen = new LinkedHashMap<Indexstuk, Integer>();
      var nummers = new LinkedHashMap<String, Integer>();
      var vragen = new HashMap<String, List<String>>();
      var vraagVan = new ArrayList<Integer>();
      for (int plaats = 0; plaats < producten.size(); plaats++) {
        Product product = producten.get(plaats);
        plaatsen.put(Indexstuk.Tekst.van(product), plaats);
        vraagVan.add(nummers.computeIfAbsent(product.id(), id -> nummers.size()));
        vragen
            .computeIfAbsent(
                product.id(), id -> new ArrayList<>(zinnen.vragen().getOrDefault(id, List.of())))
            .addAll(product.vragen());
      }
      int eigen = nummers.size();
      zinnen.vreemd().keySet().stream()
          .sorted()
          .forEach(onderwerp -> {
            nummers.put(VREEMD + onderwerp, nummers.size());
            vragen.put(VREEMD + onderwerp, zinnen.vreemd().getOrDefault(onderwerp, List.of()));
          });
      var aantal = new ArrayList<Integer>();
      nummers.forEach((id, nummer) -> {
        List<String> asked = vragen.getOrDefault(id, List.of());
        aantal.add(asked.size());
        plaatsen.put(new Indexstuk.Vragen(id, asked), nummer);
      });
      return new Stukken(producten, plaatsen, vraagVan, aantal, eigen);
    }
  }

  /** Number of products, each language counting by itself. */
  int size() {
    return producten.size();
  }

  Product product(int plaats) {
    return producten.get(plaats);
  }

  /** Number of questions that are known to ask for that product. */
  int vragen(int product) {
    return aantalVragen[vraagVan[product]];
  }

  /** Numbers from this one to the number of questions are of what is not for a gemeente. */
  int producttal() {
    return producttal;
  }

  int onderwerpen() {
    return aantalVragen.length;
  }

  int vragenVan(int nummer) {
    return aantalVragen[nummer];
  }

  private int producten(Veld veld) {
    return veld.isVraag() ? producttal : producten.size();
  }

  private int size(Veld veld) {
    return veld.isVraag() ? aantalVragen.length : producten.size();
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
      Postings own = eigen.of(veld, term);
      int found = count(shared, plaatsGedeeld, all) + count(own, plaatsEigen, all);
      if (shared.size() + own.size() > 0) {
        float rarity = weight * rarity(found, all);
        add(sums, shared, plaatsGedeeld, rarity);
        add(sums, own, plaatsEigen, rarity);
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
        count(gedeeld.of(veld, term), plaatsGedeeld, all)
            + count(eigen.of(veld, term), plaatsEigen, all);
    return rarity(found, all);
  }

  /** Whether that product has the term in that field. */
  boolean has(Veld veld, String term, int product) {
    int place = plaats(veld, product);
    return has(gedeeld.of(veld, term), plaatsGedeeld, place)
        || has(eigen.of(veld, term), plaatsEigen, place);
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
