package nl.wegwijs.channels.ontvangst;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import nl.wegwijs.bot.wereld.Zinnen;
import nl.wegwijs.channels.weergave.Htmltekst;
import nl.wegwijs.channels.weergave.TekstWeergave;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;

/** Pages that stand by themselves: of a receipt, and of what comes before or instead of it. */
final class Bewijspagina {
  private static final String STIJL =
      "body{font:1rem/1.5 sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff;overflow-wrap:anywhere}"
          + "h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.25rem}"
          + "dt{font-weight:bold}dd{margin:0 0 .6rem}"
          + "button{font:inherit;min-height:2.75rem;padding:.5rem 1.25rem;color:#fff;background:#154273;"
          + "border:2px solid #154273;border-radius:.25rem;cursor:pointer}"
          + "button:focus-visible{outline:3px solid #111;outline-offset:2px}"
          + "@media print{body{margin:0;max-width:none}dl div{break-inside:avoid}}";

  /** Name of the secret that the button sends along. */
  static final String GEHEIM = "browser";

  /** What a browser may do with these pages: show them, and send their one form back here. */
  static final String CSP =
      "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
          .formatted(sha256(STIJL));

  private final Gemeente gemeente;
  private final Taal taal;
  private final Instant tot;
  private final boolean mail;

  /**
   * @param tot until when the link opens it
   * @param mail whether the gesprek can have it mailed as well
   */
  Bewijspagina(Gemeente gemeente, Taal taal, Instant tot, boolean mail) {
    this.gemeente = gemeente;
    this.taal = taal;
    this.tot = tot;
    this.mail = mail;
  }

  /**
   * Before it is opened: whatever fetches a link to look at it does not press a button.
   *
   * @param geheim by which the browser that presses it is known from then on
   */
  String openen(String geheim) {
    return melding(
        "bewijs-open",
        "<form method=\"post\"><input type=\"hidden\" name=\"%s\" value=\"%s\"><button type=\"submit\">"
                .formatted(GEHEIM, geheim)
            + Htmltekst.veilig(zin("bewijs-open-knop"))
            + "</button></form>");
  }

  /** Where it was opened in another browser. */
  String elders() {
    return melding("bewijs-elders", ofPerMail());
  }

  /** Where the link does not work any more. */
  String verlopen() {
    return melding("bewijs-verlopen", ofPerMail());
  }

  /** Where no receipt is, in both languages since it is not known whose it was. */
  static String onbekend() {
    return van(
        Taal.NL,
        "Ontvangstbewijs",
        "Ontvangstbewijs",
        "<p>Deze link is niet goed. Is het de hele link?</p>"
            + "<p lang=\"en\">This link is not right. See whether you have all of it.</p>");
  }

  /**
   * A page around that HTML.
   *
   * @param titel as words, like {@code kop}; escaped here
   * @param inhoud as HTML in which what comes from outside is escaped already
   */
  static String van(Taal taal, String titel, String kop, String inhoud) {
    return ("<!doctype html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width\">"
            + "<meta name=\"robots\" content=\"noindex, nofollow\"><title>%s</title>"
            + "<style>%s</style></head><body><main><h1>%s</h1>%s</main></body></html>\n")
        .formatted(taal.code(), Htmltekst.veilig(titel), STIJL, Htmltekst.veilig(kop), inhoud);
  }

  private String melding(String sleutel, String erna) {
    String kop =
        switch (taal) {
          case NL -> "Ontvangstbewijs, gemeente " + gemeente.naam();
          case EN -> "Receipt, municipality of " + gemeente.naam();
        };
    return van(taal, kop, kop, "<p>" + Htmltekst.veilig(zin(sleutel)) + "</p>" + erna);
  }

  private String ofPerMail() {
    return mail ? "<p>" + Htmltekst.veilig(zin("bewijs-of-mail")) + "</p>" : "";
  }

  private String zin(String sleutel) {
    return new Zinnen(gemeente, taal).zeg(sleutel, "tot", new TekstWeergave(taal).moment(tot));
  }

  private static String sha256(String tekst) {
    try {
      byte[] som =
          MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(som);
    } catch (NoSuchAlgorithmException nooit) {
      throw new IllegalStateException("every Java platform has SHA-256", nooit);
    }
  }
}
