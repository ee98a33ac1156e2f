package nl.wegwijs.benchmarks;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/** The measure for {@code routeringen}: the same kind of server, set in the same way, which does nothing but answer. */
final class ConstantServer {
  static final String PATH = "/v1/routeringen";

  private static final byte[] ANSWER = "{\"status\":\"actief\"}".getBytes(StandardCharsets.UTF_8);

  private ConstantServer() {}

  /** Listens on the port of {@code WEGWIJS_PORT} until it is killed. */
  public static void main(String[] args) {
    Javalin.create(
            config -> {
              config.concurrency.useVirtualThreads = true;
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.http.compressionStrategy = CompressionStrategy.NONE;
              config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
              config.routes.get(PATH, ConstantServer::answer);
              config.routes.post(PATH, ConstantServer::answer);
            })
        .start("127.0.0.1", Integer.parseInt(System.getenv("WEGWIJS_PORT")));
  }

  private static void answer(Context ctx) {
    ctx.contentType("application/json").result(ANSWER);
  }
}
