package nl.wegwijs.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.app.Browser.Blad;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.channels.ontvangst.Ontvangstlinks;
import nl.wegwijs.channels.ontvangst.Ontvangstlinks.Verwijzing;
import nl.wegwijs.gemeente.GemeenteId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an inwoner can do in the window on a page, with a keyboard alone and on a phone. */
@ExtendWith(GedeeldeDienst.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BrowserIT {
  private static final String WATERRIJK = "/?gemeente=waterrijk";
  private static final Pattern KENMERK = Pattern.compile("[A-Z0-9-]{6,}");

  private final Proefdienst dienst;
  private Browser browser;

  @SuppressWarnings("NullAway.Init") // JUnit calls start() before any test
  BrowserIT(Proefdienst dienst) {
    this.dienst = dienst;
  }

  @BeforeAll
  void start() {
    browser = new Browser();
  }

  @AfterAll
  void stop() {
    browser.close();
  }

  @Test
  void completesAVerhuisformulierByKeyboard() {
    try (Blad blad = blad(WATERRIJK, 1100, 800)) {
      Venster venster = new Venster(blad.pagina()).open();
      assertThat(venster.laatste()).containsText("geen mens");

      venster.zeg("Ik wil mijn verhuizing doorgeven");
      assertThat(venster.laatste()).containsText("Vraag 1 van");
      venster.zeg("3484 HG 12").zeg("1 maart");
      venster.zeg("Wat kost een paspoort?");
      assertThat(venster.berichten().nth(venster.berichten().count() - 2).getByRole(AriaRole.LINK))
          .hasText("Paspoort aanvragen");
      assertThat(venster.laatste()).containsText("We waren bij huidige postcode");
      venster.zeg("3486 KD 14").druk("In een koopwoning");
      venster.zeg("ik verhuis alleen").zeg("Anna Voorbeeld").zeg("12-03-1980");
      assertThat(venster.laatste()).containsText("Lindelaan 12, Waterrijk");
      venster.zeg("nee, 12a");
      assertThat(venster.laatste()).containsText("Lindelaan 12A, Waterrijk");
      venster.druk("Versturen");

      assertThat(venster.laatste()).containsText("Denk ook aan:");
      Locator ontvangst = venster.berichten().nth(venster.berichten().count() - 2);
      assertThat(ontvangst).containsText("DigiD");
      assertThat(ontvangst.locator(".ontvangst strong")).hasText(KENMERK);
      String bewijs =
          blad.pagina()
              .waitForDownload(() ->
                  venster.toetsOp(
                      ontvangst.getByRole(AriaRole.BUTTON, metNaam("Bewaar om te printen")),
                      "Enter"))
              .suggestedFilename();
      assertThat(bewijs).matches("wegwijs-VH\\w+\\.html");
      blad.pagina().keyboard().press("Escape");
      assertThat(venster.element()).isHidden();
      assertThat(venster.knopOpPagina()).isFocused();
      assertThat(blad.fouten()).isEmpty();
    }
  }

  @Test
  void opensTheLinkToAReceiptInOneBrowser() {
    String link = linkNaarBewijs();
    try (Blad eigen = browser.blad(360, 740);
        Blad ander = browser.blad(1100, 800)) {
      Page pagina = eigen.pagina();
      pagina.navigate(link);
      assertThat(pagina.getByText("Lindelaan")).hasCount(0);
      assertThat(browser.ontoegankelijk(eigen)).isEqualTo(List.of());
      pagina.keyboard().press("Tab");
      assertThat(pagina.getByText("Open het bewijs")).isFocused();
      pagina.keyboard().press("Enter");
      assertThat(pagina.getByText("Lindelaan 12")).isVisible();
      assertThat(browser.ontoegankelijk(eigen)).isEqualTo(List.of());
      assertThat(pagina.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);

      ander.pagina().navigate(link);
      assertThat(ander.pagina().getByText("al in een andere browser geopend")).isVisible();
      pagina.navigate(link);
      assertThat(pagina.getByText("Lindelaan 12")).isVisible();
      assertThat(eigen.fouten()).isEmpty();
    }
  }

  /** The link that a telephone gets, to a move that is filed. */
  private String linkNaarBewijs() {
    Inwoner inwoner = dienst.begin("waterrijk");
    Verhuizing.totSamenvatting(inwoner);
    int beurt = inwoner.kies("bevestigen").path("beurt").asInt();
    var naar = new Verwijzing(new GemeenteId("waterrijk"), new GesprekId(inwoner.id()), beurt);
    return new Ontvangstlinks(Geheimbestand.lees(dienst.data()), Optional.of(dienst.adres("/")))
        .link(naar)
        .orElseThrow()
        .toString();
  }

  @Test
  void changesOneLineOfTheSummaryWithItsOwnButton() {
    try (Blad blad = blad("/?gemeente=heuveldam", 1100, 800)) {
      Venster venster = totSamenvatting(new Venster(blad.pagina()).open());

      venster.toetsOp(
          venster.laatste().getByRole(AriaRole.BUTTON, metNaam("Wijzig Uw naam")), "Enter");
      assertThat(venster.laatste()).containsText("naam");
      venster.zeg("Berend Voorbeeld");

      assertThat(venster.laatste().locator("dl")).containsText("Berend Voorbeeld");
      venster.druk("Stoppen");
      assertThat(blad.fouten()).isEmpty();
    }
  }

  @Test
  void keepsNobodyOutInAnyState() {
    for (int breedte : List.of(1100, 360)) {
      try (Blad blad = blad(WATERRIJK, breedte, 740)) {
        Venster venster = new Venster(blad.pagina());
        assertThat(venster.knopOpPagina()).isVisible();
        assertToegankelijk(blad, "closed");
        venster.open();
        assertToegankelijk(blad, "open");
        venster.zeg("Wat kost een paspoort?");
        assertToegankelijk(blad, "answer");
        venster.zeg("Ik wil mijn verhuizing doorgeven").zeg("onzin");
        assertToegankelijk(blad, "form with an error");
        verder(venster);
        assertToegankelijk(blad, "summary");
        venster.druk("Versturen");
        assertToegankelijk(blad, "receipt");
        blad.pagina().keyboard().press("Escape");
        vraagOpDePagina(blad.pagina());
        assertToegankelijk(blad, "answer on the page");
        assertThat(blad.fouten()).isEmpty();
      }
    }
  }

  @Test
  void fitsOnAPhone() {
    try (Blad blad = blad(WATERRIJK, 360, 740)) {
      assertPast(blad.pagina());
      Venster venster = new Venster(blad.pagina()).open();
      assertPast(blad.pagina());
      venster.zeg("Wat kost een paspoort? " + "a".repeat(300));
      assertPast(blad.pagina());
      totSamenvatting(venster);
      assertPast(blad.pagina());
      var vak = venster.element().boundingBox();
      assertThat(vak.width).isEqualTo(360);
      assertThat(venster.veld()).isInViewport();
      assertThat(venster.knop("Medewerker")).isInViewport();
      assertThat(venster.knop("Stop")).isInViewport();
      assertThat(blad.fouten()).isEmpty();
    }
  }

  @Test
  void speaksEnglish() {
    try (Blad blad = blad(WATERRIJK + "&taal=en", 1100, 800)) {
      Page pagina = blad.pagina();
      assertThat(pagina.locator("html")).hasAttribute("lang", "en");
      Venster venster = new Venster(pagina).open();
      assertThat(venster.laatste()).containsText("not a person");

      venster.zeg("Report my new address");
      assertThat(venster.laatste()).containsText("Question 1 of");
      venster.zeg("3484 HG 12").zeg("1 March").zeg("3486 KD 14");
      assertThat(venster.laatste().getByRole(AriaRole.BUTTON)).hasCount(4);
      venster.druk("Stop");

      assertThat(venster.laatste()).containsText("Nothing has been sent");
      assertThat(venster.laatste()).not().containsText("verstuurd");
      venster.toetsOp(venster.knop("Nederlands"), "Enter");
      assertThat(venster.knop("Medewerker")).isVisible();
      assertThat(blad.fouten()).isEmpty();
    }
  }

  @Test
  void goesOnAfterAReload() {
    try (Blad blad = blad(WATERRIJK, 1100, 800)) {
      Venster venster = new Venster(blad.pagina()).open();
      venster.zeg("Ik wil mijn verhuizing doorgeven").zeg("3484 HG 12");
      List<String> gezegd = zonderTijd(venster);

      blad.pagina().reload();
      venster = new Venster(blad.pagina()).open();

      assertThat(venster.element().locator(".bericht")).hasCount(gezegd.size());
      assertThat(zonderTijd(venster)).isEqualTo(gezegd);
      venster.zeg("1 maart");
      assertThat(venster.laatste()).containsText("postcode van het adres waar u nu");
      assertThat(blad.fouten()).isEmpty();
    }
  }

  @Test
  void alwaysOffersToStopAndToTalkToAPerson() {
    try (Blad blad = blad(WATERRIJK, 1100, 800)) {
      Venster venster = new Venster(blad.pagina()).open();
      venster.zeg("Ik wil mijn verhuizing doorgeven").druk("Stop");
      assertThat(venster.laatste()).containsText("niets verstuurd");

      venster.druk("Medewerker");

      assertThat(venster.element().getByText("Team: Klantcontactcentrum")).isVisible();
      assertThat(venster.element().locator(".ontvangst strong")).hasText(KENMERK);
      assertThat(venster.laatste()).containsText("Zullen wij u terugbellen?");
      assertThat(venster.element().getByRole(AriaRole.STATUS)).containsText("medewerker");
      assertThat(blad.fouten()).isEmpty();
    }
  }

  @Test
  void warnsBeforeABsnIsSentAndShowsMarkupAsText() {
    try (Blad blad = blad(WATERRIJK, 1100, 800)) {
      Venster venster = new Venster(blad.pagina()).open();

      venster.typ("mijn bsn is 111222333");
      blad.pagina().keyboard().press("Enter");
      assertThat(venster.element().locator("#fout")).containsText("burgerservicenummer");
      assertThat(venster.element().locator(".van-inwoner")).hasCount(0);
      venster.toetsOp(venster.knop("Haal het nummer weg"), "Enter");
      assertThat(venster.veld()).not().hasValue(Pattern.compile("111222333"));
      venster.veld().fill("");
      venster.zeg("<img src=x onerror=\"document.title='kapot'\"> paspoort");

      assertThat(venster.element().locator(".van-inwoner").last()).containsText("<img src=x");
      assertThat(venster.element().locator("img")).hasCount(0);
      assertThat(blad.pagina()).not().hasTitle("kapot");
      assertThat(blad.fouten()).isEmpty();
    }
  }

  @Test
  void keepsADraftWithoutAConnectionAndSendsItAfterwards() {
    try (Blad blad = blad(WATERRIJK, 1100, 800)) {
      Venster venster = new Venster(blad.pagina()).open();
      blad.pagina().context().setOffline(true);

      venster.typ("Wat kost een paspoort?");
      blad.pagina().keyboard().press("Enter");
      assertThat(venster.banner()).containsText("geen verbinding");
      blad.pagina().context().setOffline(false);

      assertThat(venster.laatste()).containsText("83,85");
      assertThat(venster.banner()).isEmpty();
      assertThat(venster.element().locator(".van-inwoner")).hasCount(1);
    }
  }

  @Test
  void erasesTheGesprekWhenAsked() {
    try (Blad blad = blad(WATERRIJK, 1100, 800)) {
      Venster venster = new Venster(blad.pagina()).open();
      venster.zeg("Wat kost een paspoort?");

      venster.toetsOp(venster.element().locator("summary"), "Enter");
      venster.toetsOp(venster.knop("Wis het gesprek"), "Enter");
      venster.toetsOp(venster.knop("Ja, wis alles"), "Enter");

      assertThat(venster.banner()).containsText("gewist");
      assertThat(venster.element().locator(".bericht")).hasCount(0);
      blad.pagina().reload();
      assertThat(new Venster(blad.pagina()).open().berichten()).hasCount(1);
      assertThat(blad.fouten()).isEmpty();
    }
  }

  @Test
  void goesOnLaterInTheSameBrowserAndOnAnotherDevice() {
    try (Blad blad = blad(WATERRIJK, 375, 740)) {
      Venster venster = new Venster(blad.pagina()).open();
      venster.zeg("Ik wil mijn verhuizing doorgeven").zeg("3484 HG 12");
      venster.toetsOp(venster.element().locator("summary"), "Enter");
      venster.toetsOp(venster.knop("Later verder"), "Enter");
      assertThat(venster.laatste()).containsText("De code werkt één keer");
      Matcher code = Pattern.compile("(?:\\w{5}-){2}\\w{5}").matcher(venster.laatste().innerText());
      assertThat(code.find()).isTrue();
      blad.pagina().evaluate("sessionStorage.clear()");
      blad.pagina().reload();
      assertThat(new Venster(blad.pagina()).open().element())
          .containsText("Op welke dag verhuist u");

      try (Blad ander = blad(WATERRIJK, 1100, 800)) {
        Venster elders = new Venster(ander.pagina()).open();
        elders.zeg(code.group());
        assertThat(elders.laatste()).containsText("Op welke dag verhuist u");
        assertThat(elders.element()).containsText("Nieuwe postcode: 3484 HG");
        assertThat(ander.fouten()).isEmpty();
      }
      assertThat(blad.fouten()).isEmpty();
    }
  }

  @Test
  void standsOnAPageOfTheGemeente() {
    try (Blad blad = browser.blad(1100, 800)) {
      Page pagina = blad.pagina();
      // The page pretends to come from the internet, and the service is on this machine.
      pagina.context().grantPermissions(List.of("local-network-access"));
      String html =
          """
          <!doctype html><html lang="nl"><title>Gemeente Waterrijk</title><h1>Welkom</h1>
          <script src="%s" data-gemeente="waterrijk" data-aanspreekvorm="je" defer></script></html>
          """
              .formatted(dienst.adres("/widget.js"));
      pagina.route(
          "https://www.waterrijk.example/",
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setContentType("text/html; charset=utf-8")
                      .setBody(html)));
      pagina.navigate("https://www.waterrijk.example/");

      assertThat(blad.fouten()).isEmpty();
      Venster venster = new Venster(pagina).open();
      venster.zeg("Wat kost een paspoort?");

      assertThat(venster.laatste()).containsText("83,85");
      assertThat(venster.element().getByLabel("Je bericht")).isVisible();
      assertThat(blad.fouten()).isEmpty();
    }
  }

  @Test
  void answersWithoutAnyScript() {
    try (Blad blad = browser.zonderScripts(360, 740)) {
      Page pagina = blad.pagina();
      pagina.navigate(dienst.adres(WATERRIJK).toString());

      vraagOpDePagina(pagina);

      assertThat(pagina.locator("main").boundingBox().width).isLessThanOrEqualTo(360);
      assertThat(blad.fouten()).isEmpty();
    }
  }

  private Blad blad(String pad, int breedte, int hoogte) {
    Blad blad = browser.blad(breedte, hoogte);
    blad.pagina().navigate(dienst.adres(pad).toString());
    return blad;
  }

  private static Venster totSamenvatting(Venster venster) {
    venster.zeg("Ik wil mijn verhuizing doorgeven");
    return verder(venster);
  }

  private static Venster verder(Venster venster) {
    boolean heuveldam = venster.element().page().url().contains("heuveldam");
    venster
        .zeg(heuveldam ? "3490 KR 4" : "3484 HG 12")
        .zeg("1 maart")
        .zeg(heuveldam ? "3490 AB 5" : "3486 KD 14")
        .zeg("koop")
        .zeg("0")
        .zeg("Anna Voorbeeld")
        .zeg("12-03-1980");
    assertThat(venster.laatste().locator("dl")).isVisible();
    return venster;
  }

  /** Everything said; the clock of the browser is not that of the service. */
  private static List<String> zonderTijd(Venster venster) {
    return venster.element().locator(".bericht").allInnerTexts().stream()
        .map(tekst -> tekst.replaceAll("\\d\\d:\\d\\d", ""))
        .toList();
  }

  private static void vraagOpDePagina(Page pagina) {
    pagina.locator("main textarea").fill("Wat kost een paspoort?");
    pagina.locator("main button.verstuur").click();
    assertThat(pagina.locator("main")).containsText("83,85");
  }

  private static Locator.GetByRoleOptions metNaam(String naam) {
    return new Locator.GetByRoleOptions().setName(naam);
  }

  private void assertToegankelijk(Blad blad, String stand) {
    assertThat(browser.ontoegankelijk(blad)).as(stand).isEqualTo(List.of());
  }

  /** Nothing is wider than the screen, on the page or in the window. */
  private static void assertPast(Page pagina) {
    Object teBreed =
        pagina.evaluate(
            """
            () => {
              const venster = document.querySelector('wegwijs-venster');
              const alle = [document.documentElement, ...(venster?.shadowRoot?.querySelectorAll('.venster, .log') ?? [])];
              return alle.filter((e) => e.scrollWidth > e.clientWidth + 1).map((e) => e.className || e.tagName);
            }
            """);
    assertThat(teBreed).isEqualTo(List.of());
  }
}
