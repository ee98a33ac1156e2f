package nl.wegwijs.channels.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code /v1/routeringen/_reeks}: many questions at once, one a line, each answered on the line of
 * the same number. The request is read as a whole before the first answer goes out: a client that
 * writes everything before it reads would otherwise wait for the service while the service waits
 * for it.
 */
final class Reeks {
  static final String MEDIATYPE = "application/x-ndjson";

  private static final int MEESTE_REGELS = 1000;
  private static final int GROOTSTE = 8 * 1024 * 1024;

  private final Routeringen routeringen;
  private final Toegang toegang;
  private final Json json;

  Reeks(Routeringen routeringen, Toegang toegang, Json json) {
    this.routeringen = routeringen;
    this.toegang = toegang;
    this.json = json;
  }

  /** A line as a part of the body. */
  private record Regel(int van, int lengte) {}

  void routeer(Context ctx) throws IOException {
    toegang.eisSysteem(ctx, WebServer.afzender(ctx));
    byte[] lichaam = Lichaam.bytes(ctx, MEDIATYPE, GROOTSTE);
    List<Regel> regels = regels(lichaam);
    if (regels.size() > MEESTE_REGELS) {
      throw Problemen.teGroot("De reeks heeft meer dan %d regels.".formatted(MEESTE_REGELS));
    }
    ctx.status(200);
    Json.zonderTekenset(ctx, MEDIATYPE);
    OutputStream uit = ctx.res().getOutputStream();
    for (int i = 0; i < regels.size(); i++) {
      uit.write(json.bytes(antwoord(lichaam, regels.get(i), i + 1)));
      uit.write('\n');
    }
    uit.flush();
  }

  private Object antwoord(byte[] lichaam, Regel regel, int nummer) {
    try {
      if (regel.lengte() > Lichaam.GROOTSTE) {
        throw Problemen.teGroot(
            "Deze regel is groter dan %d KiB.".formatted(Lichaam.GROOTSTE / 1024));
      }
      String vraag =
          Lichaam.utf8(lichaam, regel.van(), regel.lengte())
              .orElseThrow(
                  () -> Problemen.ongeldig("", Fout.JSON, "Deze regel is geen geldige UTF-8."));
      return routeringen.antwoord(vraag);
    } catch (ProbleemException e) {
      ObjectNode probleem = json.boom(e.probleem());
      probleem.put("regel", nummer);
      return probleem;
    }
  }

  private static List<Regel> regels(byte[] lichaam) {
    var regels = new ArrayList<Regel>();
    int begin = 0;
    for (int i = 0; i < lichaam.length && regels.size() <= MEESTE_REGELS; i++) {
      if (lichaam[i] == '\n') {
        regels.add(regel(lichaam, begin, i));
        begin = i + 1;
      }
    }
    if (begin < lichaam.length) {
      regels.add(regel(lichaam, begin, lichaam.length));
    }
    return regels;
  }

  private static Regel regel(byte[] lichaam, int van, int tot) {
    boolean terugloop = tot > van && lichaam[tot - 1] == '\r';
    return new Regel(van, (terugloop ? tot - 1 : tot) - van);
  }
}
