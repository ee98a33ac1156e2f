package nl.wegwijs.intents.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wegwijs.intents.controle.Bevinding.Soort;
import nl.wegwijs.training.Fout;
import nl.wegwijs.training.Herkomst;
import nl.wegwijs.training.Stijl;
import nl.wegwijs.training.Trainingsdata;
import nl.wegwijs.training.Zin;
import org.junit.jupiter.api.Test;

class TrainingscontroleTest {
  private final List<Zin> zinnen = new ArrayList<>();
  private final List<Zin> evaluatie = new ArrayList<>();

  private void leer(String intent, String... teksten) {
    for (String tekst : teksten) {
      zinnen.add(zin(intent, tekst, "zinnen/" + intent + ".tsv", zinnen.size() + 1));
    }
  }

  private static Zin zin(String intent, String tekst, String bestand, int regel) {
    return new Zin(intent, Stijl.KORT, tekst, new Herkomst(bestand, regel));
  }

  private List<String> gevonden(Soort soort) {
    var data = new Trainingsdata(List.of(), zinnen, List.of(), evaluatie, List.of(), "aa");
    return new Trainingscontrole()
        .bevindingen(new Trainingsdata.Gelezen(data, List.of(), List.of())).stream()
            .filter(bevinding -> bevinding.soort() == soort)
            .map(Bevinding::waar)
            .map(Fout::toString)
            .toList();
  }

  @Test
  void namesNearDuplicatesWithinAndAcrossIntents() {
    leer("kapvergunning", "Mag ik de eik in mijn tuin kappen?", "mag ik de eik in de tuin kappen");
    leer("groenonderhoud", "Mag ik eiken in mijn tuin kappen", "het gras moet gemaaid worden");

    assertThat(gevonden(Soort.BIJNA_BINNEN_INTENT))
        .singleElement()
        .asString()
        .startsWith("zinnen/kapvergunning.tsv:2: ")
        .contains("zinnen/kapvergunning.tsv:1");
    assertThat(gevonden(Soort.BIJNA_TUSSEN_INTENTS))
        .singleElement()
        .asString()
        .startsWith("zinnen/groenonderhoud.tsv:3: ")
        .contains("kapvergunning");
  }

  @Test
  void namesEvaluationSentencesThatAreNearlyLearnt() {
    leer("paspoort", "hoe lang duurt het voordat mijn paspoort klaar is");
    evaluatie.add(
        zin("paspoort", "hoe lang duurt het voordat een paspoort klaar is", "evaluatie.tsv", 9));
    evaluatie.add(zin("paspoort", "ik moet volgende week vliegen", "evaluatie.tsv", 10));

    assertThat(gevonden(Soort.BIJNA_IN_EVALUATIE))
        .singleElement()
        .asString()
        .startsWith("evaluatie.tsv:9: ")
        .contains("zinnen/paspoort.tsv:1");
  }

  @Test
  void wordOrderInflectionAndSignsMakeNoDifferenceButOtherWordsDo() {
    leer("rijbewijs", "rijbewijs verlengen", "Verlengen, rijbewijzen!", "rijbewijs kwijtgeraakt");

    assertThat(gevonden(Soort.BIJNA_BINNEN_INTENT)).hasSize(1);
  }

  @Test
  void namesIntentsThatNobodyCanTellApart() {
    leer("lamp", "lantaarn kapot", "lantaarn brandt", "lantaarn donker", "straat lantaarn");
    leer("licht", "kapot lantaarn licht", "lantaarn donker licht", "straat brandt lantaarn");
    leer("hond", "hond blaft", "poep hond", "hond aanlijnen", "hond losloopt");

    assertThat(gevonden(Soort.NIET_TE_ONDERSCHEIDEN))
        .singleElement()
        .asString()
        .startsWith("zinnen/lamp.tsv: lijkt op licht");
  }

  @Test
  void namesThinIntentsAndStyles() {
    leer("hond", "hond blaft", "poep hond");

    assertThat(gevonden(Soort.WEINIG_ZINNEN))
        .containsExactly("zinnen/hond.tsv: 2 zinnen; aanbevolen: 50");
    assertThat(gevonden(Soort.DUNNE_STIJL))
        .singleElement()
        .asString()
        .contains("vraag (0)", "jong (0)")
        .doesNotContain("kort");
  }

  @Test
  void takesOddSentences() {
    leer("vreemd", "????", "\u200b", "a", "漢字", "a".repeat(2000));

    assertThat(Arrays.stream(Soort.values()).flatMap(soort -> gevonden(soort).stream()))
        .isNotEmpty();
  }
}
