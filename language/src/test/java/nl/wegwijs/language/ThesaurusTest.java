package nl.wegwijs.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ThesaurusTest {
  private final DutchStemmer stemmer = new DutchStemmer();
  private final Thesaurus thesaurus = new Thesaurus(stemmer);

  private Set<String> groepen(String tekst) {
    List<String> stems =
        Tokenizer.tokens(tekst).stream().map(token -> stemmer.stem(token.tekst())).toList();
    var found = new TreeSet<String>();
    for (int at = 0; at < stems.size(); at++) {
      thesaurus.at(stems, at).forEach(match -> found.add(match.groep()));
    }
    return found;
  }

  @Test
  void knowsManyGroupsOfMoreThanOneWord() {
    assertThat(thesaurus.groepen()).hasSizeGreaterThanOrEqualTo(250);
    assertThat(thesaurus.groepen().values()).allMatch(words -> words.size() > 1);
  }

  @Test
  void findsWordsAndPhrasesOfOneGroup() {
    assertThat(groepen("ideekaart")).contains("~identiteitskaart");
    assertThat(groepen("legitimatie")).contains("~identiteitskaart");
    assertThat(groepen("id bewijs")).contains("~identiteitskaart");
    assertThat(groepen("mijn kliko's")).contains("~container");
    assertThat(groepen("de groene bakken")).contains("~container");
    assertThat(groepen("gejat")).isEqualTo(groepen("is gestolen"));
  }

  @Test
  void tellsHowManyWordsWereFound() {
    assertThat(thesaurus.at(List.of("huishoud", "hulp"), 1))
        .allMatch(match -> match.woorden() == 1);
    assertThat(new Thesaurus(stemmer, List.of("id bewijs; pas")).at(List.of("id", "bewijs"), 0))
        .containsExactly(new Thesaurus.Match("~id_bewijs", 2));
  }

  @Test
  void namesEachGroupOnce() {
    var twice = new Thesaurus(stemmer, List.of("pas; kaart", "pas; stap"));
    assertThat(twice.groepen()).containsOnlyKeys("~pas", "~pas2");
  }
}
