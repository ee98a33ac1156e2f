package nl.wegwijs.bot.dialoog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.gemeente.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeuzelezerTest {
  private static final List<Keuze> BEDOELT_U =
      List.of(
          new Keuze("intent:rijbewijs-verlengen", "Rijbewijs verlengen"),
          new Keuze("intent:rijbewijs-aanvragen", "Rijbewijs aanvragen"),
          new Keuze("intent:rijbewijs-vermist", "Rijbewijs kwijt of gestolen"),
          new Keuze(Keuzes.GEEN, "Geen van deze"));
  private static final List<Keuze> TERUGBELLEN =
      List.of(
          new Keuze(Keuzes.TERUGBELLEN, "Bel mij terug"), new Keuze(Keuzes.GEEN, "Geen van deze"));

  private static Optional<String> lees(String tekst, List<Keuze> aangeboden) {
    return lees(tekst, Toestand.begin(Taal.NL).metAangeboden(aangeboden));
  }

  private static Optional<String> lees(String tekst, Toestand toestand) {
    return Keuzelezer.lees(tekst, toestand, Testwereld.gemeente("waterrijk")).map(Keuze::waarde);
  }

  private static Toestand vraagt(String veld, List<Keuze> aangeboden) {
    return Toestand.begin(Taal.NL)
        .metAangeboden(aangeboden)
        .metFormulier(
            Optional.of(LopendFormulier.leeg("verhuizing", "1").metGevraagd(Optional.of(veld))));
  }

  @ParameterizedTest
  @CsvSource({
    "Rijbewijs verlengen,intent:rijbewijs-verlengen",
    "rijbewijs AANVRAGEN.,intent:rijbewijs-aanvragen",
    "1,intent:rijbewijs-verlengen",
    "2.,intent:rijbewijs-aanvragen",
    "optie 3,intent:rijbewijs-vermist",
    "nummer 2,intent:rijbewijs-aanvragen",
    "de eerste,intent:rijbewijs-verlengen",
    "de tweede,intent:rijbewijs-aanvragen",
    "doe maar de derde,intent:rijbewijs-vermist",
    "the second one,intent:rijbewijs-aanvragen",
    "de laatste,geen",
    "geen van deze,geen",
    "iets anders,geen",
    "none of these,geen",
    "nee,geen"
  })
  void readsAChoiceThatIsTyped(String gezegd, String waarde) {
    assertThat(lees(gezegd, BEDOELT_U)).contains(waarde);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "5", "de vijfde", "", "wat kost een paspoort", "10", "0"})
  void leavesWhatIsNoChoice(String gezegd) {
    assertThat(lees(gezegd, BEDOELT_U)).isEmpty();
  }

  @Test
  void yesTakesTheOnlyOffer() {
    assertThat(lees("ja graag", TERUGBELLEN)).contains(Keuzes.TERUGBELLEN);
    assertThat(lees("nee dank u", TERUGBELLEN)).contains(Keuzes.GEEN);
  }

  @Test
  void readsNothingWhereNothingIsOffered() {
    assertThat(lees("1", List.of())).isEmpty();
  }

  @Test
  void aNumberIsNoChoiceWhereANumberMayBeTheAnswer() {
    List<Keuze> keuzes = List.of(new Keuze("12", "12"), new Keuze("12A", "12A"));
    assertThat(lees("2", vraagt("nieuwHuisnummer", keuzes))).isEmpty();
    assertThat(lees("12a", vraagt("nieuwHuisnummer", keuzes))).contains("12A");
    assertThat(lees("de tweede", vraagt("nieuwHuisnummer", keuzes))).contains("12A");
  }

  @Test
  void aNumberIsAChoiceWhereChoicesAreAsked() {
    List<Keuze> keuzes = List.of(new Keuze("koop", "Koop"), new Keuze("huur", "Huur"));
    assertThat(lees("2", vraagt("woonsituatie", keuzes))).contains("huur");
  }

  @Property
  void onlyEverReadsWhatIsOffered(@ForAll @StringLength(max = 200) String tekst) {
    Optional<String> gelezen = lees(tekst, BEDOELT_U);
    assertThat(BEDOELT_U.stream().map(Keuze::waarde).toList())
        .containsAll(gelezen.stream().toList());
  }
}
