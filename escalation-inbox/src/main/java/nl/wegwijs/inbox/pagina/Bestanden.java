package nl.wegwijs.inbox.pagina;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijs.bot.gesprek.Kenmerken;

/**
 * Scripts and styles of the inbox, read once and kept in memory. They stand under a path with the
 * version of them all, so that a browser may keep them for ever and no two versions ever work
 * together.
 */
public final class Bestanden {
  static final String PAD = "/inbox/bestanden/{versie}/{bestand}";

  /** Whatever is not named here is not served. */
  private static final List<String> NAMEN =
      List.of(
          "inbox.css",
          "kennis.css",
          "kennis.js",
          "inbox.js",
          "aanvraag.js",
          "actueel.css",
          "actueel.js",
          "sessie.js",
          "bord.js",
          "werk.css",
          "werk.js",
          "lijst.js",
          "gesprek.js",
          "schrijven.js",
          "toetsen.js",
          "live.js");

  private static final String MAP = "/nl/wegwijs/inbox/bestanden/";

  private final Map<String, byte[]> bestanden = new LinkedHashMap<>();
  private final String versie;

  /** Reads them. */
  public Bestanden() {
    var alles = new StringBuilder();
    for (String naam : NAMEN) {
      byte[] bytes = lees(naam);
      bestanden.put(naam, bytes);
      alles.append(Kenmerken.hash(new String(bytes, StandardCharsets.UTF_8)));
    }
    versie = Kenmerken.hash(alles.toString()).substring(0, 12);
  }

  /** The path of that file in this version. */
  public String pad(String naam) {
    return PAD.replace("{versie}", versie).replace("{bestand}", naam);
  }

  /**
   * Sends a file. A page that was loaded before an update gets the new one, but may not keep it.
   *
   * @return false if there is no such file
   */
  boolean stuur(Context ctx) {
    byte[] bestand = bestanden.get(ctx.pathParam("bestand"));
    if (bestand == null) {
      return false;
    }
    boolean deze = ctx.pathParam("versie").equals(versie);
    ctx.header("Cache-Control", deze ? "public, max-age=31536000, immutable" : "public, no-cache");
    ctx.contentType(
        ctx.pathParam("bestand").endsWith(".css")
            ? "text/css; charset=utf-8"
            : "text/javascript; charset=utf-8");
    ctx.result(bestand);
    return true;
  }

  private static byte[] lees(String naam) {
    try (InputStream stroom = Bestanden.class.getResourceAsStream(MAP + naam)) {
      if (stroom == null) {
        throw new IllegalStateException("the program was built without " + naam);
      }
      return stroom.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
