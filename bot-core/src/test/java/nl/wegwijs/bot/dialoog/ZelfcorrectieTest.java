package nl.wegwijs.bot.dialoog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZelfcorrectieTest {
  private static final Instant NU = Instant.parse("2027-02-16T09:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ik ga verhuizen naar 1 maart, nee wacht ik bedoel 15 maart | ik ga verhuizen naar 15 maart",
        "ik verhuis op 1 maart oh nee 2 maart naar 3484 HG 12 | ik verhuis op 2 maart naar 3484 HG 12",
        "ik verhuis op 1 maart, nee 15 | ik verhuis op 15 maart",
        "ik verhuis niet op 1 maart maar op 15 maart | ik verhuis op 15 maart",
        "ik verhuis niet op 1 maart maar 15 maart | ik verhuis op 15 maart",
        "ik verhuis niet van 3486 KD 14 maar van 3486 KD 16 | ik verhuis van 3486 KD 16",
        "ik verhuis niet van 3486 KD 14 maar 3486 KD 16 | ik verhuis van 3486 KD 16",
        "nummer 12, sorry, niet 14 | nummer 12",
        "nummer 12, sorry, not 14 | nummer 12",
        "ik verhuis op 1 maart, nee niet op 15 maart | ik verhuis op 1 maart",
        "ik verhuis op 1 maart, nee niet op 2 maart maar op 3 maart | ik verhuis op 3 maart",
        "ik verhuis op 15 maart, niet op 1 maart | ik verhuis op 15 maart",
        "niet 1 maart maar 15 maart | nee, 15 maart",
        "ik verhuis naar 3484 HG 12, nee 14 | ik verhuis naar 3484 HG 14",
        "ik verhuis naar 3484 HG 12, sorry 3486 KD 14 | ik verhuis naar 3486 KD 14",
        "3484 HG 12 of nee 3486 KD | 3486 KD 12",
        "nummer 12, nee 14 | nummer 14",
        "mijn nummer is 0612345678, sorry 0612345679 | mijn nummer is 0612345679",
        "jan@voorbeeld.nl nee ik bedoel jan@example.nl | jan@example.nl",
        "I am moving on 1 March, no wait, 15 March | I am moving on 15 March",
        "I am moving on 1 March, I mean 15 March to 3484 HG 12 | I am moving on 15 March to 3484 HG 12",
        "ik verhuis 1 maart naar 3484 HG 12, nee wacht 15 maart | ik verhuis 15 maart naar 3484 HG 12",
        "ik verhuis 1 maart, 15 maart bedoel ik | ik verhuis 15 maart",
        "1 maart nee 2 maart nee toch 3 maart | 3 maart",
      })
  void takesWhatWasSaidLast(String gezegd, String gelezen) {
    assertThat(lees(gezegd)).isEqualTo(gelezen);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ik ga van 3484 HG 12 naar 3486 KD 14",
        "van 3484 HG 12, nee naar 3486 KD 14",
        "ik verhuis op 1 maart of 15 maart",
        "nee, 15 maart",
        "op 1 maart, nee mijn huisnummer is 14",
        "ik ben geboren op 1 maart 1980 en verhuis op 15 maart",
        "ik woon op nummer 12 en dat is niet ver van nummer 14",
        "sorry, ik verhuis op 1 maart naar 3484 HG 12",
        "In mijn paspoort staat 1 maart 1980, dat is fout, het moet 1 april 1980 zijn",
        "my passport says 1 March 1980, that is wrong, it should be 1 April 1980",
      })
  void leavesWhatWasNotTakenBack(String gezegd) {
    assertThat(lees(gezegd)).isEqualTo(gezegd);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 maart, dat is fout, het is 2 maart | 2 maart",
        "1 March, wrong, 2 March | 2 March",
      })
  void aMistakeIsTakenBackInAForm(String gezegd, String gelezen) {
    assertThat(lees(gezegd, Optional.of(LopendFormulier.leeg("verhuizing", "1"))))
        .isEqualTo(gelezen);
  }

  private static String lees(String tekst) {
    return lees(tekst, Optional.empty());
  }

  private static String lees(String tekst, Optional<LopendFormulier> formulier) {
    Gemeente gemeente = Testwereld.gemeente("waterrijk");
    var begrip =
        Testwereld.wereld()
            .understander()
            .understand(tekst, gemeente, Taal.NL, NU.atZone(Context.NEDERLAND).toLocalDate());
    return Zelfcorrectie.zonder(
            new Context(
                Testwereld.wereld(),
                gemeente,
                Toestand.begin(begrip.taal()).metFormulier(formulier),
                begrip,
                Optional.empty(),
                false,
                NU,
                Bezettingmeter.ALTIJD_VRIJ))
        .tekst();
  }
}
