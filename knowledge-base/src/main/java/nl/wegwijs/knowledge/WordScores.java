package nl.wegwijs.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wegwijs.language.CharNgrams;
import nl.wegwijs.language.Term;

/** How well each document of an index has one word of a question, in whichever way. */
final class WordScores {
  /** Share of a word's letter groups that the names of a product must have before they count. */
  private static final float LETTERS_NEEDED = 0.45f;

  private static final int SHORTEST_BY_LETTERS = 4;

  private final CatalogIndex index;
  private final SearchWeights weights;
  private final float[] best;
  private final float[] sum;
  private int found;

  private WordScores(CatalogIndex index, SearchWeights weights) {
    this.index = index;
    this.weights = weights;
    best = new float[index.documents()];
    sum = new float[index.documents()];
  }

  /** By the word itself, through the thesaurus, and by the parts of a compound. */
  static WordScores of(List<Term> word, CatalogIndex index, SearchWeights weights) {
    var scores = new WordScores(index, weights);
    word.forEach(scores::add);
    scores.countFound();
    return scores;
  }

  /** By the letters that a folded word shares with the names of products. */
  static WordScores byLetters(String folded, CatalogIndex index, SearchWeights weights) {
    var scores = new WordScores(index, weights);
    if (folded.length() >= SHORTEST_BY_LETTERS && Character.isLetter(folded.charAt(0))) {
      scores.addLetters(new HashSet<>(CharNgrams.of(folded)));
    }
    scores.countFound();
    return scores;
  }

  private void add(Term term) {
    var scores = new float[best.length];
    for (Veld veld : Veld.ALLE) {
      index.scores().of(veld.name(), term.waarde()).addTo(scores, weights.van(veld, term.soort()));
    }
    for (int document = 0; document < scores.length; document++) {
      best[document] = Math.max(best[document], scores[document]);
      sum[document] += scores[document];
    }
  }

  private void addLetters(Set<String> pieces) {
    var shared = new float[best.length];
    for (String piece : pieces) {
      TermScores.Scores one = index.scores().of(CatalogIndex.LETTERS, piece);
      one.addTo(sum, weights.letters());
      one.countIn(shared);
    }
    for (int document = 0; document < sum.length; document++) {
      float share = shared[document] / pieces.size();
      sum[document] *= share < LETTERS_NEEDED ? 0 : share / (float) Math.sqrt(pieces.size());
      best[document] = sum[document];
    }
  }

  private void countFound() {
    for (float score : best) {
      found += score > 0 ? 1 : 0;
    }
  }

  /** Number of documents that have the word. */
  int found() {
    return found;
  }

  /** The best way in which the document has the word, and a share of the others; 0 if in none. */
  float score(int document) {
    return best[document] + weights.rest() * (sum[document] - best[document]);
  }
}
