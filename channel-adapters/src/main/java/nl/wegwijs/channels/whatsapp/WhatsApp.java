package nl.wegwijs.channels.whatsapp;

import io.javalin.config.RoutesConfig;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.kanaal.PostvakIn;
import nl.wegwijs.bot.kanaal.PostvakIn.Genomen;
import nl.wegwijs.bot.kanaal.PostvakUit;
import nl.wegwijs.bot.kanaal.PostvakUit.Zending;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.channels.ontvangst.Ontvangstlinks;
import nl.wegwijs.channels.werk.Werkrooster;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * The channel at work: a webhook that takes what inwoners say, and two rosters, one that answers
 * and one that delivers.
 */
public final class WhatsApp implements AutoCloseable {
  private static final Duration KIJKEN = Duration.ofSeconds(2);

  private final Webhook webhook;
  private final MetaApi api;
  private final Werkrooster<Genomen> antwoorden;
  private final Werkrooster<Zending> bezorgen;

  /**
   * A channel that does not work yet.
   *
   * @param links to the receipts of filed forms
   */
  public WhatsApp(
      WhatsAppSettings settings,
      Supplier<Wereld> wereld,
      Bot bot,
      PostvakIn in,
      PostvakUit uit,
      Ontvangstlinks links,
      InstantSource klok,
      WhatsAppTellers tellers) {
    this.api = new MetaApi(settings);
    Supplier<List<GemeenteId>> gemeenten = () -> gemeenten(wereld.get());
    this.bezorgen =
        new Werkrooster<>(
            "whatsapp-bezorgen",
            gemeenten,
            new Bezorger(
                api,
                bot,
                uit,
                id -> wereld.get().gemeenten().gemeente(id),
                new Ontvangstverwijzer(links),
                klok,
                tellers),
            KIJKEN);
    this.antwoorden =
        new Werkrooster<>(
            "whatsapp-antwoorden",
            gemeenten,
            new Antwoorder(bot, in, klok, tellers, bezorgen::wek),
            KIJKEN);
    this.webhook = new Webhook(settings, wereld, in, uit, klok, tellers, antwoorden::wek);
  }

  /** Adds the webhook to the service. */
  public void voegToe(RoutesConfig routes) {
    routes.get("/webhooks/whatsapp", webhook::controleer);
    routes.post("/webhooks/whatsapp", webhook::ontvang);
  }

  /** Begins to answer and to deliver, first of all what waited. */
  public void begin() {
    bezorgen.begin();
    antwoorden.begin();
  }

  /** Something was said in a gesprek of that gemeente, not in answer to a message. */
  public void wek(GemeenteId gemeente) {
    bezorgen.wek(gemeente);
  }

  @Override
  public void close() {
    antwoorden.close();
    bezorgen.close();
    api.close();
  }

  private static List<GemeenteId> gemeenten(Wereld wereld) {
    return wereld.gemeenten().opNaam().stream()
        .filter(gemeente -> gemeente.kanalen().whatsapp().isPresent())
        .map(Gemeente::id)
        .toList();
  }
}
