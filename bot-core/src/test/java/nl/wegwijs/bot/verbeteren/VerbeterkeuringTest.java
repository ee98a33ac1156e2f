package nl.wegwijs.bot.verbeteren;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.bot.verbeteren.Verbeterdaad.Soort;
import org.junit.jupiter.api.Test;

final class VerbeterkeuringTest {
  private static final List<String> PUNTEN = List.of("een");

  private final Verbeterkeuring keuring =
      new Verbeterkeuring(Testwereld.gemeente("waterrijk"), "paspoort"::equals);

  @Test
  void aSentenceIsLearntOnlyForAProductThatTheModelKnows() {
    assertThat(bezwaar(Soort.INTENT, "paspoort", "pas kwijt")).isEmpty();
    assertThat(bezwaar(Soort.INTENT, "grofvuil", "bank op straat").orElse(""))
        .contains("Van product 'grofvuil' kan de assistent geen oefenzinnen leren")
        .contains("Vraag van dit product");
    assertThat(bezwaar(Soort.VRAAG, "grofvuil", "bank op straat")).isEmpty();
    assertThat(bezwaar(Soort.INTENT, "../paspoort", "pas").orElse("")).contains("bestaat niet");
    assertThat(bezwaar(Soort.VRAAG, "zeppelin", "pas").orElse("")).contains("bestaat niet");
  }

  @Test
  void aSentenceHasNoMarkOfSomethingLeftOut() {
    for (String zin : List.of("ik ben [naam]", " ", "a\tb", "x".repeat(301))) {
      for (Soort soort : List.of(Soort.VRAAG, Soort.INTENT)) {
        assertThat(bezwaar(soort, "paspoort", zin)).as(zin).isPresent();
      }
    }
    assertThat(bezwaar(Soort.NIET_VOOR_ONS, "", "ik ben [naam]")).isPresent();
    assertThat(bezwaar(Soort.NIET_VOOR_ONS, "", "")).isEmpty();
    assertThat(keuring.bezwaar(Soort.VRAAG, "paspoort", "pas", List.of())).isPresent();
  }

  private Optional<String> bezwaar(Soort soort, String doel, String zin) {
    return keuring.bezwaar(soort, doel, zin, PUNTEN);
  }
}
