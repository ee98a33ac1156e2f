package nl.wegwijs.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageRecogniserTest {
  private static final LanguageRecogniser RECOGNISER = new LanguageRecogniser();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hoi",
        "ik wil verhuizen",
        "paspoort",
        "wat kost een rijbewijs",
        "Is de balie open?",
        "kliko vol",
        "mn id is gejat",
        "wil parkeervergunning",
        "groenafval",
        "heeft u een moment",
        "uh ja ik ben verhuisd",
        "mijn man is overleden",
        "Kan ik online een afspraak maken",
        "gehandicaptenparkeerkaart",
        "straatlantaarn kapot",
        "waar is het stadhuis"
      })
  void recognisesDutch(String tekst) {
    assertThat(RECOGNISER.recognise(tekst)).contains("nl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "passport",
        "I moved",
        "hello",
        "how much is a driving licence",
        "my bike was stolen",
        "parking permit for visitors",
        "I lost my ID",
        "when is the town hall open",
        "register birth",
        "we are getting married in June",
        "what do I need to bring",
        "noisy neighbours"
      })
  void recognisesEnglish(String tekst) {
    assertThat(RECOGNISER.recognise(tekst)).contains("en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "12",
        "3482 HG",
        "👍",
        "Merhaba, pasaport almak istiyorum",
        "dzień dobry",
        "مرحبا",
        "qwrtzpx",
        "Привет как дела"
      })
  void saysNothingWhereItCannotTell(String tekst) {
    assertThat(RECOGNISER.recognise(tekst)).isEmpty();
  }

  @Test
  void isNotMisledByOneEnglishWordInDutch() {
    assertThat(RECOGNISER.recognise("ik wil graag een passport voor mijn dochter")).contains("nl");
  }

  @Property
  void takesAnyText(@ForAll @StringLength(max = 2000) String tekst) {
    assertThat(RECOGNISER.recognise(tekst)).isNotNull();
  }
}
