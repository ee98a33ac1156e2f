package nl.wegwijs.channels.web;

import io.javalin.http.Context;
import java.util.Map;

/**
 * The headers of every response, by the API Design Rules: version, and what a browser may do with
 * it.
 */
final class Koppen {
  /** Version of the contract; the same stands in its published description. */
  static final String API_VERSIE = "1.0.0";

  /** On whatever is answered, errors included. */
  static final Map<String, String> ALTIJD =
      Map.of(
          "API-Version", API_VERSIE,
          "Cache-Control", "no-store",
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
          "Referrer-Policy", "no-referrer",
          "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY");

  /**
   * What a page of our own may load: its own files alone, nothing that stands in the page itself.
   */
  static final String CSP_PAGINA =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:;"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private Koppen() {}

  static void zet(Context ctx) {
    ALTIJD.forEach(ctx::header);
  }
}
