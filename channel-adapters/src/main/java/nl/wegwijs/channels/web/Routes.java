package nl.wegwijs.channels.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * The paths with their methods. HEAD goes with GET and every path answers OPTIONS; which media type
 * an answer has is checked against {@code Accept} before the handler runs.
 */
final class Routes {
  /** The media type of a route that has several. */
  static final String ALLES = "*/*";

  private final Cors cors;
  private final Map<String, List<HandlerType>> methoden = new LinkedHashMap<>();
  private final RoutesConfig config;

  Routes(RoutesConfig config, Cors cors) {
    this.config = config;
    this.cors = cors;
  }

  void get(String pad, String vorm, Handler handler) {
    voegToe(HandlerType.GET, pad, vorm, handler);
    voegToe(HandlerType.HEAD, pad, vorm, handler);
  }

  void post(String pad, String vorm, Handler handler) {
    voegToe(HandlerType.POST, pad, vorm, handler);
  }

  void delete(String pad, String vorm, Handler handler) {
    voegToe(HandlerType.DELETE, pad, vorm, handler);
  }

  /** Adds OPTIONS to every path; call it after all others. */
  void klaar() {
    methoden.forEach((pad, bekend) -> {
      bekend.add(HandlerType.OPTIONS);
      config.options(
          pad,
          ctx -> {
            cors.vooraf(ctx);
            ctx.header("Allow", allow(bekend)).status(204);
          });
    });
  }

  private void voegToe(HandlerType methode, String pad, String vorm, Handler handler) {
    methoden.computeIfAbsent(pad, nieuw -> new ArrayList<>()).add(methode);
    config.addHttpHandler(
        methode,
        pad,
        ctx -> {
          if (!aanvaardt(ctx, vorm)) {
            throw Problemen.nietAanvaardbaar(vorm);
          }
          handler.handle(ctx);
        });
  }

  static String allow(List<HandlerType> methoden) {
    var namen = new TreeSet<String>();
    methoden.forEach(methode -> namen.add(methode.name()));
    return String.join(", ", namen);
  }

  private static boolean aanvaardt(Context ctx, String vorm) {
    String kop = ctx.header("Accept");
    if (kop == null || kop.isBlank() || vorm.equals(ALLES)) {
      return true;
    }
    String groep = vorm.substring(0, vorm.indexOf('/') + 1) + "*";
    for (String deel : kop.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] stukken = deel.split(";", -1);
      String soort = stukken[0].strip();
      boolean past = soort.equals(vorm) || soort.equals(groep) || soort.equals(ALLES);
      if (past && !uitgesloten(stukken)) {
        return true;
      }
    }
    return false;
  }

  private static boolean uitgesloten(String[] stukken) {
    for (int i = 1; i < stukken.length; i++) {
      if (stukken[i].strip().matches("q=0(\\.0*)?")) {
        return true;
      }
    }
    return false;
  }
}
