package nl.wegwijs.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutchStemmerTest {
  private static final DutchStemmer STEMMER = new DutchStemmer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "verhuizen verhuis verhuist verhuisd verhuizing Verhuisde",
        "rijbewijs rijbewijzen",
        "brief brieven",
        "kind kinderen kindje",
        "pleegkind pleegkinderen",
        "fiets fietsen",
        "bakfiets bakfietsen",
        "stad steden",
        "binnenstad binnensteden",
        "schip schepen",
        "aanvragen aanvraag aangevraagd",
        "betalen betaal betaald betaalt",
        "wonen woon woont gewoond",
        "weggooien weggegooid",
        "invullen ingevuld",
        "inschrijven ingeschreven inschrijving",
        "gestolen stelen",
        "één een",
        "geïnd geind",
        "foto foto's",
        "vergunning vergunningen",
        "duif duiven",
        "klacht klagen klachten"
      })
  void bringsFormsOfOneWordTogether(String forms) {
    assertThat(List.of(forms.split(" ")).stream().map(STEMMER::stem).distinct()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind kinnen",
        "jeugd jeuk",
        "beeld beel",
        "buurt buur",
        "paspoort paspoor",
        "gemeente gemeen",
        "maand maan",
        "kosten kost afval",
        "graf gras"
      })
  void keepsDifferentWordsApart(String words) {
    List<String> apart = List.of(words.split(" "));
    assertThat(STEMMER.stem(apart.getFirst())).isNotEqualTo(STEMMER.stem(apart.getLast()));
  }

  @Property
  void givesSomethingForEverything(@ForAll @StringLength(min = 1, max = 2000) String woord) {
    assertThat(STEMMER.stem(woord)).isNotEmpty();
  }
}
