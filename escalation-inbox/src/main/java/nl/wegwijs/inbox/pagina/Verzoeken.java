package nl.wegwijs.inbox.pagina;

import io.javalin.http.Context;
import java.util.Optional;

/** Tells kinds of requests apart. */
final class Verzoeken {
  private Verzoeken() {}

  /** Whether a script asks; the scripts of the inbox say so. */
  static boolean vanScript(Context ctx) {
    return ctx.header("X-Fragment") != null
        || Optional.ofNullable(ctx.header("Accept")).orElse("").equals("text/event-stream");
  }

  /** Whether it was made without anybody doing something. */
  static boolean opDeAchtergrond(Context ctx) {
    return ctx.header("X-Achtergrond") != null
        || Optional.ofNullable(ctx.header("Accept")).orElse("").equals("text/event-stream");
  }
}
