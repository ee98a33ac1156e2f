package nl.wegwijs.knowledge;

import static nl.wegwijs.knowledge.Proefgemeente.product;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.Product.Sectie;
import nl.wegwijs.knowledge.SearchExam.MistakesException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchComparisonTest {
  private static final Gemeenten GEMEENTEN =
      Proefgemeente.met(
          product(
              "paspoort",
              "Paspoort",
              List.of("reispas"),
              "Een paspoort vraagt u aan bij de balie.",
              new Sectie("Kosten", "Een paspoort kost 80 euro.")),
          product("hond", "Hondenbelasting", List.of(), "Belasting voor uw hond."));

  @Test
  void measuresAGemeentesOwnQuestionsBesidePlainLucene(@TempDir Path map) throws Exception {
    Path file =
        schrijf(
            map,
            "# eigen vragen",
            "proefdorp\tpaspoort\tkosten\tkort\twat kost een paspoort",
            "proefdorp\tpaspoort\taanvragen,kosten\tkort\tprijs van een paspoort",
            "",
            "proefdorp\thond\t-\tkort\tmijn hond",
            "proefdorp\t-\t-\tkort\tqqq zzz");
    try (var kennis = new KnowledgeBase(GEMEENTEN)) {
      var result = SearchComparison.of(kennis, GEMEENTEN, SearchExam.lees(file, GEMEENTEN));
      assertThat(result.vragen()).isEqualTo(3);
      assertThat(result.zonder()).isEqualTo(1);
      assertThat(result.engines())
          .extracting(SearchComparison.Engine::naam)
          .containsExactly("Wegwijs", "Lucene DutchAnalyzer", "Lucene StandardAnalyzer");
      assertThat(result.engines()).allMatch(engine -> engine.gewoon().eerste() == 1);
      assertThat(result.onderdeel()).isEqualTo(1);
      assertThat(result.besteOnderdeel()).isEqualTo(0.5);
      assertThat(result.nietGevonden().terug()).isEqualTo(1);
      assertThat(result.report()).contains("3 vragen met een antwoord, 1 zonder", "kort");
    }
  }

  @Test
  void tellsEveryMistakeInTheFileWithItsLine(@TempDir Path map) throws IOException {
    Path file =
        schrijf(
            map,
            "proefdorp\tpaspoort\tkosten\tkort",
            "nergens\tpaspoort\t-\tkort\tiets",
            "proefdorp\tpaspoortje\tprijs\tkort\t ");
    assertThatThrownBy(() -> SearchExam.lees(file, GEMEENTEN))
        .asInstanceOf(type(MistakesException.class))
        .extracting(MistakesException::fouten)
        .satisfies(fouten -> {
          assertThat(fouten).hasSize(5);
          assertThat(fouten.get(0)).contains(":1: 4 kolommen");
          assertThat(fouten.get(1)).contains(":2: gemeente 'nergens' is er niet; wel: proefdorp");
          assertThat(fouten.get(2)).contains(":3: onderdeel 'prijs' bestaat niet");
          assertThat(fouten.get(3)).contains(":3: product 'paspoortje'");
          assertThat(fouten.get(4)).contains("de vraag is leeg");
        });
  }

  @Test
  void saysThatAFileIsNotThereOrEmpty(@TempDir Path map) throws IOException {
    assertThatThrownBy(() -> SearchExam.lees(map.resolve("weg.tsv"), GEMEENTEN))
        .hasMessageContaining("niet te lezen");
    assertThatThrownBy(() -> SearchExam.lees(schrijf(map, "# niets"), GEMEENTEN))
        .hasMessageContaining("er staat geen vraag in");
  }

  @Test
  void makesTheSameTypingErrorInTheSameSentence() {
    String zin = "wat kost een paspoort";
    assertThat(Tikfout.in(zin)).isEqualTo(Tikfout.in(zin)).isNotEqualTo(zin);
    assertThat(Tikfout.in("wat is er")).isEqualTo("wat is er");
  }

  private static Path schrijf(Path map, String... lines) throws IOException {
    return Files.write(map.resolve("vragen.tsv"), List.of(lines));
  }
}
