package nl.wegwijs.gemeente.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of mistake is told with its file, its line and what is allowed. */
class KapotteBestandenTest {
  private static final String GEMEENTE = "proefdam/gemeente.yaml";
  private static final String TEAMS = "proefdam/teams.yaml";
  private static final String ADRESSEN = "proefdam/adressen.csv";
  private static final String SIGNAAL = "_landelijk/signaalwoorden.yaml";
  private static final String CRISIS = "_landelijk/crisis.yaml";
  private static final String ANTWOORDEN = "_landelijk/antwoorden.yaml";
  private static final String FORMULIER = "_landelijk/formulieren/verhuizing.yaml";
  private static final String REGEL = "_landelijk/regels/bewijs.yaml";
  private static final String GROFVUIL = "_landelijk/pdc/grofvuil.md";
  private static final String VERHUIZING = "_landelijk/pdc/verhuizing.md";

  private Proefmap proef;

  @BeforeEach
  void kopieer(@TempDir Path map) throws IOException, URISyntaxException {
    proef = new Proefmap(map);
  }

  @Test
  void theFolderIsGoodToBeginWith() {
    Gelezen gelezen = proef.lees();
    assertThat(gelezen.fouten()).isEmpty();
    assertThat(gelezen.waarschuwingen()).isEmpty();
  }

  private static Arguments fout(
      String bestand, String oud, String nieuw, int regel, String melding) {
    return Arguments.of(bestand, oud, nieuw, bestand, regel, melding);
  }

  static Stream<Arguments> yaml() {
    return Stream.of(
        fout(
            GEMEENTE,
            "code: \"9999\"",
            "code: \"9999\"\ncodes: 1",
            3,
            "onbekende sleutel 'codes'; toegestaan: naam, code"),
        fout(
            GEMEENTE,
            "naam: Proefdam",
            "naam: Proefdam\nnaam: Dam",
            2,
            "sleutel 'naam' staat er twee keer; ook op regel 1"),
        fout(GEMEENTE, "naam: Proefdam\n", "", 1, "sleutel 'naam' ontbreekt"),
        fout(
            GEMEENTE,
            "naam: Proefdam",
            "naam:",
            1,
            "'naam': gevonden niets; toegestaan: een tekst"),
        fout(GEMEENTE, "naam: Proefdam", "naam: [Proef, Dam]", 1, "gevonden een lijst"),
        fout(GEMEENTE, "naam: Proefdam", "naam: ${env:NAAM}", 1, "mag alleen bij een geheim"),
        fout(GEMEENTE, "naam: Proefdam", "naam: &n Proefdam", 1, "mag niet"),
        fout(GEMEENTE, "naam: Proefdam", "naam: !!str Proefdam", 1, "mag niet"),
        fout(GEMEENTE, "naam: Proefdam", "naam: \"Proefdam", 2, "geen geldige YAML"),
        fout(GEMEENTE, "  telefoon: 14 0997", "\ttelefoon: 14 0997", 4, "geen geldige YAML"),
        fout(GEMEENTE, "naam: Proefdam", "? [a]\n: b", 1, "een sleutel moet een woord zijn"),
        fout(
            TEAMS,
            "  wijkdoelen:\n    zuid: tel:0997 2",
            "  wijkdoelen: zuid",
            14,
            "toegestaan: een groep sleutels"));
  }

  static Stream<Arguments> gemeente() {
    return Stream.of(
        fout(
            GEMEENTE, "\"9999\"", "\"999\"", 2, "'code': gevonden '999'; toegestaan: vier cijfers"),
        fout(GEMEENTE, "14 0997", "veertien", 4, "een telefoonnummer"),
        fout(GEMEENTE, "info@proefdam.example", "info", 7, "een mailadres"),
        fout(GEMEENTE, "/p/{id}", "/p/", 9, "een webadres met {id} erin"),
        fout(GEMEENTE, "https://www.proefdam.example/digid", "http://digid", 10, "https://"),
        fout(
            GEMEENTE,
            "[https://www.proefdam.example]",
            "[https://www.proefdam.example/a]",
            12,
            "zonder pad"),
        fout(
            GEMEENTE,
            "dinsdag: 09:00-17:00",
            "dinsdag: 17:00-09:00",
            15,
            "het begin voor het einde"),
        fout(
            GEMEENTE,
            "dinsdag: 09:00-17:00",
            "dinsdagen: 09:00-17:00",
            15,
            "onbekende sleutel 'dinsdagen'"),
        fout(GEMEENTE, "13:30-17:00", "12:00-17:00", 14, "overlappen"),
        fout(GEMEENTE, "13:30-17:00", "13:30-25:00", 14, "uren als 09:00-17:00"),
        fout(GEMEENTE, "goedeVrijdag: nee", "goedeVrijdag: soms", 17, "toegestaan: ja, nee"),
        fout(GEMEENTE, "lustrum", "vaak", 18, "toegestaan: altijd, lustrum, nooit"),
        fout(GEMEENTE, "2027-09-13", "2027-02-30", 20, "een bestaande datum"),
        fout(GEMEENTE, "[3482]", "[348]", 22, "vier cijfers van een postcode"),
        fout(GEMEENTE, "[3483, 3484]", "[]", 23, "een lege lijst"),
        fout(GEMEENTE, "gesprek: 28", "gesprek: 0", 24, "een geheel getal van 1 tot en met 3650"),
        fout(
            GEMEENTE,
            "bewaar",
            "drempels: {accepteren: 0.2, verduidelijken: 0.4}\nbewaar",
            24,
            "niet hoger"));
  }

  static Stream<Arguments> teams() {
    return Stream.of(
        fout(TEAMS, "lijn: 3", "lijn: 4", 8, "een geheel getal van 1 tot en met 3"),
        fout(TEAMS, "30 minuten", "een half uur", 12, "zoals '8 uur' of '30 minuten'"),
        fout(
            TEAMS,
            "zuid: tel",
            "west: tel",
            15,
            "wijk 'west' staat niet in gemeente.yaml; daar staan: noord, zuid"),
        fout(TEAMS, "kcc:\n", "balie:\n", 1, "team 'kcc' ontbreekt"),
        fout(TEAMS, "veiligheid:\n", "veiligheid!:\n", 6, "kleine letters"));
  }

  static Stream<Arguments> woorden() {
    return Stream.of(
        fout(
            SIGNAAL,
            "team: veiligheid",
            "team: brandweer",
            3,
            "team 'brandweer' bestaat niet in gemeente proefdam; daar bestaan: kcc, veiligheid"),
        fout(
            SIGNAAL,
            "crisis: geweld",
            "crisis: ruzie",
            6,
            "crisis 'ruzie' bestaat niet; in crisis.yaml staan: geweld"),
        fout(SIGNAAL, "prioriteit: spoed", "prioriteit: hoog", 5, "heeft prioriteit 'spoed'"),
        fout(
            SIGNAAL,
            "prioriteit: spoed",
            "prioriteit: direct",
            5,
            "toegestaan: hoog, normaal, spoed"),
        fout(SIGNAAL, "gewicht: 0.3", "gewicht: 3", 9, "een getal van 0 tot en met 1"),
        fout(CRISIS, "nl: Bel 112, of", "nl: Bel", 2, "nummer 112 staat niet in het antwoord (nl)"),
        fout(
            CRISIS,
            "en: Call 112",
            "en: Call 0800-112",
            2,
            "nummer 112 staat niet in het antwoord (en)"),
        fout(CRISIS, "Is het nu?", "Is het nu, {naam}?", 5, "'{naam}' is onbekend"),
        fout(CRISIS, "    en: Is it now?\n", "", 5, "sleutel 'en' ontbreekt"),
        fout(ANTWOORDEN, "  en: Goodbye.\n", "", 4, "sleutel 'en' ontbreekt"),
        fout(ANTWOORDEN, "begroeting:", "begroet:", 1, "sleutel 'begroeting' ontbreekt"));
  }

  static Stream<Arguments> formulieren() {
    return Stream.of(
        fout(FORMULIER, "soort: namen", "soort: lijstje", 31, "toegestaan: aantal, datum, email"),
        fout(FORMULIER, "als: {aantal", "als: {hoeveel", 36, "'hoeveel' bestaat niet; bekend zijn"),
        fout(
            FORMULIER,
            "als: {aantal: '> 0'}",
            "als: {namen: ingevuld}",
            36,
            "veld 'namen' wordt niet eerder gevraagd"),
        fout(FORMULIER, "als: {aantal", "als: {woonsituatie", 36, "is geen getal"),
        fout(
            FORMULIER,
            "als: {aantal: '> 0'}",
            "als: {woonsituatie: kraak}",
            36,
            "'kraak' kan 'woonsituatie' niet zijn; mogelijk: koop, huur"),
        fout(FORMULIER, "als: {aantal: '> 0'}", "als: {}", 36, "'als' is leeg"),
        fout(
            FORMULIER,
            "als: {aantal: '> 0'}",
            "als: {aantal: '> 90'}",
            36,
            "kan nooit aan de beurt"),
        fout(FORMULIER, "bewijs: contract", "bewijzen: contract", 22, "'bewijzen' bestaat niet"),
        fout(
            FORMULIER,
            "bewijs: contract",
            "bewijs: koopakte",
            22,
            "'koopakte' kan 'bewijs' niet zijn"),
        fout(FORMULIER, "Klopt dit?", "Klopt dit!", 5, "geen uitroepteken"),
        fout(FORMULIER, "Klopt dit?", "woord ".repeat(61), 5, "hoogstens 60 woorden"),
        fout(
            FORMULIER,
            "onder {kenmerk}",
            "onder {nummer}",
            40,
            "'{nummer}' kan niet worden ingevuld"),
        fout(FORMULIER, "      koop: {label: {nl: Koop, en: Own}}\n", "", 13, "2 tot 10 keuzes"),
        fout(FORMULIER, "team: kcc", "team: burgerzaken", 2, "team 'burgerzaken' bestaat niet"),
        fout(FORMULIER, "  namen:\n", "  de-namen:\n", 30, "veld 'de-namen'"),
        fout(REGEL, "[huur]", "[kraak]", 4, "'kraak' kan 'woonsituatie' niet zijn"),
        fout(REGEL, "woonsituatie: ", "wonen: ", 4, "'wonen' bestaat niet"),
        fout(
            REGEL,
            "  - dan: geen",
            "",
            3,
            "1 van de 2 gevallen hebben geen rij, zoals woonsituatie = koop"),
        fout(
            REGEL,
            "  - dan: geen",
            "  - als: {woonsituatie: huur}\n    dan: geen\n  - dan: geen",
            6,
            "de rijen ervoor nemen al haar gevallen"),
        fout(
            REGEL,
            "  - als: {woonsituatie: [huur]}\n    dan: contract\n  - dan: geen",
            "  - dan: geen\n  - dan: contract",
            5,
            "nooit aan de beurt"),
        fout(REGEL, "dan: contract", "dan: Een contract", 5, "kleine letters"));
  }

  static Stream<Arguments> producten() {
    return Stream.of(
        fout(GROFVUIL, "id: grofvuil", "id: grof", 2, "het bestand heet grofvuil"),
        fout(GROFVUIL, "team: kcc", "team: afval", 7, "team 'afval' bestaat niet"),
        fout(
            GROFVUIL,
            "naam: Grofvuil",
            "naam: Grofvuil\nvragen: [Waar heen?, 'waar, heen']",
            4,
            "'vragen': 'waar, heen' staat er twee keer"),
        fout(
            GROFVUIL,
            "naam: Grofvuil",
            "naam: Grofvuil\nvragen:\n- " + "bank ".repeat(61),
            5,
            "toegestaan: een vraag op een regel van hoogstens 300 tekens"),
        fout(
            GROFVUIL,
            "naam: Grofvuil",
            "naam: Grofvuil\nvragen:\n- {nl: bank}",
            5,
            "toegestaan: een vraag op een regel"),
        fout(
            GROFVUIL,
            "[verhuizing]",
            "[verhuizen]",
            9,
            "suggestie 'verhuizen' is geen ander product"),
        fout(
            GROFVUIL,
            "[verhuizing]",
            "[grofvuil]",
            9,
            "suggestie 'grofvuil' is geen ander product"),
        fout(GROFVUIL, "upl: afvalinzameling grofvuil\n", "", 5, "horen bij elkaar"),
        fout(
            GROFVUIL,
            "http://standaarden",
            "https://standaarden",
            6,
            "http://standaarden.overheid.nl/owms/terms/"),
        fout(GROFVUIL, "bijgewerktOp: 2026-10-01", "bijgewerktOp: 1 oktober", 10, "jjjj-mm-dd"),
        fout(GROFVUIL, "## Kosten", "## Prijs", 18, "kopje 'Prijs'; toegestaan: Voorwaarden"),
        fout(GROFVUIL, "## Kosten", "## Voorwaarden", 18, "staat er twee keer"),
        fout(GROFVUIL, "## Voorwaarden", "## Contact", 18, "kopje 'Kosten' hoort voor 'Contact'"),
        fout(GROFVUIL, "Niet te zwaar.\n", "", 15, "onder '## Voorwaarden' staat niets"),
        fout(GROFVUIL, "Niet te zwaar.", "<b>Niet</b> te zwaar.", 16, "HTML"),
        fout(GROFVUIL, "Niet te zwaar.", "| a | b |", 16, "tabellen"),
        fout(
            GROFVUIL,
            "Niet te zwaar.",
            "[hier](http://a.example)",
            16,
            "een link begint met https://"),
        fout(
            GROFVUIL,
            "Niet te zwaar.",
            "[hier](https://geen adres)",
            16,
            "link 'https://geen' is geen webadres"),
        fout(GROFVUIL, "Niet te zwaar.", "[hier](https://)", 16, "is geen webadres"),
        fout(
            GROFVUIL,
            "Niet te zwaar.",
            "tekst ".repeat(850_000),
            0,
            "tekens; een product heeft er hoogstens 200000"),
        fout(GROFVUIL, "Niet te zwaar.", "### Zwaar", 16, "toegestaan zijn kopjes met '## '"),
        fout(
            GROFVUIL,
            "Maak een afspraak.\n",
            "",
            0,
            "het korte antwoord onder de sleutels ontbreekt"),
        fout(GROFVUIL, "---\nMaak", "Maak", 1, "tussen twee regels '---'"),
        fout(
            VERHUIZING,
            "formulier: verhuizing",
            "formulier: verhuis",
            6,
            "formulier 'verhuis' bestaat niet; in formulieren/ staan: verhuizing"),
        fout(
            "_landelijk/pdc/grofvuil.en.md",
            "## Costs",
            "## Kosten",
            10,
            "toegestaan: Conditions"));
  }

  static Stream<Arguments> adressen() {
    return Stream.of(
        fout(ADRESSEN, "postcode,", "pc,", 1, "de eerste regel moet zijn: postcode,huisnummer"),
        fout(ADRESSEN, "3482AA,1,A", "3482SS,1,A", 3, "niet SA, SD of SS"),
        fout(ADRESSEN, "3482AA,1,A", "3482 AA,1,A", 3, "postcode '3482 AA'"),
        fout(ADRESSEN, "3482AA,1,A", "3500AA,1,A", 3, "postcode 3500AA ligt in geen wijk"),
        fout(ADRESSEN, "3482AA,1,A", "3482AA,0,A", 3, "een getal van 1 tot en met 99999"),
        fout(ADRESSEN, "3482AA,1,A", "3482AA,1,a", 3, "een hoofdletter of niets"),
        fout(ADRESSEN, "3482AA,1,A,,", "3482AA,1,A,", 3, "gevonden: 5 waarden; verwacht: 6"),
        fout(ADRESSEN, "3482AA,1,A", "3482AA,1,", 3, "dit adres staat er al"),
        fout(ADRESSEN, ",bis,", ",tweede,", 4, "hoogstens vier"));
  }

  @ParameterizedTest
  @MethodSource({"yaml", "gemeente", "teams", "woorden", "formulieren", "producten", "adressen"})
  void isToldWithFileAndLine(
      String bestand, String oud, String nieuw, String waar, int regel, String melding)
      throws IOException {
    Gelezen gelezen = proef.vervang(bestand, oud, nieuw).lees();
    assertThat(gelezen.fouten())
        .as("all mistakes: %s", gelezen.fouten())
        .anySatisfy(fout -> {
          assertThat(fout.bestand()).isEqualTo(proef.pad(waar));
          assertThat(fout.regel()).isEqualTo(regel);
          assertThat(fout.melding()).contains(melding);
        });
    assertThat(gelezen.fouten()).hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void collectsEveryMistakeOfEveryFile() throws IOException {
    proef
        .vervang(GEMEENTE, "14 0997", "x")
        .vervang(TEAMS, "lijn: 3", "lijn: 9")
        .vervang(SIGNAAL, "gewicht: 0.3", "gewicht: 9")
        .vervang(GROFVUIL, "## Kosten", "## Prijs")
        .vervang(ADRESSEN, "3482AA,1,A", "3482AA,0,A");
    assertThat(proef.lees().fouten())
        .extracting(Fout::toString)
        .containsExactly(
            proef.pad(GROFVUIL)
                + ":18: kopje 'Prijs'; toegestaan: "
                + String.join(", ", Pdctekst.SECTIES),
            proef.pad(SIGNAAL)
                + ":9: 'gewicht': gevonden '9'; toegestaan: een getal van 0 tot en met 1, zoals 0.75",
            proef.pad(ADRESSEN)
                + ":3: huisnummer '0'; toegestaan: een getal van 1 tot en met 99999",
            proef.pad(GEMEENTE)
                + ":4: 'telefoon': gevonden 'x'; toegestaan: een telefoonnummer, zoals '14 0999' of '+31 999 123456'",
            proef.pad(TEAMS)
                + ":8: 'lijn': gevonden '9'; toegestaan: een geheel getal van 1 tot en met 3");
  }

  @Test
  void refusesABombOfAliases() throws IOException {
    var bom = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      bom.append("a").append(i).append(": &a").append(i).append(" [");
      bom.append(String.join(", ", Collections.nCopies(10, "*a" + (i - 1)))).append("]\n");
    }
    assertThat(proef.schrijf(ANTWOORDEN, bom.toString()).lees().fouten())
        .anySatisfy(fout -> assertThat(fout.melding()).contains("mag niet"));
  }

  @Test
  void refusesDeepNesting() throws IOException {
    assertThat(proef.schrijf(ANTWOORDEN, "a: " + "[".repeat(5000)).lees().fouten())
        .anySatisfy(fout -> assertThat(fout.melding()).contains("dieper genest"));
  }

  @Test
  void refusesATextThatIsTooLong() throws IOException {
    String lang = "a: " + "x".repeat(2_100_000);
    assertThat(proef.schrijf(ANTWOORDEN, lang).lees().fouten())
        .anySatisfy(fout -> assertThat(fout.melding()).contains("geen geldige YAML"));
  }

  @Test
  void refusesWhatIsNotUtf8() throws IOException {
    Files.write(proef.pad(ANTWOORDEN), "a: é".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(proef.lees().fouten())
        .contains(
            new Fout(proef.pad(ANTWOORDEN), 0, "dit bestand is geen UTF-8; sla het op als UTF-8"));
  }

  @Test
  void refusesAnEmptyFileAndASecondDocument() throws IOException {
    assertThat(proef.schrijf(ANTWOORDEN, "# niets\n").lees().fouten())
        .anySatisfy(fout -> assertThat(fout.melding()).contains("hier staat niets"));
    assertThat(proef.schrijf(ANTWOORDEN, "a: 1\n---\nb: 2\n").lees().fouten())
        .anySatisfy(fout -> assertThat(fout.melding()).contains("een tweede document"));
  }

  @Test
  void missesAFileThatMustBeThere() throws IOException {
    Files.delete(proef.pad(TEAMS));
    assertThat(proef.lees().fouten())
        .contains(new Fout(proef.pad(TEAMS), 0, "dit bestand ontbreekt"));
  }

  @Test
  void refusesAnOverrideOfAProductThatIsNotThere() throws IOException {
    proef.schrijf(
        "proefdam/pdc/grofvuill.md",
        "---\nid: grofvuill\nbijgewerktOp: 2026-11-01\n---\n## Kosten\nTien euro.\n");
    assertThat(proef.lees().fouten())
        .containsExactly(
            new Fout(
                proef.pad("proefdam/pdc/grofvuill.md"),
                0,
                "er is geen landelijk product 'grofvuill' om van af te wijken; een eigen product heeft ten minste"
                    + " naam, team en doelgroep"));
  }

  @Test
  void refusesTwoFilesWithOneId() throws IOException {
    proef.schrijf(
        "proefdam/pdc/kopie-van-grofvuil.md",
        "---\nid: grofvuil\nnaam: Grofvuil\nteam: kcc\ndoelgroep: [inwoner]\nbijgewerktOp: 2026-11-01\n---\nBel.\n");
    assertThat(proef.lees().fouten())
        .anySatisfy(fout -> {
          assertThat(fout.bestand()).isEqualTo(proef.pad("proefdam/pdc/kopie-van-grofvuil.md"));
          assertThat(fout.regel()).isEqualTo(2);
          assertThat(fout.melding()).contains("het bestand heet kopie-van-grofvuil");
        });
  }

  @Test
  void wantsAFolderWithGemeenten(@TempDir Path leeg) {
    var lezer = new GemeentenLezer(Set.of(), Proefmap.KLOK);
    assertThat(lezer.lees(leeg).fouten().getFirst().melding()).contains("geen enkele gemeente");
    assertThat(lezer.lees(leeg.resolve("weg")).fouten().getFirst().melding())
        .contains("deze map is er niet");
  }

  @Test
  void refusesTwoGemeentenWithOneCode() throws IOException {
    for (String bestand : new String[] {"gemeente.yaml", "teams.yaml"}) {
      proef.schrijf("tweede/" + bestand, Files.readString(proef.pad("proefdam/" + bestand)));
    }
    assertThat(proef.lees().fouten())
        .containsExactly(
            new Fout(
                proef.pad("tweede/gemeente.yaml"), 0, "code 9999 heeft ook gemeente proefdam"));
  }

  @Test
  void keepsTheOtherGemeentenOfASpoiledFolder() throws IOException {
    proef.schrijf("tweede/gemeente.yaml", "naam: Tweede\n");
    proef.schrijf("tweede/teams.yaml", Files.readString(proef.pad(TEAMS)));
    assertThat(proef.lees().gemeenten().opNaam()).hasSize(1);
    assertThat(proef.lees().foutloos()).isFalse();
  }
}
