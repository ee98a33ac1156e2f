package nl.wegwijs.gemeente;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.wegwijs.gemeente.Sluitingsdagen.Bevrijdingsdag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SluitingsdagenTest {
  private static final Sluitingsdagen GEWOON =
      new Sluitingsdagen(false, Bevrijdingsdag.LUSTRUM, Map.of());
  private static final Sluitingsdagen RUIM =
      new Sluitingsdagen(
          true,
          Bevrijdingsdag.ALTIJD,
          Map.of(LocalDate.of(2027, 9, 13), "Kermismaandag", LocalDate.of(2027, 12, 25), "Eigen"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1818-03-22", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "2000-04-23",
        "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21", "2024-03-31", "2025-04-20",
        "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13",
        "2032-03-28", "2033-04-17", "2034-04-09", "2035-03-25", "2038-04-25", "2049-04-18",
        "2076-04-19", "2099-04-12"
      })
  void knowsEaster(LocalDate pasen) {
    assertThat(Sluitingsdagen.pasen(pasen.getYear())).isEqualTo(pasen);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-01, Nieuwjaarsdag",
    "2027-03-28, Eerste Paasdag",
    "2027-03-29, Tweede Paasdag",
    "2027-04-27, Koningsdag",
    "2027-05-06, Hemelvaartsdag",
    "2027-05-16, Eerste Pinksterdag",
    "2027-05-17, Tweede Pinksterdag",
    "2027-12-25, Eerste Kerstdag",
    "2027-12-26, Tweede Kerstdag",
    "2025-05-05, Bevrijdingsdag",
    "2025-04-26, Koningsdag",
    "2031-04-26, Koningsdag"
  })
  void namesTheHoliday(LocalDate dag, String naam) {
    assertThat(GEWOON.reden(dag)).contains(naam);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-03-26",
        "2027-05-05",
        "2025-04-27",
        "2027-04-26",
        "2027-09-13",
        "2027-12-31"
      })
  void isOpenOnOtherDays(LocalDate dag) {
    assertThat(GEWOON.reden(dag)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-26, Goede Vrijdag",
    "2027-05-05, Bevrijdingsdag",
    "2027-09-13, Kermismaandag",
    "2027-12-25, Eigen"
  })
  void followsTheGemeentesOwnChoices(LocalDate dag, String reden) {
    assertThat(RUIM.reden(dag)).contains(reden);
  }

  @Test
  void neverClosesOnLiberationDayWhenSetSo() {
    var nooit = new Sluitingsdagen(false, Bevrijdingsdag.NOOIT, Map.of());
    assertThat(nooit.reden(LocalDate.of(2030, 5, 5))).isEmpty();
  }

  @Property
  void easterIsASundayBetween22MarchAnd25April(@ForAll @IntRange(min = 1583, max = 9999) int jaar) {
    LocalDate pasen = Sluitingsdagen.pasen(jaar);
    assertThat(pasen.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(pasen)
        .isBetween(LocalDate.of(jaar, Month.MARCH, 22), LocalDate.of(jaar, Month.APRIL, 25));
  }

  @Property
  void everyYearHasEightToTenHolidays(@ForAll @IntRange(min = 1900, max = 2500) int jaar) {
    long dagen =
        LocalDate.of(jaar, 1, 1)
            .datesUntil(LocalDate.of(jaar + 1, 1, 1))
            .filter(dag -> GEWOON.reden(dag).isPresent())
            .count();
    assertThat(dagen).isBetween(8L, 10L);
  }
}
