package nl.wegwijs.bot.gesprekken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.wegwijs.bot.wereld.Wereld;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every conversation in {@code src/test/gesprekken}, played with the real model, index and
 * gemeenten.
 */
class GesprekkenTest {
  private static final Path MAP = Path.of("src", "test", "gesprekken");

  @TestFactory
  Stream<DynamicTest> goesAsWritten() throws IOException {
    Wereld wereld = Testwereld.wereld();
    return bestanden().stream()
        .map(pad ->
            DynamicTest.dynamicTest(
                String.valueOf(MAP.relativize(pad)),
                pad.toUri(),
                () -> new Gesprekspeler(wereld, lees(pad)).speel()));
  }

  @Test
  void areAtLeastSixty() throws IOException {
    assertThat(bestanden()).hasSizeGreaterThanOrEqualTo(60);
  }

  private static List<Path> bestanden() throws IOException {
    try (Stream<Path> paden = Files.walk(MAP)) {
      return paden.filter(pad -> pad.toString().endsWith(".gesprek")).sorted().toList();
    }
  }

  private static Gesprekbestand lees(Path pad) {
    try {
      return Gespreklezer.lees(pad);
    } catch (IOException onleesbaar) {
      throw new UncheckedIOException(onleesbaar);
    }
  }
}
