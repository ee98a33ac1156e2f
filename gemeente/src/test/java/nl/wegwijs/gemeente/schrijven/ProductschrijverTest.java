package nl.wegwijs.gemeente.schrijven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.Productbestand;
import org.junit.jupiter.api.Test;

final class ProductschrijverTest {
  private static final Path PAD = Path.of("bakfiets.md");
  private static final String BESTAND =
      """
      ---
      id: bakfiets
      # hoe inwoners het noemen
      naam: Bakfiets lenen   # kort houden
      synoniemen: [deelfiets,
        leenfiets]

      # vaste gegevens
      team: kcc
      doelgroep:
      - inwoner
      bijgewerktOp: 2026-11-09
      ---
      U kunt een bakfiets lenen.


      ## Kosten

      Lenen is gratis.
      ## Contact
      Bel ons.
      """;

  @Test
  void leavesEveryFileOfTheSamplesAsItIs() throws IOException {
    try (Stream<Path> paden = Files.walk(Path.of("..", "gemeenten"))) {
      for (Path pad : paden.filter(een -> een.toString().endsWith(".md")).toList()) {
        Taal taal = pad.toString().endsWith(".en.md") ? Taal.EN : Taal.NL;
        String tekst = Files.readString(pad);
        var velden = Productvelden.van(Productbestand.lees(pad, tekst, taal));

        assertThat(Productschrijver.schrijf(tekst, taal, velden))
            .as(pad.toString())
            .isEqualTo(tekst);
      }
    }
  }

  @Test
  void changesOnlyTheLinesThatSaySomethingElse() {
    Productvelden velden =
        velden(BESTAND)
            .met("naam", List.of("Bakfiets huren"))
            .met("wet", List.of("Wet: artikel 1"))
            .met("synoniemen", List.of());

    assertThat(Productschrijver.schrijf(BESTAND, Taal.NL, velden))
        .isEqualTo(
            BESTAND
                .replace("Bakfiets lenen  ", "Bakfiets huren  ")
                .replace("synoniemen: [deelfiets,\n  leenfiets]\n", "")
                .replace("bijgewerktOp", "wet: \"Wet: artikel 1\"\nbijgewerktOp"));
  }

  @Test
  void keepsSectionsToTheLetterWhenAnotherChanges() {
    Productvelden nu = velden(BESTAND);
    var secties = new LinkedHashMap<>(nu.secties());
    secties.put("Contact", "Bel 14 0999.");
    secties.put("Meenemen", "- Een pas.");

    String tekst =
        Productschrijver.schrijf(
            BESTAND, Taal.NL, new Productvelden(new LinkedHashMap<>(nu.kop()), nu.kort(), secties));

    assertThat(tekst)
        .startsWith(BESTAND.substring(0, BESTAND.indexOf("U kunt")))
        .endsWith(
            """
            U kunt een bakfiets lenen.

            ## Meenemen
            - Een pas.

            ## Kosten

            Lenen is gratis.

            ## Contact
            Bel 14 0999.
            """);
  }

  @Test
  void writesANewFileInTheUsualOrder() {
    var kop = new LinkedHashMap<String, List<String>>();
    kop.put("bijgewerktOp", List.of("2026-11-22"));
    kop.put("doelgroep", List.of("inwoner"));
    kop.put("vragen", List.of("Mag ik 'm lenen?", "Wat kost: huren"));
    kop.put("id", List.of("bakfiets"));
    var velden = new Productvelden(kop, "Kort.", new LinkedHashMap<>());

    assertThat(Productschrijver.schrijf("", Taal.NL, velden))
        .isEqualTo(
            """
            ---
            id: bakfiets
            vragen:
            - Mag ik 'm lenen?
            - "Wat kost: huren"
            doelgroep: [inwoner]
            bijgewerktOp: 2026-11-22
            ---
            Kort.
            """);
  }

  @Property(tries = 300)
  void readsBackWhateverWasWritten(
      @ForAll("waarden") String naam,
      @ForAll("waarden") String synoniem,
      @ForAll("teksten") String kort,
      @ForAll("teksten") String kosten) {
    var secties = new LinkedHashMap<String, String>();
    secties.put("Kosten", kosten);
    var velden =
        new Productvelden(new LinkedHashMap<>(velden(BESTAND).kop()), kort, secties)
            .met("naam", List.of(naam))
            .met("synoniemen", List.of(synoniem, naam));

    for (String eerder : List.of("", BESTAND)) {
      String tekst = Productschrijver.schrijf(eerder, Taal.NL, velden);
      Productvelden terug = velden(tekst);

      assertThat(terug.waarde("naam")).isEqualTo(naam);
      assertThat(terug.kop().get("synoniemen")).isEqualTo(List.of(synoniem, naam));
      assertThat(terug.kort()).isEqualTo(velden.kort());
      assertThat(terug.secties()).isEqualTo(velden.secties());
      assertThat(Productschrijver.schrijf(tekst, Taal.NL, terug)).isEqualTo(tekst);
    }
  }

  @Provide
  Arbitrary<String> waarden() {
    return Arbitraries.strings()
        .withChars("abcZé09 :#'\"[]{},&*!|>%@`~-?\\\t€\n")
        .ofMinLength(1)
        .ofMaxLength(24)
        .map(String::strip)
        .filter(waarde -> !waarde.isEmpty());
  }

  @Provide
  Arbitrary<String> teksten() {
    return Arbitraries.strings()
        .withChars("abZé9 .:-#'\"\n€")
        .ofMaxLength(40)
        .map(tekst ->
            tekst.lines().map(String::stripTrailing).reduce("", (a, b) -> a + "\n" + b).strip())
        .filter(tekst ->
            tekst.lines().noneMatch(regel -> regel.startsWith("#") || regel.equals("---")));
  }

  private static Productvelden velden(String tekst) {
    return Productvelden.van(Productbestand.lees(PAD, tekst, Taal.NL));
  }
}
