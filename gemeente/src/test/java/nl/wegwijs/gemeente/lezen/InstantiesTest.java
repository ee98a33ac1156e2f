package nl.wegwijs.gemeente.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Instantie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who handles what a gemeente does not, as the files tell it. */
class InstantiesTest {
  private static final String BESTAND = "_landelijk/instanties.yaml";

  private Proefmap proef;

  @BeforeEach
  void kopieer(@TempDir Path map) throws IOException, URISyntaxException {
    proef = new Proefmap(map);
  }

  private Instantie rdw() {
    return proef.gemeente().instanties().stream()
        .filter(instantie -> instantie.id().equals("rdw"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void areReadInTheOrderOfTheFile() {
    assertThat(proef.gemeente().instanties())
        .extracting(Instantie::id)
        .containsExactly("svb", "rdw");
    assertThat(rdw().telefoon()).contains("088 008 74 47");
    assertThat(rdw().link()).hasToString("https://www.rdw.nl");
  }

  @Test
  void mayBeLeftOut() throws IOException {
    Files.delete(proef.pad(BESTAND));
    assertThat(proef.lees().fouten()).isEmpty();
    assertThat(proef.gemeente().instanties()).isEmpty();
  }

  @Test
  void areChangedKeyByKeyByAGemeente() throws IOException {
    proef.schrijf(
        "proefdam/instanties.yaml",
        """
        rdw:
          telefoon: "14 0999"
        rdw-proefdam:
          naam:
            nl: Keuringsstation
            en: Test centre
          link: https://keuring.proefdam.example
          zin:
            nl: Dat regelt het keuringsstation.
            en: The test centre handles that.
          woorden: [keuringsstation]
        """);
    assertThat(proef.lees().fouten()).isEmpty();
    assertThat(rdw().telefoon()).contains("14 0999");
    assertThat(rdw().zin().nl()).isEqualTo("Dat regelt de RDW.");
    assertThat(proef.gemeente().instanties())
        .extracting(Instantie::id)
        .containsExactly("svb", "rdw", "rdw-proefdam");
  }

  static Stream<Arguments> fouten() {
    return Stream.of(
        Arguments.of("link: https://www.svb.nl", "link: www.svb.nl", 5, "webadres"),
        Arguments.of("\"088 008 74 47\"", "bel ons", 16, "een telefoonnummer"),
        Arguments.of(
            "woorden: [rdw, apk]", "woorden: [rdw, AOW]", 20, "staat bij 'svb' en bij 'rdw'"),
        Arguments.of("woorden: [svb, aow]", "woorden: []", 9, "ten minste een waarde"),
        Arguments.of("    en: The SVB handles that.\n", "", 6, "'en' ontbreekt"),
        Arguments.of("rdw:\n", "RDW!:\n", 11, "instantie 'RDW!'; toegestaan: kleine letters"),
        Arguments.of("  telefoon:", "  tel:", 16, "onbekende sleutel 'tel'; toegestaan: naam"),
        Arguments.of(
            "Dat regelt de RDW.", "Dat regelt de RDW. ".repeat(20), 17, "langer dan 300 tekens"));
  }

  @ParameterizedTest
  @MethodSource("fouten")
  void tellEveryMistakeWithItsLine(String oud, String nieuw, int regel, String melding)
      throws IOException {
    proef.vervang(BESTAND, oud, nieuw);
    assertThat(proef.lees().fouten())
        .anySatisfy(fout -> {
          assertThat(fout.bestand()).isEqualTo(proef.pad(BESTAND));
          assertThat(fout.regel()).isEqualTo(regel);
          assertThat(fout.melding()).contains(melding);
        });
  }
}
