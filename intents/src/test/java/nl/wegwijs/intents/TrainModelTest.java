package nl.wegwijs.intents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.IntStream;
import nl.wegwijs.training.Achtergrondzin;
import nl.wegwijs.training.Fout;
import nl.wegwijs.training.Herkomst;
import nl.wegwijs.training.Intent;
import nl.wegwijs.training.Stijl;
import nl.wegwijs.training.Trainingsdata;
import nl.wegwijs.training.Zin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainModelTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

  private static final Herkomst HIER = new Herkomst("proef.tsv", 1);

  @TempDir private Path map;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private int train(List<Fout> fouten, String hash) throws IOException {
    List<Intent> intenten =
        List.of(
            new Intent("boom", Intent.Soort.PRODUCT, "kappen"),
            new Intent("lamp", Intent.Soort.PRODUCT, "licht"));
    List<Zin> zinnen =
        IntStream.range(0, 20)
            .mapToObj(i ->
                i % 2 == 0
                    ? new Zin("boom", Stijl.KORT, "boom " + i + " kappen", HIER)
                    : new Zin("lamp", Stijl.KORT, "lantaarn " + i + " stuk", HIER))
            .toList();
    var achtergrond =
        List.of(new Achtergrondzin(Achtergrondzin.Soort.VER, "weer", "gaat het regenen", HIER));
    var data = new Trainingsdata(intenten, zinnen, achtergrond, List.of(), List.of(), hash);
    return new TrainModel(new PrintStream(out, true, UTF_8))
        .train(new Trainingsdata.Gelezen(data, fouten, List.of()), file());
  }

  private Path file() {
    return map.resolve("wegwijs.model");
  }

  @Test
  void keepsTheOldModelWhenTheDataHoldsMistakes() throws IOException {
    Files.writeString(file(), "oud");

    int status = train(List.of(new Fout("zinnen/boom.tsv", 3, "2 tabs gevonden")), "aa");

    assertThat(status).isEqualTo(TrainModel.MISTAKES);
    assertThat(file()).hasContent("oud");
    assertThat(out.toString(UTF_8)).contains("zinnen/boom.tsv:3: 2 tabs gevonden");
  }

  @Test
  void trainsAgainOnlyWhenTheDataChanged() throws IOException {
    assertThat(train(List.of(), "aa")).isZero();
    Files.setLastModifiedTime(file(), LONG_AGO);

    train(List.of(), "aa");
    assertThat(Files.getLastModifiedTime(file())).isEqualTo(LONG_AGO);

    train(List.of(), "bb");
    assertThat(Files.getLastModifiedTime(file())).isGreaterThan(LONG_AGO);
  }

  @Test
  void replacesAFileThatIsNoModel() throws IOException {
    Files.writeString(file(), "kapot");

    assertThat(train(List.of(), "aa")).isZero();
    assertThat(Files.size(file())).isGreaterThan(100);
  }

  @Test
  void namesEveryMistakeOfOwnSentencesAtOnceAndKeepsTheOldModel() throws IOException {
    Files.writeString(file(), "oud");
    Path zinnen = Files.createDirectories(map.resolve("waterrijk/zinnen"));
    Files.write(
        zinnen.resolve("paspoort.tsv"),
        "\ufeffkort\tbom\nkort\tte\tveel\nfout\tstijl\nkort\n".getBytes(UTF_8));
    Files.write(zinnen.resolve("vog.tsv"), "kort\tcaf\u00e9\nkort\tvog\r\n\n".getBytes(ISO_8859_1));
    Files.writeString(zinnen.resolve("onbekend.tsv"), "kort\tiets\n");
    Files.createFile(zinnen.resolve("dieren.tsv"));

    int status =
        new TrainModel(new PrintStream(out, true, UTF_8))
            .train(Trainingsdata.vanKlassenpad(List.of(map.resolve("waterrijk"))), file());

    assertThat(status).isEqualTo(TrainModel.MISTAKES);
    assertThat(file()).hasContent("oud");
    assertThat(out.toString(UTF_8))
        .contains("paspoort.tsv:1: begint met een byte order mark")
        .contains("paspoort.tsv:2: 2 tabs gevonden; verwacht: 1")
        .contains("paspoort.tsv:3: onbekende stijl 'fout'; toegestaan: kort, vraag")
        .contains("paspoort.tsv:4: 0 tabs gevonden")
        .contains("vog.tsv:1: geen geldige UTF-8")
        .contains("vog.tsv:2: stuurteken (zoals CR)")
        .contains("vog.tsv:3: lege regel")
        .contains("onbekend.tsv: hoort bij geen intent")
        .contains("dieren.tsv: het bestand is leeg")
        .contains("9 fouten");
  }
}
