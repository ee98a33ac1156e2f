package nl.wegwijs.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wegwijs.app.Browser.Blad;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logging in and out at a provider on another site, as a real browser allows it. */
final class AanmeldenBrowserIT {
  private static final String FATIMA =
      """
      {"name": "Fatima Bakkali", "gemeenten": ["waterrijk"], "roles": ["medewerker"], "teams": ["kcc"]}
      """;

  @Test
  void logsInAndOutAtTheProvider(@TempDir Path data) throws IOException {
    var provider =
        new MockOAuth2Server(
            OAuth2Config.Companion.fromJson(
                "{\"httpServer\":\"NettyWrapper\",\"interactiveLogin\":true}"));
    provider.start();
    int poort = vrijePoort();
    var omgeving =
        Map.of(
            "WEGWIJS_PORT",
            Integer.toString(poort),
            "WEGWIJS_OIDC_ISSUER",
            "http://localhost:" + provider.baseUrl().port() + "/organisatie",
            "WEGWIJS_OIDC_CLIENT_ID",
            "wegwijs",
            "WEGWIJS_OIDC_CLIENT_SECRET",
            "geheim",
            "WEGWIJS_OIDC_BASIS",
            "http://127.0.0.1:" + poort);
    try (Proefdienst dienst = Proefdienst.start(data, omgeving);
        Browser browser = new Browser();
        Blad blad = browser.blad(1100, 800)) {
      Page pagina = blad.pagina();
      pagina.navigate(dienst.adres("/inbox/hulp").toString());
      pagina.locator("input[name=username]").fill("fatima");
      pagina.locator("textarea[name=claims]").fill(FATIMA);
      pagina.locator("input[type=submit], button[type=submit]").first().click();

      assertThat(pagina).hasURL(dienst.adres("/inbox/hulp").toString());
      assertThat(pagina.getByText("Fatima Bakkali")).isVisible();
      pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Afmelden")).click();

      assertThat(pagina).hasURL(Pattern.compile("/inbox/afgemeld"));
      assertThat(pagina.getByRole(AriaRole.HEADING)).hasText("U bent afgemeld");
      pagina.navigate(dienst.adres("/inbox").toString());
      assertThat(pagina.locator("input[name=username]")).isVisible();
      // The provider's own page asks for letters from elsewhere, which are not there.
      assertThat(blad.fouten()).noneMatch(fout -> fout.contains("Content Security Policy"));
    } finally {
      provider.shutdown();
    }
  }

  private static int vrijePoort() throws IOException {
    try (var vrij = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return vrij.getLocalPort();
    }
  }
}
