package nl.wegwijs.invoer.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.invoer.plan.Wegschrijver.SchrijfException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All files change or none, also when the machine stops half-way. */
final class WegschrijverTest {
  @TempDir private Path map;
  private Wegschrijver schrijver;

  @BeforeEach
  void begin() throws Exception {
    schrijver = new Wegschrijver(map);
    Files.createDirectories(map.resolve("pdc"));
    Files.writeString(map.resolve("pdc/a.md"), "oud");
  }

  private static final List<Bestandswijziging> TWEE =
      List.of(
          new Bestandswijziging("pdc/a.md", Optional.of("oud"), "nieuw"),
          new Bestandswijziging("pdc/b.md", Optional.empty(), "erbij"));

  @Test
  void replacesAllFilesAndLeavesNothingBeside() throws Exception {
    schrijver.schrijf(TWEE);

    assertThat(map.resolve("pdc/a.md")).hasContent("nieuw");
    assertThat(map.resolve("pdc/b.md")).hasContent("erbij");
    assertThat(map.resolve(".invoer")).doesNotExist();
  }

  @Test
  void changesNothingWhenAFileChangedInTheMeantime() throws Exception {
    Files.writeString(map.resolve("pdc/a.md"), "anders");

    assertThatThrownBy(() -> schrijver.schrijf(TWEE.reversed()))
        .isInstanceOf(SchrijfException.class)
        .hasMessageContaining("a.md: dit bestand is intussen gewijzigd");
    assertThat(map.resolve("pdc/a.md")).hasContent("anders");
    assertThat(map.resolve("pdc/b.md")).doesNotExist();
  }

  @Test
  void finishesWhatWasReadyWhenItWasStoppedInBetween() throws Exception {
    Path werk = Files.createDirectories(map.resolve(".invoer/pdc"));
    Files.writeString(werk.resolve("a.md"), "nieuw");
    Files.writeString(map.resolve(".invoer/klaar"), "pdc/a.md\npdc/b.md\n");
    Files.writeString(map.resolve("pdc/b.md"), "erbij");

    assertThat(schrijver.herstel()).isEqualTo(1);

    assertThat(map.resolve("pdc/a.md")).hasContent("nieuw");
    assertThat(map.resolve(".invoer")).doesNotExist();
  }

  @Test
  void clearsAwayWhatWasNotReady() throws Exception {
    Path werk = Files.createDirectories(map.resolve(".invoer/pdc"));
    Files.writeString(werk.resolve("a.md"), "half");

    assertThat(schrijver.herstel()).isZero();

    assertThat(map.resolve("pdc/a.md")).hasContent("oud");
    assertThat(map.resolve(".invoer")).doesNotExist();
  }

  @Test
  void leavesTheFilesWhereItCannotWrite() throws Exception {
    Files.writeString(map.resolve(".invoer"), "hier kan geen map komen");

    assertThatThrownBy(() -> schrijver.schrijf(TWEE)).isInstanceOf(SchrijfException.class);
    assertThat(map.resolve("pdc/a.md")).hasContent("oud");
  }
}
