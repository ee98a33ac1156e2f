package nl.wegwijs.intents;

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
import nl.wegwijs.training.Intent;
import nl.wegwijs.training.Stijl;
import nl.wegwijs.training.Trainingsdata;
import nl.wegwijs.training.Zin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainModelTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

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
                    ? new Zin("boom", Stijl.KORT, "boom " + i + " kappen")
                    : new Zin("lamp", Stijl.KORT, "lantaarn " + i + " stuk"))
            .toList();
    var achtergrond =
        List.of(new Achtergrondzin(Achtergrondzin.Soort.VER, "weer", "gaat het regenen"));
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
}
