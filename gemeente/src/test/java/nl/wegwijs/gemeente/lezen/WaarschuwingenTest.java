package nl.wegwijs.gemeente.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaarschuwingenTest {
  private Proefmap proef;

  @BeforeEach
  void kopieer(@TempDir Path map) throws IOException, URISyntaxException {
    proef = new Proefmap(map);
  }

  private void waarschuwt(String bestand, int regel, String melding) {
    Gelezen gelezen = proef.lees();
    assertThat(gelezen.fouten()).isEmpty();
    assertThat(gelezen.waarschuwingen())
        .singleElement()
        .satisfies(fout -> {
          assertThat(fout.bestand()).isEqualTo(proef.pad(bestand));
          assertThat(fout.regel()).isEqualTo(regel);
          assertThat(fout.melding()).contains(melding);
        });
  }

  @Test
  void tellsOfAShortAnswerThatIsLong() throws IOException {
    proef.vervang("_landelijk/pdc/grofvuil.md", "Maak een afspraak.", "woord ".repeat(61));
    waarschuwt("_landelijk/pdc/grofvuil.md", 13, "heeft 61 woorden");
  }

  @Test
  void doesNotCountTheAddressOfALink() throws IOException {
    proef.vervang(
        "_landelijk/pdc/grofvuil.md",
        "Maak een afspraak.",
        "woord ".repeat(59) + "[hier](https://www.rijksoverheid.nl/een/twee)");
    assertThat(proef.lees().waarschuwingen()).isEmpty();
  }

  @Test
  void tellsOfReviewDatesThatHavePassed() throws IOException {
    proef.vervang(
        "_landelijk/pdc/grofvuil.md", "herzienVoor: 2027-10-01", "herzienVoor: 2026-11-21");
    waarschuwt("_landelijk/pdc/grofvuil.md", 11, "moest voor 2026-11-21 zijn herzien");
  }

  @Test
  void tellsOfAnOverrideThatChangesNothing() throws IOException {
    proef.schrijf("proefdam/pdc/grofvuil.md", "---\nid: grofvuil\nbijgewerktOp: 2026-11-01\n---\n");
    waarschuwt("proefdam/pdc/grofvuil.md", 0, "wijzigt niets aan de landelijke tekst");
  }

  @Test
  void tellsOfAProductThatLeftItsSource() throws IOException {
    proef.schrijf(
        "proefdam/pdc/grofvuil.md",
        """
        ---
        id: grofvuil
        bijgewerktOp: 2026-11-01
        herkomst: {bron: sdg, id: a, hash: b, verdwenenOp: 2026-11-02}
        ---
        Bel ons.
        """);
    waarschuwt("proefdam/pdc/grofvuil.md", 4, "sinds 2026-11-02 niet meer in de bron sdg");
  }

  @Test
  void tellsOfACrisisThatMustBeReadAgain() throws IOException {
    proef.vervang("_landelijk/crisis.yaml", "2027-01-01", "2026-11-01");
    waarschuwt("_landelijk/crisis.yaml", 10, "moest voor 2026-11-01 zijn herzien");
  }

  @Test
  void tellsOfNamesThatDifferBetweenLanguages() throws IOException {
    proef.vervang("_landelijk/antwoorden.yaml", "this is {gemeente}", "this is {team}");
    waarschuwt("_landelijk/antwoorden.yaml", 1, "nl vult in {gemeente}; en vult in {team}");
  }

  @Test
  void tellsOfFilesThatAreNotRead() throws IOException {
    proef.schrijf("proefdam/signaalworden.yaml", "a: b\n");
    proef.schrijf("proefdam/.teams.yaml.swp", "x");
    proef.schrijf("proefdam/README.md", "x");
    waarschuwt("proefdam/signaalworden.yaml", 0, "dit bestand wordt niet gelezen");
  }

  @Test
  void tellsOfAMissingRegister() throws IOException {
    Files.delete(proef.pad("proefdam/adressen.csv"));
    waarschuwt("proefdam/adressen.csv", 0, "zonder register");
  }
}
