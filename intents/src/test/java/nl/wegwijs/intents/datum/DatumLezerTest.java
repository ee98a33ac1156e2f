package nl.wegwijs.intents.datum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wegwijs.intents.Datum;
import nl.wegwijs.intents.datum.DatumLezer.Gevonden;
import nl.wegwijs.intents.proef.Tabel;
import nl.wegwijs.intents.proef.Vijandig;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DatumLezerTest {
  /** A Wednesday. */
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 18);

  static List<Tabel.Rij> zinnen() {
    return Tabel.lees(DatumLezerTest.class, "datums.tsv");
  }

  @ParameterizedTest
  @MethodSource("zinnen")
  void readsDatesAsPeopleSayThem(Tabel.Rij rij) {
    assertThat(omschrijf(rij.zin(), DatumLezer.lees(rij.zin(), VANDAAG))).isEqualTo(rij.verwacht());
  }

  static String omschrijf(String zin, List<Gevonden> gevonden) {
    return gevonden.stream()
        .map(datum -> zin.substring(datum.van(), datum.tot()) + " = " + omschrijf(datum.datum()))
        .collect(Collectors.joining(" | "));
  }

  private static String omschrijf(Datum datum) {
    return switch (datum) {
      case Datum.Dag(LocalDate dag) -> dag.toString();
      case Datum.ZonderJaar zonder -> zonder.dag().toString();
      case Datum.Periode(LocalDate van, LocalDate tot) -> van + " tot en met " + tot;
      case Datum.BestaatNiet(String gezegd) -> "bestaat niet: " + gezegd;
    };
  }

  @Test
  void weekdayNamedOnThatDayIsTheOneAWeekLater() {
    assertThat(DatumLezer.lees("woensdag", VANDAAG))
        .extracting(Gevonden::datum)
        .containsExactly(new Datum.Dag(VANDAAG.plusWeeks(1)));
  }

  @Test
  void yearsOfTwoDigitsRunFromSeventyNineBackToTwentyAhead() {
    assertThat(dag("1-3-46")).isEqualTo(LocalDate.of(2046, 3, 1));
    assertThat(dag("1-3-47")).isEqualTo(LocalDate.of(1947, 3, 1));
  }

  private static LocalDate dag(String tekst) {
    Datum datum = DatumLezer.lees(tekst, VANDAAG).getFirst().datum();
    return ((Datum.Dag) datum).dag();
  }

  @Property(tries = 300)
  void readsBackEveryDayInDigitsAndInWords(@ForAll("dagen") LocalDate dag) {
    List<String> maanden =
        List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    String maand = maanden.get(dag.getMonthValue() - 1);
    for (String geschreven :
        List.of(
            "op " + dag.getDayOfMonth() + "-" + dag.getMonthValue() + "-" + dag.getYear(),
            "per " + dag,
            "geboren " + dag.getDayOfMonth() + " " + maand + " " + dag.getYear() + ".")) {
      assertThat(DatumLezer.lees(geschreven, VANDAAG))
          .extracting(Gevonden::datum)
          .containsExactly(new Datum.Dag(dag));
    }
  }

  @Provide
  Arbitrary<LocalDate> dagen() {
    return Arbitraries.longs()
        .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property(tries = 500)
  void offsetsLieInTheTextAndDoNotOverlap(@ForAll("teksten") String tekst) {
    int vorige = 0;
    for (Gevonden gevonden : DatumLezer.lees(tekst, VANDAAG)) {
      assertThat(gevonden.van()).isGreaterThanOrEqualTo(vorige).isLessThan(gevonden.tot());
      vorige = gevonden.tot();
    }
    assertThat(vorige).isLessThanOrEqualTo(tekst.length());
  }

  @Provide
  Arbitrary<String> teksten() {
    return Vijandig.teksten();
  }

  @ParameterizedTest
  @MethodSource("herhalingen")
  void hostileTextTakesNoLongTime(String tekst) {
    Assertions.assertTimeout(
        Duration.ofSeconds(1), () -> assertThat(DatumLezer.lees(tekst, VANDAAG)).isNotNull());
  }

  static List<String> herhalingen() {
    return Vijandig.herhalingen();
  }
}
