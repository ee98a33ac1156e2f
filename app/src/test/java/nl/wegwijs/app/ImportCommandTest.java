package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What docs/import.md tells people to type does what it says. */
final class ImportCommandTest {
  private static final Path BLAD = Path.of("../docs/import.md");
  private static final Pattern BLOK = Pattern.compile("(?ms)^```(?:csv|sh)\\n(.*?)^```$");

  @TempDir private Path map;
  private Path gemeenten;
  private String uit = "";
  private String fout = "";

  @BeforeEach
  void kopieer() throws Exception {
    gemeenten = Proefdienst.kopieer(map.resolve("gemeenten"));
  }

  @Test
  void takesOverATableAsTheDocumentationSays() throws Exception {
    List<String> blokken =
        BLOK.matcher(Files.readString(BLAD)).results().map((MatchResult r) -> r.group(1)).toList();
    Files.writeString(map.resolve("veelgesteld.csv"), blokken.get(0));
    List<String> regels = blokken.get(1).lines().toList();
    Path hond = gemeenten.resolve("waterrijk/pdc/mag-mijn-hond-mee-naar-het-stadhuis.md");

    assertThat(voerUit(regels.get(0))).as(fout).isEqualTo(ImportCommand.ZOU_WIJZIGEN);
    assertThat(uit).contains("+Ja, \"aangelijnd\".", "2 bestanden zouden wijzigen");
    assertThat(hond).doesNotExist();

    assertThat(voerUit(regels.get(1))).as(fout).isZero();
    assertThat(hond).exists();
    assertThat(gemeenten.resolve("waterrijk/pdc/paspoort.md"))
        .content()
        .contains("herkomst:", "Kan ik met de tikkie betalen?");

    assertThat(voerUit(regels.get(0))).isZero();
    assertThat(uit).contains("0 bestanden zouden wijzigen");
  }

  @Test
  void knowsEveryCommandOfTheDocumentation() throws Exception {
    List<String> regels =
        BLOK.matcher(Files.readString(BLAD))
            .results()
            .flatMap((MatchResult r) -> r.group(1).lines())
            .filter(regel -> regel.contains("./wegwijs import"))
            .toList();

    assertThat(regels).hasSize(5);
    for (String regel : regels) {
      List<String> woorden = woorden(regel);
      CommandLine.ParseResult gelezen =
          Wegwijs.opdrachtregel().parseArgs(woorden.toArray(String[]::new));
      assertThat(gelezen.errors()).as(regel).isEmpty();
    }
  }

  @Test
  void saysWhatIsWrongAndExitsWithTwo() {
    assertThat(voerUit("./wegwijs import markdown weg --gemeente waterrijk")).isEqualTo(2);
    assertThat(fout).contains("weg: deze map is er niet");
    assertThat(voerUit("./wegwijs import vragen x.csv --gemeente nergens")).isEqualTo(2);
    assertThat(fout).contains("hier staat geen gemeente");
    assertThat(voerUit("./wegwijs import sdg http://elders.example --gemeente waterrijk"))
        .isEqualTo(2);
    assertThat(fout).contains("begint met https://");
  }

  private int voerUit(String opdracht) {
    List<String> woorden = new ArrayList<>();
    for (String woord : woorden(opdracht)) {
      woorden.add(
          woord.endsWith(".csv") || woord.equals("weg") ? map.resolve(woord).toString() : woord);
    }
    woorden.add("--gemeenten");
    woorden.add(gemeenten.toString());
    var naarUit = new StringWriter();
    var naarFout = new StringWriter();
    int uitgang =
        Wegwijs.opdrachtregel()
            .setOut(new PrintWriter(naarUit))
            .setErr(new PrintWriter(naarFout))
            .execute(woorden.toArray(String[]::new));
    uit = naarUit.toString();
    fout = naarFout.toString();
    return uitgang;
  }

  private static List<String> woorden(String opdracht) {
    return List.of(opdracht.substring(opdracht.indexOf("import")).strip().split(" +", -1));
  }
}
