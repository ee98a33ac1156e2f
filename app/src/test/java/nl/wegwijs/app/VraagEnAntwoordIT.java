package nl.wegwijs.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijs.app.Browser.Blad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What one medewerker knew, every inwoner and every medewerker is answered with. */
final class VraagEnAntwoordIT {
  private static final String VRAAG = "Mag ik mijn eigen fotograaf meenemen als ik ga trouwen?";
  private static final String ANTWOORD =
      "Ja, u mag een eigen fotograaf meenemen. Spreek vooraf met de ambtenaar af waar hij staat.";
  private static final Duration GEDULD = Duration.ofSeconds(90);

  /** Within this long an open page says what is new. */
  private static final Duration NIEUWS = Duration.ofSeconds(31);

  @Test
  void anApprovedAnswerServesInwonersAndMedewerkers(@TempDir Path map) throws Exception {
    Path gemeenten = Proefdienst.kopieer(map.resolve("gemeenten"));
    try (Proefdienst dienst =
        Proefdienst.demo(map.resolve("data"), Map.of("WEGWIJS_GEMEENTEN", gemeenten.toString()))) {
      Collega medewerker = Collega.aangemeld(dienst.verbinding(), "waterrijk", "kcc");
      Collega redacteur = Collega.aangemeld(dienst.verbinding(), "waterrijk", "redacteur");

      String werk = beantwoord(dienst, medewerker);
      String beurt = medewerker.vind(werk, "/vraag\\?tab=[a-z-]+&amp;beurt=(\\d+)\"");
      medewerker.doe(werk + "/vraag", velden(Map.of("beurt", beurt)));
      assertThat(zeg(dienst, VRAAG)).doesNotContain("eigen fotograaf meenemen. Spreek");

      String voorstel =
          redacteur.vind("/inbox/kennis/vragen", "href=\"(/inbox/kennis/vragen/[^\"]+)\"");
      Antwoord goedgekeurd =
          redacteur.doe(voorstel, velden(Map.of("actie", "keur-goed", "versie", "1")));
      assertThat(goedgekeurd.status()).isEqualTo(303);

      wachtOp(dienst, VRAAG);
      JsonNode antwoord =
          dienst.begin("waterrijk").zeg("mag ik mijn eigen fotograaf meenemen als ik ga trouwen");
      JsonNode bericht = Inwoner.van(antwoord, "antwoord").getFirst();
      assertThat(bericht.path("tekst").asString()).isEqualTo(ANTWOORD);
      assertThat(bericht.path("product").path("naam").asString()).isEqualTo(VRAAG);
      assertThat(bericht.path("product").path("bijgewerktOp").asString()).isEqualTo("2027-02-16");
      assertThat(bericht.path("product").path("url").asString()).endsWith("/trouwen");
      assertThat(bericht.path("suggesties").toString()).contains("product:trouwen");
      assertThat(Inwoner.uitkomst(antwoord)).isEqualTo("beantwoord");

      assertThat(zeg(dienst, "kan mijn eigen fotograaf mee bij het trouwen?")).contains(ANTWOORD);
      assertThat(zeg(dienst, "hoeveel kost trouwen?")).doesNotContain("fotograaf");
      assertThat(zeg(dienst, "ik wil trouwen")).doesNotContain("fotograaf");
      assertThat(dienst.begin("heuveldam").zeg(VRAAG).toString()).doesNotContain(ANTWOORD);
      assertThat(medewerker.haal(werk + "?zoek=eigen+fotograaf+trouwen").tekst())
          .contains(ANTWOORD, VRAAG);
      assertThat(redacteur.haal("/inbox/kennis?toon=vraag").tekst()).contains(VRAAG);
      eenMedewerkerZietHetGeplaatst(dienst);
    }
  }

  /** With a keyboard alone, on a wide screen and on a telephone. */
  private static void eenMedewerkerZietHetGeplaatst(Proefdienst dienst) {
    try (Browser browser = new Browser();
        Blad breed = browser.blad(1280, 900);
        Blad smal = browser.blad(375, 800)) {
      Page telefoon = medewerker(dienst, smal);
      Page pagina = medewerker(dienst, breed);
      Locator menu = pagina.getByRole(AriaRole.LINK, naam("Mijn voorstellen 1 nieuw"));
      menu.focus();
      pagina.keyboard().press("Enter");
      assertThat(pagina.getByText("Geplaatst", new Page.GetByTextOptions().setExact(true)))
          .isVisible();
      assertThat(pagina.getByText("Nieuw", new Page.GetByTextOptions().setExact(true))).isVisible();
      assertThat(browser.ontoegankelijk(breed)).isEmpty();
      pagina.getByRole(AriaRole.LINK, naam(VRAAG)).focus();
      pagina.keyboard().press("Enter");
      assertThat(pagina.locator(".voorbeeld-widget .bericht").first()).containsText(ANTWOORD);
      assertThat(browser.ontoegankelijk(breed)).isEmpty();

      assertThat(telefoon.getByRole(AriaRole.LINK, naam("Mijn voorstellen 1 nieuw"))).isVisible();
      telefoon.clock().fastForward(NIEUWS.toMillis());
      assertThat(telefoon.getByRole(AriaRole.LINK, naam("Mijn voorstellen").setExact(true)))
          .isVisible();
      for (String pad : List.of("/inbox/voorstellen", URI.create(pagina.url()).getPath())) {
        telefoon.navigate(dienst.adres(pad).toString());
        assertThat(telefoon.getByText("Geplaatst", new Page.GetByTextOptions().setExact(true)))
            .isVisible();
        assertThat(
                telefoon.evaluate(
                    "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
            .isEqualTo(true);
        assertThat(browser.ontoegankelijk(smal)).isEmpty();
      }
      assertThat(breed.fouten()).isEmpty();
      assertThat(smal.fouten()).isEmpty();
    }
  }

  private static Page medewerker(Proefdienst dienst, Blad blad) {
    Page pagina = blad.pagina();
    pagina.clock().install();
    pagina.navigate(dienst.adres("/inbox").toString());
    pagina
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fatima Bakkali"))
        .last()
        .click();
    assertThat(pagina.getByText("Gemeente Waterrijk")).isVisible();
    // Only then the page's script has set its clock.
    pagina.waitForLoadState();
    return pagina;
  }

  private static Page.GetByRoleOptions naam(String naam) {
    return new Page.GetByRoleOptions().setName(naam);
  }

  private static String beantwoord(Proefdienst dienst, Collega medewerker) {
    Inwoner inwoner = dienst.begin("waterrijk");
    JsonNode overdracht =
        Inwoner.van(inwoner.zeg("ik wil een medewerker spreken"), "overdracht").getFirst();
    String werk = "/inbox/werk/" + overdracht.path("kenmerk").asString();
    medewerker.doe(werk + "/oppakken", Map.of());
    inwoner.zeg(VRAAG);
    medewerker.doe(werk + "/antwoord", Map.of("tekst", ANTWOORD, "eigen", "a"));
    return werk;
  }

  private static Map<String, String> velden(Map<String, String> erbij) {
    var velden = new HashMap<>(erbij);
    velden.putAll(
        Map.of(
            "vraag", VRAAG, "kort", ANTWOORD, "product", "trouwen", "herzienVoor", "2027-08-16"));
    return velden;
  }

  private static String zeg(Proefdienst dienst, String tekst) {
    return dienst.begin("waterrijk").zeg(tekst).path("berichten").toString();
  }

  private static void wachtOp(Proefdienst dienst, String vraag) {
    long einde = System.nanoTime() + GEDULD.toNanos();
    String antwoord = "";
    while (!antwoord.contains(ANTWOORD) && System.nanoTime() < einde) {
      antwoord = zeg(dienst, vraag);
    }
    assertThat(antwoord).contains(ANTWOORD);
  }
}
