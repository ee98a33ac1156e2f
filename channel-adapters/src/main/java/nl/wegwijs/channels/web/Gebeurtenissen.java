package nl.wegwijs.channels.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.gesprek.GesprekId;

/** {@code /v1/gesprekken/{id}/gebeurtenissen}: the beurten of a gesprek as server-sent events. */
final class Gebeurtenissen {
  static final String MEDIATYPE = "text/event-stream";

  private final Bot bot;
  private final Toegang toegang;
  private final Json json;
  private final Stromen stromen;
  private final WebSettings.Ritme ritme;

  Gebeurtenissen(Bot bot, Toegang toegang, Json json, Stromen stromen, WebSettings.Ritme ritme) {
    this.bot = bot;
    this.toegang = toegang;
    this.json = json;
    this.stromen = stromen;
    this.ritme = ritme;
  }

  void volg(Context ctx) throws InterruptedException {
    Toegang.Open open = toegang.gesprek(ctx);
    int na = Berichten.na(ctx.header("Last-Event-ID"), "Last-Event-ID");
    GesprekId gesprek = open.gesprek().id();
    var stroom = new Stroom(bot, json, open, ritme, na);
    Json.zonderTekenset(ctx, MEDIATYPE);
    ctx.header("X-Accel-Buffering", "no");
    if (ctx.method().equals(HandlerType.HEAD)) {
      return;
    }
    stromen.erbij(gesprek, stroom);
    try {
      HttpServletResponse antwoord = ctx.res();
      antwoord.setStatus(200);
      stroom.schrijf(antwoord.getOutputStream());
    } catch (IOException lezerIsWeg) {
      stroom.stop();
    } finally {
      stromen.eraf(gesprek, stroom);
    }
  }
}
