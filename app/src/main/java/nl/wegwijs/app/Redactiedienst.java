package nl.wegwijs.app;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.bot.kennis.Redactie;
import nl.wegwijs.bot.kennis.Versiewacht;
import nl.wegwijs.bot.wereld.Teksten;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.lezen.GemeentenLezer;
import nl.wegwijs.gemeente.schrijven.Productmap;
import nl.wegwijs.gemeente.schrijven.SchrijffoutException;
import nl.wegwijs.storage.Database;
import nl.wegwijs.storage.Instelling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What editors work with, and what goes on for them in the background. */
final class Redactiedienst implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Redactiedienst.class);
  private static final Duration VERSIES_BEKIJKEN = Duration.ofSeconds(3);
  private static final Duration TELLEN = Duration.ofHours(1);

  private final ScheduledExecutorService rooster =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("redactie").daemon().factory());
  private final Supplier<Gemeenten> gemeenten;
  private final Versiewacht wacht;
  private final Redactie redactie;

  /**
   * @param herlees reads the files anew and serves them
   */
  Redactiedienst(
      Instellingen instellingen,
      Supplier<Gemeenten> gemeenten,
      Database database,
      Runnable herlees) {
    this.gemeenten = gemeenten;
    var map = new Productmap(instellingen.gemeenten());
    Runnable straks = () -> rooster.execute(() -> doe(herlees));
    this.wacht =
        new Versiewacht(
            gemeenten,
            map,
            database.productversies(),
            instellingen.klok(),
            instellingen.opslag().database() instanceof Instelling.Postgresql,
            straks);
    this.redactie =
        new Redactie(
            gemeenten,
            map,
            new GemeentenLezer(Teksten.VEREIST, instellingen.klok()),
            database.productversies(),
            wacht,
            instellingen.klok(),
            straks);
  }

  Redactie redactie() {
    return redactie;
  }

  void begin() {
    herhaal(wacht::kijk, Duration.ZERO, VERSIES_BEKIJKEN);
    herhaal(this::tel, VERSIES_BEKIJKEN, TELLEN);
  }

  private void tel() {
    for (Gemeente gemeente : gemeenten.get().opNaam()) {
      redactie.tel(gemeente.id());
    }
  }

  private void herhaal(Runnable taak, Duration eerst, Duration telkens) {
    var _ =
        rooster.scheduleWithFixedDelay(
            () -> doe(taak), eerst.toMillis(), telkens.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** What fails is tried again the next time; a task that threw would never be run again. */
  private static void doe(Runnable taak) {
    try {
      taak.run();
    } catch (StoreUnavailableException straksWeer) {
      LOG.debug("the database does not answer; it shows in /health/ready");
    } catch (SchrijffoutException e) {
      LOG.error("a version could not be written to its file: {}", e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("a task for the editors failed: {}", e.getClass().getName());
    }
  }

  @Override
  public void close() {
    rooster.shutdownNow();
  }
}
