package nl.wegwijs.channels.whatsapp.proef;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import nl.wegwijs.channels.whatsapp.WhatsAppSettings;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stand-in for Meta's Cloud API on this machine. It takes what Meta takes and refuses what Meta
 * refuses, with the same codes; it brings what a telephone sends by signed webhook, and the
 * statuses of what it took. On request it fails. Safe for use by many threads.
 */
public final class Proefmeta implements AutoCloseable {
  private static final Duration VENSTER = Duration.ofHours(24);
  private static final Duration TEMPO = Duration.ofSeconds(6);
  private static final int MEESTE_IN_TEMPO = 45;

  private final String token;
  private final InstantSource klok;
  private final Webhookpost post;
  private final Javalin server;
  private final JsonMapper json = JsonMapper.builder().build();
  private final Map<String, Toestel> toestellen = new ConcurrentHashMap<>();
  private final Map<Toestel, Queue<Storing>> storingen = new ConcurrentHashMap<>();
  private final AtomicLong teller = new AtomicLong();
  private volatile Optional<Storing> allesMis = Optional.empty();

  /**
   * Begins to listen on a free port of this machine.
   *
   * @param settings the secrets of the account; its address is not looked at
   * @param webhook where messages and statuses are brought
   */
  public Proefmeta(WhatsAppSettings settings, Supplier<URI> webhook, InstantSource klok) {
    this.token = settings.accessToken();
    this.klok = klok;
    this.post = new Webhookpost(webhook, settings.appSecret());
    this.server =
        Javalin.create(config -> {
          config.concurrency.useVirtualThreads = true;
          config.startup.showJavalinBanner = false;
          config.startup.showOldJavalinVersionWarning = false;
          config.startup.startupWatcherEnabled = false;
          config.routes.post("/{versie}/{nummer}/messages", this::neem);
        });
    server.start("127.0.0.1", 0);
  }

  /** What stands in for {@code https://graph.facebook.com/v23.0}. */
  public URI api() {
    return URI.create("http://127.0.0.1:" + server.port() + "/v23.0");
  }

  /** A telephone from which messages can be sent. */
  public Toestel toestel(String nummerId, String telefoon, String gebruiker) {
    return toestellen.computeIfAbsent(
        nummerId + " " + telefoon, nieuw -> new Toestel(nummerId, telefoon, gebruiker));
  }

  /** The next message to that telephone meets this; several in the order they were asked for. */
  public void stoor(Toestel toestel, Storing storing) {
    storingen.computeIfAbsent(toestel, nieuw -> new ConcurrentLinkedQueue<>()).add(storing);
  }

  /** Every message meets this from now on; empty ends it. */
  public void stoorAltijd(Optional<Storing> storing) {
    allesMis = storing;
  }

  /**
   * Sends a message from a telephone, in the background and until it is taken.
   *
   * @param inhoud the kind with its fields, such as {@code {"type": "text", "text": {"body": …}}}
   * @return its kenmerk
   */
  public String stuur(Toestel toestel, Map<String, Object> inhoud) {
    String kenmerk = kenmerk();
    post.breng(Webhookpost.envelop(bericht(toestel, kenmerk, inhoud)));
    return kenmerk;
  }

  /** The body of the webhook for such a message, to be sent in another way. */
  public byte[] webhook(Toestel toestel, String kenmerk, Map<String, Object> inhoud) {
    return post.bytes(Webhookpost.envelop(bericht(toestel, kenmerk, inhoud)));
  }

  /** Brings a body of a webhook once, with its signature; gives the status of the answer. */
  public int breng(byte[] lichaam) throws InterruptedException {
    return post.stuur(lichaam);
  }

  /** A kenmerk as Meta makes them. */
  public String kenmerk() {
    return "wamid.PROEF%012X%04X"
        .formatted(klok.instant().toEpochMilli(), teller.incrementAndGet() & 0xffff);
  }

  private Map<String, Object> bericht(Toestel toestel, String kenmerk, Map<String, Object> inhoud) {
    Instant nu = klok.instant();
    var bericht = new LinkedHashMap<String, Object>();
    bericht.put("from", toestel.telefoon());
    bericht.put("id", kenmerk);
    bericht.put("timestamp", Long.toString(nu.getEpochSecond()));
    bericht.putAll(inhoud);
    var contact = new LinkedHashMap<String, Object>();
    contact.put("profile", Map.of("name", "Proefpersoon"));
    contact.put("wa_id", toestel.telefoon());
    if (!toestel.gebruiker().isEmpty()) {
      contact.put("user_id", toestel.gebruiker());
      bericht.put("from_user_id", toestel.gebruiker());
    }
    toestel.zet(new Toestel.Regel(kenmerk, true, nu, json.valueToTree(inhoud), "sent"));
    return waarde(
        toestel.nummerId(), Map.of("contacts", List.of(contact), "messages", List.of(bericht)));
  }

  private static Map<String, Object> waarde(String nummerId, Map<String, Object> verder) {
    var waarde = new LinkedHashMap<String, Object>();
    waarde.put("messaging_product", "whatsapp");
    waarde.put(
        "metadata", Map.of("display_phone_number", "31990000000", "phone_number_id", nummerId));
    waarde.putAll(verder);
    return waarde;
  }

  private void neem(Context ctx) {
    Optional<JsonNode> bericht = lees(ctx);
    Optional<Storing> storing =
        bericht
            .flatMap(gelezen -> ontvanger(ctx.pathParam("nummer"), gelezen))
            .flatMap(toestel -> Optional.ofNullable(storingen.get(toestel)))
            .flatMap(rij -> Optional.ofNullable(rij.poll()))
            .or(() -> allesMis);
    if (storing.isPresent() && !(storing.get() instanceof Storing.NeemEnZwijg)) {
      mislukt(ctx, storing.get());
      return;
    }
    Optional<Keuring.Bezwaar> bezwaar = bezwaar(ctx, bericht);
    if (bezwaar.isPresent() || bericht.isEmpty()) {
      weiger(ctx, bezwaar.orElse(new Keuring.Bezwaar(400, 100, "Invalid JSON")));
      return;
    }
    String kenmerk = kenmerk();
    Toestel toestel = ontvanger(ctx.pathParam("nummer"), bericht.get()).orElseThrow();
    toestel.zet(new Toestel.Regel(kenmerk, false, klok.instant(), bericht.get(), "delivered"));
    if (storing.isPresent()) {
      breekAf(ctx);
    } else {
      antwoord(ctx, toestel, kenmerk);
    }
    statussen(toestel, kenmerk, bericht.get().path("biz_opaque_callback_data").asString(""));
  }

  private Optional<Keuring.Bezwaar> bezwaar(Context ctx, Optional<JsonNode> bericht) {
    if (!("Bearer " + token).equals(ctx.header("Authorization"))) {
      return Optional.of(new Keuring.Bezwaar(401, 190, "Invalid OAuth access token"));
    }
    if (bericht.isEmpty()) {
      return Optional.of(new Keuring.Bezwaar(400, 100, "Invalid JSON"));
    }
    Optional<Keuring.Bezwaar> vorm = Keuring.keur(bericht.get());
    if (vorm.isPresent()) {
      return vorm;
    }
    Optional<Toestel> toestel = ontvanger(ctx.pathParam("nummer"), bericht.get());
    if (toestel.isEmpty()) {
      return Optional.of(new Keuring.Bezwaar(400, 131_026, "Message undeliverable"));
    }
    Instant nu = klok.instant();
    boolean sjabloon = bericht.get().path("type").asString("").equals("template");
    boolean open =
        toestel.get().laatsteEigen().filter(eigen -> eigen.plus(VENSTER).isAfter(nu)).isPresent();
    if (!sjabloon && !open) {
      return Optional.of(new Keuring.Bezwaar(400, 131_047, "Re-engagement message"));
    }
    return toestel.get().gekregenSinds(nu.minus(TEMPO)) >= MEESTE_IN_TEMPO
        ? Optional.of(new Keuring.Bezwaar(400, 131_056, "Pair rate limit hit"))
        : Optional.empty();
  }

  private Optional<Toestel> ontvanger(String nummerId, JsonNode bericht) {
    String telefoon = bericht.path("to").asString("");
    String gebruiker = bericht.path("recipient").asString("");
    return toestellen.values().stream()
        .filter(toestel -> toestel.nummerId().equals(nummerId))
        .filter(toestel ->
            telefoon.isEmpty()
                ? toestel.gebruiker().equals(gebruiker)
                : toestel.telefoon().equals(telefoon))
        .findFirst();
  }

  private Optional<JsonNode> lees(Context ctx) {
    try {
      return Optional.of(json.readTree(ctx.bodyAsBytes()));
    } catch (JacksonException geenJson) {
      return Optional.empty();
    }
  }

  private void antwoord(Context ctx, Toestel toestel, String kenmerk) {
    Map<String, Object> antwoord =
        Map.of(
            "messaging_product",
            "whatsapp",
            "contacts",
            List.of(Map.of("input", toestel.telefoon(), "wa_id", toestel.telefoon())),
            "messages",
            List.of(Map.of("id", kenmerk)));
    ctx.contentType("application/json").result(json.writeValueAsBytes(antwoord));
  }

  private void statussen(Toestel toestel, String kenmerk, String spoor) {
    for (String status : List.of("sent", "delivered")) {
      var melding = new LinkedHashMap<String, Object>();
      melding.put("id", kenmerk);
      melding.put("status", status);
      melding.put("timestamp", Long.toString(klok.instant().getEpochSecond()));
      melding.put("recipient_id", toestel.telefoon());
      melding.put("biz_opaque_callback_data", spoor);
      post.breng(
          Webhookpost.envelop(waarde(toestel.nummerId(), Map.of("statuses", List.of(melding)))));
    }
  }

  private void mislukt(Context ctx, Storing storing) {
    switch (storing) {
      case Storing.Weiger(int http, Optional<Integer> code, Optional<Duration> wachten) -> {
        wachten.ifPresent(duur -> ctx.header("Retry-After", Long.toString(duur.toSeconds())));
        code.ifPresentOrElse(
            bekend -> weiger(ctx, new Keuring.Bezwaar(http, bekend, "Asked to fail")),
            () -> ctx.status(http).result("<html>Sorry, something went wrong.</html>"));
      }
      case Storing.NeemEnZwijg neem -> breekAf(ctx);
      case Storing.Zwijg zwijg -> breekAf(ctx);
    }
  }

  private void weiger(Context ctx, Keuring.Bezwaar bezwaar) {
    Map<String, Object> fout =
        Map.of(
            "error",
            Map.of(
                "message",
                "(#%d) %s".formatted(bezwaar.code(), bezwaar.melding()),
                "type",
                "OAuthException",
                "code",
                bezwaar.code(),
                "fbtrace_id",
                "A" + teller.incrementAndGet()));
    ctx.status(bezwaar.http()).contentType("application/json").result(json.writeValueAsBytes(fout));
  }

  /** Ends the connection without an answer. */
  private static void breekAf(Context ctx) {
    ServletContextRequest.getServletContextRequest(ctx.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }

  @Override
  public void close() {
    server.stop();
    post.close();
  }
}
