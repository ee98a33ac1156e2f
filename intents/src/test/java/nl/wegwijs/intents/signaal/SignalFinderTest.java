package nl.wegwijs.intents.signaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.intents.Signaal;
import nl.wegwijs.intents.proef.Proefgemeente;
import nl.wegwijs.intents.proef.Tabel;
import nl.wegwijs.intents.proef.Vijandig;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SignalFinderTest {
  private static final SignalFinder FINDER = new SignalFinder();
  private static final Gemeente GEMEENTE = Proefgemeente.gemeente();

  static List<Tabel.Rij> zinnen() {
    return Tabel.lees(SignalFinderTest.class, "signalen.tsv");
  }

  @ParameterizedTest
  @MethodSource("zinnen")
  void findsSignaalwoordenWithWhatIsSaidOfThem(Tabel.Rij rij) {
    assertThat(omschrijf(FINDER.find(rij.zin(), GEMEENTE))).isEqualTo(rij.verwacht());
  }

  static String omschrijf(List<Signaal> signalen) {
    return signalen.stream()
        .map(signaal ->
            signaal.groep().groep()
                + " '"
                + signaal.woord()
                + "'"
                + (signaal.ontkend() ? " ontkend" : "")
                + " "
                + signaal.wie().name().toLowerCase(Locale.ROOT)
                + (signaal.verleden() ? " verleden" : ""))
        .collect(Collectors.joining(" | "));
  }

  @Test
  void changedWordsOfAGemeenteWorkAtOnce() {
    Gemeente ander = Proefgemeente.met(List.of(Proefgemeente.groep("dieren", false, "ratten")));
    assertThat(FINDER.find("ratten en schulden", GEMEENTE))
        .extracting(signaal -> signaal.groep().groep())
        .containsExactly("schulden");
    assertThat(FINDER.find("ratten en schulden", ander))
        .extracting(signaal -> signaal.groep().groep())
        .containsExactly("dieren");
  }

  @Test
  void groupWithoutLettersFindsNothing() {
    Gemeente leeg = Proefgemeente.met(List.of(Proefgemeente.groep("leeg", false, "", "!?")));
    assertThat(FINDER.find("wat dan ook!?", leeg)).isEmpty();
  }

  @Property(tries = 500)
  void signalsLieInTheText(@ForAll("teksten") String tekst) {
    for (Signaal signaal : FINDER.find(tekst, GEMEENTE)) {
      assertThat(signaal.woord()).isEqualTo(tekst.substring(signaal.van(), signaal.tot()));
    }
  }

  @Provide
  Arbitrary<String> teksten() {
    return Vijandig.teksten();
  }

  @ParameterizedTest
  @MethodSource("herhalingen")
  void hostileTextTakesNoLongTime(String tekst) {
    Assertions.assertTimeout(
        Duration.ofSeconds(1), () -> assertThat(FINDER.find(tekst, GEMEENTE)).isNotNull());
  }

  static List<String> herhalingen() {
    return Vijandig.herhalingen();
  }
}
