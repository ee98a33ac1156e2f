package nl.wegwijs.gemeente.tutoyeren;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.wegwijs.gemeente.tutoyeren.Tutoyeerder.Onbekend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TutoyeerderTest {
  private static final Tutoyeerder TUTOYEERDER = new Tutoyeerder();
  private static final Pattern WIT = Pattern.compile("\\s+");
  private static final Set<String> AANSPREKING =
      Set.of("u", "uw", "uzelf", "zich", "alstublieft", "heeft");

  static Stream<String> zinnen() throws IOException {
    try (InputStream stroom = TutoyeerderTest.class.getResourceAsStream("/tutoyeren/zinnen.tsv")) {
      String tekst =
          new String(Objects.requireNonNull(stroom).readAllBytes(), StandardCharsets.UTF_8);
      return tekst.lines().filter(regel -> !regel.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("zinnen")
  void saysWithJeWhatWasSaidWithU(String regel) {
    String[] delen = regel.split("\t", -1);

    assertThat(TUTOYEERDER.tutoyeer(delen[0])).isEqualTo(delen[delen.length - 1]);
    assertThat(TUTOYEERDER.tutoyeer(delen[delen.length - 1])).isEqualTo(delen[delen.length - 1]);
    assertThat(TUTOYEERDER.onbekend(delen[0])).isEmpty();
  }

  @Test
  void hasATableOfAtLeastTwoHundredSentences() throws IOException {
    assertThat(zinnen()).hasSizeGreaterThan(200);
  }

  @Test
  void readsALineThatIsBrokenWithinASentence() {
    assertThat(TUTOYEERDER.tutoyeer("Dat kunt\nu zelf.\nU mag bellen\n- U ook"))
        .isEqualTo("Dat kun\nje zelf.\nJe mag bellen\n- Je ook");
  }

  @Test
  void tellsOfAVerbThatIsNotInTheListsAndOfItsLine() {
    assertThat(TUTOYEERDER.onbekend("Belt u?\nOf brabbelt u?\n\nEn mopperdemopt u?"))
        .containsExactly(new Onbekend(1, "brabbelt u"), new Onbekend(3, "mopperdemopt u"));
  }

  @Test
  void takesAnUnknownWordAtTheHeadOfAClauseForAVerbAndTellsOfItStill() {
    assertThat(TUTOYEERDER.tutoyeer("Brabbelt u? Dan brabbelt u. Het gebabbelt u."))
        .isEqualTo("Brabbel je? Dan brabbel je. Het gebabbelt je.");
    assertThat(TUTOYEERDER.onbekend("Brabbelt u? Dan brabbelt u.")).hasSize(2);
  }

  @Test
  void tellsWhereAThingMayGiveOrBeGiven() {
    assertThat(TUTOYEERDER.onbekend("Hallo.\nDe kaart geeft u kaas."))
        .containsExactly(new Onbekend(1, "geeft u"));
    assertThat(TUTOYEERDER.onbekend("De kaart geeft u korting. De kaart geeft u terug.")).isEmpty();
  }

  @Property(tries = 1000)
  void changesNothingTheSecondTime(@ForAll("teksten") String tekst) {
    String eens = TUTOYEERDER.tutoyeer(tekst);

    assertThat(TUTOYEERDER.tutoyeer(eens)).isEqualTo(eens);
  }

  @Property(tries = 1000)
  void changesOnlyWordsOfAddressAndTheirVerbs(@ForAll("teksten") String tekst) {
    List<String> oud = WIT.splitAsStream(tekst).toList();
    List<String> nieuw = WIT.splitAsStream(TUTOYEERDER.tutoyeer(tekst)).toList();

    assertThat(nieuw).hasSameSizeAs(oud);
    for (int i = 0; i < oud.size(); i++) {
      String was = oud.get(i).replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
      String is = nieuw.get(i).replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
      if (!was.equals(is) && !AANSPREKING.contains(was)) {
        assertThat(is + "t").isEqualTo(was);
        boolean samen = Set.of("en", "of").contains(oud.get(i + 1));
        assertThat(nieuw.get(samen ? i + 3 : i + 1).toLowerCase(Locale.ROOT)).startsWith("j");
      }
    }
  }

  @Property(tries = 200)
  void leavesAddressesAndQuotationsAsTheyAre(@ForAll("woorden") String woord) {
    for (String vast :
        List.of(
            "https://uw.example/u?uw=" + woord,
            "u@uw.example",
            "'u " + woord + " uw'",
            "\"betaalt u " + woord + "\"",
            "{uw}")) {
      assertThat(TUTOYEERDER.tutoyeer("Betaalt u dit: " + vast + " voor uw zaak?"))
          .isEqualTo("Betaal je dit: " + vast + " voor je zaak?");
    }
  }

  @Property(tries = 200)
  void readsWhateverIsWritten(@ForAll String tekst) {
    assertThat(TUTOYEERDER.tutoyeer(tekst).lines().count()).isEqualTo(tekst.lines().count());
    assertThat(TUTOYEERDER.onbekend(tekst)).isNotNull();
  }

  @Provide
  Arbitrary<String> woorden() {
    return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12);
  }

  @Provide
  Arbitrary<String> teksten() {
    Arbitrary<String> woord =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of("u", "U", "uw", "Uw", "zich", "uzelf")),
            Tuple.of(
                4,
                Arbitraries.of(
                    "Kunt", "betaalt", "belt", "helpt", "moet", "wordt", "heeft", "Woont")),
            Tuple.of(
                5,
                Arbitraries.of(
                    "de",
                    "gemeente",
                    "als",
                    "die",
                    "met",
                    "voor",
                    "en",
                    "of",
                    "wij",
                    "niet,",
                    "Dan",
                    "huis.",
                    "9",
                    "foto's",
                    "[link](https://uw.example/u)",
                    "'u",
                    "uw'")),
            Tuple.of(1, woorden()));
    return woord.list().ofMaxSize(25).map(lijst -> String.join(" ", lijst));
  }
}
