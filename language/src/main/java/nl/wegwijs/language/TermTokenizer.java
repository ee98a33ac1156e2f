package nl.wegwijs.language;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Gives the terms of a text, found all at once, to Lucene one by one. */
final class TermTokenizer extends Tokenizer {
  private final Function<String, List<Term>> analysis;
  private final CharTermAttribute value = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private Iterator<Term> terms = List.<Term>of().iterator();
  private int position = -1;
  private int textLength;

  TermTokenizer(Function<String, List<Term>> analysis) {
    this.analysis = analysis;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    var text = new StringBuilder();
    var buffer = new char[1024];
    for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
      text.append(buffer, 0, read);
    }
    textLength = text.length();
    terms = analysis.apply(text.toString()).iterator();
    position = -1;
  }

  @Override
  public boolean incrementToken() {
    if (!terms.hasNext()) {
      return false;
    }
    Term term = terms.next();
    clearAttributes();
    value.append(term.waarde());
    offset.setOffset(correctOffset(term.van()), correctOffset(term.tot()));
    increment.setPositionIncrement(term.positie() - position);
    type.setType(term.soort().name());
    position = term.positie();
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(textLength), correctOffset(textLength));
  }
}
