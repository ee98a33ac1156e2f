package nl.wegwijs.invoer.bron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import nl.wegwijs.invoer.bron.Tabel.Cel;
import nl.wegwijs.invoer.bron.Tabel.GeenTabelException;
import nl.wegwijs.invoer.bron.Tabel.Rij;
import org.jspecify.annotations.Nullable;

/** Whatever a table holds is read as it was written; whatever is none is told of with its line. */
final class TabelTest {
  private static final Pattern REGELEINDE = Pattern.compile("\r\n|\r|\n");

  private @Nullable Path bestand;

  @BeforeProperty
  void maak() throws IOException {
    bestand = Files.createTempFile("tabel", ".csv");
  }

  @AfterProperty
  void ruimOp() throws IOException {
    Files.deleteIfExists(pad());
  }

  private Path pad() {
    return Optional.ofNullable(bestand).orElseThrow();
  }

  /** As it is written: with what between cells, at the end of lines and before it all. */
  record Schrijfwijze(char scheiding, String regeleinde, boolean altijdQuotes, Charset codering) {}

  @Property(tries = 500)
  void readsWhatWasWritten(
      @ForAll("tabellen") List<List<String>> cellen, @ForAll("wijzen") Schrijfwijze wijze)
      throws Exception {
    Files.write(pad(), schrijf(cellen, wijze).getBytes(wijze.codering()));

    Tabel tabel = Tabel.van(Bestandslezer.lees(pad()));

    assertThat(tabel.koppen()).extracting(Cel::tekst).isEqualTo(cellen.getFirst());
    List<List<String>> verwacht =
        cellen.stream()
            .skip(1)
            .map(rij -> rij.stream().map(String::strip).toList())
            .filter(rij -> !rij.stream().allMatch(String::isEmpty))
            .toList();
    assertThat(tabel.rijen()).extracting(Rij::cellen).isEqualTo(verwacht);
  }

  @Property(tries = 300)
  void tellsOnWhichLineEachRowBegins(
      @ForAll("tabellen") List<List<String>> cellen,
      @ForAll("wijzen") Schrijfwijze wijze,
      @ForAll @IntRange(max = 3) int leeg)
      throws Exception {
    var verwacht = new ArrayList<Integer>();
    int regel = 1 + leeg;
    for (List<String> rij : cellen) {
      if (!rij.stream().allMatch(String::isBlank)) {
        verwacht.add(regel);
      }
      regel += Math.toIntExact(REGELEINDE.matcher(regel(rij, wijze)).results().count()) + 1;
    }

    Tabel tabel = Tabel.van(wijze.regeleinde().repeat(leeg) + schrijf(cellen, wijze).substring(1));

    var gelezen = new ArrayList<>(List.of(tabel.kopregel()));
    tabel.rijen().forEach(rij -> gelezen.add(rij.regel()));
    assertThat(gelezen).isEqualTo(verwacht);
  }

  @Property(tries = 500)
  void saysOfGarbageWhereItIs(@ForAll("rommel") byte[] rommel) throws IOException {
    Files.write(pad(), rommel);
    try {
      Oogst oogst = new Vragenbestand(pad(), "vragen:x").lees();
      assertThat(oogst.overgeslagen())
          .allMatch(let -> let.item().matches("tabel.*\\.csv:[1-9]\\d*"));
    } catch (BronfoutException geweigerd) {
      assertThat(geweigerd.getMessage()).matches("(?s)\\Q" + pad() + "\\E:[1-9]\\d*: \\S.*");
    }
  }

  @Property(tries = 300)
  void takesOrReportsEachRow(@ForAll("rijen") List<List<String>> rijen) throws IOException {
    var cellen = new ArrayList<>(List.of(List.of("vraag", "antwoord", "titel", "product")));
    cellen.addAll(rijen);
    var wijze = new Schrijfwijze(';', "\r\n", true, StandardCharsets.UTF_8);
    Files.write(pad(), schrijf(cellen, wijze).getBytes(StandardCharsets.UTF_8));

    Oogst oogst = new Vragenbestand(pad(), "vragen:x").lees();

    assertThat(oogst.producten()).allSatisfy(product -> assertThat(product.id()).isNotBlank());
    long gevuld = rijen.stream().filter(rij -> !rij.stream().allMatch(String::isBlank)).count();
    assertThat(oogst.producten().isEmpty() && oogst.overgeslagen().isEmpty())
        .isEqualTo(gevuld == 0);
  }

  @Example
  void saysOnWhichLineAQuoteIsNotClosed() {
    assertThatThrownBy(() -> Tabel.van("vraag,antwoord\n\"a\nb\",c\nd,\"e\nf\n"))
        .isInstanceOfSatisfying(
            GeenTabelException.class, kapot -> assertThat(kapot.regel()).isEqualTo(4));
  }

  @Provide
  static Arbitrary<List<List<String>>> tabellen() {
    return Arbitraries.integers()
        .between(2, 5)
        .flatMap(breedte ->
            Combinators.combine(
                    Arbitraries.strings()
                        .alpha()
                        .ofMinLength(1)
                        .ofMaxLength(8)
                        .list()
                        .ofSize(breedte),
                    cel().list().ofSize(breedte).list().ofMaxSize(6))
                .as((kop, rijen) -> {
                  var alle = new ArrayList<>(List.of(kop));
                  alle.addAll(rijen);
                  return alle;
                }));
  }

  @Provide
  static Arbitrary<List<List<String>>> rijen() {
    return cel().list().ofSize(4).list().ofMaxSize(5);
  }

  private static Arbitrary<String> cel() {
    Arbitrary<String> scherven =
        Arbitraries.of(
            "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "'", "é", "\u0000", "\uFEFF", "\uFFFD",
            "😀", " ", "=1+1", "vraag", "#", "\\", "|", "sep=;", "a");
    return Arbitraries.frequencyOf(
        Tuple.of(8, scherven.list().ofMaxSize(6).map(s -> String.join("", s))),
        Tuple.of(
            2,
            Arbitraries.strings()
                .ofMaxLength(20)
                .filter(tekst -> !tekst.contains("\uFFFE") && goed(tekst))),
        Tuple.of(1, Arbitraries.of("x".repeat(250_000), "")));
  }

  /** Without half of a pair of characters, which no file can hold. */
  private static boolean goed(String tekst) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(tekst);
  }

  @Provide
  static Arbitrary<Schrijfwijze> wijzen() {
    return Combinators.combine(
            Arbitraries.of(',', ';', '\t'),
            Arbitraries.of("\n", "\r\n"),
            Arbitraries.of(true, false),
            Arbitraries.of(
                StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE))
        .as(Schrijfwijze::new);
  }

  @Provide
  static Arbitrary<byte[]> rommel() {
    Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(60);
    Arbitrary<byte[]> bijna =
        Arbitraries.of("vraag", "antwoord", ",", "\"", "\n", "id", "\u0000", "é", "taal", "\r")
            .list()
            .ofMaxSize(12)
            .flatMap(scherven ->
                Arbitraries.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.ISO_8859_1)
                    .map(codering ->
                        ("vraag,antwoord\n" + String.join("", scherven)).getBytes(codering)));
    return Arbitraries.oneOf(bytes, bijna);
  }

  /** With a byte order mark before it. */
  private static String schrijf(List<List<String>> cellen, Schrijfwijze wijze) {
    return cellen.stream()
        .map(rij -> regel(rij, wijze))
        .collect(Collectors.joining(wijze.regeleinde(), "\uFEFF", wijze.regeleinde()));
  }

  private static String regel(List<String> rij, Schrijfwijze wijze) {
    return rij.stream()
        .map(cel -> cel(cel, wijze))
        .collect(Collectors.joining(String.valueOf(wijze.scheiding())));
  }

  private static String cel(String cel, Schrijfwijze wijze) {
    boolean nodig =
        cel.chars()
            .anyMatch(teken ->
                teken == '"' || teken == '\n' || teken == '\r' || teken == wijze.scheiding());
    return wijze.altijdQuotes() || nodig ? "\"" + cel.replace("\"", "\"\"") + "\"" : cel;
  }
}
