package nl.wegwijs.intents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.land.Nederland;
import nl.wegwijs.intents.Explanation.Influence;
import nl.wegwijs.intents.proef.Proefgemeente;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExplanationTest {
  private static final Understander UNDERSTANDER = Understander.load(Nederland.laad());
  private static final LocalDate VANDAAG = LocalDate.of(2027, 2, 10);

  private static Explanation uitleg(String tekst) {
    return UNDERSTANDER.explain(tekst, Proefgemeente.gemeente(), Taal.NL, VANDAAG, 3);
  }

  @Test
  void theWordThatSaysWhatIsMeantWeighsMost() {
    Explanation uitleg = uitleg("goedemorgen ik wil graag een paspoort voor mijn dochter");

    assertThat(uitleg.intents()).hasSize(3);
    assertThat(uitleg.intents().getFirst().intent().naam()).isEqualTo("paspoort");
    var woorden = uitleg.intents().getFirst().words();
    assertThat(woorden).hasSize(9);
    assertThat(woorden.stream().max(Comparator.comparingDouble(Influence::gain)))
        .map(Influence::word)
        .contains("paspoort");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?!", "Ω漢字", "mijn bsn is 123456782"})
  void explainsAnySentence(String tekst) {
    assertThat(uitleg(tekst).inScope()).isBetween(0.0, 1.0);
  }
}
