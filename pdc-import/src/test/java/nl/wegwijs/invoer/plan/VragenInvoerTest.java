package nl.wegwijs.invoer.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.invoer.Proefgemeente;
import nl.wegwijs.invoer.bron.BronfoutException;
import nl.wegwijs.invoer.bron.Opmerking;
import nl.wegwijs.invoer.bron.Vragenbestand;
import nl.wegwijs.invoer.plan.Verslag.Soort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions and answers of a table become products, again and again without doubles. */
final class VragenInvoerTest {
  private static final String TABEL =
      """
      vraag,antwoord,product,sectie,titel
      "Mag mijn kat, of hond, mee naar het stadhuis?","Ja, ""aangelijnd"" mag uw dier mee.",,,Huisdieren in het stadhuis
      Moet mijn hond een muilkorf om?,Nee hoor.,,,Huisdieren in het stadhuis
      Kost een spoedpaspoort meer?,Ja: 57 euro extra.,paspoort,Kosten,
      Waar is het toilet?,In de hal.,,,
      """;

  @TempDir private Path map;
  private Proefgemeente proef;

  @BeforeEach
  void maak() {
    proef = new Proefgemeente(map.resolve("gemeenten"));
  }

  private Vragenbestand tabel(String inhoud) throws Exception {
    return new Vragenbestand(Files.writeString(map.resolve("faq.csv"), inhoud), "vragen:faq");
  }

  @Test
  void makesProductsOfQuestionsAndAddsToThoseThatAreThere() throws Exception {
    Invoerplan plan = proef.importeer(tabel(TABEL));

    assertThat(plan.verslag().van(Soort.OVERGESLAGEN)).isEmpty();
    Product dieren = proef.product("huisdieren-in-het-stadhuis", Taal.NL);
    assertThat(dieren.naam()).isEqualTo("Huisdieren in het stadhuis");
    assertThat(dieren.kort()).isEqualTo("Ja, \"aangelijnd\" mag uw dier mee.");
    assertThat(dieren.vragen())
        .containsExactly(
            "Mag mijn kat, of hond, mee naar het stadhuis?", "Moet mijn hond een muilkorf om?");
    assertThat(dieren.secties())
        .containsExactly(new Product.Sectie("Meer informatie", "Nee hoor."));
    Product paspoort = proef.product("paspoort", Taal.NL);
    assertThat(paspoort.secties())
        .contains(
            new Product.Sectie(
                "Kosten", "Uw gemeente stelt het tarief vast.\n\nJa: 57 euro extra."));
    assertThat(paspoort.vragen()).hasSize(2);
    assertThat(proef.eigen().get("paspoort.md"))
        .doesNotContain("naam:", "U vraagt een paspoort", "laten ophalen");
    assertThat(proef.product("waar-is-het-toilet", Taal.NL).naam()).isEqualTo("Waar is het toilet");
  }

  @Test
  void changesNothingTheSecondTime() throws Exception {
    proef.importeer(tabel(TABEL));
    var eerst = proef.eigen();

    Invoerplan plan = proef.plan(tabel(TABEL), LocalDate.parse("2027-03-01"));

    assertThat(plan.wijzigingen()).isEmpty();
    assertThat(plan.verslag().van(Soort.GELIJK)).hasSize(3);
    assertThat(proef.eigen()).isEqualTo(eerst);
  }

  @Test
  void showsTheLinesThatChangeAndWritesNothingBeforehand() throws Exception {
    proef.importeer(tabel(TABEL));
    var eerst = proef.eigen();

    Invoerplan plan = proef.plan(tabel(TABEL.replace("57 euro", "59 euro")));

    assertThat(plan.wijzigingen()).hasSize(1);
    assertThat(plan.wijzigingen().getFirst().verschil())
        .contains("-Ja: 57 euro extra.", "+Ja: 59 euro extra.", "--- nu/pdc/paspoort.md");
    assertThat(proef.eigen()).isEqualTo(eerst);
  }

  @Test
  void keepsWhatSomebodyChangedHereAndSaysSo() throws Exception {
    proef.importeer(tabel(TABEL));
    String bestand = "proefdam/pdc/huisdieren-in-het-stadhuis.md";
    proef.schrijf(
        bestand,
        proef
            .lees(bestand)
            .replace("naam: Huisdieren", "# onze eigen naam\nnaam: Dieren")
            .replace("mag uw dier mee.", "mag uw huisdier mee."));

    Invoerplan plan =
        proef.importeer(
            tabel(TABEL.replace("mag uw dier mee", "mag elk dier mee").replace("Nee hoor", "Nee")));

    assertThat(plan.verslag().van(Soort.BEHOUDEN))
        .extracting(Opmerking::tekst)
        .containsExactly("huisdieren-in-het-stadhuis: naam, kort");
    assertThat(proef.lees(bestand)).contains("# onze eigen naam\nnaam: Dieren");
    Product dieren = proef.product("huisdieren-in-het-stadhuis", Taal.NL);
    assertThat(dieren.kort()).contains("uw huisdier mee");
    assertThat(dieren.secties().getFirst().tekst()).isEqualTo("Nee.");
    assertThat(proef.plan(tabel(TABEL)).verslag().van(Soort.BEHOUDEN)).hasSize(1);
  }

  @Test
  void keepsAFileThatWasThereBeforeAnyImport() throws Exception {
    proef.schrijf(
        "proefdam/pdc/paspoort.md",
        "---\nid: paspoort\nbijgewerktOp: 2026-11-01\n---\n## Kosten\nWij vragen 80 euro.\n");

    Invoerplan plan = proef.importeer(tabel(TABEL));

    assertThat(plan.verslag().van(Soort.BEHOUDEN)).hasSize(1);
    assertThat(proef.product("paspoort", Taal.NL).secties().getFirst().tekst())
        .isEqualTo("Wij vragen 80 euro.");
  }

  @Test
  void marksWhatIsGoneFromTheSourceAndKeepsIt() throws Exception {
    proef.importeer(tabel(TABEL));
    String zonderToilet = TABEL.lines().limit(4).reduce("", (a, b) -> a + b + "\n");

    Invoerplan plan = proef.importeer(tabel(zonderToilet));

    assertThat(plan.verslag().van(Soort.VERDWENEN)).hasSize(1);
    assertThat(proef.lees("proefdam/pdc/waar-is-het-toilet.md"))
        .contains("verdwenenOp: 2026-11-22", "In de hal.");
    assertThat(Proefgemeente.gelezen(proef.map()).waarschuwingen())
        .anySatisfy(let -> assertThat(let.melding()).contains("niet meer in de bron vragen:faq"));
    assertThat(proef.plan(tabel(zonderToilet)).wijzigingen()).isEmpty();
    proef.importeer(tabel(TABEL));
    assertThat(proef.lees("proefdam/pdc/waar-is-het-toilet.md")).doesNotContain("verdwenenOp");
  }

  @Test
  void refusesToCallEverythingGone() throws Exception {
    proef.importeer(tabel(TABEL));
    var eerst = proef.eigen();

    assertThatThrownBy(() -> proef.plan(tabel("vraag,antwoord\n")))
        .isInstanceOf(BronfoutException.class)
        .hasMessageContaining("geen enkel bruikbaar product");
    assertThat(proef.eigen()).isEqualTo(eerst);
  }

  @Test
  void leavesOutBadRowsWithLineAndReason() throws Exception {
    String tabel =
        "vraag;antwoord;sectie;taal\n;leeg;;\nA?;;;\nB?;goed;Prijs;\nC?;goed;;de\nD?;te;veel;nl;cellen\n"
            + "E?;"
            + "x".repeat(200_001)
            + ";;\nF?;goed;;\n";

    Invoerplan plan = proef.plan(tabel(tabel));

    assertThat(plan.verslag().van(Soort.OVERGESLAGEN))
        .extracting(Opmerking::item)
        .containsExactly(
            "faq.csv:2", "faq.csv:3", "faq.csv:4", "faq.csv:5", "faq.csv:6", "faq.csv:7");
    assertThat(plan.verslag().van(Soort.OVERGESLAGEN))
        .extracting(Opmerking::tekst)
        .contains("deze rij heeft 5 kolommen en de rij met namen (regel 1) 4")
        .anySatisfy(reden -> assertThat(reden).contains("sectie 'Prijs' bestaat niet"))
        .anySatisfy(reden -> assertThat(reden).contains("te lang"));
    assertThat(plan.wijzigingen()).hasSize(1);
  }

  @Test
  void takesTabsAndABomAndEnglish() throws Exception {
    String tabel =
        "\uFEFFvraag\tantwoord\ttaal\tid\nWaar parkeer ik?\tIn de garage.\tnl\tp1\nWhere can I park?\tIn the garage.\ten\tp1\n";

    proef.importeer(tabel(tabel));

    assertThat(proef.product("waar-parkeer-ik", Taal.EN).naam()).isEqualTo("Where can I park");
  }

  @Test
  void saysWhatIsWrongWithTheTable() throws Exception {
    assertThatThrownBy(() -> proef.plan(tabel("vraag,reactie\na,b\n")))
        .hasMessageContaining("faq.csv:1: kolom 'antwoord' ontbreekt");
    assertThatThrownBy(() -> proef.plan(tabel("vraag,antwoord,reactie\na,b,c\n")))
        .hasMessageContaining("kolom 'reactie' is onbekend; toegestaan: antwoord");
    for (String koppen : List.of("vraag;reactie", "vraag;antwoord;reactie", "vraag;vraag")) {
      assertThatThrownBy(() -> proef.plan(tabel("\n;;\n" + koppen + "\na;b;c\n")))
          .as(koppen)
          .hasMessageContaining("faq.csv:3: kolom '");
    }
    assertThatThrownBy(() -> proef.plan(tabel("vraag,antwoord\n\"open,b\n")))
        .hasMessageContaining("geen goede tabel");
    assertThatThrownBy(() -> proef.plan(tabel("<html><body>Inloggen</body></html>")))
        .hasMessageContaining("kolom 'vraag' ontbreekt");
    Path latijn = map.resolve("latijn.csv");
    Files.write(latijn, "vraag,antwoord\né,b\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> proef.plan(new Vragenbestand(latijn, "vragen:faq")))
        .hasMessageContaining("geen UTF-8");
    assertThatThrownBy(() -> proef.plan(new Vragenbestand(map.resolve("weg.csv"), "vragen:faq")))
        .hasMessageContaining("weg.csv: dit bestand is er niet");
  }

  @Test
  void takesOutOfAnAnswerWhatAProductMayNotHold() throws Exception {
    String tabel =
        "vraag,antwoord\nMag dit?,\"<script>alert(1)</script><b>Ja</b> <a href=\"\"javascript:alert(1)\"\">klik</a>"
            + " [hier](http://a.example) ${env:GEHEIM} **vet**\"\n";

    Invoerplan plan = proef.importeer(tabel(tabel));

    String tekst = proef.lees("proefdam/pdc/mag-dit.md");
    assertThat(tekst).doesNotContain("script", "alert", "<b>", "](http:", "${", "**");
    assertThat(proef.product("mag-dit", Taal.NL).kort()).startsWith("Ja klik");
    assertThat(plan.verslag().van(Soort.OPMERKING)).isNotEmpty();
  }
}
