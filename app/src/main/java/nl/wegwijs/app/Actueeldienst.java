package nl.wegwijs.app;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.wegwijs.bot.actueel.Actueelredactie;
import nl.wegwijs.bot.actueel.Actueelwacht;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.storage.Database;
import nl.wegwijs.storage.Instelling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps notices and switches up to date, from files and from other nodes. */
final class Actueeldienst implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Actueeldienst.class);

  /** Well within the minute in which a notice must be live on every node. */
  private static final int KIJKEN_SECONDEN = 5;

  private final ScheduledExecutorService rooster =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("actueel").daemon().factory());
  private final Actueelwacht wacht;
  private final Actueelredactie redactie;

  /** Reads what is in force now, so that the first gesprek already hears it. */
  Actueeldienst(Instellingen instellingen, Supplier<Gemeenten> gemeenten, Database database) {
    this.wacht =
        new Actueelwacht(
            gemeenten,
            instellingen.gemeenten(),
            database.actueel(),
            instellingen.klok(),
            instellingen.opslag().database() instanceof Instelling.Postgresql);
    this.redactie = new Actueelredactie(gemeenten, wacht, instellingen.klok());
    wacht.kijk();
  }

  /** That world with what is different for a while. */
  Wereld in(Wereld wereld) {
    return wereld.metActueel(wacht::van);
  }

  Actueelredactie redactie() {
    return redactie;
  }

  void begin() {
    var _ =
        rooster.scheduleWithFixedDelay(
            this::kijk, KIJKEN_SECONDEN, KIJKEN_SECONDEN, TimeUnit.SECONDS);
  }

  /** What fails is tried again the next time; a task that threw would never be run again. */
  private void kijk() {
    try {
      wacht.kijk();
    } catch (RuntimeException e) {
      LOG.error("looking at notices failed: {}", e.getClass().getName());
    }
  }

  @Override
  public void close() {
    rooster.shutdownNow();
  }
}
