package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class CheckCommandTest {
  private final StringWriter uit = new StringWriter();
  private final StringWriter fout = new StringWriter();

  @Test
  void findsNothingWrongWithTheSamples() {
    assertThat(check(Proefdienst.GEMEENTEN)).as(fout.toString()).isEqualTo(0);

    assertThat(fout.toString()).isEmpty();
    assertThat(uit.toString()).contains("2 gemeenten, 0 fouten");
  }

  @Test
  void namesFileAndLineOfEveryMistake(@TempDir Path map) throws Exception {
    Path gemeenten = Proefdienst.kopieer(map.resolve("gemeenten"));
    Path teams = gemeenten.resolve("waterrijk/teams.yaml");
    Path adressen = gemeenten.resolve("heuveldam/adressen.csv");
    String goed = Files.readString(teams);
    Files.writeString(teams, goed.replaceFirst("  lijn: 1", "  lijn: negen"));
    Files.writeString(adressen, Files.readString(adressen) + "3490SS,0,,,,\n");

    assertThat(check(gemeenten)).isEqualTo(2);

    int lijn = 1 + goed.lines().toList().indexOf("  lijn: 1");
    long laatste = Files.readAllLines(adressen).size();
    assertThat(fout.toString())
        .contains(teams + ":" + lijn + ": ")
        .contains("negen")
        .contains(adressen + ":" + laatste + ": ");
    assertThat(uit.toString()).doesNotContain(" 0 fouten");
  }

  @Test
  void saysThatThereIsNoSuchFolder(@TempDir Path map) {
    assertThat(check(map.resolve("weg"))).isEqualTo(2);

    assertThat(fout.toString()).contains("weg");
  }

  private int check(Path gemeenten) {
    CommandLine opdracht =
        Wegwijs.opdrachtregel().setOut(new PrintWriter(uit)).setErr(new PrintWriter(fout));
    return opdracht.execute("check", gemeenten.toString());
  }
}
