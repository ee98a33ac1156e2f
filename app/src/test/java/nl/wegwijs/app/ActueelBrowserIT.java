package nl.wegwijs.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wegwijs.app.Browser.Blad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A notice, the switch and what inwoners say of answers, from the page of the redacteur and back.
 */
final class ActueelBrowserIT {
  @Test
  void aNoticeTheSwitchAndWhatDidNotHelpGoFromScreenToInwonerAndBack(
      @TempDir Path data, @TempDir Path map) throws IOException {
    Path gemeenten = Proefdienst.kopieer(map.resolve("gemeenten"));
    try (var dienst = Proefdienst.demo(data, Map.of("WEGWIJS_GEMEENTEN", gemeenten.toString()));
        var browser = new Browser();
        Blad redactie = browser.blad(375, 800)) {
      Page pagina = redactie.pagina();
      pagina.clock().install(new Clock.InstallOptions().setTime(Proefdienst.NU));
      pagina.navigate(dienst.adres("/inbox/actueel").toString());
      knop(pagina, "Noor Jansen").click();
      plaats(pagina, dienst);
      assertThat(pagina.locator("#actueel")).containsText("De balie is dicht.");
      assertThat(Files.readString(gemeenten.resolve("waterrijk/actueel.yaml")))
          .contains("De balie is dicht.");

      Inwoner inwoner = dienst.begin("waterrijk");
      assertThat(inwoner.zeg("Wat kost een paspoort?").toString()).contains("83,85");
      inwoner.kies("hielp-nee");
      assertThat(dienst.begin("waterrijk").berichten(-1).toString()).contains("De balie is dicht.");

      pagina.navigate(dienst.adres("/inbox/verbeteren").toString());
      assertThat(pagina.getByText("1 keer (1 hielp niet)")).isVisible();
      knop(pagina, "Niet voor ons").click();
      assertThat(pagina.getByText("Er zijn geen vragen waar nog iets mee")).isVisible();
      knop(pagina, "Draai terug").click();
      assertThat(pagina.getByText("1 keer (1 hielp niet)")).isVisible();

      verwijderElders(pagina, dienst);

      zetUit(pagina, dienst);
      assertThat(pagina.locator("#actueel")).containsText("Assistent uit");
      assertThat(dienst.begin("waterrijk").zeg("Wat kost een paspoort?").toString())
          .contains("doorgestuurd")
          .doesNotContain("83,85");
    }
  }

  private static void plaats(Page pagina, Proefdienst dienst) {
    pagina.navigate(dienst.adres("/inbox/actueel").toString());
    pagina.getByLabel("Tekst in het Nederlands").fill("De balie is dicht.");
    pagina.getByLabel("Tekst in het Engels").fill("The counter is closed.");
    knop(pagina, "Plaats").click();
    assertThat(pagina).hasURL(Pattern.compile("/inbox/actueel$"));
  }

  /** What one page takes away, another that stays open no longer shows. */
  private static void verwijderElders(Page pagina, Proefdienst dienst) {
    assertThat(pagina.locator("#actueel")).containsText("De balie is dicht.");
    pagina.waitForLoadState();
    Page ander = pagina.context().newPage();
    ander.navigate(dienst.adres("/inbox/actueel").toString());
    knop(ander, "Verwijder mededeling: De balie is dicht.").click();
    assertThat(ander.getByText("Er zijn geen mededelingen.")).isVisible();
    ander.close();

    pagina.clock().fastForward(31_000);
    assertThat(pagina.locator("#actueel")).isEmpty();
  }

  private static void zetUit(Page pagina, Proefdienst dienst) {
    pagina.navigate(dienst.adres("/inbox/actueel").toString());
    pagina.getByLabel("De hele assistent").check();
    pagina.getByLabel("Waarom").fill("Antwoorden kloppen niet");
    knop(pagina, "Zet uit").click();
  }

  private static Locator knop(Page pagina, String naam) {
    return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam)).first();
  }
}
