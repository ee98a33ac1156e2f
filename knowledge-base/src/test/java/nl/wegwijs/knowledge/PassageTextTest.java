package nl.wegwijs.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PassageTextTest {
  @Test
  void writesLinksOut() {
    assertThat(PassageText.of("Kijk op [de site van het Rijk](https://www.rijksoverheid.nl/a)."))
        .isEqualTo("Kijk op de site van het Rijk (https://www.rijksoverheid.nl/a).");
    assertThat(PassageText.of("Meld u op [werk.nl](https://www.werk.nl/)."))
        .isEqualTo("Meld u op https://www.werk.nl/.");
  }

  @Test
  void joinsLinesOfOneParagraphAndKeepsLists() {
    assertThat(PassageText.of("Neem mee:\n- een pas\n  en een foto\n- geld\n\nTot dan."))
        .isEqualTo("Neem mee:\n- een pas en een foto\n- geld\nTot dan.");
  }

  @Test
  void stopsAtTheEndOfASentence() {
    String sentence = "Dit is een zin van precies tien woorden voor deze test. ";
    assertThat(PassageText.of(sentence.repeat(12)))
        .isEqualTo(sentence.repeat(5) + "…")
        .matches(text -> text.split(" ").length <= PassageText.MOST_WORDS);
    assertThat(PassageText.of(("- " + sentence + "\n").repeat(12)).lines())
        .hasSize(5)
        .endsWith("- " + sentence.strip(), "- …");
    assertThat(PassageText.of(sentence.repeat(5))).isEqualTo(sentence.repeat(5).strip());
  }

  @Test
  void seesNoEndInAnAbbreviation() {
    String text = "woord ".repeat(80) + "volgens art. 2 van de wet en o.a. De rest van deze zin.";
    assertThat(PassageText.of(text)).doesNotEndWith("art.").doesNotEndWith("o.a.");
  }

  @Test
  void cutsASentenceThatIsTooLongByItself() {
    assertThat(PassageText.of("woord ".repeat(200)))
        .endsWith("…")
        .matches(text -> text.split(" ").length == PassageText.MOST_WORDS);
  }

  @Property
  void neverFailsOrGrowsTooLong(@ForAll @StringLength(max = 2000) String text) {
    assertThat(PassageText.of(text).split("\\s+").length)
        .isLessThanOrEqualTo(PassageText.MOST_WORDS);
  }

  @Test
  void beginsAListWithTheLineThatAnswers() {
    assertThat(PassageText.rond("Neem mee:\n- Een pas.\n- Een foto.\n- Geld.", "Een foto."))
        .isEqualTo("Neem mee:\n- Een foto.\n- Een pas.\n- Geld.");
  }

  @Test
  void beginsWithASentenceThatComesLate() {
    String before = "Dit is een zin van zes woorden. ".repeat(12);
    assertThat(PassageText.rond(before + "Het kost 5 euro. Betaal met pin.", "Het kost 5 euro."))
        .isEqualTo("Het kost 5 euro. Betaal met pin.");
    assertThat(PassageText.rond("Het kost 5 euro. Betaal met pin.", "Betaal met pin."))
        .isEqualTo("Het kost 5 euro. Betaal met pin.");
    assertThat(PassageText.rond("Het kost 5 euro.", "Staat er niet."))
        .isEqualTo("Het kost 5 euro.");
  }
}
