package nl.wegwijs.inbox;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.Luisteraars;
import nl.wegwijs.bot.Waarnemer;
import nl.wegwijs.bot.actueel.Actueelredactie;
import nl.wegwijs.bot.actueel.Actueelwacht;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.dialoog.Bezettingmeter;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.kennis.Redactie;
import nl.wegwijs.bot.kennis.Versiewacht;
import nl.wegwijs.bot.verbeteren.Verbeternoteerder;
import nl.wegwijs.bot.verbeteren.Verbeterredactie;
import nl.wegwijs.bot.vragen.Vraagredactie;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.land.Nederland;
import nl.wegwijs.gemeente.lezen.Gelezen;
import nl.wegwijs.gemeente.lezen.GemeentenLezer;
import nl.wegwijs.gemeente.schrijven.Productmap;
import nl.wegwijs.inbox.aanmelden.Aanmeldwijze;
import nl.wegwijs.inbox.kennis.Kanaalbeeld;
import nl.wegwijs.intents.Understander;
import nl.wegwijs.knowledge.KnowledgeBase;
import nl.wegwijs.storage.Database;
import nl.wegwijs.storage.Instelling;
import org.jdbi.v3.core.Jdbi;

/**
 * The inbox with the sample gemeenten on a free port, with a database of its own and the assistant,
 * and nothing else.
 */
public final class Proefinbox implements AutoCloseable {
  private static final Path GEMEENTEN = Path.of("..", "gemeenten");

  private final Proefklok klok = new Proefklok();
  private final Path map = map();
  private final Database database = Database.open(new Instelling.Sqlite(map.resolve("wegwijs.db")));
  private final Bot bot;
  private final Balie balie;
  private final Inbox inbox;
  private final Javalin javalin;

  /** An inbox that listens. */
  public Proefinbox(Aanmeldwijze wijze) {
    this(wijze, 0);
  }

  /** An inbox that listens at that port. */
  public Proefinbox(Aanmeldwijze wijze, int poort) {
    var luisteraars = new Luisteraars();
    this.bot =
        new Bot(
            () -> Gedeeld.WERELD,
            database.gesprekken(),
            klok,
            new NietsZien(),
            luisteraars,
            Bezettingmeter.ALTIJD_VRIJ,
            new Verbeternoteerder(
                () -> Gedeeld.WERELD, database.gesprekken(), database.verbeteringen()));
    this.balie =
        new Balie(
            Gedeeld.WERELD::gemeenten, database.gesprekken(), database.balie(), klok, luisteraars);
    this.inbox =
        new Inbox(
            wijze,
            new Diensten(
                () -> Gedeeld.WERELD,
                balie,
                database.postvakInzendingen(),
                database.postvakMail(),
                database.sessies(),
                redactie(),
                new Platbeeld(),
                actueelredactie(),
                new Verbeterredactie(
                    () -> Gedeeld.WERELD,
                    database.verbeteringen(),
                    redactie(),
                    gemeentenmap(),
                    klok),
                new Vraagredactie(() -> Gedeeld.WERELD, database.vragen(), redactie(), klok),
                klok,
                Proefinbox::lokaal));
    this.javalin =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.concurrency.useVirtualThreads = true;
                  config.http.prefer405over404 = true;
                  inbox.voegToe(config.routes);
                })
            .start("127.0.0.1", poort);
  }

  private Actueelredactie actueelredactie() {
    var wacht =
        new Actueelwacht(
            Gedeeld.WERELD::gemeenten, gemeentenmap(), database.actueel(), klok, false);
    wacht.kijk();
    return new Actueelredactie(Gedeeld.WERELD::gemeenten, wacht, klok);
  }

  private Redactie redactie() {
    var productmap = new Productmap(gemeentenmap());
    Runnable nietAnders = () -> {};
    return new Redactie(
        Gedeeld.WERELD::gemeenten,
        productmap,
        new GemeentenLezer(Set.of(), klok),
        database.productversies(),
        new Versiewacht(
            Gedeeld.WERELD::gemeenten,
            productmap,
            database.productversies(),
            klok,
            false,
            nietAnders),
        klok,
        nietAnders);
  }

  /** Where this inbox writes what editors publish. */
  public Path gemeentenmap() {
    return map.resolve("gemeenten");
  }

  /** Puts the files of the sample gemeenten there; without it there are none. */
  public void metBestanden() {
    try (Stream<Path> paden = Files.walk(GEMEENTEN)) {
      for (Path pad : paden.toList()) {
        Path doel = gemeentenmap().resolve(GEMEENTEN.relativize(pad).toString());
        if (Files.isDirectory(pad)) {
          Files.createDirectories(doel);
        } else {
          Files.copy(pad, doel);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean lokaal(Context ctx) {
    return ctx.header("X-Forwarded-For") == null;
  }

  public Proefklok klok() {
    return klok;
  }

  public Bot bot() {
    return bot;
  }

  public Balie balie() {
    return balie;
  }

  public Wereld wereld() {
    return Gedeeld.WERELD;
  }

  /** How many logins are kept. */
  public int sessies() {
    return Jdbi.create("jdbc:sqlite:" + map.resolve("wegwijs.db"))
        .withHandle(handle ->
            handle.createQuery("select count(*) from sessies").mapTo(Integer.class).one());
  }

  public int poort() {
    return javalin.port();
  }

  /** Every route there is, as the server knows it. */
  public List<Endpoint> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(route -> route.endpoint)
        .toList();
  }

  /** Somebody at a browser of their own. */
  public Bezoeker bezoeker() {
    return new Bezoeker("http://localhost:" + poort());
  }

  @Override
  public void close() {
    inbox.close();
    javalin.stop();
    database.close();
    try (Stream<Path> bestanden = Files.walk(map)) {
      for (Path bestand : bestanden.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(bestand);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path map() {
    try {
      return Files.createTempDirectory("wegwijs-inbox");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Gedeeld {
    static final Wereld WERELD = laad();

    private static Wereld laad() {
      Gelezen gelezen = new GemeentenLezer(Set.of(), new Proefklok()).lees(GEMEENTEN);
      Nederland nederland = Nederland.laad();
      return new Wereld(
          gelezen.gemeenten(),
          new KnowledgeBase(gelezen.gemeenten()),
          Understander.load(nederland),
          nederland);
    }
  }

  /** The channels are not here; an answer is its words. */
  private static final class Platbeeld implements Kanaalbeeld {
    @Override
    public List<Telefoonbericht> whatsApp(Taal taal, Bericht.Antwoord antwoord) {
      return List.of(new Telefoonbericht(antwoord.tekst(), List.of(), false));
    }

    @Override
    public String widget(Bericht.Antwoord antwoord) {
      return "{}";
    }
  }

  private static final class NietsZien implements Waarnemer {
    @Override
    public void beurt(GemeenteId gemeente, Kanaal kanaal, Uitkomst uitkomst, Duration duur) {}

    @Override
    public void storing(GemeenteId gemeente, String code) {}
  }
}
