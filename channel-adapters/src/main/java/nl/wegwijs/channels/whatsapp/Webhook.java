package nl.wegwijs.channels.whatsapp;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.bot.kanaal.PostvakIn;
import nl.wegwijs.bot.kanaal.PostvakUit;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Kanalen;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /webhooks/whatsapp}: takes what Meta sends. It is kept before Meta hears that it came, and
 * answered afterwards; when it cannot be kept Meta hears so and sends it again.
 */
final class Webhook {
  /** More than the largest batch that Meta says it sends. */
  private static final int GROOTSTE = 4 * 1024 * 1024;

  private final WhatsAppSettings settings;
  private final Handtekening handtekening;
  private final Supplier<Wereld> wereld;
  private final PostvakIn in;
  private final PostvakUit uit;
  private final InstantSource klok;
  private final WhatsAppTellers tellers;
  private final Consumer<GemeenteId> bijPost;
  private final JsonMapper json = JsonMapper.builder().build();

  /**
   * @param bijPost told of each gemeente for which there is a new message
   */
  Webhook(
      WhatsAppSettings settings,
      Supplier<Wereld> wereld,
      PostvakIn in,
      PostvakUit uit,
      InstantSource klok,
      WhatsAppTellers tellers,
      Consumer<GemeenteId> bijPost) {
    this.settings = settings;
    this.handtekening = new Handtekening(settings.appSecret());
    this.wereld = wereld;
    this.in = in;
    this.uit = uit;
    this.klok = klok;
    this.tellers = tellers;
    this.bijPost = bijPost;
  }

  /** Meta asks whether this address is meant to get its messages. */
  void controleer(Context ctx) {
    String teken = Optional.ofNullable(ctx.queryParam("hub.verify_token")).orElse("");
    String vraag = Optional.ofNullable(ctx.queryParam("hub.challenge")).orElse("");
    boolean goed =
        "subscribe".equals(ctx.queryParam("hub.mode"))
            && Handtekening.gelijk(settings.verifyToken(), teken);
    ctx.status(goed ? 200 : 403).contentType("text/plain").result(goed ? vraag : "");
  }

  /** Meta brings messages and statuses. */
  void ontvang(Context ctx) {
    Optional<byte[]> lichaam = lichaam(ctx);
    if (lichaam.isEmpty()) {
      weiger(ctx, 413, "te-groot");
      return;
    }
    String kop = ctx.header("X-Hub-Signature-256");
    if (kop == null) {
      weiger(ctx, 401, "zonder-handtekening");
      return;
    }
    if (!handtekening.klopt(kop, lichaam.get())) {
      weiger(ctx, 403, "handtekening");
      return;
    }
    try {
      JsonNode boom = json.readTree(lichaam.get());
      new Postlezer(klok.instant()).lees(boom).forEach(this::bewaar);
      ctx.status(200);
    } catch (JacksonException geenJson) {
      weiger(ctx, 400, "json");
    } catch (StoreUnavailableException e) {
      weiger(ctx, 503, "niet-bewaard");
    }
  }

  private void bewaar(Post post) {
    Optional<GemeenteId> gemeente = gemeente(post.nummer());
    if (gemeente.isEmpty()) {
      tellers.tel("overgeslagen", "onbekend-nummer");
      return;
    }
    post.verhuizingen()
        .forEach(verhuizing ->
            in.verhuisd(gemeente.get(), post.nummer(), verhuizing.oud(), verhuizing.nieuw()));
    if (!post.berichten().isEmpty()) {
      int nieuw = in.bewaar(gemeente.get(), post.berichten());
      post.berichten().stream()
          .limit(nieuw)
          .forEach(bericht -> tellers.tel("ontvangen", Inhoudslezer.klein(bericht.soort())));
      post.berichten().stream()
          .skip(nieuw)
          .forEach(bericht -> tellers.tel("overgeslagen", "al-ontvangen"));
      bijPost.accept(gemeente.get());
    }
    post.statussen()
        .forEach(melding ->
            tellers.tel("status", uit.status(gemeente.get(), melding) ? "bekend" : "onbekend"));
    post.overgeslagen().forEach(reden -> tellers.tel("overgeslagen", reden));
  }

  private Optional<GemeenteId> gemeente(String nummer) {
    return wereld.get().gemeenten().opNaam().stream()
        .filter(gemeente ->
            gemeente
                .kanalen()
                .whatsapp()
                .map(Kanalen.WhatsApp::nummerId)
                .filter(nummer::equals)
                .isPresent())
        .map(Gemeente::id)
        .findFirst();
  }

  private static Optional<byte[]> lichaam(Context ctx) {
    if (ctx.req().getContentLengthLong() > GROOTSTE) {
      return Optional.empty();
    }
    try {
      byte[] bytes = ctx.req().getInputStream().readNBytes(GROOTSTE + 1);
      return bytes.length > GROOTSTE ? Optional.empty() : Optional.of(bytes);
    } catch (IOException afgebroken) {
      return Optional.of(new byte[0]);
    }
  }

  private void weiger(Context ctx, int status, String reden) {
    tellers.tel("geweigerd", reden);
    ctx.status(status);
  }
}
