package nl.wegwijs.channels.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import nl.wegwijs.channels.ontvangst.Ontvangstlinks;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * The HTTP service of the contract, on virtual threads. Other parts of the program may add routes
 * of their own; those get the same headers and the same problems.
 */
public final class WebServer implements AutoCloseable {
  static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  /** How long requests that are under way when the service stops may take to end. */
  private static final Duration AFMAKEN = Duration.ofSeconds(5);

  private static final String AFZENDER = "afzender";
  private static final String BEGIN = "begin";

  private final WebSettings settings;
  private final Diensten diensten;
  private final Json json = new Json();
  private final Herkomst herkomst;
  private final Begrenzer begrenzer;
  private final Toegang toegang;
  private final Cors cors;
  private final Stromen stromen;
  private final Javalin javalin;

  /**
   * A service that does not listen yet.
   *
   * @param uitbreidingen add routes, such as those of the inbox
   * @throws IllegalArgumentException if the host to listen on is unknown
   */
  public WebServer(
      WebSettings settings, Diensten diensten, List<Consumer<RoutesConfig>> uitbreidingen) {
    this.settings = settings;
    this.diensten = diensten;
    this.herkomst = new Herkomst(settings);
    this.begrenzer = new Begrenzer(settings.limieten());
    this.toegang = new Toegang(diensten, settings.apiSleutels());
    this.cors = new Cors(diensten.wereld());
    this.stromen = new Stromen(diensten.tellers());
    this.javalin =
        Javalin.create(config -> {
          stelIn(config);
          config.routes.before(this::vooraf);
          new Probleemvertaling(json, diensten.wereld()).voegToe(config.routes);
          var routes = new Routes(config.routes, cors);
          voegToe(routes);
          routes.klaar();
          uitbreidingen.forEach(uitbreiding -> uitbreiding.accept(config.routes));
          config.routes.after(this::achteraf);
        });
  }

  /** Begins to listen. */
  public void start() {
    javalin.start(settings.host(), settings.port());
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Ends every open stream of events, lets requests under way end and stops listening. */
  @Override
  public void close() {
    stromen.close();
    javalin.stop();
  }

  /** Whether a request comes from this machine itself, past no proxy, as the contract has it. */
  public static boolean lokaal(Context ctx) {
    return afzender(ctx).lokaal();
  }

  /** Where the request comes from. */
  static Afzender afzender(Context ctx) {
    Afzender afzender = ctx.attribute(AFZENDER);
    if (afzender == null) {
      throw new IllegalStateException("every request passes the handler that tells its sender");
    }
    return afzender;
  }

  /** The path that was matched, with names for its parts. */
  static String route(Context ctx) {
    Endpoint endpoint = ctx.endpoints().lastHttpEndpoint();
    return endpoint == null ? "onbekend" : endpoint.path;
  }

  private void stelIn(JavalinConfig config) {
    config.concurrency.useVirtualThreads = true;
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.prefer405over404 = true;
    config.http.defaultContentType = Json.MEDIATYPE;
    config.router.ignoreTrailingSlashes = false;
    config.router.treatMultipleSlashesAsSingleSlash = false;
    config.router.caseInsensitiveRoutes = false;
    var fouten = new Serverfouten(json);
    config.jetty.modifyServer(server -> {
      server.setErrorHandler(fouten);
      server.insertHandler(new GracefulHandler());
      server.setStopTimeout(AFMAKEN.toMillis());
    });
    config.jetty.modifyServletContextHandler(handler -> handler.setErrorHandler(fouten));
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
  }

  private void vooraf(Context ctx) {
    ctx.attribute(BEGIN, System.nanoTime());
    Koppen.zet(ctx);
    cors.zet(ctx);
    Afzender afzender = herkomst.van(ctx.req());
    ctx.attribute(AFZENDER, afzender);
    boolean geteld =
        ctx.path().startsWith("/v1/")
            || ctx.path().startsWith(Ontvangstlinks.PAD)
            // whoever calls a webhook shows by a signature who they are, and the medewerkers of one
            // office, who share an address, by their login
            || (ctx.method().equals(HandlerType.POST)
                && !ctx.path().startsWith("/webhooks/")
                && !ctx.path().startsWith("/inbox/"));
    if (geteld && !ctx.method().equals(HandlerType.OPTIONS) && !toegang.heeftApiSleutel(ctx)) {
      begrenzer.telAdres(Limieten.Soort.ADRES, afzender);
    }
  }

  private void achteraf(Context ctx) {
    Long begin = ctx.attribute(BEGIN);
    if (begin != null) {
      diensten
          .tellers()
          .verzoek(
              ctx.method().name(),
              route(ctx),
              ctx.statusCode(),
              Duration.ofNanos(System.nanoTime() - begin));
    }
  }

  private void voegToe(Routes routes) {
    var gesprekken = new Gesprekken(diensten.bot(), toegang, begrenzer, json);
    routes.post("/v1/gesprekken", Json.MEDIATYPE, gesprekken::begin);
    routes.get("/v1/gesprekken/{id}", Json.MEDIATYPE, gesprekken::toon);
    routes.delete("/v1/gesprekken/{id}", Json.MEDIATYPE, gesprekken::wis);

    var berichten = new Berichten(diensten.bot(), toegang, begrenzer, json);
    routes.post("/v1/gesprekken/{id}/berichten", Json.MEDIATYPE, berichten::zeg);
    routes.get("/v1/gesprekken/{id}/berichten", Json.MEDIATYPE, berichten::lijst);
    var gebeurtenissen =
        new Gebeurtenissen(diensten.bot(), toegang, json, stromen, settings.ritme());
    routes.get(
        "/v1/gesprekken/{id}/gebeurtenissen", Gebeurtenissen.MEDIATYPE, gebeurtenissen::volg);

    routes.get(
        "/v1/gesprekken/{id}/ontvangstbewijzen/{kenmerk}",
        Routes.ALLES,
        new Ontvangstbewijzen(diensten.bot(), toegang)::toon);

    var routeringen = new Routeringen(diensten.router(), toegang, json);
    routes.post("/v1/routeringen", Json.MEDIATYPE, routeringen::routeer);
    var reeks = new Reeks(routeringen, toegang, json);
    routes.post("/v1/routeringen/_reeks", Reeks.MEDIATYPE, reeks::routeer);

    var producten = new Producten(diensten.wereld(), diensten.medewerker(), diensten.klok(), json);
    routes.get("/v1/producten", Json.MEDIATYPE, producten::lijst);
    routes.get("/v1/producten/{id}", Json.MEDIATYPE, producten::toon);

    var beschrijving = new Beschrijving(json);
    routes.get("/v1/openapi.json", Json.MEDIATYPE, beschrijving::json);
    routes.get("/v1/openapi.yaml", "application/yaml", beschrijving::yaml);

    var gezondheid = new Gezondheid(diensten, toegang, json);
    routes.get("/health/live", Json.MEDIATYPE, gezondheid::live);
    routes.get("/health/ready", Json.MEDIATYPE, gezondheid::ready);
    routes.get("/metrics", "text/plain", gezondheid::metrieken);

    var bestanden = new Bestanden();
    routes.get("/widget.js", "text/javascript", bestanden::lader);
    routes.get("/widget/{versie}/{bestand}", Routes.ALLES, bestanden::bestand);
    var pagina = new Demopagina(diensten, toegang, begrenzer, bestanden);
    routes.get("/", "text/html", pagina::toon);
    routes.post("/", "text/html", pagina::vraag);
  }
}
