package nl.wegwijs.bot.gesprekken;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A conversation that goes otherwise than written must not pass. */
class GesprekspelerTest {
  private static final String KOP = "gemeente: waterrijk\nnu: 2027-02-16T10:00\n";

  @TempDir private Path map;

  private void speel(String gesprek) throws IOException {
    Path pad = Files.writeString(map.resolve("proef.gesprek"), KOP + gesprek);
    new Gesprekspeler(Testwereld.wereld(), Gespreklezer.lees(pad)).speel();
  }

  @Test
  void passesWhatGoesAsWritten() {
    assertThatCode(() ->
            speel(
                """
                < tekst ~ geen mens
                > Hallo
                = kletspraat
                < tekst ~ helpen
                ! paspoort
                @ niets
                @ status assistent
                >> bestaat-niet
                = verduidelijking|geweigerd
                < ...
                """))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "= beantwoord",
        "= kletspraat paspoort",
        "= kletspraat ~ een reden die er niet is",
        "< vraag verhuisdatum",
        "< tekst ~ dit wordt niet gezegd",
        "< tekst\n< tekst",
        "! helpen",
        "@ overdracht",
        "@ inzending",
        "@ status wachtrij",
        "@ taal en",
        "@ bewaard ~ iets anders"
      })
  void failsOnEveryKindOfDifference(String verwachting) {
    assertThatThrownBy(() -> speel("> Hallo\n" + verwachting))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("het gesprek tot hier")
        .hasMessageContaining("> Hallo");
  }

  @Test
  void failsOnMoreThanWasExpected() {
    assertThatThrownBy(() -> speel("> Ik wil mijn verhuizing doorgeven\n= formulier\n< tekst"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("meer gezegd dan verwacht");
  }

  @Test
  void failsOnAFaultThatWasNotExpected() {
    assertThatThrownBy(() ->
            speel(
                """
                > Ik wil mijn verhuizing doorgeven
                > 31 februari
                < vraag verhuisdatum
                """))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("onverwachte fout");
  }

  @Test
  void failsOnWhatMayNeverBeKept() {
    assertThatThrownBy(() -> speel("nooit: Hallo\n> Hallo\n= kletspraat"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("'Hallo' is gezegd of bewaard");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"* onbekend", "> Hallo\nnu: 2027-02-17T10:00\n= kletspraat", "> Hallo\n< ~ tekst"})
  void refusesALineItDoesNotUnderstand(String gesprek) {
    assertThatThrownBy(() -> speel(gesprek))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("regel ");
  }
}
