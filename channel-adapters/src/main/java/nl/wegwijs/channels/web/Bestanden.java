package nl.wegwijs.channels.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import nl.wegwijs.bot.gesprek.Kenmerken;

/**
 * The widget's own files, read once and kept in memory, also compressed. All but the loader stand
 * under a path with the version of them all, so that they may be kept for ever and no two versions
 * ever work together.
 */
final class Bestanden {
  private static final String MAP = "widget/";
  private static final List<String> NAMEN =
      List.of(
          "venster.js",
          "gesprek.js",
          "api.js",
          "stroom.js",
          "opslag.js",
          "schil.js",
          "berichten.js",
          "invoer.js",
          "nummers.js",
          "teksten.js",
          "html.js",
          "venster.css",
          "pagina.css");
  private static final String JAVASCRIPT = "text/javascript; charset=utf-8";
  private static final String CSS = "text/css; charset=utf-8";

  private final Map<String, Bestand> bestanden = new LinkedHashMap<>();
  private final Bestand lader;
  private final String versie;

  private static final class Bestand {
    private final byte[] bytes;
    private final byte[] gzip;
    private final String soort;
    private final String etag;

    Bestand(byte[] bytes, String soort) {
      this.bytes = bytes;
      this.gzip = inpakken(bytes);
      this.soort = soort;
      this.etag = '"' + hash(bytes) + '"';
    }
  }

  Bestanden() {
    var alles = new StringBuilder();
    for (String naam : NAMEN) {
      byte[] bytes = lees(MAP + naam);
      bestanden.put(naam, new Bestand(bytes, naam.endsWith(".css") ? CSS : JAVASCRIPT));
      alles.append(hash(bytes));
    }
    versie = Kenmerken.hash(alles.toString()).substring(0, 12);
    String tekst = tekst("widget.js").replace("{versie}", versie);
    lader = new Bestand(tekst.getBytes(StandardCharsets.UTF_8), JAVASCRIPT);
  }

  /** The path of that file in this version. */
  String pad(String naam) {
    return "/widget/" + versie + "/" + naam;
  }

  /** {@code /widget.js}: looks at the tag that loaded it and loads the rest. */
  void lader(Context ctx) {
    stuur(ctx, lader, "public, no-cache");
  }

  /**
   * A file of the widget. A page that was loaded before an update gets the new one, but may not
   * keep it.
   */
  void bestand(Context ctx) {
    Bestand bestand = bestanden.get(ctx.pathParam("bestand"));
    if (bestand == null) {
      throw Problemen.nietGevonden("Dit bestand is er niet.");
    }
    boolean deze = ctx.pathParam("versie").equals(versie);
    stuur(ctx, bestand, deze ? "public, max-age=31536000, immutable" : "public, no-cache");
  }

  private static void stuur(Context ctx, Bestand bestand, String bewaren) {
    ctx.header("Access-Control-Allow-Origin", "*");
    ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
    ctx.header("Cache-Control", bewaren);
    ctx.header("ETag", bestand.etag);
    ctx.header("Vary", "Accept-Encoding");
    ctx.contentType(bestand.soort);
    String bekend = ctx.header("If-None-Match");
    if (bekend != null && bekend.contains(bestand.etag)) {
      ctx.status(304);
      return;
    }
    String codering = ctx.header("Accept-Encoding");
    if (codering != null && codering.contains("gzip")) {
      ctx.header("Content-Encoding", "gzip").result(bestand.gzip);
      return;
    }
    ctx.result(bestand.bytes);
  }

  /** A file beside this class. */
  static byte[] lees(String naam) {
    try (InputStream stroom = Bestanden.class.getResourceAsStream(naam)) {
      if (stroom == null) {
        throw new IllegalStateException("the program was built without " + naam);
      }
      return stroom.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String tekst(String naam) {
    return new String(lees(naam), StandardCharsets.UTF_8);
  }

  private static byte[] inpakken(byte[] bytes) {
    var ingepakt = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(ingepakt)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ingepakt.toByteArray();
  }

  private static String hash(byte[] bytes) {
    return Kenmerken.hash(new String(bytes, StandardCharsets.UTF_8)).substring(0, 16);
  }
}
