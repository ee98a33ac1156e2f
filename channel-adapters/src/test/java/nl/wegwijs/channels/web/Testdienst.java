package nl.wegwijs.channels.web;

import io.javalin.config.RoutesConfig;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.wegwijs.channels.Geheugen;
import nl.wegwijs.channels.Proefbot;

/** A running service on a free port, with the real bot behind it. */
final class Testdienst implements AutoCloseable {
  private final Proefbot proefbot = Proefbot.nieuw();
  private final AtomicBoolean gereed = new AtomicBoolean(true);
  private final WebServer server;

  Testdienst() {
    this(WebSettings.lokaal(0));
  }

  Testdienst(WebSettings settings) {
    this(settings, bot -> List.of());
  }

  Testdienst(WebSettings settings, Function<Proefbot, List<Consumer<RoutesConfig>>> verder) {
    server =
        new WebServer(
            settings,
            new Diensten(
                proefbot::wereld,
                proefbot.bot(),
                proefbot.router(),
                () -> Map.of("model", true, "database", gereed.get()),
                () -> "beurten_total 0\n",
                WebMetrics.GEEN,
                (ctx, gemeente) -> gemeente.value().equals(ctx.cookie("proefmedewerker")),
                Proefbot.KLOK),
            verder.apply(proefbot));
    server.start();
  }

  /** A service on this machine with those limits and keys. */
  static Testdienst met(String limieten, String sleutels, String proxies) {
    WebSettings gewoon = WebSettings.lokaal(0);
    return new Testdienst(
        new WebSettings(
            gewoon.host(),
            gewoon.port(),
            ApiSleutels.parse(sleutels),
            Limieten.parse(limieten),
            Netwerken.parse(proxies),
            gewoon.ritme()));
  }

  Client client() {
    return new Client(server.port());
  }

  int poort() {
    return server.port();
  }

  Proefbot proefbot() {
    return proefbot;
  }

  Geheugen geheugen() {
    return proefbot.geheugen();
  }

  void nietGereed() {
    gereed.set(false);
  }

  @Override
  public void close() {
    server.close();
  }
}
