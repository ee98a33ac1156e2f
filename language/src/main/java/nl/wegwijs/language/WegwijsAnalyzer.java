package nl.wegwijs.language;

import org.apache.lucene.analysis.Analyzer;

/**
 * The analyzer that index and questions share: the terms of {@link TermAnalysis}, all terms of one
 * word at one position, the kind of term ({@link Term.Soort}) as the token's type. Safe for many
 * threads.
 */
public final class WegwijsAnalyzer extends Analyzer {
  private final TermAnalysis analysis;

  public WegwijsAnalyzer(TermAnalysis analysis) {
    this.analysis = analysis;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new TermTokenizer(analysis::analyse));
  }
}
