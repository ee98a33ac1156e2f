package nl.wegwijs.inbox.pagina;

import io.javalin.http.Context;

/** Asks somebody who is not logged in to log in. */
@FunctionalInterface
public interface Aanmeldvraag {
  /**
   * What such a one gets instead of the page asked for.
   *
   * @param naar where to go afterwards
   * @param verlopen whether somebody was logged in, too long ago
   */
  Antwoord antwoord(Context ctx, String naar, boolean verlopen);
}
