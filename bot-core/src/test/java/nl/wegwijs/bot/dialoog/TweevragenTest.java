package nl.wegwijs.bot.dialoog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;
import org.junit.jupiter.api.Test;

/**
 * Which messages are taken apart. Measured on own sentences: 56 of 64 doubles are, 1 of 40 singles
 * is; of 1,394 training stories 3.
 */
class TweevragenTest {
  private static final Instant NU = Instant.parse("2027-02-16T09:00:00Z");
  private static final Dialoog DIALOOG = new Dialoog(new Kenmerken());

  private record Regel(String verwacht, String tekst) {
    boolean dubbel() {
      return !verwacht.equals("-");
    }
  }

  @Test
  void answersBothQuestionsOfMostDoubles() throws IOException {
    List<Regel> dubbel = regels().stream().filter(Regel::dubbel).toList();
    assertThat(dubbel).hasSizeGreaterThanOrEqualTo(60);
    assertThat(dubbel.stream().filter(regel -> antwoorden(regel.tekst()) > 1).count())
        .isGreaterThanOrEqualTo(dubbel.size() * 8L / 10);
  }

  @Test
  void leavesOneQuestionWhole() throws IOException {
    List<Regel> enkel = regels().stream().filter(regel -> !regel.dubbel()).toList();
    assertThat(enkel.stream().filter(regel -> antwoorden(regel.tekst()) > 1).map(Regel::tekst))
        .hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void leavesAStoryWhole() throws IOException {
    List<String> verhalen = verhalen();
    assertThat(verhalen).hasSizeGreaterThan(300);
    assertThat(verhalen.stream().filter(verhaal -> antwoorden(verhaal) > 1))
        .hasSizeLessThanOrEqualTo(verhalen.size() / 100);
  }

  /** Answers, with the form that is opened instead of one. */
  private static long antwoorden(String tekst) {
    Gemeente gemeente = Testwereld.gemeente("waterrijk");
    var begrip =
        Testwereld.wereld()
            .understander()
            .understand(tekst, gemeente, Taal.NL, NU.atZone(Context.NEDERLAND).toLocalDate());
    var context =
        new Context(
            Testwereld.wereld(),
            gemeente,
            Toestand.begin(begrip.taal()),
            begrip,
            Optional.empty(),
            false,
            NU,
            Bezettingmeter.ALTIJD_VRIJ);
    return DIALOOG.decide(context).berichten().stream()
        .filter(bericht -> bericht instanceof Bericht.Antwoord || bericht instanceof Bericht.Vraag)
        .count();
  }

  private static List<Regel> regels() throws IOException {
    try (InputStream bron =
        Objects.requireNonNull(TweevragenTest.class.getResourceAsStream("twee-vragen.tsv"))) {
      return new String(bron.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(regel -> regel.split("\t", -1))
          .map(delen -> new Regel(delen[0], delen[1]))
          .toList();
    }
  }

  /** A quarter of them: a decision takes some milliseconds. */
  private static List<String> verhalen() throws IOException {
    try (Stream<Path> paden = Files.list(Path.of("..", "training-data", "zinnen"))) {
      return paden
          .sorted()
          .flatMap(TweevragenTest::zinnen)
          .filter(regel -> regel.startsWith("verhaal\t"))
          .map(regel -> regel.substring("verhaal\t".length()))
          .filter(verhaal -> verhaal.length() % 4 == 0)
          .toList();
    }
  }

  private static Stream<String> zinnen(Path pad) {
    try {
      return Files.readAllLines(pad).stream();
    } catch (IOException onleesbaar) {
      throw new UncheckedIOException(onleesbaar);
    }
  }
}
