package nl.wegwijs.inbox;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.nio.file.Path;
import java.util.Set;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.land.Nederland;
import nl.wegwijs.gemeente.lezen.Gelezen;
import nl.wegwijs.gemeente.lezen.GemeentenLezer;
import nl.wegwijs.inbox.aanmelden.Aanmeldwijze;
import nl.wegwijs.intents.Understander;
import nl.wegwijs.knowledge.KnowledgeBase;

/** The inbox with the sample gemeenten on a free port, and nothing else. */
public final class Proefinbox implements AutoCloseable {
  private final Geheugen geheugen = new Geheugen();
  private final Proefklok klok = new Proefklok();
  private final Inbox inbox;
  private final Javalin javalin;

  /** An inbox that listens. */
  public Proefinbox(Aanmeldwijze wijze) {
    this(wijze, 0);
  }

  /** An inbox that listens at that port. */
  public Proefinbox(Aanmeldwijze wijze, int poort) {
    this.inbox =
        new Inbox(wijze, new Diensten(() -> Gedeeld.WERELD, geheugen, klok, Proefinbox::lokaal));
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

  private static boolean lokaal(Context ctx) {
    return ctx.header("X-Forwarded-For") == null;
  }

  public Proefklok klok() {
    return klok;
  }

  public Geheugen geheugen() {
    return geheugen;
  }

  public int poort() {
    return javalin.port();
  }

  /** Somebody at a browser of their own. */
  public Bezoeker bezoeker() {
    return new Bezoeker("http://localhost:" + poort());
  }

  @Override
  public void close() {
    inbox.close();
    javalin.stop();
  }

  private static final class Gedeeld {
    static final Wereld WERELD = laad();

    private static Wereld laad() {
      Gelezen gelezen =
          new GemeentenLezer(Set.of(), new Proefklok()).lees(Path.of("..", "gemeenten"));
      Nederland nederland = Nederland.laad();
      return new Wereld(
          gelezen.gemeenten(),
          new KnowledgeBase(gelezen.gemeenten()),
          Understander.load(nederland),
          nederland);
    }
  }
}
