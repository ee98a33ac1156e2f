package nl.wegwijs.bot.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.gesprekken.Begrip;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.gemeente.Formulier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectieTest {
  private static Correctie correctie() {
    Formulier formulier =
        Optional.ofNullable(Testwereld.gemeente("waterrijk").formulieren().get("verhuizing"))
            .orElseThrow();
    var waarden = new LinkedHashMap<String, String>();
    waarden.put("nieuwePostcode", "3484HG");
    waarden.put("nieuwHuisnummer", "12");
    waarden.put("verhuisdatum", "2027-03-01");
    waarden.put("huidigePostcode", "3486KD");
    waarden.put("huidigHuisnummer", "14");
    return new Correctie(
        formulier, LopendFormulier.leeg("verhuizing", "1").metWaarden(waarden, Map.of(), Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nee, 12a",
        "Nee! 12a",
        "sorry, 2 maart",
        "ik bedoel 12a",
        "oh nee 12a",
        "de datum klopt niet",
        "mijn naam is verkeerd",
        "het huisnummer moet 12a zijn",
        "wijzig de datum in 2 maart",
        "no, 12a",
        "the date is wrong",
        "foutje, het is 12a"
      })
  void hearsThatSomethingIsTakenBack(String gezegd) {
    assertThat(correctie().is(gezegd)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 maart",
        "3484 HG 12",
        "Anna Voorbeeld",
        "ja",
        "koop",
        "Noah de Neef",
        "notaris"
      })
  void hearsNoCorrectionInAnAnswer(String gezegd) {
    assertThat(correctie().is(gezegd)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'nee, 12a',12a",
    "'nee, het is 12a',12a",
    "'sorry, ik bedoel 2 maart',2 maart",
    "'oh nee, het moet zijn 12a',12a",
    "12a,12a"
  })
  void leavesWhatIsSaidAnew(String gezegd, String rest) {
    assertThat(correctie().rest(gezegd)).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource({
    "de datum klopt niet,verhuisdatum",
    "de verhuisdatum is verkeerd,verhuisdatum",
    "mijn nieuwe huisnummer is 12a,nieuwHuisnummer",
    "mijn oude huisnummer klopt niet,huidigHuisnummer",
    "het huidige huisnummer klopt niet,huidigHuisnummer",
    "de nieuwe postcode is fout,nieuwePostcode",
    "mijn oude postcode klopt niet,huidigePostcode",
    "mijn naam klopt niet,naam",
    "mijn geboortedatum is verkeerd,geboortedatum",
    "de namen van de meeverhuizers kloppen niet,meeverhuizersNamen",
    "het aantal meeverhuizers klopt niet,meeverhuizers",
    "my date of birth is wrong,geboortedatum",
    "the moving date is wrong,verhuisdatum",
    "de woonsituatie klopt niet,woonsituatie",
    "mijn mail klopt niet,email"
  })
  void knowsWhichFieldIsMeant(String gezegd, String veld) {
    assertThat(correctie().genoemdVeld(gezegd).map(Formulier.Veld::id)).contains(veld);
  }

  @Test
  void namesNoFieldWhereNoneIsNamed() {
    assertThat(correctie().genoemdVeld("nee, 12a")).isEmpty();
    assertThat(correctie().genoemdVeld("dat klopt niet")).isEmpty();
  }

  @Test
  void aBareNumberCorrectsTheAddressWithThatNumber() {
    assertThat(correctie().adresrol(Begrip.van("nee, 12a")).map(Formulier.Adres::id))
        .contains("nieuw");
    assertThat(correctie().adresrol(Begrip.van("nee, 14b")).map(Formulier.Adres::id))
        .contains("huidig");
  }

  @Test
  void anotherNumberCorrectsTheAddressFilledInLast() {
    assertThat(correctie().adresrol(Begrip.van("nee, 20")).map(Formulier.Adres::id))
        .contains("huidig");
  }

  @Property
  void takesAnyText(@ForAll @StringLength(max = 300) String tekst) {
    Correctie correctie = correctie();
    assertThat(correctie.rest(tekst).length()).isLessThanOrEqualTo(tekst.length());
    assertThat(correctie.is(tekst)).isIn(true, false);
    assertThat(correctie.genoemdVeld(tekst)).isNotNull();
  }
}
