package nl.wegwijs.invoer.bron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.invoer.Proefgemeente;
import nl.wegwijs.invoer.plan.Invoerplan;
import nl.wegwijs.invoer.plan.Verslag.Soort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Products of a server that speaks as the SDG-invoervoorziening does. */
final class SdgInvoerTest {
  private static final String LIJST = "/api/v1/producten";
  private static final String GENERIEK = "/api/v1/generieke-productteksten";
  private static final String UPL = "http://standaarden.overheid.nl/owms/terms/";

  @TempDir private Path map;
  private Proefgemeente proef;
  private Proefserver server;
  private SdgBron bron;

  @BeforeEach
  void begin() throws Exception {
    proef = new Proefgemeente(map);
    server = new Proefserver();
    bron =
        new SdgBron(
            "sdg:proef",
            Ophaler.adres(server.adres() + "/api/v1/"),
            Optional.empty(),
            Proefserver.ophaler("Token geheim"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static String blad(String volgende, String... producten) {
    return "{\"count\": 9, \"next\": %s, \"previous\": null, \"results\": [%s]}"
        .formatted(volgende, String.join(",", producten));
  }

  private static String product(String id, String upl, String vertaling, String overig) {
    return """
    {"url": "{adres}/api/v1/producten/%s", "uuid": "%s", "upnLabel": "%s", "upnUri": "%s",
     "publicatieDatum": "2026-11-02", "doelgroep": "eu-burger", %s
     "vertalingen": [{"taal": "nl", %s}]}\
    """
        .formatted(id, id, upl, UPL + upl, overig, vertaling);
  }

  @Test
  void takesOverTheProductsOfAllPagesWithTheToken() {
    server
        .json(
            LIJST,
            blad(
                "\"{adres}/api/v1/producten?page=2\"",
                """
                {"url": "{adres}/api/v1/producten/p1", "upnLabel": "paspoort", "upnUri": "%spaspoort",
                 "publicatieDatum": "2026-11-02", "productAanwezig": true, "productValtOnder": null,
                 "doelgroep": "eu-burger",
                 "locaties": [{"naam": "Stadhuis", "straat": "Plein", "nummer": 1, "postcode": "3482AB",
                   "plaats": "Proefdam", "openingstijden": {"maandag": ["9:00 - 12:00", "13:00 - 17:00"]}}],
                 "vertalingen": [
                  {"taal": "nl", "titel": "Paspoort aanvragen", "tekst": "Kom **zelf** langs.\\n\\nMaak een afspraak.",
                   "kostenEnBetaalmethoden": "| Leeftijd | Prijs |\\n| --- | --- |\\n| 18+ | 80 euro |",
                   "procedureLink": {"label": "Afspraak", "url": "https://www.proefdam.example/afspraak"},
                   "links": [{"label": "Eisen", "url": "geen adres"}], "bewijs": null},
                  {"taal": "en", "titel": "Apply for a passport", "tekst": "Come in person.",
                   "kostenEnBetaalmethoden": "80 euros"}]}
                """
                    .formatted(UPL)))
        .json(
            LIJST + "?page=2",
            blad(
                "null",
                product(
                    "p2",
                    "standplaats",
                    "\"titel\": \"Standplaats\", \"tekst\": \"Vraag het aan.\"",
                    "")));

    Invoerplan plan = proef.importeer(bron);

    assertThat(server.vragen())
        .containsExactly(LIJST + " Token geheim", LIJST + "?page=2 Token geheim");
    Product paspoort = proef.product("paspoort", Taal.NL);
    assertThat(paspoort.kort()).isEqualTo("Kom zelf langs. Maak een afspraak.");
    assertThat(paspoort.secties())
        .containsExactly(
            new Product.Sectie("Aanvragen", "[Afspraak](https://www.proefdam.example/afspraak)"),
            new Product.Sectie("Kosten", "- Leeftijd: Prijs\n- 18+: 80 euro"),
            new Product.Sectie(
                "Contact",
                "Stadhuis, Plein 1, 3482 AB Proefdam\n- maandag: 9:00 - 12:00 en 13:00 - 17:00"),
            new Product.Sectie("Meer informatie", "- Eisen"));
    assertThat(paspoort.bijgewerktOp()).hasToString("2026-11-02");
    assertThat(proef.product("paspoort", Taal.EN).secties())
        .containsExactly(new Product.Sectie("Costs", "80 euros"));
    assertThat(proef.product("standplaats", Taal.NL).upl().orElseThrow().uri())
        .hasToString(UPL + "standplaats");
    assertThat(plan.verslag().van(Soort.OPMERKING)).hasSize(1);
    assertThat(proef.plan(bron).wijzigingen()).isEmpty();
  }

  @Test
  void doesNotOfferWhatIsNotThereAndLeadsToWhereAProductFallsUnder() {
    server.json(
        LIJST,
        blad(
            "null",
            product(
                "p1",
                "afvalinzameling_grofvuil",
                "\"titel\": \"Grofvuil\", \"productAanwezigToelichting\": \"Dat doet de buurgemeente.\"",
                "\"productAanwezig\": false,"),
            product(
                "p2",
                "paspoort",
                "\"titel\": \"Paspoort\", \"tekst\": \"x\"",
                "\"productAanwezig\": true, \"productValtOnder\": \"{adres}/api/v1/producten/p3\","),
            product(
                "p3", "reisdocument", "\"titel\": \"Reisdocument\", \"tekst\": \"Kom langs.\"", ""),
            product("p4", "taxi", "\"titel\": \"Taxi\"", "\"productAanwezig\": false,"),
            product("p5", "leeg", "\"titel\": \"Leeg\"", "\"productAanwezig\": null,"),
            product("p6", "concept", "\"titel\": \"Concept\"", "")
                .replace("\"2026-11-02\"", "null")));

    Invoerplan plan = proef.importeer(bron);

    assertThat(proef.product("grofvuil", Taal.NL).aangeboden()).isFalse();
    assertThat(proef.product("grofvuil", Taal.NL).kort()).isEqualTo("Dat doet de buurgemeente.");
    assertThat(proef.product("paspoort", Taal.NL).suggesties()).containsExactly("reisdocument");
    assertThat(plan.verslag().van(Soort.OVERGESLAGEN))
        .extracting(Opmerking::tekst)
        .containsExactlyInAnyOrder(
            "de gemeente biedt dit niet aan en er is geen landelijke tekst van",
            "niet ingevuld of de gemeente het biedt (productAanwezig is leeg)",
            "nog niet gepubliceerd (publicatieDatum is leeg)");
  }

  private static String landelijk(
      String id, String upl, String taal, String doelgroep, String tekst) {
    return """
    {"url": "{adres}/api/v1/generieke-productteksten/%s", "uuid": "%s", "upnLabel": "%s",
     "upnUri": "%s", "taal": "%s", "doelgroep": "%s", "titel": "Titel %s", "tekst": "%s",
     "links": [{"label": "Wet", "url": "https://wetten.example/", "categorie": "wetgeving"}],
     "landelijkeLink": "https://www.rijksoverheid.example/taxi",
     "organisaties": [{"owmsPrefLabel": "Ministerie", "owmsUri": "https://a.example", "rol": "x"}],
     "laatstGecheckt": "2026-10-15T00:00:00", "laatstGewijzigd": "2026-11-10T00:00:00"}\
    """
        .formatted(id, id, upl, UPL + upl, taal, doelgroep, taal, tekst);
  }

  @Test
  void usesTheNationalTextWhereTheGemeenteWroteNone() {
    server
        .json(
            LIJST,
            blad(
                "null",
                product(
                        "p1",
                        "taxistandplaats",
                        "\"titel\": \"\", \"tekst\": \"\", \"kostenEnBetaalmethoden\": \"80 euro.\"",
                        "\"productAanwezig\": true,")
                    .replace("}]}", "}, {\"taal\": \"en\", \"titel\": \"\", \"tekst\": \"\"}]}"),
                product("p2", "paspoort", "\"titel\": \"\", \"tekst\": \"\"", ""),
                product("p3", "reis", "\"titel\": \"Reis\", \"tekst\": \"Van ons.\"", ""),
                product("p4", "leeg", "\"titel\": \"Leeg\", \"tekst\": \"\"", "")))
        .json(
            GENERIEK,
            blad(
                "\"{adres}/api/v1/generieke-productteksten?page=2\"",
                landelijk("g0", "taxistandplaats", "nl", "eu-bedrijf", "Voor bedrijven."),
                landelijk(
                    "g1",
                    "taxistandplaats",
                    "nl",
                    "eu-burger",
                    "Vraag een standplaats aan.\\n\\n### Kosten\\n\\nVraag uw gemeente.")))
        .json(
            GENERIEK + "?page=2",
            blad(
                "null",
                landelijk("g2", "taxistandplaats", "en", "eu-burger", "Apply for a stand."),
                landelijk("g3", "paspoort", "nl", "eu-burger", "Landelijk over paspoorten."),
                landelijk("g4", "reis", "nl", "eu-burger", "Landelijk over reizen.")));

    Invoerplan eerst = proef.plan(bron);
    assertThat(eerst.wijzigingen())
        .anySatisfy(
            een -> assertThat(een.verschil()).contains("+Vraag een standplaats aan.", "+80 euro."));
    assertThat(proef.eigen()).isEmpty();
    Invoerplan plan = proef.importeer(bron);

    Product taxi = proef.product("titel-nl", Taal.NL);
    assertThat(taxi.kort()).isEqualTo("Vraag een standplaats aan.");
    assertThat(taxi.bijgewerktOp()).hasToString("2026-11-10");
    assertThat(taxi.secties())
        .containsExactly(
            new Product.Sectie("Kosten", "80 euro."),
            new Product.Sectie(
                "Meer informatie",
                "- [Wet](https://wetten.example/)\n\nDit is de landelijke tekst van Ministerie,"
                    + " nagekeken op 15 oktober 2026."
                    + " [Landelijke informatie](https://www.rijksoverheid.example/taxi)."));
    assertThat(proef.product("titel-nl", Taal.EN).secties().getLast().tekst())
        .contains("This is the national text of Ministerie, checked on 15 October 2026.");
    assertThat(proef.eigen().keySet()).noneMatch(bestand -> bestand.startsWith("paspoort"));
    assertThat(proef.product("reis", Taal.NL).kort()).isEqualTo("Van ons.");
    assertThat(plan.verslag().van(Soort.OVERGESLAGEN))
        .extracting(Opmerking::tekst)
        .containsExactly("een nieuw product zonder tekst voor het korte antwoord");
    assertThat(proef.plan(bron).wijzigingen()).isEmpty();
  }

  @Test
  void namesAProductTheSameWhateverTheTextsOfOthers() {
    String naamloos =
        product("p1", "taxistandplaats", "\"titel\": \"\", \"tekst\": \"Van ons.\"", "");
    String leeg = product("p2", "leeg", "\"titel\": \"Leeg\", \"tekst\": \"\"", "");
    server
        .json(LIJST, blad("null", naamloos))
        .json(LIJST, blad("null", naamloos, leeg))
        .json(
            GENERIEK,
            blad("null", landelijk("g1", "taxistandplaats", "nl", "eu-burger", "Van het rijk.")));

    Invoerplan alleen = proef.plan(bron);
    Invoerplan naast = proef.plan(bron);

    assertThat(naast.wijzigingen()).isEqualTo(alleen.wijzigingen());
    assertThat(alleen.wijzigingen())
        .singleElement()
        .satisfies(een ->
            assertThat(een.verschil())
                .contains("+naam: Titel nl", "+Van ons.")
                .doesNotContain("het rijk"));
  }

  @Test
  void namesAProductAsTheListOfProductNamesDoesWhereNobodyGaveItATitle() {
    server
        .json(
            LIJST,
            blad(
                "null",
                product("p1", "taxistandplaats", "\"titel\": \"\", \"tekst\": \"\"", ""),
                product("p2", "reis", "\"titel\": \"\", \"tekst\": \"Van ons.\"", "")))
        .json(
            GENERIEK,
            blad(
                    "null",
                    landelijk("g1", "taxistandplaats", "nl", "eu-burger", "Vraag het aan."),
                    landelijk("g2", "reis", "nl", "eu-burger", "Van het rijk."))
                .replace("Titel nl", ""));

    Invoerplan plan = proef.importeer(bron);

    assertThat(plan.verslag().van(Soort.OVERGESLAGEN)).isEmpty();
    assertThat(proef.product("taxistandplaats", Taal.NL).naam()).isEqualTo("Taxistandplaats");
    assertThat(proef.product("taxistandplaats", Taal.NL).kort()).isEqualTo("Vraag het aan.");
    assertThat(proef.product("reis", Taal.NL).naam()).isEqualTo("Reis");
    assertThat(proef.product("reis", Taal.NL).kort()).isEqualTo("Van ons.");
  }

  @Test
  void changesNothingWhereTheNationalTextsCannotBeRead() {
    server
        .json(
            LIJST,
            blad(
                "null",
                product("p1", "leeg", "\"titel\": \"Leeg\", \"tekst\": \"\"", ""),
                product("p2", "klein", "\"titel\": \"Klein\", \"tekst\": \"Kort.\"", "")))
        .zet(GENERIEK, 503, "text/plain", "druk");

    assertThatThrownBy(() -> proef.plan(bron))
        .isInstanceOf(BronfoutException.class)
        .hasMessageContaining("de server antwoordt met status 503");
  }

  @Test
  void takesTheProductsOfAServerWithoutNationalTextsToo() {
    server.json(
        LIJST,
        blad(
            "null",
            product("p1", "leeg", "\"titel\": \"Leeg\", \"tekst\": \"\"", ""),
            product("p2", "klein", "\"titel\": \"Klein\", \"tekst\": \"Kort.\"", "")));

    Invoerplan plan = proef.plan(bron);

    assertThat(server.vragen()).contains(GENERIEK + " Token geheim");
    assertThat(plan.wijzigingen()).hasSize(1);
    assertThat(plan.verslag().van(Soort.OVERGESLAGEN)).hasSize(1);
  }

  @Test
  void leavesOutAnItemOfFiveMegabytesAndTakesTheRest() {
    server.json(
        LIJST,
        blad(
            "null",
            product(
                "p1",
                "groot",
                "\"titel\": \"Groot\", \"tekst\": \"" + "a ".repeat(2_500_000) + "\"",
                ""),
            product("p2", "klein", "\"titel\": \"Klein\", \"tekst\": \"Kort.\"", "")));

    Invoerplan plan = proef.importeer(bron);

    assertThat(plan.verslag().van(Soort.OVERGESLAGEN))
        .singleElement()
        .satisfies(een -> assertThat(een.tekst()).contains("5000000 tekens; hoogstens 200000"));
    assertThat(proef.eigen()).containsOnlyKeys("klein.md");
  }

  @Test
  void saysWhatIsWrongAndChangesNothing() {
    fout("een webpagina (HTML) in plaats van JSON", 200, "<!DOCTYPE html><p>Inloggen</p>");
    fout("kapotte JSON (regel 2", 200, "{\"results\":\n [{]}");
    fout("kapotte JSON", 200, "[".repeat(100_000));
    fout("geen JSON-object", 200, "[]");
    fout("de lijst met items ontbreekt", 200, "{\"detail\": \"Hoi\"}");
    fout("geen enkel bruikbaar product", 200, blad("null"));
    fout("geen toegang (401); klopt de sleutel?", 401, "{}");
    fout("verwijst naar https://elders.example/", 302, "{}");
    fout("de server antwoordt met status 503; 4 keer geprobeerd", 503, "{}");
    fout(
        "verwijst naar een andere server",
        200,
        blad("\"https://elders.example/x\"", product("p1", "a", "\"titel\": \"A\"", "")));
    fout(
        "steeds dezelfde bladzijde",
        200,
        blad("\"{adres}/api/v1/producten\"", product("p1", "a", "\"titel\": \"A\"", "")));
    fout("groter dan 20 MB", 200, "x".repeat(21 * 1024 * 1024));
    assertThat(proef.eigen()).isEmpty();
  }

  private void fout(String melding, int status, String inhoud) {
    try (Proefserver kapot = new Proefserver()) {
      kapot.zet(LIJST, status, "application/json", inhoud);
      var kapotteBron =
          new SdgBron(
              "sdg:proef",
              Ophaler.adres(kapot.adres() + "/api/v1"),
              Optional.empty(),
              Proefserver.ophaler("Token geheim"));
      assertThatThrownBy(() -> proef.plan(kapotteBron))
          .isInstanceOf(BronfoutException.class)
          .hasMessageContaining(melding)
          .hasMessageNotContaining("geheim");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void triesAgainWhenAServerIsBusyForAMoment() {
    server
        .zet(LIJST, 503, "text/plain", "druk")
        .zet(LIJST, 429, "text/plain", "druk")
        .json(
            LIJST,
            blad("null", product("p1", "a", "\"titel\": \"Aardbei\", \"tekst\": \"Kort.\"", "")));

    assertThat(proef.plan(bron).wijzigingen()).hasSize(1);
    assertThat(server.vragen()).hasSize(3);
  }

  @Test
  void takesNoAddressThatWouldSendTheTokenInTheClear() {
    assertThatThrownBy(() -> Ophaler.adres("http://www.proefdam.example/api/v1"))
        .hasMessageContaining("begint met https://");
    assertThatThrownBy(() -> Ophaler.adres("geen adres")).hasMessageContaining("geen webadres");
    assertThatThrownBy(() -> Ophaler.adres("ftp://a.example")).hasMessageContaining("https://");
    assertThat(Ophaler.adres("https://a.example/api/v1/")).hasToString("https://a.example/api/v1");
  }
}
