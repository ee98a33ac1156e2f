package nl.wegwijs.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectiekeuzeTest {
  private static final KnowledgeBase KENNIS =
      new KnowledgeBase(Proefdata.gemeenten(), Voorbeeldzinnen.GEEN);

  @AfterAll
  static void sluit() {
    KENNIS.close();
  }

  private static String sectie(String id, String vraag) {
    return passage(id, vraag).sectie();
  }

  private static Passage passage(String id, String vraag) {
    Product product =
        Proefdata.gemeenten()
            .gemeente(Proefdata.WATERRIJK)
            .orElseThrow()
            .producten()
            .product(id, Taal.NL)
            .orElseThrow();
    return KENNIS.passage(product, vraag);
  }

  @ParameterizedTest
  @CsvSource({
    "rijbewijs-verlengen, rijbewijs verlengen",
    "rijbewijs-verlengen, Rijbewijs verlengen.",
    "paspoort, paspoort aanvragen",
    "paspoort, Paspoort",
    "verhuizing-doorgeven, verhuizing doorgeven",
  })
  void givesTheShortAnswerWhereOnlyTheProductIsNamed(String product, String vraag) {
    assertThat(sectie(product, vraag)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "rijbewijs-verlengen, wat betaal ik voor een nieuw rijbewijs, Kosten",
    "paspoort, is een paspoort voor mijn dochter duur, Kosten",
    "paspoort, hoelang moet ik op mijn paspoort wachten, Duur",
    "paspoort, welke spullen moet ik bij me hebben voor een paspoort, Meenemen",
    "paspoort, moet de baby zelf mee voor een paspoort, Voorwaarden",
    "paspoort, hoe lang duurd het om een nieuw pasport te krijgen, Duur",
    "bijstandsuitkering, mijn uitkering is geweigerd, Bezwaar",
  })
  void givesTheSectionThatIsAskedFor(String product, String vraag, String sectie) {
    assertThat(sectie(product, vraag)).isEqualTo(sectie);
  }

  @Test
  void givesTheShortAnswerForAQuestionWithoutWords() {
    assertThat(sectie("paspoort", "?!")).isEmpty();
  }

  @Test
  void tellsTheSentenceThatAnswersAndShowsItAmongTheFirstWords() {
    Passage passage = passage("paspoort", "moet de baby zelf mee voor een paspoort");
    assertThat(passage.zin()).contains("baby");
    assertThat(passage.tekst().lines().findFirst().orElseThrow()).contains(passage.zin());
  }

  @Test
  void tellsNoSentenceWhereOnlyTheProductIsNamed() {
    assertThat(passage("paspoort", "paspoort").zin()).isEmpty();
  }
}
