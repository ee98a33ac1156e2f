package nl.wegwijs.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The window of the assistant on a page, worked with the keyboard alone. */
final class Venster {
  private static final int MEESTE_TABS = 40;

  private final Page pagina;
  private final Locator element;

  Venster(Page pagina) {
    this.pagina = pagina;
    this.element = pagina.getByRole(AriaRole.DIALOG);
  }

  /** Opens it from the page and waits for the greeting. */
  Venster open() {
    toetsOp(knopOpPagina(), "Enter");
    assertThat(element).isVisible();
    assertThat(berichten().first()).isVisible();
    wachtTotHetKan();
    return this;
  }

  /** The button on the page. */
  Locator knopOpPagina() {
    return pagina.locator("wegwijs-venster button.open");
  }

  Locator element() {
    return element;
  }

  /** What the assistant said. */
  Locator berichten() {
    return element.locator(".bericht.van-assistent");
  }

  /** The last bericht of the assistant. */
  Locator laatste() {
    return berichten().last();
  }

  Locator veld() {
    return element.getByRole(AriaRole.TEXTBOX);
  }

  Locator banner() {
    return element.locator(".banner");
  }

  /** A button in the window by what it says. */
  Locator knop(String naam) {
    return element
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(naam).setExact(true).setDisabled(false))
        .last();
  }

  /** Types a message, sends it with Enter and waits for what the assistant says to it. */
  Venster zeg(String tekst) {
    int eerder = berichten().count();
    typ(tekst);
    pagina.keyboard().press("Enter");
    return wachtOpAntwoord(eerder);
  }

  /** Puts a text into the field. */
  void typ(String tekst) {
    wachtTotHetKan();
    if (!heeftFocus(veld())) {
      loopNaar(veld());
    }
    pagina.keyboard().type(tekst);
  }

  /** Goes to a button with the Tab key, presses it and waits for what the assistant says to it. */
  Venster druk(String naam) {
    wachtTotHetKan();
    int eerder = berichten().count();
    toetsOp(knop(naam), "Enter");
    return wachtOpAntwoord(eerder);
  }

  /** Goes to an element with the Tab key and presses a key on it. */
  void toetsOp(Locator doel, String toets) {
    assertThat(doel).isVisible();
    loopNaar(doel);
    pagina.keyboard().press(toets);
  }

  /** Waits until a next message may be sent. */
  private void wachtTotHetKan() {
    assertThat(element.locator("button[type=submit]")).not().hasAttribute("aria-disabled", "true");
  }

  private Venster wachtOpAntwoord(int eerder) {
    assertThat(berichten().nth(eerder)).isVisible();
    wachtTotHetKan();
    return this;
  }

  private void loopNaar(Locator doel) {
    for (int i = 0; i < MEESTE_TABS; i++) {
      if (heeftFocus(doel)) {
        return;
      }
      pagina.keyboard().press("Tab");
    }
    throw new AssertionError("the Tab key does not come to " + doel);
  }

  private static boolean heeftFocus(Locator doel) {
    return (boolean) doel.evaluate("element => element.getRootNode().activeElement === element");
  }
}
