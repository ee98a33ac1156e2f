package nl.wegwijs.gemeente.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class YamlLezerTest {
  private static final Plek BEGIN = new Plek(Path.of("proef.yaml"), 1);

  @Property
  void neverThrowsAndGivesKeysOrAMistake(@ForAll String tekst) {
    var meldingen = new Meldingen();
    Optional<YamlKnoop.Kaart> kaart = YamlLezer.lees(BEGIN, tekst, meldingen);
    assertThat(kaart.isPresent() || !meldingen.fouten().isEmpty()).isTrue();
  }

  @Test
  void leavesValuesAsTheyAreWritten() {
    var meldingen = new Meldingen();
    YamlKnoop.Kaart kaart =
        YamlLezer.lees(BEGIN, "tijd: 09:30\nnee: nee\nnummer: 0800\nleeg: ''\n", meldingen)
            .orElseThrow();
    assertThat(kaart.ingangen().values())
        .extracting(ingang -> ingang.waarde().soort())
        .containsExactly("'09:30'", "'nee'", "'0800'", "''");
    assertThat(kaart.ingangen().values())
        .extracting(ingang -> ingang.plek().regel())
        .containsExactly(1, 2, 3, 4);
    assertThat(meldingen.fouten()).isEmpty();
  }
}
