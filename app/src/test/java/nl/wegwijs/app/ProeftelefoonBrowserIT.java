package nl.wegwijs.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody tries WhatsApp on the page that looks like a telephone. */
final class ProeftelefoonBrowserIT {
  @Test
  void talksWithAGemeenteAndTapsAChoice(@TempDir Path data) {
    try (Proefdienst dienst = Proefdienst.demo(data, Klok.parse(Proefdienst.NU));
        var browser = new Browser();
        Browser.Blad blad = browser.blad(390, 844)) {
      Page pagina = blad.pagina();
      pagina.navigate(dienst.adres("/proeftelefoon").toString());
      pagina
          .getByLabel("Gemeente", new Page.GetByLabelOptions().setExact(true))
          .selectOption("waterrijk");
      knop(pagina, "Nieuw gesprek").click();
      assertThat(pagina.getByLabel("Bericht", new Page.GetByLabelOptions().setExact(true)))
          .isFocused();
      zeg(pagina, "Wat kost een paspoort?");

      Locator gesprek = pagina.getByRole(AriaRole.LOG);
      assertThat(gesprek).containsText("Ik ben een computerprogramma");
      assertThat(gesprek).containsText("Bron: Paspoort");

      zeg(pagina, "<b>Ik ga verhuizen</b> naar Lindelaan 4b 3484 HG per 1 maart met mijn vrouw");
      assertThat(gesprek).containsText("<b>Ik ga verhuizen</b>");
      zeg(pagina, "3486 KD 14");
      Locator lijst = gesprek.locator("summary");
      lijst.or(gesprek.locator("li > .knoppen > button")).first().waitFor();
      if (lijst.count() > 0) {
        lijst.first().click();
      }
      Locator keuze = gesprek.locator(".knoppen > button").first();
      String gekozen = String.valueOf(keuze.evaluate("knop => knop.firstChild.textContent"));
      keuze.click();
      assertThat(gesprek.locator("li.eigen").last()).containsText(gekozen);

      pagina.getByText("Iets anders sturen").click();
      knop(pagina, "Geluidsopname").click();
      assertThat(gesprek).containsText("alleen tekst lezen");
      assertThat(browser.ontoegankelijk(blad)).asString().isEqualTo("[]");
      assertThat(blad.fouten()).isEmpty();
    }
  }

  private static void zeg(Page pagina, String tekst) {
    pagina.getByLabel("Bericht", new Page.GetByLabelOptions().setExact(true)).fill(tekst);
    knop(pagina, "Verstuur").click();
  }

  private static Locator knop(Page pagina, String naam) {
    return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam));
  }
}
