package nl.wegwijs.gemeente;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.wegwijs.gemeente.Openingstijden.Periode;
import nl.wegwijs.gemeente.Sluitingsdagen.Bevrijdingsdag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningstijdenTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final Sluitingsdagen FEESTDAGEN =
      new Sluitingsdagen(false, Bevrijdingsdag.LUSTRUM, Map.of());
  private static final Openingstijden BALIE =
      new Openingstijden(
          Map.of(
              DayOfWeek.MONDAY, List.of(uren("09:00", "12:30"), uren("13:30", "17:00")),
              DayOfWeek.TUESDAY, List.of(uren("09:00", "17:00")),
              DayOfWeek.FRIDAY, List.of(uren("09:00", "12:00"))),
          FEESTDAGEN);
  private static final Openingstijden NACHTDIENST =
      new Openingstijden(Map.of(DayOfWeek.SUNDAY, List.of(uren("00:00", "06:00"))), FEESTDAGEN);

  private static Periode uren(String van, String tot) {
    return new Periode(LocalTime.parse(van), LocalTime.parse(tot));
  }

  private static Instant op(String tijd) {
    return LocalDateTime.parse(tijd).atZone(ZONE).toInstant();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T09:00, true",
    "2026-11-23T08:59:59, false",
    "2026-11-23T12:29:59, true",
    "2026-11-23T12:30, false",
    "2026-11-23T13:30, true",
    "2026-11-23T17:00, false",
    "2026-11-25T10:00, false",
    "2026-12-25T10:00, false",
    "2027-03-29T10:00, false"
  })
  void isOpenWithinItsHours(String tijd, boolean open) {
    assertThat(BALIE.open(op(tijd))).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T10:00, 2026-11-23T10:00",
    "2026-11-23T12:30, 2026-11-23T13:30",
    "2026-11-23T17:00, 2026-11-24T09:00",
    "2026-11-24T20:00, 2026-11-27T09:00",
    "2026-11-27T12:00, 2026-11-30T09:00",
    "2026-12-22T17:30, 2026-12-28T09:00"
  })
  void findsTheFirstMomentOpen(String vanaf, String open) {
    assertThat(BALIE.eerstOpen(op(vanaf))).contains(op(open));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T10:00, PT1H, 2026-11-23T11:00",
    "2026-11-23T12:00, PT1H, 2026-11-23T14:00",
    "2026-11-23T16:00, PT4H, 2026-11-24T12:00",
    "2026-11-23T16:00, PT1H, 2026-11-23T17:00",
    "2026-11-21T03:00, PT0S, 2026-11-23T09:00",
    "2026-11-24T16:00, PT8H, 2026-11-30T14:00"
  })
  void countsOnlyTheHoursOpen(String vanaf, Duration werktijd, String klaar) {
    assertThat(BALIE.naWerktijd(op(vanaf), werktijd)).contains(op(klaar));
  }

  @Test
  void countsRealHoursWhenTheClockChanges() {
    assertThat(NACHTDIENST.naWerktijd(op("2027-10-31T00:00"), Duration.ofHours(6)))
        .contains(op("2027-10-31T05:00"));
    assertThat(NACHTDIENST.naWerktijd(op("2026-03-29T00:00"), Duration.ofHours(4)))
        .contains(op("2026-03-29T05:00"));
  }

  @Test
  void isClosedAllDayOnAHoliday() {
    assertThat(BALIE.op(LocalDate.of(2027, 3, 29))).isEmpty();
    assertThat(BALIE.op(LocalDate.of(2027, 4, 5))).hasSize(2);
  }

  @Test
  void givesNoMomentWhenItNeverOpens() {
    var dicht = new Openingstijden(Map.of(), FEESTDAGEN);
    assertThat(dicht.eerstOpen(op("2026-11-23T10:00"))).isEmpty();
    assertThat(dicht.naWerktijd(op("2026-11-23T10:00"), Duration.ofHours(1))).isEmpty();
    assertThat(BALIE.naWerktijd(op("2026-11-23T10:00"), Duration.ofDays(3650))).isEmpty();
  }

  @Property
  void isOpenAtTheFirstMomentOpen(@ForAll @LongRange(min = 0, max = 4_000_000_000L) long seconde) {
    Instant vanaf = Instant.ofEpochSecond(seconde);
    Instant open = BALIE.eerstOpen(vanaf).orElseThrow();
    assertThat(BALIE.open(open)).isTrue();
    assertThat(open).isAfterOrEqualTo(vanaf);
    assertThat(BALIE.open(vanaf)).isEqualTo(open.equals(vanaf));
  }

  @Property
  void moreWorkNeverEndsEarlierAndPartsAddUp(
      @ForAll @LongRange(min = 0, max = 4_000_000_000L) long seconde,
      @ForAll @IntRange(min = 1, max = 3000) int eersteMinuten,
      @ForAll @IntRange(min = 1, max = 3000) int daarnaMinuten) {
    Instant vanaf = Instant.ofEpochSecond(seconde);
    Duration eerste = Duration.ofMinutes(eersteMinuten);
    Duration samen = eerste.plusMinutes(daarnaMinuten);
    Instant halverwege = BALIE.naWerktijd(vanaf, eerste).orElseThrow();
    Instant klaar = BALIE.naWerktijd(vanaf, samen).orElseThrow();
    assertThat(klaar).isAfter(halverwege);
    assertThat(BALIE.naWerktijd(halverwege, Duration.ofMinutes(daarnaMinuten)))
        .isEqualTo(Optional.of(klaar));
  }
}
