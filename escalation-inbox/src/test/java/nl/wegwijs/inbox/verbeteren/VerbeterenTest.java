package nl.wegwijs.inbox.verbeteren;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.inbox.Bezoeker;
import nl.wegwijs.inbox.werk.Balieproef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an editor makes of questions that were not understood, and takes back. */
final class VerbeterenTest {
  private static final String PAD = "/inbox/verbeteren";
  private static final String ZIN = "wie won vroeger het songfestival";
  private static final Pattern VRAAG = Pattern.compile("name=\"vraag\" value=\"([^\"]+)\"");
  private static final Pattern DAAD = Pattern.compile("name=\"daad\" value=\"([^\"]+)\"");

  private final Balieproef proef = new Balieproef();
  private final Bezoeker redacteur = proef.medewerker("redacteur");
  private final Path gemeente = proef.inbox().gemeentenmap().resolve("waterrijk");

  @BeforeEach
  void nietBegrepen() {
    proef.inbox().metBestanden();
    proef.begin(ZIN);
    assertThat(redacteur.haal(PAD).body()).contains("Vragen (1)", ZIN);
  }

  @AfterEach
  void close() {
    proef.close();
  }

  @Test
  void aQuestionOfAProductIsWrittenToItsFileAndTakenBack() throws IOException {
    Path bestand = gemeente.resolve("pdc/paspoort.md");
    String eerst = Files.readString(bestand);

    assertThat(doe("vraag", "paspoort", ZIN).statusCode()).isEqualTo(303);
    assertThat(Files.readString(bestand)).contains("- " + ZIN);
    assertThat(redacteur.haal(PAD).body()).contains("Vragen (0)", "vraag bij paspoort");

    draaiTerug();
    assertThat(Files.readString(bestand)).doesNotContain(ZIN);
    assertThat(zonderDag(Files.readString(bestand))).isEqualTo(zonderDag(eerst));
    assertThat(redacteur.haal(PAD).body()).contains("Vragen (1)", "Teruggedraaid.");
  }

  @Test
  void aSentenceToLearnFromIsWrittenOnlyForWhatCanBeLearnt() throws IOException {
    Path bestand = gemeente.resolve("zinnen/paspoort.tsv");

    assertThat(doe("intent", "sport-en-verenigingen-x", ZIN).body()).contains("bestaat niet");
    assertThat(doe("intent", "paspoort", "ik ben [naam]").body()).contains("tussen haken");
    assertThat(doe("intent", "paspoort", ZIN).statusCode()).isEqualTo(303);
    assertThat(Files.readAllLines(bestand)).containsExactly("vraag\t" + ZIN);

    draaiTerug();
    assertThat(bestand).doesNotExist();
  }

  @Test
  void whatIsNotForAGemeenteIsLearntAsSuch() throws IOException {
    Path bestand = gemeente.resolve("achtergrond/eigen.tsv");

    assertThat(doe("niet-voor-ons", "", "zie [adres]").body()).contains("maak het vak Zin leeg");
    assertThat(bestand).doesNotExist();
    assertThat(doe("niet-voor-ons", "", ZIN).statusCode()).isEqualTo(303);
    assertThat(Files.readAllLines(bestand)).containsExactly("niet-voor-ons\t" + ZIN);
    assertThat(redacteur.haal(PAD).body()).contains("Vragen (0)", "niet voor ons");

    draaiTerug();
    assertThat(bestand).doesNotExist();
    assertThat(doe("niet-voor-ons", "", "").statusCode()).isEqualTo(303);
    assertThat(bestand).doesNotExist();
  }

  private HttpResponse<String> doe(String soort, String doel, String zin) {
    return redacteur.post(
        PAD, Map.of("soort", soort, "doel", doel, "zin", zin, "vraag", vind(VRAAG)));
  }

  private void draaiTerug() {
    assertThat(redacteur.post(PAD + "/terug", Map.of("daad", vind(DAAD))).statusCode())
        .isEqualTo(303);
  }

  private String vind(Pattern wat) {
    Matcher gevonden = wat.matcher(redacteur.haal(PAD).body());
    assertThat(gevonden.find()).isTrue();
    return gevonden.group(1);
  }

  private static String zonderDag(String tekst) {
    return tekst.replaceFirst("bijgewerktOp: \\S+", "");
  }
}
