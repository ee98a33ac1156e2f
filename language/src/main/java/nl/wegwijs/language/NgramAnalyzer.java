package nl.wegwijs.language;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;

/**
 * The raw side of the index: the {@link CharNgrams} of every word that is no stop word, unstemmed.
 * Safe for many threads.
 */
public final class NgramAnalyzer extends Analyzer {
  private final StopWords stopWords;

  public NgramAnalyzer(StopWords stopWords) {
    this.stopWords = stopWords;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new TermTokenizer(this::pieces));
  }

  private List<Term> pieces(String text) {
    var terms = new ArrayList<Term>();
    int position = 0;
    for (Token token : Tokenizer.tokens(text)) {
      String folded = Folding.fold(token.tekst());
      if (!stopWords.contains(folded)) {
        for (String piece : CharNgrams.of(folded)) {
          terms.add(new Term(piece, Term.Soort.WOORD, position++, token.van(), token.tot()));
        }
      }
    }
    return terms;
  }
}
