package nl.wegwijs.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingsdataTest {
  @TempDir private Path map;

  @BeforeEach
  void writesAFaultlessSet() throws IOException {
    schrijf(
        "intents.tsv", "# intent\tsoort\tuitleg\npaspoort\tproduct\treizen\ngroet\tsystem\thoi\n");
    schrijf("zinnen/paspoort.tsv", zinnen("paspoort"));
    schrijf("zinnen/groet.tsv", zinnen("hallo"));
    schrijf("achtergrond/ver.tsv", "weer\tgaat het regenen\n");
    schrijf("achtergrond/nabij.tsv", "uwv\tmijn ww is te laat\n");
    schrijf("evaluatie/zinnen.tsv", "paspoort\tkort\tnieuw reisdocument\n");
    schrijf("evaluatie/achtergrond.tsv", "ver\twie wint de cup\nnabij\tautokeuring\n");
  }

  private static String zinnen(String woord) {
    return IntStream.range(0, 10)
        .mapToObj(i -> "kort\t" + woord + " nummer " + i + "\n")
        .collect(Collectors.joining());
  }

  private void schrijf(String bestand, String inhoud) throws IOException {
    schrijf(bestand, inhoud.getBytes(StandardCharsets.UTF_8));
  }

  private void schrijf(String bestand, byte[] inhoud) throws IOException {
    Path pad = map.resolve(bestand);
    Files.createDirectories(pad.getParent());
    Files.write(pad, inhoud);
  }

  private List<String> fouten() {
    return Trainingsdata.lees(map).fouten().stream().map(Fout::toString).toList();
  }

  @Test
  void readsEverySentenceWithItsStyle() {
    Trainingsdata.Gelezen gelezen = Trainingsdata.lees(map);

    assertThat(gelezen.fouten()).isEmpty();
    assertThat(gelezen.dubbel()).isEmpty();
    assertThat(gelezen.data().intenten())
        .extracting(Intent::naam, Intent::soort)
        .containsExactly(
            tuple("paspoort", Intent.Soort.PRODUCT), tuple("groet", Intent.Soort.SYSTEM));
    assertThat(gelezen.data().zinnen()).hasSize(20);
    assertThat(gelezen.data().evaluatie())
        .containsExactly(
            new Zin(
                "paspoort",
                Stijl.KORT,
                "nieuw reisdocument",
                new Herkomst("evaluatie/zinnen.tsv", 1)));
    assertThat(gelezen.data().achtergrond()).hasSize(2);
  }

  @Test
  void namesFileAndLineOfEveryMistakeAtOnce() throws IOException {
    schrijf("zinnen/paspoort.tsv", zinnen("pas") + "kort\tte\tveel tabs\nraar\tonbekende stijl\n");
    schrijf("evaluatie/zinnen.tsv", "onbekend\tkort\tiets\n");

    assertThat(fouten())
        .anySatisfy(fout ->
            assertThat(fout)
                .startsWith("zinnen/paspoort.tsv:11:")
                .contains("2 tabs", "verwacht: 1"))
        .anySatisfy(fout ->
            assertThat(fout)
                .startsWith("zinnen/paspoort.tsv:12:")
                .contains("'raar'", "toegestaan: kort, vraag"))
        .anySatisfy(
            fout -> assertThat(fout).startsWith("evaluatie/zinnen.tsv:1:").contains("'onbekend'"))
        .hasSize(3);
  }

  @Test
  void refusesAnIntentThatHasTooFewSentences() throws IOException {
    schrijf("zinnen/groet.tsv", "kort\thoi\nkort\thallo\nkort\tdag\n");

    assertThat(fouten())
        .singleElement()
        .asString()
        .startsWith("zinnen/groet.tsv:")
        .contains("3 bruikbare zinnen", "ten minste 10");
  }

  @Test
  void refusesAnEmptyAndAMissingFile() throws IOException {
    schrijf("achtergrond/ver.tsv", "");
    Files.delete(map.resolve("zinnen/groet.tsv"));

    assertThat(fouten())
        .anySatisfy(fout -> assertThat(fout).startsWith("achtergrond/ver.tsv:").contains("leeg"))
        .anySatisfy(fout -> assertThat(fout).startsWith("zinnen/groet.tsv:").contains("ontbreekt"))
        .hasSize(2);
  }

  @Test
  void namesTheLineThatIsNotUtf8() throws IOException {
    schrijf("achtergrond/ver.tsv", "weer\tcaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(fouten())
        .singleElement()
        .asString()
        .startsWith("achtergrond/ver.tsv:1:")
        .contains("UTF-8");
  }

  @Test
  void refusesWindowsLineEnds() throws IOException {
    schrijf("achtergrond/ver.tsv", "weer\tgaat het regenen\r\n");

    assertThat(fouten()).singleElement().asString().contains("achtergrond/ver.tsv:1:", "CR");
  }

  @Test
  void refusesAFileThatNoIntentClaims() throws IOException {
    schrijf("zinnen/vergeten.tsv", zinnen("vergeten"));

    assertThat(fouten()).singleElement().asString().contains("zinnen/vergeten.tsv", "intents.tsv");
  }

  @Test
  void leavesDoublesOutOfEvaluation() throws IOException {
    schrijf("evaluatie/zinnen.tsv", "paspoort\tkort\tPaspoort, nummer 3!\n");

    Trainingsdata.Gelezen gelezen = Trainingsdata.lees(map);

    assertThat(gelezen.foutloos()).isTrue();
    assertThat(gelezen.data().evaluatie()).isEmpty();
    assertThat(gelezen.dubbel())
        .singleElement()
        .asString()
        .startsWith("evaluatie/zinnen.tsv:1:")
        .contains("zinnen/paspoort.tsv:4");
  }

  @Test
  void hashFollowsWhatIsTrainedOnAndNothingElse() throws IOException {
    String hash = Trainingsdata.lees(map).data().hash();

    schrijf("evaluatie/zinnen.tsv", "paspoort\tkort\tiets heel anders\n");
    assertThat(Trainingsdata.lees(map).data().hash()).isEqualTo(hash).hasSize(64);

    schrijf("zinnen/groet.tsv", zinnen("goedendag"));
    assertThat(Trainingsdata.lees(map).data().hash()).isNotEqualTo(hash);
  }

  @Test
  void readsWhatAGemeenteSaysIsNotForIt() throws IOException {
    String gewoon = Trainingsdata.vanKlassenpad().data().hash();
    Path gemeente = map.resolve("proefdam");
    assertThat(Trainingsdata.vanKlassenpad(List.of(gemeente)).data().hash()).isEqualTo(gewoon);
    Files.createDirectories(gemeente.resolve("achtergrond"));
    Path bestand = gemeente.resolve("achtergrond/eigen.tsv");
    Files.writeString(bestand, "niet-voor-ons\tIs het zwembad van de buren open?\n");

    Trainingsdata.Gelezen gelezen = Trainingsdata.vanKlassenpad(List.of(gemeente));

    assertThat(gelezen.fouten()).isEmpty();
    assertThat(gelezen.data().achtergrond().getLast().tekst())
        .isEqualTo("Is het zwembad van de buren open?");
    assertThat(gelezen.data().hash()).isNotEqualTo(gewoon);
    Files.writeString(bestand, "Niet Voor Ons\tzwembad\n");
    assertThat(Trainingsdata.vanKlassenpad(List.of(gemeente)).fouten())
        .extracting(Fout::toString)
        .first()
        .asString()
        .contains("eigen.tsv", "onderwerp 'Niet Voor Ons'");
  }

  @Test
  void packedDataHasNoMistakes() {
    assertThat(Trainingsdata.vanKlassenpad().fouten()).isEmpty();
  }
}
