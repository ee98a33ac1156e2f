package nl.wegwijs.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import nl.wegwijs.app.Browser.Blad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a medewerker sees of logging in, staying logged in and logging out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class InboxBrowserIT {
  private final Zetklok klok = new Zetklok();
  private Proefdienst dienst;
  private Browser browser;

  @SuppressWarnings("NullAway.Init") // JUnit calls start() before any test
  InboxBrowserIT() {}

  @BeforeAll
  void start(@TempDir Path data) {
    dienst = Proefdienst.demo(data, klok);
    browser = new Browser();
  }

  @AfterAll
  void stop() {
    browser.close();
    dienst.close();
  }

  @Test
  void logsInAndOutWithTheKeyboardAlone() {
    try (Blad blad = browser.blad(1100, 800)) {
      Page pagina = blad.pagina();
      pagina.navigate(dienst.adres("/inbox").toString());
      toets(pagina, knop(pagina, "Fatima Bakkali"));

      assertThat(pagina.getByText("Gemeente Waterrijk")).isVisible();
      pagina.keyboard().press("Tab");
      assertThat(link(pagina, "Naar de inhoud")).isFocused();
      pagina.keyboard().press("Enter");
      assertThat(pagina.locator("main")).isFocused();

      pagina.navigate(dienst.adres("/inbox/hulp").toString());
      toets(pagina, knop(pagina, "Aanwezig"));
      assertThat(knop(pagina, "Aanwezig")).hasAttribute("aria-pressed", "false");
      assertThat(pagina).hasURL(Pattern.compile("/inbox/hulp$"));

      toets(pagina, knop(pagina, "Afmelden"));
      assertThat(pagina.getByRole(AriaRole.HEADING)).hasText("U bent afgemeld");
      pagina.goBack();
      pagina.reload();
      assertThat(knop(pagina, "Fatima Bakkali")).isVisible();
      assertThat(blad.fouten()).isEmpty();
    }
  }

  @Test
  void asksInTimeWhetherSomebodyIsStillThere() {
    try (Blad blad = aangemeld("Fatima Bakkali", 1100)) {
      Page pagina = blad.pagina();
      Locator vraag = pagina.getByRole(AriaRole.DIALOG);
      assertThat(vraag).isHidden();

      laatVerstrijken(pagina, Duration.ofMinutes(29));
      assertThat(vraag).isVisible();
      assertThat(vraag).containsText("wordt u afgemeld");
      assertThat(knop(pagina, "Blijf aangemeld")).isFocused();
      assertToegankelijk(blad, "the question whether somebody is there");
      pagina.keyboard().press("Enter");

      assertThat(vraag).isHidden();
      laatVerstrijken(pagina, Duration.ofMinutes(20));
      pagina.reload();
      assertThat(knop(pagina, "Afmelden")).isVisible();
      assertThat(blad.fouten()).isEmpty();
    }
  }

  @Test
  void sendsToThePageToLogInOnceTheLoginIsOver() {
    try (Blad blad = aangemeld("Jan de Boer", 1100)) {
      Page pagina = blad.pagina();
      pagina.navigate(dienst.adres("/inbox/hulp").toString());
      pagina.clock().install();

      laatVerstrijken(pagina, Duration.ofMinutes(31));

      assertThat(knop(pagina, "Jan de Boer")).isVisible();
      assertThat(pagina).hasTitle(Pattern.compile("verlopen"));
      knop(pagina, "Jan de Boer").click();
      assertThat(pagina).hasURL(Pattern.compile("/inbox/hulp$"));
    }
  }

  @Test
  void knowsOfWorkInAnotherWindow() {
    try (Blad blad = aangemeld("Fatima Bakkali", 1100)) {
      Page eerste = blad.pagina();
      klok.vooruit(Duration.ofMinutes(20));
      Page tweede = eerste.context().newPage();
      tweede.navigate(dienst.adres("/inbox/hulp").toString());

      klok.vooruit(Duration.ofMinutes(9));
      eerste
          .waitForResponse(
              antwoord -> antwoord.url().endsWith("/inbox/sessie"),
              () -> eerste.clock().fastForward("29:00"))
          .finished();
      eerste.evaluate("async () => {}");

      assertThat(eerste.getByRole(AriaRole.DIALOG)).isHidden();
    }
  }

  @Test
  void keepsNobodyOutAtAnySize() {
    for (int breedte : List.of(1280, 320)) {
      try (Blad blad = browser.blad(breedte, 800)) {
        Page pagina = blad.pagina();
        pagina.navigate(dienst.adres("/inbox").toString());
        assertToegankelijk(blad, "choice of demo people");
        assertPast(pagina);
        knop(pagina, "Lotte Peters").first().click();
        for (String pad : List.of("/inbox", "/inbox/hulp", "/inbox/is-er-niet")) {
          pagina.navigate(dienst.adres(pad).toString());
          assertToegankelijk(blad, pad);
          assertPast(pagina);
        }
        knop(pagina, "Afmelden").click();
        assertToegankelijk(blad, "logged out");
        assertPast(pagina);
      }
    }
  }

  @Test
  void showsHowTheDeskRunsAndWhoDidWhat() {
    try (Blad blad = aangemeld("Kees Mulder", 1280)) {
      Page pagina = blad.pagina();
      link(pagina, "Bord").click();
      assertThat(pagina.locator(".cijfers div").first()).containsText("Wachtend");
      assertThat(pagina.getByText("Gesprek (afgeschermd)").first()).isVisible();
      assertToegankelijk(blad, "board");
      link(pagina, "Logboek").click();
      pagina.getByLabel("Medewerker").fill("mulder");
      knop(pagina, "Zoek").click();
      assertThat(pagina.locator("tbody tr").first()).containsText("aangemeld");
      assertToegankelijk(blad, "log");
      pagina.setViewportSize(320, 800);
      assertPast(pagina);
      pagina.navigate(dienst.adres("/inbox/bord").toString());
      assertPast(pagina);
      assertThat(blad.fouten()).isEmpty();
    }
  }

  @Test
  void changesGemeente() {
    try (Blad blad = aangemeld("Lotte Peters", 1100)) {
      Page pagina = blad.pagina();
      Locator keuze = pagina.getByLabel("Gemeente");
      assertThat(keuze).hasValue("heuveldam");

      keuze.selectOption("waterrijk");
      knop(pagina, "Wissel").click();

      assertThat(pagina.getByLabel("Gemeente")).hasValue("waterrijk");
      assertThat(pagina).hasTitle(Pattern.compile("Waterrijk"));
    }
  }

  /** Somebody at the first page, in a browser whose clock can be set forward. */
  private Blad aangemeld(String naam, int breedte) {
    Blad blad = browser.blad(breedte, 800);
    blad.pagina().clock().install();
    blad.pagina().navigate(dienst.adres("/inbox").toString());
    knop(blad.pagina(), naam).first().click();
    assertThat(knop(blad.pagina(), "Afmelden")).isVisible();
    // Only then the page's script has set its clock.
    blad.pagina().waitForLoadState();
    return blad;
  }

  private void laatVerstrijken(Page pagina, Duration duur) {
    klok.vooruit(duur);
    pagina.clock().fastForward(duur.toMillis());
  }

  private void assertToegankelijk(Blad blad, String waar) {
    assertThat(browser.ontoegankelijk(blad)).as(waar).isEmpty();
  }

  private static void assertPast(Page pagina) {
    assertThat(
            pagina.evaluate(
                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
        .isEqualTo(true);
  }

  private static Locator knop(Page pagina, String naam) {
    return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam));
  }

  private static Locator link(Page pagina, String naam) {
    return pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(naam));
  }

  /** Goes to something with the Tab key and presses Enter on it. */
  private static void toets(Page pagina, Locator doel) {
    for (int i = 0; i < 40; i++) {
      if ((boolean) doel.evaluate("element => document.activeElement === element")) {
        pagina.keyboard().press("Enter");
        return;
      }
      pagina.keyboard().press("Tab");
    }
    throw new AssertionError("the Tab key does not come to " + doel);
  }
}
