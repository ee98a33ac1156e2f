package nl.wegwijs.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.junit.jupiter.api.Test;

class WegwijsAnalyzerTest {
  private static final Analyzer ANALYZER =
      new WegwijsAnalyzer(new TermAnalysis(List.of("rijbewijs", "parkeervergunning")));

  private static List<String> tokens(Analyzer analyzer, String tekst) {
    var found = new ArrayList<String>();
    try (TokenStream stream = analyzer.tokenStream("veld", tekst)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var type = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        found.add(type.type() + ":" + term);
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  @Test
  void bringsWhatIsAskedAndWhatIsWrittenTogether() {
    assertThat(tokens(ANALYZER, "Ik ben mijn ideekaart kwijt"))
        .contains("BEGRIP:~identiteitskaart", "BEGRIP:~kwijt")
        .noneMatch(token -> token.equals("WOORD:ik"));
    assertThat(tokens(ANALYZER, "identiteitskaart vermist"))
        .contains("BEGRIP:~identiteitskaart", "BEGRIP:~kwijt");
  }

  @Test
  void splitsCompoundsAndJoinsWhatIsWrittenApart() {
    assertThat(tokens(ANALYZER, "parkeervergunning"))
        .contains("WOORD:parkeervergun", "DEEL:parker", "DEEL:vergun");
    assertThat(tokens(ANALYZER, "rij bewijs")).contains("WOORD:rijbewijs");
  }

  @Test
  void doesNotJoinWordsThatMerelyLookLikeOne() {
    var analysis = new TermAnalysis(List.of("open", "waarde"));
    assertThat(analysis.analyse("op een plek waar de kerk staat"))
        .noneMatch(term -> term.waarde().equals("open") || term.waarde().startsWith("waard"));
  }

  @Test
  void repairsWhatWasTypedButNotNames() {
    var analysis = new TermAnalysis(List.of("paspoort", "jansen"));
    assertThat(analysis.analyseGetypt("nieuw paspoert"))
        .anyMatch(term -> term.waarde().equals("paspoort"));
    assertThat(analysis.analyseGetypt("mevrouw Janssn"))
        .noneMatch(term -> term.waarde().startsWith("jansen"));
    assertThat(analysis.analyse("nieuw paspoert"))
        .noneMatch(term -> term.waarde().equals("paspoort"));
  }

  @Test
  void tellsWordsOfDailyLifeFromOthers() {
    var analysis = new TermAnalysis(List.of());
    assertThat(analysis.isWeak(new DutchStemmer().stem("kinderen"))).isTrue();
    assertThat(analysis.isWeak(new DutchStemmer().stem("paspoort"))).isFalse();
  }

  @Test
  void givesPiecesOfWordsForTypingErrors() {
    Analyzer pieces = new NgramAnalyzer(new StopWords());
    assertThat(tokens(pieces, "een pas"))
        .containsExactly(
            "WOORD:_pa", "WOORD:_pas", "WOORD:_pas_", "WOORD:pas", "WOORD:pas_", "WOORD:as_");
  }

  @Property
  void takesAnyText(@ForAll @StringLength(max = 2000) String tekst) {
    assertThat(tokens(ANALYZER, tekst)).doesNotContainNull();
  }
}
