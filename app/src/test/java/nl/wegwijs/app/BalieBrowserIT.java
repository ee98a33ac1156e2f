package nl.wegwijs.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

/** Medewerkers and an inwoner at once, each in a browser of their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BalieBrowserIT {
  private static final int MEESTE_TABS = 80;
  private static final String ALLE = "/inbox?tab=alle&team=kcc";

  private final Zetklok klok = new Zetklok();
  private Proefdienst dienst;
  private Browser browser;

  @SuppressWarnings("NullAway.Init") // JUnit calls start() before any test
  BalieBrowserIT() {}

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
  void bringsAnInwonerToAMedewerkerAndFurther() {
    try (Blad fatima = aangemeld("kcc", 1280);
        Blad kees = aangemeld("coordinator", 1024);
        Blad inwoner = browser.blad(1100, 800)) {
      Venster venster = vraagMedewerker(inwoner);
      String kenmerk = kenmerk(venster).innerText();
      Page bijFatima = fatima.pagina();
      assertThat(regel(bijFatima, kenmerk)).isVisible();
      assertThat(regel(kees.pagina(), kenmerk)).isVisible();
      assertToegankelijk(fatima, "queue");

      regel(bijFatima, kenmerk).locator("a").click();
      assertThat(bijFatima.locator("#neem")).isVisible();
      toets(bijFatima, "c");
      assertThat(bijFatima.locator("#melding")).containsText("U hebt dit gesprek");
      assertThat(venster.element()).containsText("Fatima Bakkali");
      assertThat(regel(kees.pagina(), kenmerk)).containsText("bij Fatima Bakkali");
      regel(kees.pagina(), kenmerk).locator("a").click();
      assertThat(kees.pagina().locator("#standtekst")).containsText("Fatima Bakkali heeft dit");
      assertThat(kees.pagina().locator("#antwoord")).hasCount(0);
      assertToegankelijk(kees, "read along");

      toets(bijFatima, "r");
      bijFatima.keyboard().type("Waarmee kan ik u helpen?");
      bijFatima.keyboard().press("Control+Enter");
      assertThat(venster.element()).containsText("Waarmee kan ik u helpen?");
      venster.typ("<img src=x onerror=\"document.title='kapot'\"> paspoort kwijt");
      inwoner.pagina().keyboard().press("Enter");
      assertThat(bijFatima.locator("#items")).containsText("<img src=x");
      assertThat(kees.pagina().locator("#items")).containsText("<img src=x");
      assertThat(bijFatima.locator("#items img")).hasCount(0);
      assertToegankelijk(fatima, "gesprek");

      bijFatima.locator("#gesprek-kop").focus();
      toets(bijFatima, "f");
      bijFatima.locator("#naar").selectOption("burgerzaken");
      bijFatima.locator("#doorvraag").fill("Kan dit vandaag nog?");
      assertToegankelijk(fatima, "forwarding");
      bijFatima.locator("#actie-doorzetten button.hoofd").click();
      assertThat(bijFatima.locator("#melding")).containsText("Doorgezet");
      assertThat(venster.element()).containsText("Burgerzaken");

      naarAssistent(kees.pagina(), venster);
      assertThat(fatima.fouten()).isEmpty();
      assertThat(kees.fouten()).isEmpty();
    }
  }

  private static void naarAssistent(Page pagina, Venster venster) {
    pagina.locator("#neem").click();
    assertThat(pagina.getByText("Kan dit vandaag nog?").first()).isVisible();
    pagina.getByText("Naar assistent").click();
    pagina.getByText("Geef aan de assistent").click();
    assertThat(pagina.locator("#standtekst")).containsText("Terug naar de assistent");
    venster.zeg("Wat kost een paspoort?");
    assertThat(venster.laatste()).containsText("83,85");
  }

  @Test
  void losesNoTextWhenTheLoginOrTheConnectionIsLost() {
    try (Blad fatima = aangemeld("kcc", 1280);
        Blad inwoner = browser.blad(1100, 800)) {
      Venster venster = vraagMedewerker(inwoner);
      String kenmerk = kenmerk(venster).innerText();
      Page pagina = fatima.pagina();
      regel(pagina, kenmerk).locator("a").click();
      pagina.locator("#neem").click();
      assertThat(pagina.locator("#antwoord")).isVisible();

      pagina.route("**/gebeurtenissen**", route -> route.abort());
      pagina.reload();
      assertThat(pagina.locator("#verbinding")).containsText("verbinding is weg");
      venster.typ("Bent u er nog?");
      inwoner.pagina().keyboard().press("Enter");
      pagina.locator("#antwoord").fill("Ja, ik zoek het op.");
      pagina.locator("#antwoord").press("Control+Enter");
      assertThat(pagina.locator("#antwoord")).hasValue("Ja, ik zoek het op.");
      pagina.unroute("**/gebeurtenissen**");
      assertThat(pagina.locator("#verbinding")).isEmpty();
      assertThat(pagina.locator("#items")).containsText("Bent u er nog?");

      Page ander = pagina.context().newPage();
      ander.navigate(dienst.adres("/inbox/hulp").toString());
      ander.getByText("Afmelden").click();
      pagina.locator("#antwoordformulier button.hoofd").click();
      assertThat(pagina.locator("#schrijf-fout")).containsText("sessie is voorbij");
      pagina.locator("#schrijf-fout a").click();
      meldAan(pagina, "kcc");
      assertThat(pagina.locator("#antwoord")).hasValue("Ja, ik zoek het op.");
      pagina.locator("#antwoordformulier button.hoofd").click();
      assertThat(venster.element()).containsText("Ja, ik zoek het op.");
      pagina.goBack();
      pagina.goForward();
      assertThat(pagina.locator("#items").getByText("Ja, ik zoek het op.")).hasCount(1);
    }
  }

  @Test
  void callsBackWhoAskedOutsideHours() {
    klok.vooruit(Duration.ofHours(10));
    try (Blad inwoner = browser.blad(1100, 800)) {
      inwoner.pagina().navigate(dienst.adres("/?gemeente=waterrijk").toString());
      Venster venster = new Venster(inwoner.pagina()).open();
      venster.zeg("Ik wil teruggebeld worden").zeg("Jan Pietersen").zeg("0612345678");
      venster.zeg("mijn parkeervergunning").zeg("in de ochtend").zeg("ja");
      assertThat(venster.laatste()).containsText("belt u");
      String kenmerk = kenmerk(venster).innerText();
      try (Blad fatima = aangemeld("kcc", 1280)) {
        Page pagina = fatima.pagina();
        pagina.navigate(dienst.adres("/inbox?tab=terugbellen").toString());
        regel(pagina, kenmerk).locator("a").click();
        pagina.locator("#neem").click();
        assertThat(pagina.locator(".nummer")).hasText("0612345678");
        assertToegankelijk(fatima, "calling back");
        pagina.locator("#belformulier button.hoofd").click();
        assertThat(pagina.locator("#standtekst")).containsText("Teruggebeld");
        assertThat(fatima.fouten()).isEmpty();
      }
    } finally {
      // for other tests it is morning again
      klok.vooruit(Duration.ofHours(14));
    }
  }

  @Test
  void startsAFormForAnInwonerWithTheKeyboardAlone() {
    try (Blad fatima = aangemeld("kcc", 1280);
        Blad inwoner = browser.blad(1100, 800)) {
      Venster venster = vraagMedewerker(inwoner);
      Page pagina = fatima.pagina();
      pagina.navigate(dienst.adres("/inbox/werk/" + kenmerk(venster).innerText()).toString());
      druk(pagina, pagina.locator("#neem"));
      druk(
          pagina,
          pagina.locator("summary", new Page.LocatorOptions().setHasText("Naar assistent")));
      druk(pagina, pagina.getByText("Met een formulier dat u alvast invult"));
      loopNaar(pagina, pagina.locator("#formulier"));
      pagina.keyboard().type("Verhuizing");
      druk(pagina, pagina.getByText("Kies", new Page.GetByTextOptions().setExact(true)));
      Locator postcode = pagina.locator("#veld-nieuwePostcode");
      assertThat(postcode).isVisible();
      assertToegankelijk(fatima, "form to fill in for somebody");
      typ(pagina, postcode, "onzin");
      typ(pagina, pagina.locator("#veld-naam"), "Anna <b>Voorbeeld</b>");
      pagina.keyboard().press("Enter");
      druk(pagina, pagina.locator(".uitslag a").first());
      assertThat(postcode).isFocused();
      assertThat(postcode).hasAttribute("aria-invalid", "true");
      assertToegankelijk(fatima, "form with what is not taken");
      pagina.setViewportSize(320, 800);
      assertThat(pagina.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);

      pagina.keyboard().press("Control+A");
      pagina.keyboard().type("3484 HG");
      loopNaar(pagina, pagina.locator("#veld-naam"));
      pagina.keyboard().press("Control+A");
      pagina.keyboard().type("Anna Voorbeeld");
      pagina.keyboard().press("Enter");
      assertThat(pagina.locator("#melding")).containsText("met het formulier");
      assertThat(venster.element()).containsText("Dit vulde onze medewerker alvast in");
      assertThat(venster.element()).containsText("3484 HG");
      assertThat(venster.laatste()).containsText("nieuwe huisnummer");
    }
  }

  private static void typ(Page pagina, Locator veld, String tekst) {
    loopNaar(pagina, veld);
    pagina.keyboard().type(tekst);
  }

  /** Goes to something with the Tab key and presses Enter on it. */
  private static void druk(Page pagina, Locator doel) {
    loopNaar(pagina, doel);
    pagina.keyboard().press("Enter");
  }

  private static void loopNaar(Page pagina, Locator doel) {
    assertThat(doel).isVisible();
    for (int i = 0; i < MEESTE_TABS; i++) {
      if ((boolean) doel.evaluate("element => document.activeElement === element")) {
        return;
      }
      pagina.keyboard().press("Tab");
    }
    throw new AssertionError("the Tab key does not come to " + doel);
  }

  @Test
  void fitsOnAPhoneAndTellsItsKeys() {
    try (Blad fatima = aangemeld("kcc", 360)) {
      Page pagina = fatima.pagina();
      assertThat(pagina.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
      // the script has run once it shows its button
      assertThat(pagina.locator("#toetsen-open")).isVisible();
      pagina.keyboard().press("j");
      assertThat(pagina.locator("#regels a").first()).isFocused();
      pagina.keyboard().press("?");
      assertThat(pagina.locator("#toetsen")).isVisible();
      assertToegankelijk(fatima, "keys");
      pagina.locator("#toetsen-aan").uncheck();
      pagina.keyboard().press("Escape");
      pagina.reload();
      assertThat(pagina.locator("#toetsen-open")).isVisible();
      pagina.keyboard().press("j");
      assertThat(pagina.locator("#regels a").first()).not().isFocused();
      pagina.locator("#regels a").first().click();
      assertThat(pagina).hasURL(Pattern.compile("/inbox/werk/"));
      assertThat(pagina.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
      assertToegankelijk(fatima, "gesprek on a phone");
      assertThat(fatima.fouten()).isEmpty();
    }
  }

  private Venster vraagMedewerker(Blad inwoner) {
    inwoner.pagina().navigate(dienst.adres("/?gemeente=waterrijk").toString());
    Venster venster = new Venster(inwoner.pagina()).open();
    venster.druk("Medewerker");
    assertThat(kenmerk(venster)).isVisible();
    return venster;
  }

  /** Where the reference number stands, whatever is said after it. */
  private static Locator kenmerk(Venster venster) {
    return venster.element().locator(".ontvangst strong").last();
  }

  private Blad aangemeld(String persoon, int breedte) {
    Blad blad = browser.blad(breedte, 800);
    blad.pagina().navigate(dienst.adres(ALLE).toString());
    meldAan(blad.pagina(), persoon);
    assertThat(blad.pagina().locator("#werk")).isVisible();
    return blad;
  }

  private static void meldAan(Page pagina, String persoon) {
    pagina.locator("section[aria-labelledby=demo-waterrijk] button[value=" + persoon + "]").click();
  }

  /** A key is heard once the page's script has run. */
  private static void toets(Page pagina, String toets) {
    pagina.waitForLoadState();
    pagina.keyboard().press(toets);
  }

  private static Locator regel(Page pagina, String kenmerk) {
    return pagina.locator("#regel-" + kenmerk);
  }

  private void assertToegankelijk(Blad blad, String stand) {
    assertThat(browser.ontoegankelijk(blad)).as(stand).isEqualTo(List.of());
  }
}
