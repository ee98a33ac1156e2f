package nl.wegwijs.gemeente.leesbaarheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.leesbaarheid.Opmerking.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LeesbaarheidTest {
  private final Leesbaarheid leesbaarheid = new Leesbaarheid();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Het paspoort wordt door de gemeente gemaakt. | LIJDENDE_VORM",
        "Uw aanvraag werd vorige week verstuurd. | LIJDENDE_VORM",
        "U krijgt bericht als de pas gemaakt wordt. | LIJDENDE_VORM",
        "U dient het formulier te ondertekenen. | MOEILIJK_WOORD",
        "Neem tevens een pasfoto mee. | MOEILIJK_WOORD",
        "Bel de gemeente en stuur ons een brief. | MEER_DAN_EEN_HANDELING",
        "Vul het formulier in, onderteken het en stuur het op. | MEER_DAN_EEN_HANDELING",
        "Kom snel langs! | UITROEPTEKEN"
      })
  void tellsWhatIsHard(String zin, Soort soort) {
    assertThat(soorten(zin)).contains(soort);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Neem een nieuwe pasfoto en uw oude paspoort mee.",
        "Uw kind wordt 18 jaar.",
        "Het geld wordt niet meer.",
        "Lenen is gratis. U betaalt 50 euro borg, met pin.",
        "Wij maken het paspoort in 5 werkdagen.",
        "Maak een afspraak op [onze website](https://www.waterrijk.example/een/heel/lang/adres/van/wel!)."
      })
  void leavesPlainWordsAlone(String zin) {
    assertThat(leesbaarheid.controleer(zin, Taal.NL)).isEmpty();
  }

  @Test
  void countsWordsOfASentenceAndNotOfALine() {
    String twintig = "woord ".repeat(19) + "woord.";

    assertThat(soorten(twintig + " " + "Nog een korte zin.")).isEmpty();
    assertThat(soorten("Extra " + twintig)).containsExactly(Soort.LANGE_ZIN);
    assertThat(soorten("- " + twintig + "\n- " + twintig)).isEmpty();
    assertThat(soorten("U betaalt 83,85 euro, bijv. met pin of contant, i.v.m. de kosten."))
        .isEmpty();
  }

  @Test
  void knowsWhereItIs() {
    String tekst = "Goed.\n- Dit is goed. Neem tevens iets mee.";

    assertThat(leesbaarheid.controleer(tekst, Taal.NL))
        .singleElement()
        .satisfies(een -> {
          assertThat(tekst.substring(een.begin())).startsWith("tevens");
          assertThat(een.melding()).isEqualTo("moeilijk woord: 'tevens'; schrijf liever: ook");
        });
  }

  @Test
  void findsAShortAnswerThatIsLongAsAWhole() {
    String lang = "Dit zijn zes hele gewone woorden. ".repeat(11);

    assertThat(leesbaarheid.controleerKort(lang, Taal.NL))
        .extracting(Opmerking::soort)
        .containsExactly(Soort.LANG_KORT_ANTWOORD);
    assertThat(leesbaarheid.controleer(lang, Taal.NL)).isEmpty();
  }

  @Test
  void checksEnglishForLengthOnly() {
    assertThat(leesbaarheid.controleer("The passport is made. Bring a photo and come in.", Taal.EN))
        .isEmpty();
    assertThat(leesbaarheid.controleer("word ".repeat(21), Taal.EN)).hasSize(1);
  }

  @Test
  void hasAListOfItsOwn() {
    assertThat(MoeilijkWoord.laad()).hasSizeGreaterThanOrEqualTo(150);
  }

  @Test
  void takesAnythingInATimeThatNobodyNotices() {
    String lang = "wordt ge en, ".repeat(4_000);

    long begin = System.nanoTime();
    leesbaarheid.controleer(lang, Taal.NL);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
  }

  private List<Soort> soorten(String zin) {
    return leesbaarheid.controleer(zin, Taal.NL).stream().map(Opmerking::soort).toList();
  }
}
