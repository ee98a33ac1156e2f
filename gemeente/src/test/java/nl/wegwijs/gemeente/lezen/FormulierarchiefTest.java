package nl.wegwijs.gemeente.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormulierarchiefTest {
  private static final String FORMULIER = "_landelijk/formulieren/verhuizing.yaml";

  private Proefmap proef;
  private Path versies;

  @BeforeEach
  void kopieer(@TempDir Path map) throws IOException, URISyntaxException {
    proef = new Proefmap(map.resolve("gemeenten"));
    versies = map.resolve("versies");
  }

  /** As a process that has just started reads it. */
  private Gemeente gemeente() {
    Gelezen gelezen =
        new GemeentenLezer(Set.of("begroeting"), Proefmap.KLOK, versies).lees(proef.map());
    assertThat(gelezen.fouten()).isEmpty();
    return gelezen.gemeenten().gemeente(new GemeenteId("proefdam")).orElseThrow();
  }

  private static Formulier nu(Gemeente gemeente) {
    return gemeente.formulier("verhuizing", "").orElseThrow();
  }

  @Test
  void keepsTheVersionWithWhichSomebodyBegan() throws IOException {
    String versie = nu(gemeente()).versie();
    proef.vervang(FORMULIER, "Bewijs?,", "Een ander bewijs?,");

    Gemeente anders = gemeente();

    assertThat(nu(anders).versie()).isNotEqualTo(versie);
    assertThat(anders.formulier("verhuizing", versie))
        .hasValueSatisfying(begonnen -> {
          assertThat(begonnen.versie()).isEqualTo(versie);
          assertThat(begonnen.velden().get(1).vraag().nl()).isEqualTo("Bewijs?");
          assertThat(begonnen.regels()).containsOnlyKeys("bewijs");
        });
  }

  @Test
  void keepsTheTablesWithTheForm() throws IOException {
    String versie = nu(gemeente()).versie();
    proef.vervang("_landelijk/regels/bewijs.yaml", "[huur]", "[koop]");

    assertThat(gemeente().formulier("verhuizing", versie).orElseThrow().regels().values())
        .allSatisfy(regel ->
            assertThat(
                    regel.uitkomsten(
                        naam -> naam.equals("woonsituatie") ? List.of("huur") : List.of()))
                .containsExactly("contract"));
  }

  @Test
  void givesThePresentFormForAVersionItDoesNotHave() {
    Gemeente gemeente = gemeente();

    assertThat(gemeente.formulier("verhuizing", "van-vroeger")).contains(nu(gemeente));
    assertThat(gemeente.formulier("bestaat-niet", "1")).isEmpty();
  }

  @Test
  void throwsAwayWhatNobodyCanBeInAnyMore() throws IOException {
    String versie = nu(gemeente()).versie();
    proef.vervang(FORMULIER, "Bewijs?,", "Een ander bewijs?,");
    Path oud = versies.resolve("proefdam").resolve("verhuizing." + versie);
    Files.setLastModifiedTime(
        oud, FileTime.from(Proefmap.KLOK.instant().minus(Duration.ofDays(400))));

    Gemeente gemeente = gemeente();

    assertThat(oud).doesNotExist();
    assertThat(gemeente.formulier("verhuizing", versie)).contains(nu(gemeente));
  }

  @Test
  void goesOnWhenAKeptVersionIsDamaged() throws IOException {
    String versie = nu(gemeente()).versie();
    proef.vervang(FORMULIER, "Bewijs?,", "Een ander bewijs?,");
    Path oud = versies.resolve("proefdam").resolve("verhuizing." + versie);
    try (Stream<Path> bestanden = Files.walk(oud)) {
      for (Path bestand : bestanden.filter(Files::isRegularFile).toList()) {
        Files.writeString(bestand, "velden: [");
      }
    }

    Gemeente gemeente = gemeente();

    assertThat(gemeente.formulier("verhuizing", versie)).contains(nu(gemeente));
  }
}
