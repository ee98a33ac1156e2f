package nl.wegwijs.gemeente.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.gemeente.Tekst;
import nl.wegwijs.gemeente.actueel.Actueel;
import nl.wegwijs.gemeente.actueel.Actueelschrijver;
import nl.wegwijs.gemeente.actueel.Bereik;
import nl.wegwijs.gemeente.actueel.Mededeling;
import nl.wegwijs.gemeente.actueel.Plaats;
import nl.wegwijs.gemeente.actueel.Uitschakeling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActueelLezerTest {
  private static final Path PAD = Path.of("proefdam", "actueel.yaml");
  private static final String GOED =
      """
      mededelingen:
        balie-dicht:
          tekst:
            nl: De balie is dicht.
            en: The counter is closed.
          van: 2026-11-22 09:00
          tot: 2026-11-22
          dringend: ja
          link: https://www.proefdam.example/balie
          teams: [kcc]
          postcodes: [3482, 3483AB]
      uit:
        storing:
          alles: ja
          reden: De antwoorden over paspoorten kloppen niet.
          wie: Anna Voorbeeld
          van: 2026-11-22 08:00
      """;

  private Proefmap proef;
  private Gemeente gemeente;

  @BeforeEach
  void kopieer(@TempDir Path map) throws IOException, URISyntaxException {
    proef = new Proefmap(map);
    gemeente = proef.gemeente();
  }

  private ActueelLezer.Gelezen lees(String tekst) {
    return ActueelLezer.lees(PAD, tekst, gemeente);
  }

  @Test
  void readsNoticesAndSwitchesInDutchTime() {
    ActueelLezer.Gelezen gelezen = lees(GOED);

    assertThat(gelezen.fouten()).isEmpty();
    Mededeling balie = gelezen.actueel().mededelingen().getFirst();
    assertThat(balie.van()).isEqualTo(Instant.parse("2026-11-22T08:00:00Z"));
    assertThat(balie.tot()).isEqualTo(Instant.parse("2026-11-22T23:00:00Z"));
    assertThat(balie.dringend()).isTrue();
    assertThat(gelezen.actueel().geheelUit(Instant.parse("2026-11-22T07:00:00Z"))).isPresent();
    assertThat(gelezen.actueel().geheelUit(Instant.parse("2026-11-22T06:59:59Z"))).isEmpty();
  }

  @Test
  void writesWhatItReads() {
    var actueel =
        new Actueel(
            List.of(
                new Mededeling(
                    "m-1",
                    new Tekst("Zeg: \"let op\" \\ #1\nen: [ijs] één 🧊", "ice"),
                    Instant.parse("2026-11-22T08:00:00Z"),
                    Instant.parse("2026-11-23T08:00:00Z"),
                    true,
                    Optional.of(URI.create("https://www.proefdam.example/ijs?a=b")),
                    new Bereik(
                        Set.of(),
                        Set.of(TeamId.KCC),
                        Set.of(),
                        Set.of("Proefdam"),
                        Set.of("3482", "3483AB")))),
            List.of(
                new Uitschakeling(
                    "uit-1",
                    false,
                    Set.of(),
                    Set.of(TeamId.KCC),
                    "Waarom: 'zo'",
                    "Çelik",
                    Instant.parse("2026-11-22T08:00:00Z"),
                    Optional.of(Instant.parse("2026-11-23T08:00:00Z")))));

    ActueelLezer.Gelezen gelezen = lees(Actueelschrijver.tekst(actueel));

    assertThat(gelezen.fouten()).isEmpty();
    assertThat(gelezen.actueel()).isEqualTo(actueel);
    assertThat(lees(Actueelschrijver.tekst(Actueel.NIETS)).actueel()).isEqualTo(Actueel.NIETS);
  }

  @Test
  void tellsEveryMistakeWithItsLineAndKeepsTheRest() {
    String kapot =
        GOED.replace("tot: 2026-11-22\n", "tot: 2026-13-22\n")
            .replace(
                "wie: Anna Voorbeeld\n", "wie: Anna Voorbeeld\n    producten: [bestaat-niet]\n");

    ActueelLezer.Gelezen gelezen = lees(kapot);

    assertThat(gelezen.fouten().stream().map(Fout::regel)).contains(7, 17);
    assertThat(gelezen.fouten().toString())
        .contains("2026-13-22", "een dag als 2026-11-22", "'bestaat-niet' bestaat niet");
    assertThat(gelezen.actueel()).isEqualTo(Actueel.NIETS);
    assertThat(lees(GOED.replace("- balie", "")).actueel().mededelingen()).hasSize(1);
  }

  @Test
  void refusesWhatIsTooLongEndsBeforeItBeginsOrSaysNotWhatIsOff() {
    assertThat(lees(GOED.replace("De balie is dicht.", "woord ".repeat(61))).fouten().toString())
        .contains("61 woorden");
    assertThat(lees(GOED.replace("tot: 2026-11-22\n", "tot: 2026-11-21\n")).fouten().toString())
        .contains("later zijn dan");
    assertThat(lees(GOED.replace("    alles: ja\n", "")).fouten().toString()).contains("alles: ja");
    assertThat(lees(GOED.replace("[kcc]", "[bestaat-niet]")).fouten().toString())
        .contains("daar bestaan");
  }

  @Test
  void isNoPartOfTheOtherFiles() throws IOException {
    proef.schrijf("proefdam/actueel.yaml", "mededelingen: [kapot\n");

    Gelezen gelezen = proef.lees();

    assertThat(gelezen.fouten()).isEmpty();
    assertThat(gelezen.waarschuwingen()).isEmpty();
    assertThat(proef.gemeente().versie()).isEqualTo(gemeente.versie());
    assertThat(ActueelLezer.lees(proef.map(), gemeente).fouten().getFirst().toString())
        .contains("actueel.yaml:");
    Files.delete(proef.pad("proefdam/actueel.yaml"));
    assertThat(ActueelLezer.lees(proef.map(), gemeente).foutloos()).isTrue();
  }

  @Test
  void aPlaceLeavesOutWhoIsElsewhereAndTheUrgentOneIsForWhoSaysNotWhere() {
    Mededeling ijs =
        op(new Bereik(Set.of(), Set.of(), Set.of("oost"), Set.of("Dorp"), Set.of("3482")), false);

    assertThat(ijs.raakt(Set.of(), Optional.empty(), Plaats.ONBEKEND)).isFalse();
    assertThat(op(ijs.bereik(), true).raakt(Set.of(), Optional.empty(), Plaats.ONBEKEND)).isTrue();
    assertThat(ijs.raakt(Set.of(), Optional.empty(), plaats("3482AB", ""))).isTrue();
    assertThat(ijs.raakt(Set.of(), Optional.empty(), plaats("3489AB", ""))).isFalse();
    assertThat(ijs.raakt(Set.of(), Optional.empty(), plaats("3489AB", "dorp"))).isTrue();
    assertThat(op(Bereik.IEDEREEN, false).raakt(Set.of(), Optional.empty(), plaats("3489AB", "")))
        .isTrue();
  }

  private static Plaats plaats(String postcode, String woonplaats) {
    return new Plaats(
        Set.of(postcode), Set.of(), woonplaats.isEmpty() ? Set.of() : Set.of(woonplaats));
  }

  private static Mededeling op(Bereik bereik, boolean dringend) {
    return new Mededeling(
        "m", new Tekst("a", "b"), Instant.EPOCH, Instant.MAX, dringend, Optional.empty(), bereik);
  }
}
