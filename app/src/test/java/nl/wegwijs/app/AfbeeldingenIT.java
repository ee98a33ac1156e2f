package nl.wegwijs.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wegwijs.app.Browser.Blad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Makes the pictures in README.md anew; runs only when asked, with {@code ./wegwijs test -pl app
 * -am -Dtest=AfbeeldingenIT -Dsurefire.failIfNoSpecifiedTests=false -Dwegwijs.afbeeldingen=true}.
 */
@ExtendWith(GedeeldeDienst.class)
@EnabledIfSystemProperty(named = "wegwijs.afbeeldingen", matches = "true")
final class AfbeeldingenIT {
  private static final Path MAP = Path.of("..", "docs", "images");

  @Test
  void showsAnAnswerOnAPageAndAFormOnAPhone(Proefdienst dienst) throws Exception {
    Files.createDirectories(MAP);
    String adres = dienst.adres("/?gemeente=waterrijk").toString();
    try (Browser browser = new Browser()) {
      try (Blad blad = browser.blad(1100, 800)) {
        blad.pagina().navigate(adres);
        Venster venster = new Venster(blad.pagina()).open();
        venster.zeg("Wat kost een nieuw paspoort?");
        maak(blad.pagina(), venster, "widget.png");
      }
      try (Blad blad = browser.blad(390, 844)) {
        blad.pagina().navigate(adres);
        Venster venster = new Venster(blad.pagina()).open();
        venster.zeg("Op 1 maart verhuis ik naar Lindelaan 4b, 3484 HG");
        venster.zeg("3486 KD 14");
        maak(blad.pagina(), venster, "widget-telefoon.png");
      }
    }
  }

  private static void maak(Page pagina, Venster venster, String naam) {
    assertThat(venster.laatste()).isVisible();
    pagina.screenshot(new Page.ScreenshotOptions().setPath(MAP.resolve(naam)));
  }
}
