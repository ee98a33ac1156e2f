package nl.wegwijs.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.wegwijs.app.Browser.Blad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text from an editor's hands to a citizen's answer and back. */
final class KennisBrowserIT {
  private static final String PASPOORT = "/inbox/kennis/product/paspoort";
  private static final String NIEUW = "In Waterrijk kost een paspoort deze week 1 euro.";

  private static final Duration GEDULD = Duration.ofSeconds(20);

  @Test
  void changesWhatInwonersAreAnsweredAndGoesBack(@TempDir Path map) throws Exception {
    Path gemeenten = Proefdienst.kopieer(map.resolve("gemeenten"));
    Path bestand = gemeenten.resolve("waterrijk/pdc/paspoort.md");
    String eerst = Files.readString(bestand);
    try (Proefdienst dienst = dienst(map.resolve("data"), gemeenten);
        Browser browser = new Browser();
        Blad blad = browser.blad(1280, 900);
        Blad ander = browser.blad(375, 800)) {
      Page pagina = redacteur(dienst, blad);
      Page tweede = redacteur(dienst, ander);
      for (Page een : new Page[] {pagina, tweede}) {
        een.navigate(dienst.adres(PASPOORT).toString());
      }
      assertThat(browser.ontoegankelijk(ander)).isEmpty();
      assertThat(
              tweede.evaluate(
                  "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
          .isEqualTo(true);

      Locator kort = pagina.getByLabel("Kort antwoord");
      kort.fill("Teneinde dit te regelen komt u langs.");
      assertThat(pagina.locator("#kort-leesbaar")).containsText("schrijf liever: om");
      kort.fill(NIEUW);
      assertThat(pagina.locator("#kort-leesbaar li")).hasCount(0);
      knop(pagina, "Voorbeeld").click();
      assertThat(pagina.locator(".voorbeeld-widget .bericht").first()).containsText(NIEUW);
      assertThat(pagina.locator(".voorbeeld-telefoon").first()).containsText(NIEUW);
      assertThat(blad.fouten()).isEmpty();
      assertThat(browser.ontoegankelijk(blad)).isEmpty();

      knop(pagina, "Publiceer").click();
      assertThat(pagina.locator("#melding")).containsText("is gepubliceerd");
      wachtOpAntwoord(dienst, NIEUW);

      tweede.getByLabel("Kort antwoord").fill("Een andere tekst.");
      knop(tweede, "Publiceer").click();
      assertThat(tweede.locator(".uitslag")).containsText("intussen veranderd");
      assertThat(tweede.locator(".verschil .weg").first()).isVisible();
      assertThat(tweede.getByLabel("Kort antwoord")).hasValue("Een andere tekst.");

      pagina.navigate(dienst.adres(PASPOORT + "/versies").toString());
      pagina.getByLabel("van versie 1").check();
      pagina.getByLabel("naar versie 2").check();
      knop(pagina, "Vergelijk").click();
      assertThat(pagina.locator(".verschil .nieuw").last()).containsText("1 euro");
      assertThat(browser.ontoegankelijk(blad)).isEmpty();
      knop(pagina, "Zet terug versie 1").click();
      assertThat(pagina.locator("#melding")).containsText("geldt weer");
      wachtOpAntwoord(dienst, "83,85 euro");
      assertThat(Files.readString(bestand)).isEqualTo(eerst);
    }
  }

  private static Proefdienst dienst(Path data, Path gemeenten) {
    return Proefdienst.demo(data, Map.of("WEGWIJS_GEMEENTEN", gemeenten.toString()));
  }

  private static Page redacteur(Proefdienst dienst, Blad blad) {
    Page pagina = blad.pagina();
    pagina.navigate(dienst.adres("/inbox").toString());
    knop(pagina, "Noor Jansen").last().click();
    assertThat(pagina.getByText("Gemeente Waterrijk")).isVisible();
    return pagina;
  }

  /** Asks as a citizen does until the answer holds that text; the files are read again by then. */
  private static void wachtOpAntwoord(Proefdienst dienst, String tekst) {
    long einde = System.nanoTime() + GEDULD.toNanos();
    String antwoord = "";
    while (!antwoord.contains(tekst) && System.nanoTime() < einde) {
      antwoord = dienst.begin("waterrijk").zeg("paspoort aanvragen").path("berichten").toString();
    }
    assertThat(antwoord).contains(tekst);
  }

  private static Locator knop(Page pagina, String naam) {
    return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam));
  }
}
