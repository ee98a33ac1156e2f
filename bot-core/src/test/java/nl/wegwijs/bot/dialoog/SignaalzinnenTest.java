package nl.wegwijs.bot.dialoog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.intents.Signaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The national signaalwoorden in whole sentences: their forms, what is denied, who it is about. */
class SignaalzinnenTest {
  private static final Gemeente GEMEENTE = Testwereld.gemeente("waterrijk");

  /** A group with who it is about; with '-' before it where it must not be found. */
  record Regel(String groep, String wie, String zin) {}

  static Stream<Regel> zinnen() throws IOException {
    try (InputStream bron =
        Objects.requireNonNull(SignaalzinnenTest.class.getResourceAsStream("signaalzinnen.tsv"))) {
      return new String(bron.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(regel -> regel.split("\t", -1))
          .map(delen -> new Regel(delen[0], delen[1], delen[2]));
    }
  }

  @ParameterizedTest
  @MethodSource("zinnen")
  void saysWhereASentenceBelongs(Regel regel) {
    List<Signaal> signalen =
        Testwereld.wereld()
            .understander()
            .understand(regel.zin(), GEMEENTE, Taal.NL, LocalDate.of(2027, 2, 16))
            .signalen()
            .stream()
            .filter(signaal -> !signaal.ontkend())
            .toList();
    if (regel.groep().startsWith("-")) {
      assertThat(signalen)
          .extracting(signaal -> signaal.groep().groep())
          .doesNotContain(regel.groep().substring(1));
      return;
    }
    assertThat(signalen)
        .filteredOn(signaal -> signaal.groep().groep().equals(regel.groep()))
        .extracting(signaal -> signaal.wie().name().toLowerCase(Locale.ROOT))
        .first()
        .isEqualTo(regel.wie());
  }

  @Test
  void haveAtLeastFortyGroups() {
    assertThat(GEMEENTE.signaalwoorden()).hasSizeGreaterThanOrEqualTo(40);
  }
}
