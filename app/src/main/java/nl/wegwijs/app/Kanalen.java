package nl.wegwijs.app;

import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.Router;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.channels.ontvangst.Ontvangstlinks;
import nl.wegwijs.channels.spraak.Spraak;
import nl.wegwijs.channels.whatsapp.WhatsApp;
import nl.wegwijs.channels.whatsapp.WhatsAppSettings;
import nl.wegwijs.channels.whatsapp.proef.Proefmeta;
import nl.wegwijs.channels.whatsapp.proef.Proeftelefoon;
import nl.wegwijs.storage.Database;

/**
 * The channels of others: telephone and WhatsApp. For a first look on one machine, without an
 * account at Meta, a stand-in takes its place.
 */
final class Kanalen implements AutoCloseable {
  private final List<Consumer<RoutesConfig>> routes = new ArrayList<>();
  private final Optional<Proefmeta> proefmeta;
  private final Optional<WhatsApp> whatsApp;

  /**
   * Channels that do not work yet.
   *
   * @param links to the receipts of filed forms
   * @param webhook where the stand-in reaches this service, once it listens
   */
  Kanalen(
      Instellingen instellingen,
      Supplier<Wereld> wereld,
      Bot bot,
      Router router,
      Database database,
      Ontvangstlinks links,
      Tellers tellers,
      Supplier<URI> webhook) {
    routes.add(
        new Spraak(wereld, router, instellingen.klok(), instellingen.aansluitingen().spraak())
            ::voegToe);
    var kenmerken = new Kenmerken();
    var eigen =
        new WhatsAppSettings(
            kenmerken.geheim(), kenmerken.geheim(), kenmerken.geheim(), WhatsAppSettings.META);
    boolean proef =
        instellingen.aansluitingen().whatsapp().isEmpty() && instellingen.eersteKennismaking();
    proefmeta =
        proef ? Optional.of(new Proefmeta(eigen, webhook, instellingen.klok())) : Optional.empty();
    whatsApp =
        instellingen
            .aansluitingen()
            .whatsapp()
            .or(() -> proefmeta.map(meta -> eigen.metApi(meta.api())))
            .map(settings ->
                new WhatsApp(
                    settings,
                    wereld,
                    bot,
                    database.postvakIn(),
                    database.postvakUit(),
                    links,
                    instellingen.klok(),
                    tellers));
    whatsApp.ifPresent(kanaal -> routes.add(kanaal::voegToe));
    proefmeta.ifPresent(meta -> routes.add(new Proeftelefoon(meta, wereld)::voegToe));
  }

  /** What these add to the service. */
  List<Consumer<RoutesConfig>> routes() {
    return List.copyOf(routes);
  }

  void begin() {
    whatsApp.ifPresent(WhatsApp::begin);
  }

  /** Stops answering and delivering; what waits stays in the database. */
  @Override
  public void close() {
    whatsApp.ifPresent(WhatsApp::close);
    proefmeta.ifPresent(Proefmeta::close);
  }
}
