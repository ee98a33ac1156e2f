package nl.wegwijs.gemeente.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.gemeente.Adresregister.Adres;
import nl.wegwijs.gemeente.Crisis;
import nl.wegwijs.gemeente.Eis;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Product.Sectie;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.Team;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.gemeente.Voorwaarde;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GemeentenLezerTest {
  private Proefmap proef;

  @BeforeEach
  void kopieer(@TempDir Path map) throws IOException, URISyntaxException {
    proef = new Proefmap(map);
  }

  private Product product(String id, Taal taal) {
    return proef.gemeente().producten().product(id, taal).orElseThrow();
  }

  private Formulier formulier() {
    return Optional.ofNullable(proef.gemeente().formulieren().get("verhuizing")).orElseThrow();
  }

  @Test
  void readsTheGemeenteItself() {
    Gemeente gemeente = proef.gemeente();
    assertThat(gemeente.naam()).isEqualTo("Proefdam");
    assertThat(gemeente.code()).isEqualTo("9999");
    assertThat(gemeente.versie()).matches("[0-9a-f]{12}");
    assertThat(gemeente.websites()).containsExactly(URI.create("https://www.proefdam.example"));
    assertThat(gemeente.wijkVan("3484").orElseThrow().id()).isEqualTo("zuid");
    assertThat(gemeente.openingstijden().op(LocalDate.of(2027, 9, 13))).isEmpty();
    assertThat(gemeente.openingstijden().op(LocalDate.of(2027, 9, 20))).hasSize(2);
    assertThat(gemeente.drempels()).isEqualTo(new Gemeente.Drempels(0, 0));
    assertThat(gemeente.bewaartermijnen()).isEqualTo(new Gemeente.Bewaartermijnen(28, 14, 365));
  }

  @Test
  void readsTeamsWithTheirOwnHoursAndTheGemeentesClosingDays() {
    Team veiligheid = proef.gemeente().team(new TeamId("veiligheid"));
    assertThat(veiligheid.servicenorm()).isEqualTo(Duration.ofMinutes(30));
    assertThat(veiligheid.afgeschermd()).isTrue();
    assertThat(veiligheid.doelVoor("zuid")).isEqualTo("tel:0997 2");
    assertThat(veiligheid.doelVoor("noord")).isEqualTo("tel:0997 1");
    assertThat(veiligheid.openingstijden().op(LocalDate.of(2027, 9, 14))).isEmpty();
    assertThat(veiligheid.openingstijden().op(LocalDate.of(2027, 9, 13))).isEmpty();
    assertThat(proef.gemeente().team(TeamId.KCC).openingstijden())
        .isEqualTo(proef.gemeente().openingstijden());
  }

  @Test
  void fillsTheGemeentesNumbersIntoACrisisReply() {
    Crisis crisis = proef.gemeente().crises().getFirst();
    assertThat(crisis.antwoord().nl()).isEqualTo("Bel 112, of 0997 123 123 van Proefdam.");
    assertThat(crisis.nummers()).containsExactly("112", "0997 123 123");
  }

  @Test
  void readsFormsWithTheirConditions() {
    Formulier formulier = formulier();
    assertThat(formulier.velden())
        .extracting(Formulier.Veld::id)
        .containsExactly("woonsituatie", "bewijsstuk", "aantal", "namen");
    Voorwaarde bewijs = formulier.velden().get(1).als().orElseThrow();
    assertThat(bewijs.geldt(naam -> List.of("contract"))).isTrue();
    assertThat(bewijs.geldt(naam -> List.of("geen"))).isFalse();
    assertThat(formulier.regels()).containsOnlyKeys("bewijs");
    assertThat(formulier.velden().get(2).wordtGevraagd()).isFalse();
  }

  @Test
  void readsAddressesWithQuotedNames() {
    assertThat(proef.gemeente().adressen().zoek("3483BB", 12))
        .containsExactly(new Adres("3483BB", 12, "", "bis", "Laan, de Lange", "Proefdam"));
    assertThat(proef.gemeente().adressen().straten()).containsExactly("Laan, de Lange", "Plein");
    assertThat(proef.gemeente().adressen().woonplaatsen()).containsExactly("Proefdam");
  }

  @Test
  void putsAnOverrideOverTheNationalTextKeyByKey() throws IOException {
    proef.schrijf("proefdam/antwoorden.yaml", "afscheid:\n  nl: Houdoe.\n  en: Bye.\n");
    Gemeente gemeente = proef.gemeente();
    assertThat(gemeente.antwoorden().zeg(Taal.NL, "afscheid")).isEqualTo("Houdoe.");
    assertThat(gemeente.antwoorden().zeg(Taal.NL, "begroeting", "gemeente", "Proefdam"))
        .isEqualTo("Dag, dit is Proefdam.");
  }

  @Test
  void replacesAConditionAsAWhole() throws IOException {
    proef.schrijf(
        "proefdam/formulieren/verhuizing.yaml",
        "velden:\n  bewijsstuk:\n    als: {woonsituatie: koop}\n");
    Formulier formulier = formulier();
    assertThat(formulier.velden().get(1).als())
        .contains(new Voorwaarde(List.of(Map.of("woonsituatie", new Eis.EenVan(List.of("koop"))))));
    assertThat(formulier.velden()).hasSize(4);
  }

  @Test
  void leavesANationalProductAsItIs() {
    Product grofvuil = product("grofvuil", Taal.NL);
    assertThat(grofvuil.kort()).isEqualTo("Maak een afspraak.");
    assertThat(grofvuil.url()).isEqualTo(URI.create("https://www.proefdam.example/p/grofvuil"));
    assertThat(grofvuil.lokaal()).isFalse();
    assertThat(grofvuil.upl().orElseThrow().label()).isEqualTo("afvalinzameling grofvuil");
  }

  @Test
  void replacesOnlyTheSectionsAnOverrideGives() throws IOException {
    proef.schrijf(
        "proefdam/pdc/grofvuil.md",
        """
        ---
        id: grofvuil
        url: https://www.proefdam.example/grof
        bijgewerktOp: 2026-11-01
        ---

        ## Aanvragen
        Bel 14 0997.

        ## Kosten
        € 25.
        """);
    Product grofvuil = product("grofvuil", Taal.NL);
    assertThat(grofvuil.lokaal()).isTrue();
    assertThat(grofvuil.kort()).isEqualTo("Maak een afspraak.");
    assertThat(grofvuil.url()).isEqualTo(URI.create("https://www.proefdam.example/grof"));
    assertThat(grofvuil.bijgewerktOp()).isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(grofvuil.secties())
        .containsExactly(
            new Sectie("Voorwaarden", "Niet te zwaar."),
            new Sectie("Aanvragen", "Bel 14 0997."),
            new Sectie("Kosten", "€ 25."));
    assertThat(product("grofvuil", Taal.EN).lokaal()).isFalse();
  }

  @Test
  void addsTheQuestionsOfAGemeenteToTheNationalOnes() throws IOException {
    proef.vervang(
        "_landelijk/pdc/grofvuil.md",
        "synoniemen: [bankstel]",
        "synoniemen: [bankstel]\nvragen:\n- Waar laat ik mijn bank?\n- 'Oude kast: waarheen?'");
    proef.vervang(
        "_landelijk/pdc/grofvuil.en.md", "taal: en", "taal: en\nvragen: [Who takes my sofa?]");
    proef.schrijf(
        "proefdam/pdc/grofvuil.md",
        """
        ---
        id: grofvuil
        vragen: [waar laat ik mijn bank, komt de kar ook in Zuid]
        bijgewerktOp: 2026-11-01
        ---
        """);
    assertThat(product("grofvuil", Taal.NL).vragen())
        .containsExactly(
            "Waar laat ik mijn bank?", "Oude kast: waarheen?", "komt de kar ook in Zuid");
    assertThat(product("grofvuil", Taal.NL).lokaal()).isTrue();
    assertThat(product("grofvuil", Taal.EN).vragen()).containsExactly("Who takes my sofa?");
    assertThat(product("verhuizing", Taal.NL).vragen()).isEmpty();
  }

  @Test
  void takesTheFactsOfAnEnglishProductFromTheDutchOne() {
    Product english = product("grofvuil", Taal.EN);
    assertThat(english.taal()).isEqualTo(Taal.EN);
    assertThat(english.naam()).isEqualTo("Bulky waste");
    assertThat(english.team()).isEqualTo(TeamId.KCC);
    assertThat(english.suggesties()).containsExactly("verhuizing");
    assertThat(english.secties())
        .containsExactly(new Sectie("Costs", "Your gemeente sets the charge."));
    assertThat(product("verhuizing", Taal.EN).taal()).isEqualTo(Taal.NL);
  }

  @Test
  void leavesNothingOfAProductThatIsNotOffered() throws IOException {
    proef.schrijf(
        "proefdam/pdc/grofvuil.md",
        """
        ---
        id: grofvuil
        aangeboden: nee
        bijgewerktOp: 2026-11-01
        ---
        Proefdam haalt geen grofvuil op.
        """);
    Product grofvuil = product("grofvuil", Taal.EN);
    assertThat(grofvuil.aangeboden()).isFalse();
    assertThat(grofvuil.taal()).isEqualTo(Taal.NL);
    assertThat(grofvuil.kort()).isEqualTo("Proefdam haalt geen grofvuil op.");
    assertThat(grofvuil.secties()).isEmpty();
    assertThat(product("verhuizing", Taal.NL).suggesties()).isEmpty();
  }

  @Test
  void givesAnotherVersionAfterAnyChange() throws IOException {
    String voor = proef.gemeente().versie();
    String formulier = formulier().versie();
    proef.vervang("_landelijk/pdc/grofvuil.md", "Niet te zwaar.", "Niet zwaar.");
    assertThat(proef.gemeente().versie()).isNotEqualTo(voor);
    assertThat(formulier().versie()).isEqualTo(formulier);
    proef.vervang("_landelijk/pdc/grofvuil.md", "Niet zwaar.", "Niet te zwaar.");
    assertThat(proef.gemeente().versie()).isEqualTo(voor);
  }

  @Test
  void readsFilesMadeOnWindows() throws IOException {
    proef.schrijf(
        "proefdam/adressen.csv",
        "\uFEFF" + AdressenLezer.KOP + "\r\n3482AA,1,,,Plein,Proefdam\r\n");
    assertThat(proef.gemeente().adressen().aantal()).isEqualTo(1);
  }
}
