package nl.wegwijs.intents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.land.Nederland;
import nl.wegwijs.intents.Understanding.IntentScore;
import nl.wegwijs.intents.Understanding.Oordeel;
import nl.wegwijs.intents.model.ModelFile.UnreadableModelException;
import nl.wegwijs.intents.proef.Proefgemeente;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstanderTest {
  private static final Nederland NEDERLAND = Nederland.laad();
  private static final Understander UNDERSTANDER = Understander.load(NEDERLAND);
  private static final LocalDate VANDAAG = LocalDate.of(2027, 2, 10);

  private static Understanding begrip(String tekst) {
    return UNDERSTANDER.understand(tekst, Proefgemeente.gemeente(), Taal.NL, VANDAAG);
  }

  @ParameterizedTest
  @CsvSource({
    "ik ga verhuizen,verhuizing-doorgeven",
    "mijn paspoort is verlopen,paspoort",
    "wanneer wordt de grijze bak geleegd,afvalkalender",
    "kan ik iemand spreken,medewerker",
    "hallo,groet"
  })
  void knowsWhatIsAskedMost(String tekst, String intent) {
    Understanding begrip = begrip(tekst);

    assertThat(begrip.beste()).map(IntentScore::naam).contains(intent);
    assertThat(begrip.oordeel()).isEqualTo(Oordeel.ZEKER);
    assertThat(begrip.intenten()).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "?!",
        "\ud83d\ude00\ud83d\ude00",
        "\u200b\u200b",
        "zet de muziek harder"
      })
  void takesNothingForAQuestionThatIsNone(String tekst) {
    assertThat(begrip(tekst).oordeel()).isEqualTo(Oordeel.ONBEKEND);
  }

  @Test
  void hasNoIntentForASentenceWithoutWords() {
    assertThat(begrip("?!").intenten()).isEmpty();
  }

  @Test
  void findsEverythingInOneSentence() {
    String tekst = "Per 1 maart verhuis ik naar 3484 HG 4b, mijn bsn is 123456782";
    Understanding begrip = begrip(tekst);

    assertThat(begrip.tekst()).hasSameSizeAs(tekst).doesNotContain("123456782");
    assertThat(begrip.van(Entiteit.Soort.DATUM)).hasSize(1);
    assertThat(begrip.van(Entiteit.Soort.POSTCODE))
        .singleElement()
        .satisfies(postcode -> assertThat(postcode.waarde()).contains("3484HG"));
    assertThat(begrip.van(Entiteit.Soort.HUISNUMMER))
        .singleElement()
        .satisfies(nummer -> assertThat(nummer.waarde()).contains("4B"));
    assertThat(begrip.van(Entiteit.Soort.BSN))
        .singleElement()
        .satisfies(bsn -> assertThat(bsn.waarde()).isEmpty());
    assertThat(begrip.toString()).doesNotContain("123456782");
  }

  @Test
  void findsSignaalwoorden() {
    assertThat(begrip("mijn man slaat mij").signalen())
        .anySatisfy(signaal -> assertThat(signaal.groep().groep()).isEqualTo("huiselijk-geweld"));
  }

  @Test
  void followsTheLanguageOfTheSentenceAndElseTheWish() {
    assertThat(begrip("I want to report my new address please").taal()).isEqualTo(Taal.EN);
    assertThat(begrip("12").taal()).isEqualTo(Taal.NL);
    assertThat(UNDERSTANDER.understand("12", Proefgemeente.gemeente(), Taal.EN, VANDAAG).taal())
        .isEqualTo(Taal.EN);
  }

  @Test
  void looksAtTwoThousandCharactersAtMost() {
    assertThat(begrip("verhuizen ".repeat(500)).tekst()).hasSize(2000);
    assertThat(begrip("\ud83d\ude00".repeat(2500)).tekst().codePoints()).hasSize(2000);
  }

  @Test
  void refusesAFileThatIsNoModel(@TempDir Path map) throws IOException {
    Path bestand = Files.writeString(map.resolve("wegwijs.model"), "geen model, maar tekst");

    assertThatThrownBy(() -> Understander.load(bestand, NEDERLAND))
        .isInstanceOf(UnreadableModelException.class);
  }

  @Test
  void modelNamesTrainerAndData() {
    assertThat(UNDERSTANDER.modelversie()).matches("\\d+-[0-9a-f]{12}");
  }
}
