package nl.wegwijs.app;

import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.Wekker;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets timers of the desk go off, and hears what other processes do there. */
final class Balietaken implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Balietaken.class);
  private static final int WEKKER_SECONDEN = 1;
  private static final int PEILEN_SECONDEN = 2;

  private final Balie balie;
  private final Wekker wekker;
  private final InstantSource klok;
  private final ScheduledExecutorService rooster =
      Executors.newScheduledThreadPool(2, Thread.ofPlatform().name("balie-", 0).daemon().factory());

  Balietaken(Balie balie, Wekker wekker, InstantSource klok) {
    this.balie = balie;
    this.wekker = wekker;
    this.klok = klok;
  }

  void begin() {
    herhaal(() -> wekker.ga(klok.instant()), WEKKER_SECONDEN);
    herhaal(balie::peil, PEILEN_SECONDEN);
  }

  private void herhaal(Runnable taak, int seconden) {
    var _ = rooster.scheduleWithFixedDelay(() -> doe(taak), seconden, seconden, TimeUnit.SECONDS);
  }

  /** What fails is tried again the next time; a task that threw would never be run again. */
  private static void doe(Runnable taak) {
    try {
      taak.run();
    } catch (StoreUnavailableException straksWeer) {
      LOG.debug("the database does not answer; it shows in /health/ready");
    } catch (RuntimeException e) {
      LOG.error("a task of the desk failed: {}", e.getClass().getName());
    }
  }

  @Override
  public void close() {
    rooster.shutdownNow();
  }
}
