package nl.wegwijs.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/**
 * What each document of an index scores for each term by itself. A catalogue does not change and is
 * small, so a term is scored by Lucene once and then remembered; what is remembered cannot outgrow
 * the index. Safe for many threads.
 */
final class TermScores {
  private static final Scores NONE = new Scores(new int[0], new float[0]);

  private final IndexSearcher searcher;
  private final Set<Key> known = new HashSet<>();
  private final Map<Key, Scores> remembered = new ConcurrentHashMap<>();

  private record Key(String field, String value) {}

  /** Documents with their scores. Immutable. */
  static final class Scores {
    private final int[] documents;
    private final float[] values;

    private Scores(int[] documents, float[] values) {
      this.documents = documents;
      this.values = values;
    }

    /** Adds these, times a factor, to the score of each document. */
    void addTo(float[] sums, float factor) {
      for (int i = 0; i < documents.length; i++) {
        sums[documents[i]] += factor * values[i];
      }
    }

    /** Adds one for each document that has the term. */
    void countIn(float[] counts) {
      for (int document : documents) {
        counts[document]++;
      }
    }
  }

  TermScores(IndexSearcher searcher, List<String> fields) throws IOException {
    this.searcher = searcher;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      for (String field : fields) {
        Terms terms = Terms.getTerms(leaf.reader(), field);
        TermsEnum all = terms.iterator();
        for (var value = all.next(); value != null; value = all.next()) {
          known.add(new Key(field, value.utf8ToString()));
        }
      }
    }
  }

  /** The score of every document that has that term in that field. */
  Scores of(String field, String value) {
    var key = new Key(field, value);
    return known.contains(key) ? remembered.computeIfAbsent(key, this::score) : NONE;
  }

  private Scores score(Key key) {
    var documents = new int[searcher.getIndexReader().maxDoc()];
    var values = new float[documents.length];
    int found = 0;
    try {
      Weight weight =
          searcher.createWeight(
              new TermQuery(new Term(key.field, key.value)), ScoreMode.COMPLETE, 1);
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        Scorer scorer = weight.scorer(leaf);
        if (scorer == null) {
          continue;
        }
        DocIdSetIterator hits = scorer.iterator();
        for (int doc = hits.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = hits.nextDoc()) {
          documents[found] = leaf.docBase + doc;
          values[found++] = scorer.score();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Scores(Arrays.copyOf(documents, found), Arrays.copyOf(values, found));
  }
}
