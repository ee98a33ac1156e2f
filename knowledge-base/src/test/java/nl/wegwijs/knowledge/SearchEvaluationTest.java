package nl.wegwijs.knowledge;

import static nl.wegwijs.knowledge.Proefgemeente.product;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.knowledge.SearchEvaluation.Vraag;
import nl.wegwijs.training.Zoekexamen;
import org.junit.jupiter.api.Test;

class SearchEvaluationTest {
  @Test
  void countsWhatWasFound() {
    var kennis =
        new KnowledgeBase(
            Proefgemeente.met(
                product("paspoort", "Paspoort", List.of(), "Een paspoort."),
                product("hond", "Hondenbelasting", List.of(), "Belasting voor honden.")),
            Voorbeeldzinnen.GEEN);
    var result =
        SearchEvaluation.of(
            kennis,
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
    var kennis = new KnowledgeBase(Proefgemeente.met());
    var result = SearchEvaluation.of(kennis, Proefgemeente.ID, List.of(), List.of());
    assertThat(result.eerste()).isZero();
    assertThat(result.afwijzen()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void keepsTheFloorOfTheOwnEvaluationSet() {
    var kennis = new KnowledgeBase(Proefdata.gemeenten());
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
    try (var kennis = new KnowledgeBase(Proefdata.gemeenten())) {
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
  }

  @Test
  void keepsTheFloorOfTheSearchExam() {
    try (var kennis = new KnowledgeBase(Proefdata.gemeenten())) {
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
  }

  @Test
  void keepsTheFloorOfTheSectionsOfTheSearchExam() {
    var gemeenten = Proefdata.gemeenten();
    var vragen =
        Zoekexamen.vanKlassenpad().vragen().stream()
            .filter(vraag -> !vraag.onderdelen().isEmpty())
            .toList();
    try (var kennis = new KnowledgeBase(gemeenten, Voorbeeldzinnen.GEEN)) {
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
      assertThat((double) right / vragen.size()).isGreaterThan(0.8);
    }
  }
}
