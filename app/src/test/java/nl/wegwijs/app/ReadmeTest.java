package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/** What README.md and the documentation tell people to type works as written there. */
@ExtendWith(GedeeldeDienst.class)
final class ReadmeTest {
  private static final Path WORTEL = Path.of("..");
  private static final Pattern BLOK = Pattern.compile("(?ms)^```sh\\n(?<regels>.*?)^```$");
  private static final Pattern OPDRACHT =
      Pattern.compile("\\./wegwijs +(?<naam>[a-z]+)(?<rest>[^`'\\n]*)");
  private static final Pattern VLAG = Pattern.compile("(?<!\\S)--[a-z][a-z0-9-]*");
  private static final Pattern VERWIJZING = Pattern.compile("]\\((?<pad>[^):# ]+)(#[^)]*)?\\)");
  private static final String EINDE = "==einde van een blok==";

  private final Proefdienst dienst;

  ReadmeTest(Proefdienst dienst) {
    this.dienst = dienst;
  }

  @Test
  void talksByCurlAsTheReadmeSays(@TempDir Path map) throws Exception {
    List<String> blokken =
        BLOK.matcher(lees(WORTEL.resolve("README.md")))
            .results()
            .map(blok -> blok.group("regels"))
            .filter(regels -> regels.contains("curl") || regels.startsWith("zeg "))
            .toList();
    String script = "set -eu\n" + String.join("echo\necho '" + EINDE + "'\n", blokken);
    assertThat(script).contains("BASE=http://127.0.0.1:8080");
    String gezegd =
        voerUit(
            map,
            script.replace(
                "BASE=http://127.0.0.1:8080",
                "BASE=http://127.0.0.1:" + dienst.adres("/").getPort()));

    List<List<JsonNode>> antwoorden =
        Stream.of(gezegd.split(EINDE, -1)).map(ReadmeTest::antwoorden).toList();
    assertThat(antwoorden).hasSameSizeAs(blokken).hasSize(6);
    JsonNode begonnen = antwoorden.get(0).getFirst();
    assertThat(begonnen.path("id").asString()).isNotBlank();
    assertThat(begonnen.path("sleutel").asString()).startsWith("waterrijk.");
    assertThat(Inwoner.van(antwoorden.get(1).getFirst(), "antwoord")).hasSize(1);
    List<JsonNode> verhuizing = antwoorden.get(2);
    assertThat(verhuizing).hasSize(10);
    assertThat(Inwoner.gevraagd(verhuizing.getFirst())).isEqualTo("huidigePostcode");
    assertThat(Inwoner.uitkomst(verhuizing.get(3))).isEqualTo("beantwoord");
    assertThat(verhuizing.getLast().toString()).contains("samenvatting", "Lindelaan 12A");
    assertThat(Inwoner.van(antwoorden.get(3).getFirst(), "ontvangstbevestiging")).hasSize(1);
    assertThat(antwoorden.get(4).getFirst().path("berichten")).isNotEmpty();
    assertThat(antwoorden.get(4).getLast().path("bewaard")).hasSize(1);
    assertThat(antwoorden.get(5).getFirst().path("routering").path("team").path("id").asString())
        .isEqualTo("wmo");
  }

  @Test
  void hasEveryCommandThatIsWrittenAbout() {
    Map<String, CommandLine> bekend = Wegwijs.opdrachtregel().getSubcommands();
    String script = lees(WORTEL.resolve("wegwijs"));
    List<MatchResult> genoemd =
        bladzijden().stream().flatMap(blad -> OPDRACHT.matcher(lees(blad)).results()).toList();

    assertThat(genoemd).hasSizeGreaterThan(10);
    for (MatchResult opdracht : genoemd) {
      String naam = opdracht.group("naam");
      if (!bekend.containsKey(naam)) {
        assertThat(script).as(opdracht.group()).contains("\n  " + naam + ") ");
        continue;
      }
      List<String> vlaggen =
          VLAG.matcher(opdracht.group("rest")).results().map(MatchResult::group).toList();
      assertThat(bekend.get(naam).getCommandSpec().optionsMap().keySet())
          .as(opdracht.group())
          .containsAll(vlaggen);
    }
    assertThat(script).contains(bekend.keySet().stream().map(naam -> "./wegwijs " + naam).toList());
  }

  @Test
  void refersToFilesThatAreThere() {
    for (Path blad : bladzijden()) {
      assertThat(VERWIJZING.matcher(lees(blad)).results().map(gevonden -> gevonden.group("pad")))
          .as(blad.toString())
          .allSatisfy(pad -> assertThat(blad.resolveSibling(pad)).exists());
    }
  }

  private static List<JsonNode> antwoorden(String gezegd) {
    var antwoorden = new ArrayList<JsonNode>();
    for (String regel : gezegd.replace("}{", "}\n{").split("\n", -1)) {
      if (!regel.isBlank()) {
        antwoorden.add(Antwoord.lees(regel));
      }
    }
    return antwoorden;
  }

  private static String voerUit(Path map, String script) throws Exception {
    Path bestand = Files.writeString(map.resolve("readme.sh"), script);
    Path uit = map.resolve("uit");
    Process sh =
        new ProcessBuilder("sh", bestand.toString())
            .redirectErrorStream(true)
            .redirectOutput(uit.toFile())
            .start();
    assertThat(sh.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(sh.exitValue()).as(lees(uit)).isZero();
    return lees(uit);
  }

  private static List<Path> bladzijden() {
    try (Stream<Path> docs = Files.walk(WORTEL.resolve("docs"));
        Stream<Path> wortel = Files.list(WORTEL)) {
      return Stream.concat(docs, wortel)
          .filter(pad -> pad.toString().endsWith(".md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lees(Path bestand) {
    try {
      return Files.readString(bestand, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
