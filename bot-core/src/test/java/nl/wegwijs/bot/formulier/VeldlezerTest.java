package nl.wegwijs.bot.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import nl.wegwijs.bot.gesprekken.Begrip;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.intents.Datum;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VeldlezerTest {
  private static final LocalDate VANDAAG = LocalDate.of(2027, 2, 16);

  /** As the verhuisformulier has it. */
  private static final int VOORAF = 28;

  private static Veld veld(String id) {
    return formulier().veld(id).orElseThrow();
  }

  private static Formulier formulier() {
    return Testwereld.gemeente("waterrijk").formulieren().values().stream()
        .filter(formulier -> formulier.id().equals("verhuizing"))
        .findFirst()
        .orElseThrow();
  }

  private static Lezing lees(String veld, Understanding begrip) {
    return Veldlezer.lees(veld(veld), begrip, VANDAAG);
  }

  private static Lezing lees(String veld, String gezegd) {
    return lees(veld, Begrip.van(gezegd));
  }

  private static Lezing dag(Datum datum) {
    return lees("verhuisdatum", Begrip.van("dan", Begrip.datum("dan", datum)));
  }

  private static Lezing geboren(String gezegd, Datum datum) {
    return lees("geboortedatum", Begrip.van(gezegd, Begrip.datum(gezegd, datum)));
  }

  @ParameterizedTest
  @CsvSource({
    "In een koopwoning,koop",
    "ik heb het gekocht,koop",
    "huur,huur",
    "WE GAAN HUREN!,huur",
    "een sociale huur woning,huur",
    "ik trek bij mijn ouders in,inwonend",
    "inwonend,inwonend",
    "naar een verpleeghuis,instelling",
    "renting,huur"
  })
  void readsAChoiceByLabelAndByWords(String gezegd, String waarde) {
    assertThat(lees("woonsituatie", gezegd)).isEqualTo(new Lezing.Waarde(waarde));
  }

  @Test
  void asksWhichOfTwoChoicesIsMeant() {
    assertThat(lees("woonsituatie", "koop of huur, wat is het verschil"))
        .isEqualTo(new Lezing.Meerdere(List.of("koop", "huur")));
  }

  @ParameterizedTest
  @CsvSource({"ja,ja", "nee hoor,nee", "Ja!,ja", "nog niet,nee"})
  void readsYesAndNo(String gezegd, String waarde) {
    assertThat(lees("toestemmingHoofdbewoner", gezegd)).isEqualTo(new Lezing.Waarde(waarde));
  }

  @ParameterizedTest
  @CsvSource({"ja,ja", "ja dat heb ik,ja", "nog niet,later", "nee,later", "later,later"})
  void readsWhetherTheRentalContractIsThere(String gezegd, String waarde) {
    assertThat(lees("bewijsstuk", gezegd)).isEqualTo(new Lezing.Waarde(waarde));
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "3,3",
    "drie,3",
    "drie personen,3",
    "3 kinderen,3",
    "niemand,0",
    "alleen ik,0",
    "'nee, ik ga alleen',0",
    "just me,0",
    "two,2",
    "nul,0"
  })
  void readsHowManyMoveAlong(String gezegd, String waarde) {
    assertThat(lees("meeverhuizers", gezegd)).isEqualTo(new Lezing.Waarde(waarde));
  }

  @Test
  void refusesMorePeopleThanAHouseHolds() {
    assertThat(lees("meeverhuizers", "400")).isEqualTo(new Lezing.Fout("fout-aantal"));
  }

  @Test
  void takesTheCountedFamily() {
    String zin = "mijn vrouw en twee kinderen";
    assertThat(
            lees(
                "meeverhuizers",
                Begrip.van(zin, Begrip.entiteit(Entiteit.Soort.AANTAL, zin, zin, "3"))))
        .isEqualTo(new Lezing.Waarde("3"));
  }

  @ParameterizedTest
  @CsvSource({
    "12,12",
    "12a,12A",
    "12 a,12A",
    "12-2,12-2",
    "12 bis,12 bis",
    "4 II,4 II",
    "nummer 12,12",
    "huisnummer 12a.,12A",
    "mijn huisnummer is 12a,12A",
    "het is 7,7",
    "house number 9,9"
  })
  void readsAHouseNumberAsTyped(String gezegd, String waarde) {
    assertThat(lees("nieuwHuisnummer", gezegd)).isEqualTo(new Lezing.Waarde(waarde));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "00", "0a", "nummer 0", "huisnummer 0", "123456"})
  void refusesAHouseNumberThatCannotBe(String gezegd) {
    assertThat(lees("nieuwHuisnummer", gezegd)).isEqualTo(new Lezing.Fout("fout-huisnummer"));
  }

  @ParameterizedTest
  @CsvSource({
    "3484 SS,fout-postcode-bestaat-niet",
    "mijn postcode is 3484sa,fout-postcode-bestaat-niet",
    "0484 AB,fout-postcode-bestaat-niet",
    "3484,fout-postcode-onvolledig",
    "het is 3484 geloof ik,fout-postcode-onvolledig"
  })
  void saysWhatIsWrongWithAPostcode(String gezegd, String fout) {
    assertThat(lees("nieuwePostcode", gezegd)).isEqualTo(new Lezing.Fout(fout));
  }

  @ParameterizedTest
  @ValueSource(strings = {"weet ik niet", "", "12", "Lindelaan"})
  void readsNoPostcodeWhereThereIsNone(String gezegd) {
    assertThat(lees("nieuwePostcode", gezegd)).isEqualTo(new Lezing.Niets());
  }

  @Test
  void readsAnEmailAddressOnlyWhenItIsWhole() {
    assertThat(lees("email", "anna@")).isEqualTo(new Lezing.Fout("fout-email"));
    assertThat(lees("email", "heb ik niet")).isEqualTo(new Lezing.Niets());
    String zin = "anna@voorbeeld.example";
    assertThat(lees("email", Begrip.van(zin, Begrip.entiteit(Entiteit.Soort.EMAIL, zin, zin, zin))))
        .isEqualTo(new Lezing.Waarde(zin));
  }

  @Test
  void refusesATelephoneNumberThatIsTooShort() {
    assertThat(lees("telefoonnummer", "06 123")).isEqualTo(new Lezing.Fout("fout-telefoonnummer"));
    assertThat(lees("telefoonnummer", "geen idee")).isEqualTo(new Lezing.Niets());
  }

  @Test
  void asksForTheDayOfAPeriodAndForADayThatExists() {
    assertThat(dag(new Datum.Periode(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31))))
        .isEqualTo(new Lezing.Fout("fout-datum-precies"));
    assertThat(dag(new Datum.BestaatNiet("31 februari")))
        .isEqualTo(new Lezing.Fout("fout-datum-bestaat-niet", List.of("datum", "31 februari")));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-28,--01-02,2027-01-02",
    "2026-12-28,--12-20,2026-12-20",
    "2027-01-03,--12-30,2026-12-30",
    "2027-01-03,--01-10,2027-01-10",
    "2027-02-16,--03-16,2027-03-16",
    "2028-02-20,--02-29,2028-02-29"
  })
  void aDayWithoutAYearIsTheNearestThatMayBeReported(
      LocalDate vandaag, MonthDay gezegd, String verwacht) {
    assertThat(Datumlezer.dag(new Datum.ZonderJaar(gezegd), vandaag, VOORAF))
        .isEqualTo(new Lezing.Waarde(verwacht));
  }

  @Test
  void asksTheYearWhereTheNearestIsTooEarly() {
    assertThat(Datumlezer.dag(new Datum.ZonderJaar(MonthDay.of(6, 1)), VANDAAG, VOORAF))
        .isEqualTo(new Lezing.Meerdere(List.of("2027-06-01", "2026-06-01")));
  }

  @Property
  void aDayWithoutAYearIsNeverFartherThanHalfAYearUnlessAsked(
      @ForAll @IntRange(min = 0, max = 3000) int dagen,
      @ForAll @IntRange(min = 1, max = 12) int maand,
      @ForAll @IntRange(min = 1, max = 28) int dag) {
    LocalDate vandaag = LocalDate.of(2026, 1, 1).plusDays(dagen);
    MonthDay gezegd = MonthDay.of(maand, dag);
    switch (Datumlezer.dag(new Datum.ZonderJaar(gezegd), vandaag, VOORAF)) {
      case Lezing.Waarde(String waarde) -> {
        LocalDate gelezen = LocalDate.parse(waarde);
        assertThat(MonthDay.from(gelezen)).isEqualTo(gezegd);
        assertThat(gelezen).isBetween(vandaag.minusDays(183), vandaag.plusDays(VOORAF));
      }
      case Lezing.Meerdere(List<String> waarden) -> {
        assertThat(waarden).hasSize(2);
        assertThat(waarden)
            .allSatisfy(
                waarde -> assertThat(MonthDay.from(LocalDate.parse(waarde))).isEqualTo(gezegd));
        assertThat(LocalDate.parse(waarden.getFirst())).isAfter(vandaag.plusDays(VOORAF));
        assertThat(LocalDate.parse(waarden.getLast())).isBefore(vandaag);
      }
      case Lezing.Fout fout -> throw new AssertionError(fout);
      case Lezing.Onzeker onzeker -> throw new AssertionError(onzeker);
      case Lezing.Niets niets -> throw new AssertionError(niets);
    }
  }

  @Test
  void readsADateOfBirthOnlyWithItsYear() {
    assertThat(geboren("12 maart 1980", new Datum.Dag(LocalDate.of(1980, 3, 12))))
        .isEqualTo(new Lezing.Waarde("1980-03-12"));
    assertThat(geboren("12 maart", new Datum.ZonderJaar(MonthDay.of(3, 12))))
        .isEqualTo(new Lezing.Fout("fout-geboortejaar"));
    assertThat(geboren("12 maart 2030", new Datum.Dag(LocalDate.of(2030, 3, 12))))
        .isEqualTo(new Lezing.Fout("fout-geboortedatum"));
    assertThat(geboren("12 maart 1850", new Datum.Dag(LocalDate.of(1850, 3, 12))))
        .isEqualTo(new Lezing.Fout("fout-geboortedatum"));
  }

  @Test
  void aShortYearOfBirthLiesInThePast() {
    assertThat(geboren("12-03-48", new Datum.Dag(LocalDate.of(2048, 3, 12))))
        .isEqualTo(new Lezing.Waarde("1948-03-12"));
  }

  @Property
  void takesAnyTextForAnyField(@ForAll @StringLength(max = 300) String tekst) {
    for (Veld veld : formulier().velden()) {
      if (Veldlezer.lees(veld, Begrip.van(tekst), VANDAAG)
          instanceof Lezing.Waarde(String waarde)) {
        assertThat(waarde).as(veld.id()).isNotBlank();
      }
    }
  }
}
