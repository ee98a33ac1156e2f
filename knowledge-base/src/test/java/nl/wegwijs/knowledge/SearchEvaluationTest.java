package nl.wegwijs.knowledge;

import static nl.wegwijs.knowledge.Proefgemeente.product;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.knowledge.SearchEvaluation.Vraag;
import nl.wegwijs.training.Zoekexamen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SearchEvaluationTest {
  private static Gemeenten gemeenten;
  private static KnowledgeBase kennis;

  @BeforeAll
  static void buildsOnceWhatAllAsk() {
    gemeenten = Proefdata.gemeenten();
    kennis = new KnowledgeBase(gemeenten);
  }

  @AfterAll
  static void closes() {
    kennis.close();
  }

  @Test
  void countsWhatWasFound() {
    var klein =
        new KnowledgeBase(
            Proefgemeente.met(
                product("paspoort", "Paspoort", List.of(), "Een paspoort."),
                product("hond", "Hondenbelasting", List.of(), "Belasting voor honden.")),
            Voorbeeldzinnen.GEEN);
    var result =
        SearchEvaluation.of(
            klein,
            Proefgemeente.ID,
            List.of(
                new Vraag("paspoort", "paspoort"),
                new Vraag("mijn hond", "hond"),
                new Vraag("hond", "paspoort"),
                new Vraag("qqq", "hond")),
            List.of("qqq", "xxx"));
    assertThat(result.eerste()).isEqualTo(0.5);
    assertThat(result.eersteDrie()).isEqualTo(0.5);
    assertThat(result.missers())
        .containsExactly(
            new SearchEvaluation.Misser(new Vraag("hond", "paspoort"), "hond"),
            new SearchEvaluation.Misser(new Vraag("qqq", "hond"), ""));
    assertThat(result.drempels()).allMatch(drempel -> drempel.achtergrond() == 0);
    assertThat(result.report()).contains("4 questions: right product first 50.0 %");
  }

  @Test
  void givesZeroesWithoutQuestions() {
    var leeg = new KnowledgeBase(Proefgemeente.met(), Voorbeeldzinnen.GEEN);
    var result = SearchEvaluation.of(leeg, Proefgemeente.ID, List.of(), List.of());
    assertThat(result.eerste()).isZero();
    assertThat(result.afwijzen()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void keepsTheFloorOfTheOwnEvaluationSet() {
    var result =
        SearchEvaluation.of(
            kennis,
            Proefdata.WATERRIJK,
            Proefdata.evaluatie(),
            Proefdata.achtergrond("evaluatie/achtergrond.tsv"));
    assertThat(result.eerste()).isGreaterThan(0.64);
    assertThat(result.eersteDrie()).isGreaterThan(0.79);
    assertThat(result.afwijzen()).isGreaterThan(0.83);
    assertThat(result.ijking()).isLessThan(0.07);
  }

  @Test
  void admitsThatThereIsNoAnswerWhereThereIsNone() {
    var examen = Zoekexamen.vanKlassenpad();
    long refused =
        examen.zonder().stream()
            .filter(zin -> kennis.zoek(Proefdata.WATERRIJK, zin, Taal.NL, 3).nietGevonden())
            .count();
    long lost =
        examen.vragen().stream()
            .filter(vraag ->
                kennis
                    .zoek(new GemeenteId(vraag.gemeente()), vraag.tekst(), Taal.NL, 3)
                    .nietGevonden())
            .count();
    assertThat((double) refused / examen.zonder().size()).isGreaterThan(0.85);
    assertThat((double) lost / examen.vragen().size()).isLessThan(0.05);
  }

  @Test
  void keepsTheFloorOfTheSearchExam() {
    var result =
        SearchEvaluation.of(
            kennis,
            Proefdata.WATERRIJK,
            Proefdata.zoekvragen(Proefdata.WATERRIJK),
            Proefdata.achtergrond("evaluatie/zonder-antwoord.tsv"));
    assertThat(result.vragen()).isGreaterThan(600);
    assertThat(result.eerste()).isGreaterThan(0.85);
    assertThat(result.eersteDrie()).isGreaterThan(0.95);
    assertThat(result.afwijzen()).isGreaterThan(0.8);
  }

  @Test
  void keepsTheFloorOfTheSectionsOfTheSearchExam() {
    var vragen =
        Zoekexamen.vanKlassenpad().vragen().stream()
            .filter(vraag -> !vraag.onderdelen().isEmpty())
            .toList();
    long right =
        vragen.stream()
            .filter(vraag -> {
              String kop =
                  kennis.passage(Proefdata.product(gemeenten, vraag), vraag.tekst()).sectie();
              return vraag.onderdelen().stream()
                  .map(Onderdeel::vanNaam)
                  .anyMatch(Onderdeel.van(kop).orElse(Onderdeel.KORT)::equals);
            })
            .count();
    assertThat((double) right / vragen.size()).isGreaterThan(0.84);
  }
}
