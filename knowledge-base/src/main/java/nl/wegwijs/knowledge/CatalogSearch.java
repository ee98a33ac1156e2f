package nl.wegwijs.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.language.Folding;
import nl.wegwijs.language.Term;
import nl.wegwijs.language.Term.Soort;
import nl.wegwijs.language.TermAnalysis;

/**
 * One question against one catalogue, word by word: a word counts by the best way in which a
 * product has it (itself, through the thesaurus, as part of a compound, or, where it is known
 * nowhere, by its letters), in every field by BM25. Queries are built from words, never parsed. For
 * one search by one thread.
 */
final class CatalogSearch {
  /** Words of a question that are looked at; a longer story has said it by then. */
  private static final int MOST_WORDS = 60;

  /** How far a word found by its letters covers the question. */
  private static final float BY_LETTERS = 0.6f;

  private final CatalogIndex index;
  private final SearchWeights weights;
  private final float[] total;
  private final float[] covered;
  private float asked;
  private int words;

  /**
   * A product with how well it fits.
   *
   * @param score sum over the words of the question
   * @param gedekt share of the words of the question that the product has, rare words weighing more
   * @param woorden how many words of the question count
   */
  record Found(Product product, float score, float gedekt, int woorden) {}

  CatalogSearch(CatalogIndex index, SearchWeights weights) {
    this.index = index;
    this.weights = weights;
    total = new float[index.documents()];
    covered = new float[index.documents()];
  }

  /** Every product that has a word of the question, best first, each once. */
  List<Found> search(String vraag, TermAnalysis analysis) {
    for (List<Term> word : words(analysis.analyseGetypt(vraag))) {
      add(word, vraag, isWeak(word, analysis) ? weights.zwak() : 1);
    }
    return best();
  }

  private static List<List<Term>> words(List<Term> terms) {
    var byPlace = new LinkedHashMap<Integer, List<Term>>();
    Set<String> seen = new HashSet<>();
    for (Term term : terms) {
      if (seen.add(term.soort() + term.waarde()) && byPlace.size() < MOST_WORDS) {
        byPlace.computeIfAbsent(term.positie(), place -> new ArrayList<>()).add(term);
      }
    }
    return byPlace.values().stream().filter(CatalogSearch::counts).toList();
  }

  /** What is left of a word that was named before is not a new word. */
  private static boolean counts(List<Term> word) {
    return word.stream()
        .anyMatch(term -> term.soort() == Soort.WOORD || term.soort() == Soort.BEGRIP);
  }

  /** A phrase is not weak though it begins with a weak word. */
  private static boolean isWeak(List<Term> word, TermAnalysis analysis) {
    Term first = word.getFirst();
    return first.soort() == Soort.WOORD
        && analysis.isWeak(first.waarde())
        && word.stream().allMatch(term -> term.tot() == first.tot());
  }

  private void add(List<Term> word, String vraag, float factor) {
    WordScores scores = WordScores.of(word, index, weights);
    float certain = 1;
    if (scores.found() == 0) {
      Term first = word.getFirst();
      String folded = Folding.fold(vraag.substring(first.van(), first.tot()));
      scores = WordScores.byLetters(folded, index, weights);
      certain = BY_LETTERS;
    }
    float rarity = factor * (float) Math.log(1 + total.length / (1.0 + scores.found()));
    asked += rarity;
    words++;
    for (int document = 0; document < total.length; document++) {
      float score = scores.score(document);
      if (score > 0) {
        total[document] += factor * score;
        covered[document] += rarity * certain;
      }
    }
  }

  private List<Found> best() {
    Map<String, Found> byId = new HashMap<>();
    for (int document = 0; document < total.length; document++) {
      if (total[document] > 0) {
        var found =
            new Found(index.product(document), total[document], covered[document] / asked, words);
        byId.merge(found.product().id(), found, (a, b) -> a.score() >= b.score() ? a : b);
      }
    }
    return byId.values().stream()
        .sorted(
            Comparator.comparingDouble((Found found) -> -found.score())
                .thenComparing(found -> found.product().id()))
        .toList();
  }
}
