package nl.wegwijs.channels.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code /health} and {@code /metrics}: for whoever keeps the service running. */
final class Gezondheid {
  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

  private final Diensten diensten;
  private final Toegang toegang;
  private final Json json;

  Gezondheid(Diensten diensten, Toegang toegang, Json json) {
    this.diensten = diensten;
    this.toegang = toegang;
    this.json = json;
  }

  private record Gereed(String status, Map<String, Boolean> onderdelen) {}

  /** The process runs and answers. */
  void live(Context ctx) {
    json.antwoord(ctx, 200, Map.of("status", "actief"));
  }

  /** Everything that a request needs works. */
  void ready(Context ctx) {
    Map<String, Boolean> onderdelen = new TreeMap<>(diensten.gereed().get());
    List<String> mist =
        onderdelen.entrySet().stream()
            .filter(onderdeel -> !onderdeel.getValue())
            .map(Map.Entry::getKey)
            .toList();
    if (!mist.isEmpty()) {
      throw Problemen.nietBeschikbaar("Nog niet gereed: %s.".formatted(String.join(", ", mist)));
    }
    json.antwoord(ctx, 200, new Gereed("gereed", onderdelen));
  }

  /** Open to local requests alone; elsewhere it takes a key. */
  void metrieken(Context ctx) {
    if (!WebServer.afzender(ctx).lokaal() && !toegang.heeftApiSleutel(ctx)) {
      throw Problemen.zonderApiSleutel();
    }
    ctx.contentType(PROMETHEUS).result(diensten.metrieken().get());
  }
}
