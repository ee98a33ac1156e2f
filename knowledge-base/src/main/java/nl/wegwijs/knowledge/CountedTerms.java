package nl.wegwijs.knowledge;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Gives terms with how often each occurs to Lucene, so that a frequent one is given only once. */
final class CountedTerms extends TokenStream {
  private final CharTermAttribute value = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final Iterator<Map.Entry<String, Integer>> terms;

  CountedTerms(Map<String, Integer> counts) {
    terms = counts.entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!terms.hasNext()) {
      return false;
    }
    Map.Entry<String, Integer> term = terms.next();
    clearAttributes();
    value.append(term.getKey());
    frequency.setTermFrequency(term.getValue());
    return true;
  }
}
