package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KlokTest {
  @ParameterizedTest
  @CsvSource({
    "2027-02-20T10:00:00Z, 2027-02-20T10:00:00Z",
    "2027-02-20T10:00:00+01:00, 2027-02-20T09:00:00Z",
    "2027-02-20T11:00, 2027-02-20T10:00:00Z",
    "2027-07-20T11:00, 2027-07-20T09:00:00Z",
    "2027-02-20T11:00:30, 2027-02-20T10:00:30Z",
    "2027-02-20, 2027-02-20T11:00:00Z",
    // Between two and three o'clock in that night there is no Dutch time: it is an hour later.
    "2027-03-28T02:30, 2027-03-28T01:30:00Z",
  })
  void standsStillAtTheMomentThatIsSet(String gezet, Instant moment) {
    assertThat(Klok.parse("vast:" + gezet).instant()).isEqualTo(moment);
  }

  @Test
  void goesOnFromTheMomentThatIsSet() {
    Instant begin = Instant.parse("2027-02-20T10:00:00Z");
    InstantSource klok = Klok.parse("2027-02-20T10:00:00Z");

    Instant eerst = klok.instant();
    Instant later = klok.instant();

    assertThat(eerst).isBetween(begin, begin.plus(Duration.ofMinutes(1)));
    assertThat(later).isBetween(eerst, begin.plus(Duration.ofMinutes(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "morgen",
        "vast:",
        "vast:morgen",
        "2027-02-30",
        "2027-2-1",
        "2027-02-20T25:00",
        "20-02-2027"
      })
  void refusesWhatIsNoMomentWithAnExampleOfOne(String gezet) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Klok.parse(gezet))
        .withMessageContaining("2027-02-20T10:00:00Z");
  }
}
