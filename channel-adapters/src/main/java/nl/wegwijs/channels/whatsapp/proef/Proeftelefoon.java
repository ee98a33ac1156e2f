package nl.wegwijs.channels.whatsapp.proef;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.channels.web.WebServer;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Kanalen;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /proeftelefoon}: a page that looks like a telephone, on which one talks with a gemeente
 * through the stand-in. It answers requests from this machine alone.
 */
public final class Proeftelefoon {
  private static final String JSON = "application/json";
  private static final String TOESTEL = "X-Toestel";
  private static final int GROOTSTE = 64 * 1024;
  private static final String CSP =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:;"
          + " form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

  private final Proefmeta meta;
  private final Supplier<Wereld> wereld;
  private final Kenmerken kenmerken = new Kenmerken();
  private final SecureRandom toeval = new SecureRandom();
  private final Map<String, Toestel> toestellen = new ConcurrentHashMap<>();
  private final JsonMapper json = JsonMapper.builder().build();

  /** A page for the telephones of that stand-in. */
  public Proeftelefoon(Proefmeta meta, Supplier<Wereld> wereld) {
    this.meta = meta;
    this.wereld = wereld;
  }

  private record Aanbod(String id, String naam, String nummer) {}

  private record Begonnen(String toestel, String telefoon) {}

  private record Regel(int nr, String kenmerk, boolean eigen, Instant moment, JsonNode bericht) {}

  /** Adds the page to the service. */
  public void voegToe(RoutesConfig routes) {
    routes.get("/proeftelefoon", lokaal(ctx -> bestand(ctx, "telefoon.html", "text/html")));
    routes.get(
        "/proeftelefoon/telefoon.js",
        lokaal(ctx -> bestand(ctx, "telefoon.js", "text/javascript")));
    routes.get(
        "/proeftelefoon/telefoon.css", lokaal(ctx -> bestand(ctx, "telefoon.css", "text/css")));
    routes.get("/proeftelefoon/gemeenten", lokaal(ctx -> antwoord(ctx, 200, aanbod())));
    routes.post("/proeftelefoon/toestellen", lokaal(this::begin));
    routes.get("/proeftelefoon/berichten", lokaal(this::toon));
    routes.post("/proeftelefoon/berichten", lokaal(this::stuur));
  }

  private static Handler lokaal(Handler handler) {
    return ctx -> {
      if (WebServer.lokaal(ctx)) {
        handler.handle(ctx);
      } else {
        ctx.status(404);
      }
    };
  }

  private List<Aanbod> aanbod() {
    return wereld.get().gemeenten().opNaam().stream()
        .flatMap(gemeente ->
            gemeente.kanalen().whatsapp().stream()
                .map(kanaal ->
                    new Aanbod(gemeente.id().value(), gemeente.naam(), kanaal.nummer().orElse(""))))
        .toList();
  }

  private void begin(Context ctx) {
    Optional<Toestel> nieuw =
        lees(ctx)
            .map(lichaam -> lichaam.path("gemeente").asString(""))
            .flatMap(this::nummerId)
            .map(this::toestel);
    if (nieuw.isEmpty()) {
      ctx.status(400);
      return;
    }
    String geheim = kenmerken.geheim();
    toestellen.put(geheim, nieuw.get());
    antwoord(ctx, 201, new Begonnen(geheim, nieuw.get().telefoon()));
  }

  private Optional<String> nummerId(String gemeente) {
    return wereld.get().gemeenten().opNaam().stream()
        .filter(een -> een.id().value().equals(gemeente))
        .map(Gemeente::kanalen)
        .flatMap(kanalen -> kanalen.whatsapp().stream())
        .map(Kanalen.WhatsApp::nummerId)
        .findFirst();
  }

  /** A number that nobody has: 06 97 is not given out. */
  private Toestel toestel(String nummerId) {
    int wie = toeval.nextInt(10_000_000);
    return meta.toestel(nummerId, "31697%07d".formatted(wie), "NL.97%012d".formatted(wie));
  }

  private void toon(Context ctx) {
    Optional<Toestel> toestel = eigen(ctx);
    String na = Optional.ofNullable(ctx.queryParam("na")).orElse("0");
    if (toestel.isEmpty() || !na.matches("[0-9]{1,6}")) {
      ctx.status(404);
      return;
    }
    List<Toestel.Regel> regels = toestel.get().regels();
    int vanaf = Math.min(Integer.parseInt(na), regels.size());
    antwoord(
        ctx,
        200,
        IntStream.range(vanaf, regels.size()).mapToObj(i -> regel(i + 1, regels.get(i))).toList());
  }

  private static Regel regel(int nr, Toestel.Regel regel) {
    return new Regel(nr, regel.kenmerk(), regel.eigen(), regel.moment(), regel.bericht());
  }

  private void stuur(Context ctx) {
    Optional<Toestel> toestel = eigen(ctx);
    Optional<JsonNode> lichaam = lees(ctx);
    if (toestel.isEmpty() || lichaam.isEmpty()) {
      ctx.status(toestel.isEmpty() ? 404 : 400);
      return;
    }
    Map<String, Object> inhoud = new LinkedHashMap<>();
    lichaam.get().properties().forEach(veld -> inhoud.put(veld.getKey(), veld.getValue()));
    List.of("from", "from_user_id", "id", "timestamp").forEach(inhoud::remove);
    meta.stuur(toestel.get(), inhoud);
    ctx.status(204);
  }

  private Optional<Toestel> eigen(Context ctx) {
    return Optional.ofNullable(ctx.header(TOESTEL)).map(toestellen::get);
  }

  /** A page of somebody else cannot send this media type without being asked whether it may. */
  private Optional<JsonNode> lees(Context ctx) {
    if (!JSON.equals(ctx.contentType()) || ctx.req().getContentLengthLong() > GROOTSTE) {
      return Optional.empty();
    }
    try {
      JsonNode boom = json.readTree(ctx.req().getInputStream().readNBytes(GROOTSTE));
      return Optional.of(boom).filter(JsonNode::isObject);
    } catch (JacksonException | IOException geenJson) {
      return Optional.empty();
    }
  }

  private void antwoord(Context ctx, int status, Object waarde) {
    ctx.status(status).contentType(JSON).result(json.writeValueAsBytes(waarde));
  }

  private static void bestand(Context ctx, String naam, String soort) {
    try (InputStream stroom = Proeftelefoon.class.getResourceAsStream(naam)) {
      if (stroom == null) {
        throw new IllegalStateException("the program was built without " + naam);
      }
      ctx.header("Content-Security-Policy", CSP)
          .contentType(soort + "; charset=utf-8")
          .result(stroom.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
