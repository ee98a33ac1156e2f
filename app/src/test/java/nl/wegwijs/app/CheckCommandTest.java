package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import nl.wegwijs.intents.Productvragen;
import nl.wegwijs.training.Stijl;
import nl.wegwijs.training.Trainingsdata;
import nl.wegwijs.training.Zin;
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
  void looksThroughTheSentencesOfAGemeente(@TempDir Path map) throws Exception {
    Path gemeenten = Proefdienst.kopieer(map.resolve("gemeenten"));
    Path zinnen = Files.createDirectories(gemeenten.resolve("waterrijk/zinnen"));
    Path vog =
        Files.writeString(zinnen.resolve("vog.tsv"), "kort\tzonder\tmaat\nraar\tvog halen\n");

    assertThat(check(gemeenten)).isEqualTo(2);

    assertThat(fout.toString()).contains(vog + ":1: 2 tabs", vog + ":2: onbekende stijl 'raar'");
    assertThat(uit.toString()).contains("trainingszinnen, ");
  }

  @Test
  void takesTheQuestionsOfProductsThatHaveAnIntent(@TempDir Path map) throws Exception {
    Path gemeenten = Proefdienst.kopieer(map.resolve("gemeenten"));
    metVraag(
        gemeenten.resolve("_landelijk/pdc/vog.md"), "Heb ik een briefje van goed gedrag nodig?");
    metVraag(
        gemeenten.resolve("_landelijk/pdc/rijbewijs-omwisselen.md"),
        "Kan mijn Turkse rijbewijs worden omgezet?");

    Productvragen vragen =
        Productvragen.van(
            Bestanden.gemeenten(gemeenten, Clock.systemUTC()).gemeenten().opNaam(),
            Trainingsdata.vanKlassenpad().data().intenten());

    assertThat(vragen.zinnen())
        .filteredOn(zin -> zin.intent().equals("vog"))
        .extracting(Zin::tekst, Zin::stijl)
        .containsOnlyOnce(tuple("Heb ik een briefje van goed gedrag nodig?", Stijl.VRAAG));
    assertThat(vragen.zonderIntent()).containsKey("rijbewijs-omwisselen");
    assertThat(vragen.melding()).contains("zonder intent", "rijbewijs-omwisselen");
    Trainingsdata.Gelezen gepakt = Trainingsdata.vanKlassenpad();
    assertThat(vragen.bij(gepakt).data().hash()).isNotEqualTo(gepakt.data().hash());
  }

  private static void metVraag(Path product, String vraag) throws IOException {
    String tekst = Files.readString(product);
    Files.writeString(
        product, tekst.replaceFirst("\\A---\n", "---\nvragen: [\"" + vraag + "\"]\n"));
  }

  @Test
  void tellsWhichTextsAreHardToRead(@TempDir Path map) throws Exception {
    Path gemeenten = Proefdienst.kopieer(map.resolve("gemeenten"));
    Path paspoort = gemeenten.resolve("waterrijk/pdc/paspoort.md");
    Files.writeString(
        paspoort,
        Files.readString(paspoort)
            .replace("## Kosten\n", "## Kosten\nTeneinde te betalen wordt u opgebeld!\n"));

    assertThat(check(gemeenten)).isEqualTo(0);
    assertThat(uit.toString().lines().filter(regel -> regel.startsWith(paspoort + ":")))
        .singleElement()
        .asString()
        .contains("B1: 1 lijdende vorm, 1 moeilijk woord", "1 uitroepteken");

    uit.getBuffer().setLength(0);
    assertThat(check(gemeenten, "--b1")).isEqualTo(0);
    int regel = 1 + Files.readAllLines(paspoort).indexOf("Teneinde te betalen wordt u opgebeld!");
    assertThat(uit.toString())
        .contains(paspoort + ":" + regel + ": B1: moeilijk woord: 'Teneinde'; schrijf liever: om");
  }

  @Test
  void saysThatThereIsNoSuchFolder(@TempDir Path map) {
    assertThat(check(map.resolve("weg"))).isEqualTo(2);

    assertThat(fout.toString()).contains("weg");
  }

  private int check(Path gemeenten, String... opties) {
    CommandLine opdracht =
        Wegwijs.opdrachtregel().setOut(new PrintWriter(uit)).setErr(new PrintWriter(fout));
    return opdracht.execute(
        Stream.concat(Stream.of("check", gemeenten.toString()), Stream.of(opties))
            .toArray(String[]::new));
  }
}
