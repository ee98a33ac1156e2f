package nl.wegwijs.gemeente.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Levensgebeurtenis;
import nl.wegwijs.gemeente.Voorwaarde;
import nl.wegwijs.gemeente.leesbaarheid.Ketencontrole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people often arrange as well, as the files tell it. */
class LevensgebeurtenissenTest {
  private static final String BESTAND = "_landelijk/levensgebeurtenissen.yaml";
  private static final String GOED =
      """
      verhuizen:
        zegt: {nl: "U verhuist. Denk ook aan:", en: "You are moving. Also think of:"}
        bij: [verhuizing]
        formulieren: [verhuizing]
        daarna:
          - product: grofvuil
            reden: {nl: voor uw oude bank, en: for your old couch}
          - instantie: rdw
            reden: {nl: voor uw kenteken, en: for your number plate}
      """;

  private Proefmap proef;

  @BeforeEach
  void kopieer(@TempDir Path map) throws IOException, URISyntaxException {
    proef = new Proefmap(map);
    proef.schrijf(BESTAND, GOED);
  }

  private List<Levensgebeurtenis> gelezen() {
    return proef.gemeente().producten().levensgebeurtenissen();
  }

  @Test
  void areReadWithTheirReasons() {
    assertThat(gelezen()).hasSize(1);
    assertThat(gelezen().getFirst().daarna())
        .extracting(vervolg -> vervolg.reden().nl())
        .containsExactly("voor uw oude bank", "voor uw kenteken");
  }

  private void metVoorwaarde(String als) throws IOException {
    proef.schrijf(
        BESTAND,
        GOED.replace("    - instantie: rdw\n", "    - instantie: rdw\n      als: " + als + "\n"));
  }

  @Test
  void lookAtWhatTheFormSays() throws IOException {
    metVoorwaarde("[{woonsituatie: huur}, {woonsituatie: leeg}]");

    Voorwaarde als = gelezen().getFirst().daarna().getLast().als().orElseThrow();

    assertThat(gelezen().getFirst().daarna().getFirst().als()).isEmpty();
    assertThat(als.geldt(naam -> List.of("huur"))).isTrue();
    assertThat(als.geldt(naam -> List.of())).isTrue();
    assertThat(als.geldt(naam -> List.of("koop"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{huisdieren: ja} | 'huisdieren' bestaat niet; bekend zijn:",
        "{woonsituatie: kasteel} | 'kasteel' kan 'woonsituatie' niet zijn; mogelijk:",
        "{woonsituatie: '> 2'} | is geen getal"
      })
  void tellWhatAConditionCannotLookAt(String als, String melding) throws IOException {
    metVoorwaarde(als);
    assertThat(proef.lees().fouten())
        .anySatisfy(fout -> assertThat(fout.toString()).contains(BESTAND + ":9").contains(melding));
  }

  @Test
  void haveNoConditionWhereThereIsNoFormToLookAt() throws IOException {
    proef.schrijf(
        BESTAND,
        GOED.replace("  formulieren: [verhuizing]\n", "")
            .replace(
                "    - instantie: rdw\n",
                "    - instantie: rdw\n      als: {woonsituatie: huur}\n"));
    assertThat(proef.lees().fouten())
        .anySatisfy(fout ->
            assertThat(fout.toString())
                .contains(BESTAND + ":8")
                .contains("verwacht: een formulier bij 'formulieren'"));
  }

  @Test
  void areChangedKeyByKeyByAGemeente() throws IOException {
    proef.schrijf("proefdam/levensgebeurtenissen.yaml", "verhuizen:\n  daarna: []\n");
    assertThat(gelezen().getFirst().daarna()).isEmpty();
    assertThat(gelezen().getFirst().bij()).containsExactly("verhuizing");
  }

  @Test
  void tellWhatAGemeenteDoesNotOffer() throws IOException {
    proef.schrijf(
        "proefdam/pdc/grofvuil.md",
        """
        ---
        id: grofvuil
        aangeboden: nee
        bijgewerktOp: 2026-10-05
        ---
        Dat haalt Proefdam niet op.
        """);
    assertThat(proef.lees().waarschuwingen())
        .anySatisfy(melding ->
            assertThat(melding.toString())
                .contains(BESTAND + ":6")
                .contains("gemeente proefdam biedt 'grofvuil' niet aan"));
  }

  @Test
  void areCheckedForB1() throws IOException {
    proef.vervang(
        BESTAND, "nl: voor uw oude bank", "nl: dat dient u conform de verordening te doen!");
    assertThat(new Ketencontrole().alle(proef.map()))
        .anySatisfy(melding -> assertThat(melding.toString()).contains(BESTAND + ":7: B1: "));
  }

  static Stream<Arguments> fouten() {
    return Stream.of(
        Arguments.of("bij: [verhuizing]", "bij: [verhuisje]", 3, "'verhuisje' bestaat niet"),
        Arguments.of("formulieren: [verhuizing]", "formulieren: [vh]", 4, "'vh' bestaat niet"),
        Arguments.of("product: grofvuil", "product: grofvuilnis", 6, "'grofvuilnis' bestaat niet"),
        Arguments.of("instantie: rdw", "instantie: rwd", 8, "'rwd' staat niet in instanties.yaml"),
        Arguments.of(
            "instantie: rdw", "instantie: rdw\n      product: grofvuil", 8, "óf 'product' óf"),
        Arguments.of("voor uw oude bank", "heel ".repeat(50), 2, "hoogstens 60 woorden"),
        Arguments.of("aan:\"", "aan!\"", 2, "geen uitroepteken"),
        Arguments.of("voor uw kenteken", "\"voor {kenteken}\"", 2, "kan niet worden ingevuld"),
        Arguments.of(
            "  bij: [verhuizing]\n  formulieren: [verhuizing]\n", "", 1, "ontbreken beide"),
        Arguments.of("daarna:", "erna:", 5, "onbekende sleutel 'erna'"));
  }

  @ParameterizedTest
  @MethodSource("fouten")
  void tellEveryMistakeWithItsLine(String oud, String nieuw, int regel, String melding)
      throws IOException {
    proef.vervang(BESTAND, oud, nieuw);
    assertThat(proef.lees().fouten())
        .anySatisfy(fout -> {
          assertThat(fout.bestand()).isEqualTo(proef.pad(BESTAND));
          assertThat(fout.regel()).isEqualTo(regel);
          assertThat(fout.melding()).contains(melding);
        });
  }
}
