package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.wegwijs.gemeente.lezen.Bestandswacht;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What inwoners and operators notice when the machine or a file is not in order, and that it goes
 * on by itself.
 */
final class StoringIT {
  private static final String VRAAG = "Wat kost een paspoort?";

  @Test
  void saysHonestlyThatTheDatabaseIsGoneAndGoesOnWhenItIsBack(@TempDir Path data) throws Exception {
    try (Proefdienst dienst = Proefdienst.start(data)) {
      Inwoner inwoner = dienst.begin("waterrijk");
      inwoner.zeg(VRAAG);
      List<JsonNode> ervoor = inwoner.berichten(-1);
      Path bestand = data.resolve("wegwijs.db");
      Path weg = data.resolve("weg.db");
      Files.move(bestand, weg);

      dienst.verbinding().haal("/health/live").json(200);
      JsonNode rood = dienst.verbinding().haal("/health/ready").probleem(503);
      assertThat(rood.path("detail").asString()).contains("database");
      assertStoring(inwoner.stuur(Map.of("tekst", VRAAG, "kenmerk", "tijdens")));
      String begin = "{\"gemeente\": \"heuveldam\", \"kanaal\": \"web\"}";
      dienst.verbinding().post("/v1/gesprekken", begin).probleem(503);
      inwoner.haal("/berichten").probleem(503);
      inwoner.wis().probleem(503);
      String vraag = "{\"gemeente\": \"waterrijk\", \"tekst\": \"" + VRAAG + "\"}";
      dienst.verbinding().post("/v1/routeringen", vraag).json(200);
      assertThat(dienst.verbinding().haal("/metrics").tekst())
          .contains("wegwijs_storingen_total{code=\"STORE_UNAVAILABLE\",gemeente=\"waterrijk\"");
      Files.move(weg, bestand);

      dienst.verbinding().haal("/health/ready").json(200);
      assertThat(inwoner.berichten(-1)).isEqualTo(ervoor);
      JsonNode erna = inwoner.stuur(Map.of("tekst", VRAAG, "kenmerk", "tijdens")).json(200);
      assertThat(erna.path("beurt").asInt()).isEqualTo(2);
    }
  }

  @Test
  void keepsNothingByHalvesOnAFullDisk(@TempDir Path map) throws Exception {
    Path data = map.resolve("data");
    try (Kindproces dienst = Kindproces.start(data, Map.of())) {
      Inwoner inwoner = dienst.verbinding().begin("heuveldam");
      // What a full disk does, and as another user cannot make one: no file may be written beyond
      // its first page, also not the log of the database when it begins anew.
      begrens(dienst.pid(), "4096");

      assertStoring(inwoner.stuur(Map.of("tekst", VRAAG, "kenmerk", "tijdens")));
      dienst.verbinding().haal("/health/ready").probleem(503);
      begrens(dienst.pid(), "unlimited");

      dienst.verbinding().haal("/health/ready").json(200);
      assertThat(inwoner.berichten(0)).isEmpty();
      JsonNode erna = inwoner.stuur(Map.of("tekst", VRAAG, "kenmerk", "tijdens")).json(200);
      assertThat(erna.path("beurt").asInt()).isEqualTo(1);
      assertThat(inwoner.stuur(Map.of("tekst", VRAAG, "kenmerk", "tijdens")).json(200))
          .isEqualTo(erna);
    }
  }

  @Test
  void servesTheOldFilesWhileTheNewOnesAreBroken(@TempDir Path map) throws Exception {
    Path gemeenten = Proefdienst.kopieer(map.resolve("gemeenten"));
    Path teams = gemeenten.resolve("waterrijk/teams.yaml");
    String goed = Files.readString(teams);
    var anders = Map.of("WEGWIJS_GEMEENTEN", gemeenten.toString());
    try (Logboek log = Logboek.van(Bestandswacht.class);
        Proefdienst dienst = Proefdienst.start(map.resolve("data"), anders)) {
      Inwoner inwoner = dienst.begin("waterrijk");

      Files.writeString(teams, goed.replaceFirst("  lijn: 1", "  lijn: negen"));
      String fout = log.wachtOp(regel -> regel.contains("teams.yaml"));
      log.wachtOp(regel -> regel.contains("the old version stays"));

      int regel = 1 + goed.lines().toList().indexOf("  lijn: 1");
      assertThat(fout).contains(teams + ":" + regel + ":").contains("negen");
      assertThat(teamnaam(inwoner)).isEqualTo("Klantcontactcentrum");
      dienst.verbinding().haal("/health/ready").json(200);

      Files.writeString(teams, goed.replaceFirst("Klantcontactcentrum", "Publieksbalie"));
      log.wachtOp(nieuw -> nieuw.startsWith("files read again"));

      assertThat(teamnaam(inwoner)).isEqualTo("Publieksbalie");
    }
  }

  private static String teamnaam(Inwoner inwoner) {
    JsonNode antwoord = inwoner.zeg("ik wil een medewerker spreken");
    return antwoord.path("uitkomst").path("team").path("naam").asString();
  }

  private static void assertStoring(Antwoord antwoord) {
    assertThat(antwoord.probleem(503).path("detail").asString())
        .contains("niet bewaard")
        .contains("14 0");
    assertThat(antwoord.json().has("beurt")).isFalse();
    assertThat(antwoord.json().has("berichten")).isFalse();
  }

  /** Sets how large files of that process may become, where this machine can. */
  private static void begrens(long pid, String bytes) throws Exception {
    Path prlimit = Path.of("/usr/bin/prlimit");
    assumeThat(Files.isExecutable(prlimit)).isTrue();
    Process gezet =
        new ProcessBuilder(
                prlimit.toString(), "--pid", String.valueOf(pid), "--fsize=" + bytes + ":")
            .redirectErrorStream(true)
            .start();
    String gezegd = new String(gezet.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(gezet.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(gezet.exitValue()).as(gezegd).isZero();
  }
}
