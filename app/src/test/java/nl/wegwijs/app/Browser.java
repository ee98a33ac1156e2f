package nl.wegwijs.app;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The browser that is installed, without a window. For use by one thread. */
final class Browser implements AutoCloseable {
  private static final List<String> ARGUMENTEN =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  /** For machines that have other work too. */
  private static final int GEDULD_MS = 15_000;

  /** Everything that axe finds of these weights is a failure. */
  private static final String ERNSTIG =
      """
      async () => (await axe.run(document)).violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | '))
      """;

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final com.microsoft.playwright.Browser chromium;
  private final String axe;

  Browser() {
    String pad = System.getenv().getOrDefault("WEGWIJS_CHROMIUM", "/usr/bin/chromium");
    PlaywrightAssertions.setDefaultAssertionTimeout(GEDULD_MS);
    this.chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(pad))
                    .setArgs(ARGUMENTEN));
    this.axe = lees("/axe.min.js");
  }

  /**
   * A page of its own, with what went wrong on it.
   *
   * @param fouten errors of scripts and whatever else the console shows as an error, such as a
   *     breach of the content security policy
   */
  record Blad(Page pagina, List<String> fouten) implements AutoCloseable {
    @Override
    public void close() {
      pagina.context().close();
    }
  }

  /** A page of that size, as somebody sees it who never came before. */
  Blad blad(int breedte, int hoogte) {
    return blad(breedte, hoogte, true);
  }

  /** A page in a browser that runs no scripts. */
  Blad zonderScripts(int breedte, int hoogte) {
    return blad(breedte, hoogte, false);
  }

  private Blad blad(int breedte, int hoogte, boolean scripts) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(breedte, hoogte)
                .setJavaScriptEnabled(scripts)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam"));
    context.setDefaultTimeout(GEDULD_MS);
    Page pagina = context.newPage();
    var fouten = new ArrayList<String>();
    pagina.onPageError(fouten::add);
    pagina.onConsoleMessage(bericht -> {
      if (bericht.type().equals("error")) {
        fouten.add(bericht.text());
      }
    });
    return new Blad(pagina, fouten);
  }

  /** What keeps people with a disability from using the page as it is now. */
  List<?> ontoegankelijk(Blad blad) {
    List<String> eerder = List.copyOf(blad.fouten());
    blad.pagina().evaluate(axe);
    Object gevonden = blad.pagina().evaluate(ERNSTIG);
    // The checks try a style of their own, which the content security policy refuses.
    blad.fouten().retainAll(eerder);
    return (List<?>) Objects.requireNonNull(gevonden);
  }

  private static String lees(String bestand) {
    try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream(bestand))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    playwright.close();
  }
}
