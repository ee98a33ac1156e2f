package nl.wegwijs.gemeente.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HerlezerTest {
  /** When {@link Proefmap#herlezer} reads. */
  private final Instant lezing = Proefmap.KLOK.instant().plus(Duration.ofHours(1));

  private Proefmap proef;
  private Herlezer herlezer;

  @BeforeEach
  void begin(@TempDir Path map) throws IOException, URISyntaxException {
    proef = new Proefmap(map);
    try (Stream<Path> paden = Files.walk(proef.pad("proefdam"))) {
      for (Path pad : paden.filter(Files::isRegularFile).toList()) {
        String naam = "anderdam/" + proef.pad("proefdam").relativize(pad);
        proef.schrijf(naam, Files.readString(pad).replace("\"9999\"", "\"9998\""));
      }
    }
    herlezer = proef.herlezer();
  }

  private static Gemeente gemeente(Gelezen gelezen, String id) {
    assertThat(gelezen.fouten()).isEmpty();
    return gelezen.gemeenten().gemeente(new GemeenteId(id)).orElseThrow();
  }

  /** The versions of the gemeenten, and everything that was found. */
  private static List<Object> inhoud(Gelezen gelezen) {
    return List.of(
        gelezen.gemeenten().opNaam().stream().map(Gemeente::versie).toList(),
        gelezen.fouten(),
        gelezen.waarschuwingen());
  }

  @Test
  void takesOverWhatDidNotChangeAndReadsWhatDid() throws IOException {
    Gelezen eerst = herlezer.get();
    proef.vervang("proefdam/gemeente.yaml", "naam: Proefdam", "naam: Nieuwdam");
    Gelezen dan = herlezer.get();
    assertThat(gemeente(dan, "anderdam")).isSameAs(gemeente(eerst, "anderdam"));
    assertThat(gemeente(dan, "proefdam").naam()).isEqualTo("Nieuwdam");
    assertThat(inhoud(dan)).isEqualTo(inhoud(proef.lees()));
  }

  @Test
  void readsEveryGemeenteAgainAfterANationalChange() throws IOException {
    herlezer.get();
    proef.vervang("_landelijk/pdc/grofvuil.md", "Maak een afspraak.", "Bel ons.");
    Gelezen dan = herlezer.get();
    assertThat(inhoud(dan)).isEqualTo(inhoud(proef.lees()));
  }

  @Test
  void readsAFileAgainThatWasWrittenWhileItWasRead() throws IOException {
    Path bestand = proef.pad("proefdam/gemeente.yaml");
    FileTime net = FileTime.from(lezing);
    Files.setLastModifiedTime(bestand, net);
    herlezer.get();
    Files.writeString(bestand, Files.readString(bestand).replace("Proefdam", "Proefdal"));
    Files.setLastModifiedTime(bestand, net);
    assertThat(gemeente(herlezer.get(), "proefdam").naam()).isEqualTo("Proefdal");
  }

  @Test
  void takesOverFilesThatWereWrittenJustBeforeTheyWereRead() throws IOException {
    zetTijd("anderdam", FileTime.from(lezing.minusMillis(500)));
    Gelezen eerst = herlezer.get();
    assertThat(gemeente(herlezer.get(), "anderdam")).isSameAs(gemeente(eerst, "anderdam"));
  }

  @Test
  void readsThemAgainWhereTheDiskKeepsWholeSecondsOnly() throws IOException {
    zetTijd("anderdam", FileTime.from(lezing.minusSeconds(1)));
    Gelezen eerst = herlezer.get();
    assertThat(gemeente(herlezer.get(), "anderdam")).isNotSameAs(gemeente(eerst, "anderdam"));
  }

  private void zetTijd(String map, FileTime tijd) throws IOException {
    try (Stream<Path> paden = Files.walk(proef.pad(map))) {
      for (Path pad : paden.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(pad, tijd);
      }
    }
  }

  @Test
  void stillTellsOfWarningsInWhatItTookOver() throws IOException {
    Files.delete(proef.pad("anderdam/adressen.csv"));
    Gelezen eerst = herlezer.get();
    proef.vervang("proefdam/gemeente.yaml", "naam: Proefdam", "naam: Nieuwdam");
    assertThat(eerst.waarschuwingen()).isNotEmpty();
    assertThat(herlezer.get().waarschuwingen()).isEqualTo(eerst.waarschuwingen());
  }

  @Test
  void tellsOfAMistakeEachTimeAndReadsOnWhenItIsMended() throws IOException {
    herlezer.get();
    proef.vervang("proefdam/teams.yaml", "lijn: 3", "lijn: 9");
    assertThat(herlezer.get().fouten()).hasSize(1);
    assertThat(herlezer.get().fouten()).hasSize(1);
    proef.vervang("proefdam/teams.yaml", "lijn: 9", "lijn: 3");
    assertThat(inhoud(herlezer.get())).isEqualTo(inhoud(proef.lees()));
  }

  @Test
  void tellsOfAMistakeInANationalFileEachTimeAndReadsOnWhenItIsMended() throws IOException {
    herlezer.get();
    proef.vervang("_landelijk/pdc/grofvuil.md", "Maak een afspraak.", "Maak een **afspraak**.");
    List<Fout> fouten = herlezer.get().fouten();
    assertThat(fouten).hasSize(1);
    assertThat(herlezer.get().fouten()).isEqualTo(fouten);
    proef.vervang("anderdam/gemeente.yaml", "naam: Proefdam", "naam: Anderdam");
    assertThat(herlezer.get().fouten()).isEqualTo(fouten);
    proef.vervang("_landelijk/pdc/grofvuil.md", "Maak een **afspraak**.", "Bel ons.");
    assertThat(inhoud(herlezer.get())).isEqualTo(inhoud(proef.lees()));
  }

  @Test
  void stillTellsOfWarningsInTheNationalFilesItTookOver() throws IOException {
    proef.schrijf("_landelijk/onbekend.txt", "iets");
    Gelezen eerst = herlezer.get();
    assertThat(eerst.waarschuwingen())
        .anySatisfy(let -> assertThat(let.toString()).contains("onbekend.txt"));
    for (int keer = 0; keer < 2; keer++) {
      proef.vervang(
          "anderdam/gemeente.yaml",
          "naam: Proefdam" + "!".repeat(keer),
          "naam: Proefdam" + "!".repeat(keer + 1));
      assertThat(inhoud(herlezer.get())).isEqualTo(inhoud(proef.lees()));
    }
  }

  @Test
  void stillSeesThatTwoGemeentenHaveOneCode() throws IOException {
    herlezer.get();
    proef.vervang("proefdam/gemeente.yaml", "\"9999\"", "\"9998\"");
    assertThat(herlezer.get().fouten())
        .singleElement()
        .satisfies(fout -> assertThat(fout.melding()).contains("9998"));
  }

  @Test
  void forgetsAGemeenteThatIsGone() throws IOException {
    herlezer.get();
    try (Stream<Path> paden = Files.walk(proef.pad("anderdam"))) {
      for (Path pad : paden.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(pad);
      }
    }
    assertThat(herlezer.get().gemeenten().alle()).hasSize(1);
  }
}
