package nl.wegwijs.knowledge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wegwijs.gemeente.Product;

/**
 * One question against one catalogue: every field scores every product, and {@link Ranking} says
 * what that is worth. Queries are built from words, never parsed. For one search by one thread.
 */
final class CatalogSearch {
  private final CatalogIndex index;
  private final Ranking ranking;
  private final Vraagdelen vraag;
  private final List<float[]> scores;
  private final double length;

  /** A product with the evidence for it and what the ranking makes of that. */
  static final class Found {
    private final Product product;
    private final int place;
    private final double score;
    private final double[] evidence;

    private Found(Product product, int place, double score, double[] evidence) {
      this.product = product;
      this.place = place;
      this.score = score;
      this.evidence = evidence;
    }

    Product product() {
      return product;
    }

    double score() {
      return score;
    }

    /** As {@link Ranking#score} takes it. */
    double[] evidence() {
      return evidence.clone();
    }
  }

  CatalogSearch(CatalogIndex index, Ranking ranking, Vraagdelen vraag) {
    this.index = index;
    this.ranking = ranking;
    this.vraag = vraag;
    length = Math.sqrt(1 + vraag.woorden());
    Map<String, Float> letters = equal(vraag.letters());
    Map<String, Float> pairs = equal(vraag.paren());
    scores =
        Veld.ALLE.stream()
            .map(veld ->
                index.scores(
                    veld,
                    switch (veld) {
                      case NAAM, SYNONIEMEN, UPL, KORT, SECTIES, VRAGEN -> vraag.stammen();
                      case LETTERS, VRAAGLETTERS -> letters;
                      case VRAAGPAREN -> pairs;
                    }))
            .toList();
  }

  private static Map<String, Float> equal(Set<String> terms) {
    return terms.stream().collect(Collectors.toMap(Function.identity(), term -> 1f));
  }

  /** Every product that has anything of the question, best first, each once. */
  List<Found> found() {
    var best = new HashMap<String, Found>();
    for (int place = 0; place < index.size(); place++) {
      var evidence = new double[Veld.ALLE.size() + 1];
      boolean any = false;
      for (int field = 0; field < Veld.ALLE.size(); field++) {
        evidence[field] = score(field, index.plaats(Veld.ALLE.get(field), place));
        any |= evidence[field] > 0 && Veld.ALLE.get(field) != Veld.VRAAGPAREN;
      }
      if (any) {
        evidence[Veld.ALLE.size()] = Math.log1p(index.vragen(place));
        Product product = index.product(place);
        var found = new Found(product, place, ranking.score(evidence), evidence);
        best.merge(product.id(), found, (a, b) -> a.score >= b.score ? a : b);
      }
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingDouble((Found found) -> -found.score)
                .thenComparing(found -> found.product.id()))
        .toList();
  }

  private double score(int field, int place) {
    return scores.get(field)[place] / length;
  }

  /** The score of the best subject that is not for a gemeente; 0 where there are none. */
  double foreign() {
    double best = 0;
    for (int number = index.producttal(); number < index.onderwerpen(); number++) {
      var evidence = new double[Veld.ALLE.size() + 1];
      for (int field = 0; field < Veld.ALLE.size(); field++) {
        evidence[field] = Veld.ALLE.get(field).isVraag() ? score(field, number) : 0;
      }
      evidence[Veld.ALLE.size()] = Math.log1p(index.vragenVan(number));
      best = Math.max(best, ranking.score(evidence));
    }
    return best;
  }

  /**
   * Share of the words of the question that the product has anywhere, rare words weighing more; 0
   * for a question without words.
   */
  double covered(Found found) {
    double asked = 0;
    double covered = 0;
    for (List<String> woord : vraag.woordstammen()) {
      double rarity = index.rarity(Veld.VRAGEN, woord.getFirst());
      asked += rarity;
      covered += woord.stream().anyMatch(term -> has(term, found.place)) ? rarity : 0;
    }
    return asked == 0 ? 0 : covered / asked;
  }

  private boolean has(String term, int product) {
    return index.has(Veld.VRAGEN, term, product)
        || Veld.TEKST.stream().anyMatch(veld -> index.has(veld, term, product));
  }
}
