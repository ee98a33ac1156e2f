package nl.wegwijs.channels.web;

import io.javalin.http.Context;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Gemeenten;
import org.jspecify.annotations.Nullable;

/**
 * Lets the pages of the gemeenten's own websites talk with the service. Safe for use by many
 * threads.
 */
final class Cors {
  private static final String METHODEN = "GET, POST, DELETE";
  private static final String KOPPEN = "Authorization, Content-Type, Last-Event-ID";

  private final Supplier<Wereld> wereld;
  private volatile @Nullable Toegestaan toegestaan;

  Cors(Supplier<Wereld> wereld) {
    this.wereld = wereld;
  }

  /** Echoes the origin of the request if it is one of a gemeente. */
  void zet(Context ctx) {
    ctx.header("Vary", "Origin");
    String herkomst = ctx.header("Origin");
    if (herkomst == null || !herkomsten().contains(herkomst.toLowerCase(Locale.ROOT))) {
      return;
    }
    ctx.header("Access-Control-Allow-Origin", herkomst);
    ctx.header("Access-Control-Expose-Headers", "API-Version, Location, Retry-After");
  }

  /** Answers what a browser asks before it sends the request itself. */
  void vooraf(Context ctx) {
    if (ctx.res().getHeader("Access-Control-Allow-Origin") == null) {
      return;
    }
    ctx.header("Access-Control-Allow-Methods", METHODEN);
    ctx.header("Access-Control-Allow-Headers", KOPPEN);
    ctx.header("Access-Control-Max-Age", "600");
  }

  private Set<String> herkomsten() {
    Gemeenten nu = wereld.get().gemeenten();
    Toegestaan bekend = toegestaan;
    if (bekend == null || !bekend.van().equals(nu)) {
      bekend = Toegestaan.van(nu);
      toegestaan = bekend;
    }
    return bekend.herkomsten();
  }

  /** The origins of one version of the gemeenten. */
  private record Toegestaan(Gemeenten van, Set<String> herkomsten) {
    static Toegestaan van(Gemeenten gemeenten) {
      var herkomsten = new HashSet<String>();
      for (Gemeente gemeente : gemeenten.alle().values()) {
        gemeente.websites().forEach(website -> herkomsten.add(herkomst(website)));
      }
      return new Toegestaan(gemeenten, Set.copyOf(herkomsten));
    }

    private static String herkomst(URI website) {
      String schema = String.valueOf(website.getScheme()).toLowerCase(Locale.ROOT);
      boolean gewoon =
          website.getPort() < 0
              || (schema.equals("https") && website.getPort() == 443)
              || (schema.equals("http") && website.getPort() == 80);
      String host = String.valueOf(website.getHost()).toLowerCase(Locale.ROOT);
      return schema + "://" + host + (gewoon ? "" : ":" + website.getPort());
    }
  }
}
