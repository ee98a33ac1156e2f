package nl.wegwijs.language;

import java.util.function.IntConsumer;
import org.apache.lucene.analysis.Analyzer;

/**
 * The analyzer that index and questions share: the terms of {@link TermAnalysis}, all terms of one
 * word at one position, the kind of term ({@link Term.Soort}) as the token's type. Safe for many
 * threads.
 */
public final class WegwijsAnalyzer extends Analyzer {
  private final TermAnalysis analysis;
  private final IntConsumer opgezocht;

  public WegwijsAnalyzer(TermAnalysis analysis) {
    this(analysis, _ -> {});
  }

  /**
   * @param opgezocht as {@link TermAnalysis#analyse(String, IntConsumer)} takes it
   */
  public WegwijsAnalyzer(TermAnalysis analysis, IntConsumer opgezocht) {
    this.analysis = analysis;
    this.opgezocht = opgezocht;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new TermTokenizer(text -> analysis.analyse(text, opgezocht)));
  }
}
