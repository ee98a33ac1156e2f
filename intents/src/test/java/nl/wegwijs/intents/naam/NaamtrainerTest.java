package nl.wegwijs.intents.naam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.intents.zin.Zin;
import nl.wegwijs.training.Herkomst;
import nl.wegwijs.training.Naamzin;
import nl.wegwijs.training.Naamzinnen;
import opennlp.tools.namefind.TokenNameFinderEvaluator;
import org.junit.jupiter.api.Test;

class NaamtrainerTest {
  private static List<Naamzin> zinnen(String... regels) {
    var zinnen = new ArrayList<Naamzin>();
    for (String regel : regels) {
      zinnen.add(new Naamzin(regel, new Herkomst("proef.train", zinnen.size() + 1)));
    }
    return zinnen;
  }

  private static final List<Naamzin> KLEIN =
      zinnen(
          "u spreekt met <START:persoon> Anna de Vries <END>",
          "u spreekt met <START:persoon> Jan Bakker-Smit <END>",
          "wat kost een paspoort",
          "de lamp in de <START:straat> Kerkstraat <END> is stuk");

  @Test
  void theSameSentencesGiveTheSameBytes() throws Exception {
    byte[] een = new Naamtrainer().train(KLEIN).schrijf();

    assertThat(new Naamtrainer().train(KLEIN).schrijf()).isEqualTo(een);
    assertThat(Naamvinder.lees(een).schrijf()).isEqualTo(een);
  }

  @Test
  void namesEveryLineThatIsNotWellAnnotated() {
    List<Naamzin> fout =
        zinnen("<START:persoon> Anna", "goed zo", "<START:hond> Fikkie <END> blaft");

    assertThatThrownBy(() -> new Naamtrainer().train(fout))
        .isInstanceOf(Naamtrainer.OnleesbareZinnenException.class)
        .hasMessageContaining("proef.train:1: ")
        .hasMessageContaining("proef.train:3: ")
        .hasMessageContaining("<START:straat>");
  }

  @Test
  void thePackedModelFindsNamesOfSentencesHeldOut() {
    var zinnen = Naamzinlezer.lees(Naamzinnen.vanKlassenpad().meten(), new ArrayList<>());
    var meter = new TokenNameFinderEvaluator(Naamvinder.gepakt());
    zinnen.forEach(meter::evaluateSample);

    assertThat(zinnen).hasSizeGreaterThan(150);
    assertThat(meter.getFMeasure().getPrecisionScore()).isGreaterThan(0.8);
    assertThat(meter.getFMeasure().getRecallScore()).isGreaterThan(0.6);
  }

  @Test
  void takesAnyTextAtAll() {
    Naamvinder vinder = Naamvinder.gepakt();

    for (String tekst : List.of("", "?", "a".repeat(2000), "A ".repeat(1000), "\u200b", "漢 字 漢")) {
      assertThat(vinder.vind(Zin.van(tekst))).isNotNull();
    }
  }
}
