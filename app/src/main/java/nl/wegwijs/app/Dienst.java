package nl.wegwijs.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.Hervatgeheim;
import nl.wegwijs.bot.Luisteraars;
import nl.wegwijs.bot.Mailmelder;
import nl.wegwijs.bot.Router;
import nl.wegwijs.bot.balie.Aanwezigheid;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.Wekker;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.kanaal.PostvakUit;
import nl.wegwijs.bot.verbeteren.Verbeternoteerder;
import nl.wegwijs.bot.verbeteren.Verbeterredactie;
import nl.wegwijs.bot.vragen.Vraagredactie;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.channels.adressen.PdokAdressen;
import nl.wegwijs.channels.ontvangst.Ontvangstlinks;
import nl.wegwijs.channels.ontvangst.Ontvangstpagina;
import nl.wegwijs.channels.web.Diensten;
import nl.wegwijs.channels.web.WebServer;
import nl.wegwijs.gemeente.lezen.ActueleGemeenten;
import nl.wegwijs.gemeente.lezen.Bestandswacht;
import nl.wegwijs.gemeente.lezen.Gelezen;
import nl.wegwijs.inbox.Inbox;
import nl.wegwijs.inbox.aanmelden.Aanmeldwijze;
import nl.wegwijs.storage.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running service: everything put together, and taken apart in reverse. */
final class Dienst implements AutoCloseable {
  private static final Duration BESTANDEN_BEKIJKEN = Duration.ofSeconds(2);

  private static final Logger LOG = LoggerFactory.getLogger(Dienst.class);

  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final Database database;
  private final Bot bot;
  private final WebServer web;

  /**
   * Opens the database, builds the indexes and listens.
   *
   * @param begin files without mistakes
   */
  Dienst(Instellingen instellingen, Gelezen begin, Voorwerk voorwerk) {
    maakMap(instellingen);
    // opening the database takes about as long as building the indexes
    var databaseOpent = Voorwerk.terzijde(() -> Database.open(instellingen.opslag().database()));
    var adressen =
        bewaak(new PdokAdressen(instellingen.aansluitingen().pdok(), instellingen.klok()));
    var actueel =
        new ActueleGemeenten<Wereld>(
            begin,
            voorwerk.bestanden(),
            gemeenten ->
                new Wereld(
                        gemeenten,
                        voorwerk.indexen().join().apply(gemeenten),
                        voorwerk.model().join(),
                        voorwerk.nederland().join())
                    .metAdressenbron(adressen)
                    .metMail(instellingen.aansluitingen().bezorging().smtp().isPresent()));
    this.database = bewaak(databaseOpent.join());
    var actueeldienst = bewaak(new Actueeldienst(instellingen, actueel::nu, database));
    Supplier<Wereld> wereld = () -> actueeldienst.in(actueel.versie().gemaakt());
    Tellers tellers = bewaak(new Tellers());
    var luisteraars = new Luisteraars();
    byte[] geheim = Geheimbestand.lees(instellingen.data());
    var links = new Ontvangstlinks(geheim, instellingen.aansluitingen().spraak().openbaarAdres());
    this.bot =
        new Bot(
            wereld,
            database.gesprekken(),
            instellingen.klok(),
            tellers,
            luisteraars,
            new Aanwezigheid(database.balie()),
            new Verbeternoteerder(wereld, database.gesprekken(), database.verbeteringen()),
            new Hervatgeheim(geheim));
    var balie =
        new Balie(
            actueel::nu, database.gesprekken(), database.balie(), instellingen.klok(), luisteraars);
    var wekker = new Wekker(actueel::nu, database.gesprekken(), database.balie(), luisteraars);
    var router = new Router(wereld, instellingen.klok());
    var kanalen =
        bewaak(
            new Kanalen(
                instellingen,
                wereld,
                bot,
                router,
                database,
                links,
                tellers,
                () -> webhook(instellingen)));
    var melder =
        new Mailmelder(
            wereld,
            database.gesprekken(),
            database.postvakMail(),
            instellingen.klok(),
            luisteraars);
    var bezorging =
        bewaak(new Bezorgdienst(instellingen, actueel::nu, bot, melder, database, tellers));
    var redactiedienst =
        bewaak(new Redactiedienst(instellingen, actueel::nu, database, actueel::herlees));
    var inbox =
        new Inbox(
            instellingen.aanmelden(),
            new nl.wegwijs.inbox.Diensten(
                wereld,
                balie,
                database.postvakInzendingen(),
                database.postvakMail(),
                database.sessies(),
                redactiedienst.redactie(),
                new Kanaalvoorbeeld(),
                actueeldienst.redactie(),
                new Verbeterredactie(
                    wereld,
                    database.verbeteringen(),
                    redactiedienst.redactie(),
                    instellingen.gemeenten(),
                    instellingen.klok()),
                new Vraagredactie(
                    wereld, database.vragen(), redactiedienst.redactie(), instellingen.klok()),
                instellingen.klok(),
                WebServer::lokaal));
    this.web =
        bewaak(
            new WebServer(
                instellingen.web(),
                new Diensten(
                    wereld,
                    bot,
                    router,
                    () ->
                        Map.of(
                            "database",
                            database.gesprekken().gezond(),
                            "model",
                            true,
                            "index",
                            true),
                    tellers::tekst,
                    tellers,
                    inbox::isMedewerker,
                    instellingen.klok()),
                Stream.concat(
                        kanalen.routes().stream(),
                        Stream.of(
                            inbox::voegToe,
                            new Ontvangstpagina(
                                    links,
                                    bot,
                                    wereld,
                                    database.bewijsopeningen(),
                                    instellingen.klok())
                                ::voegToe))
                    .toList()));
    bewaak(inbox);
    var wacht =
        bewaak(
            new Bestandswacht(
                instellingen.gemeenten(),
                BESTANDEN_BEKIJKEN,
                actueel::herlees,
                voorwerk.bestanden()));
    var opruimer = bewaak(new Opruimer(actueel::nu, database, instellingen.klok(), tellers));
    var balietaken = bewaak(new Balietaken(balie, wekker, instellingen.klok()));
    boolean eersteBlik = instellingen.aanmelden() instanceof Aanmeldwijze.Demo && database.leeg();
    web.start();
    kanalen.begin();
    bezorging.begin();
    wacht.begin();
    opruimer.begin();
    balietaken.begin();
    redactiedienst.begin();
    actueeldienst.begin();
    // an inwoner who comes first does not wait for what an inbox shows
    if (eersteBlik) {
      new Voorbeeldwerk(wereld, database, instellingen.klok(), luisteraars).maak();
    }
  }

  /** The port it listens on. */
  int poort() {
    return web.port();
  }

  /** The way in of citizens. */
  Bot bot() {
    return bot;
  }

  /** Where gesprekken and what was filed in them are kept. */
  GesprekStore gesprekken() {
    return database.gesprekken();
  }

  /** What goes out through channels of others. */
  PostvakUit postvakUit() {
    return database.postvakUit();
  }

  private URI webhook(Instellingen instellingen) {
    return URI.create(
        "http://%s:%d/webhooks/whatsapp".formatted(instellingen.web().host(), poort()));
  }

  private static void maakMap(Instellingen instellingen) {
    try {
      Files.createDirectories(instellingen.data());
    } catch (IOException e) {
      throw new UncheckedIOException("WEGWIJS_DATA cannot be made: " + instellingen.data(), e);
    }
  }

  private <T extends AutoCloseable> T bewaak(T deel) {
    open.push(deel);
    return deel;
  }

  /** Stops listening first and lets go of the database last. */
  @Override
  public void close() {
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception e) {
        LOG.atWarn().setCause(e).log("a part did not close");
      }
    }
  }
}
