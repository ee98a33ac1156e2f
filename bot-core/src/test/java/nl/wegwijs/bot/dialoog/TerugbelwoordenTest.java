package nl.wegwijs.bot.dialoog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerugbelwoordenTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "bel me maar gewoon terug",
        "Kan iemand mij bellen?",
        "ik wil toch liever teruggebeld worden",
        "ik word liever teruggebeld",
        "nee, bel me maar",
        "graag teruggebeld worden",
        "bel me terug op 0612345678",
        "bel mij morgen na 3 uur",
        "kan een medewerker mij terugbellen over mijn uitkering",
        "ik heb liever dat u mij belt",
        "zou er iemand mij kunnen bellen",
        "doe maar terugbellen",
        "I want to be called back",
        "I'd rather be called back",
        "could someone call me please",
        "Can you call me back about my passport?",
        "just call me"
      })
  void asksToBeCalledBack(String gezegd) {
    assertThat(Terugbelwoorden.vragen(gezegd)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "u zou mij terugbellen maar ik hoor niets",
        "ik word niet teruggebeld",
        "jullie hebben niet teruggebeld",
        "wie belt mij nu",
        "hoe laat kan ik bellen",
        "mag ik u bellen",
        "kan ik een medewerker bellen",
        "wanneer word ik gebeld",
        "ik word morgen gebeld",
        "ik ben gebeld door de gemeente",
        "can i call you"
      })
  void tellsOrAsksSomethingElse(String gezegd) {
    assertThat(Terugbelwoorden.vragen(gezegd)).isFalse();
  }

  @Test
  void endlessWordsTakeNoTime() {
    String lang = "bel mij over ".repeat(40) + "maar even ".repeat(40) + "\u0001";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> Terugbelwoorden.vragen(lang.substring(lang.length() - 150)));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> Terugbelwoorden.vragen(lang.substring(0, 150) + "\u0001"));
  }
}
