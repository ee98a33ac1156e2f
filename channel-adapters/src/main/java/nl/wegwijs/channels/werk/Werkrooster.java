package nl.wegwijs.channels.werk;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.gemeente.GemeenteId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what waits in the database, several pieces at a time: at once when it is told of a gemeente,
 * and otherwise by looking at all of them from time to time, since another process may have left
 * something or a pause may be over.
 *
 * @param <T> a piece of work
 */
public final class Werkrooster<T> implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Werkrooster.class);

  /** What is done with each piece; it is closed once nothing more is done. */
  public interface Werk<T> extends AutoCloseable {
    /** Takes pieces that nobody else has, at most so many. */
    List<T> neem(GemeenteId gemeente, int max);

    /** Does one; an exception costs nobody else anything. */
    void doe(GemeenteId gemeente, T stuk);

    /** Nothing, where nothing is held. */
    @Override
    default void close() {}
  }

  private static final int TEGELIJK = 32;
  private static final Duration EINDE = Duration.ofSeconds(5);

  private final String naam;
  private final Supplier<List<GemeenteId>> gemeenten;
  private final Werk<T> werk;
  private final Duration kijken;
  private final Set<GemeenteId> gewekt = ConcurrentHashMap.newKeySet();
  private final Semaphore wekker = new Semaphore(0);
  private final Semaphore ruimte = new Semaphore(TEGELIJK);
  private final ExecutorService draden = Executors.newVirtualThreadPerTaskExecutor();
  private final Thread lus;
  private volatile boolean gestopt;

  /**
   * @param gemeenten those to look at from time to time
   * @param kijken how long after the last time
   */
  public Werkrooster(
      String naam, Supplier<List<GemeenteId>> gemeenten, Werk<T> werk, Duration kijken) {
    this.naam = naam;
    this.gemeenten = gemeenten;
    this.werk = werk;
    this.kijken = kijken;
    this.lus = Thread.ofVirtual().name(naam).unstarted(this::loop);
  }

  /** Begins, first of all with what waits. */
  public void begin() {
    lus.start();
  }

  /** There is something to do for that gemeente. */
  public void wek(GemeenteId gemeente) {
    gewekt.add(gemeente);
    wekker.release();
  }

  private void loop() {
    long laatst = System.nanoTime() - kijken.toNanos();
    while (!gestopt) {
      try {
        boolean allemaal = System.nanoTime() - laatst >= kijken.toNanos();
        if (allemaal) {
          laatst = System.nanoTime();
          gewekt.addAll(gemeenten.get());
        }
        ronde();
        var _ = wekker.tryAcquire(kijken.toMillis(), TimeUnit.MILLISECONDS);
        wekker.drainPermits();
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void ronde() throws InterruptedException {
    for (GemeenteId gemeente : List.copyOf(gewekt)) {
      gewekt.remove(gemeente);
      ruimte.acquire();
      int vrij = 1 + ruimte.drainPermits();
      List<T> stukken = neem(gemeente, vrij);
      ruimte.release(vrij - stukken.size());
      for (T stuk : stukken) {
        draden.execute(() -> doe(gemeente, stuk));
      }
    }
  }

  private List<T> neem(GemeenteId gemeente, int max) {
    try {
      return werk.neem(gemeente, max);
    } catch (StoreUnavailableException e) {
      LOG.atDebug().setCause(e).log("{}: the database is not available", naam);
      return List.of();
    }
  }

  private void doe(GemeenteId gemeente, T stuk) {
    try {
      werk.doe(gemeente, stuk);
    } catch (StoreUnavailableException e) {
      LOG.atDebug().setCause(e).log("{}: the database is not available", naam);
    } catch (RuntimeException e) {
      LOG.atError().addKeyValue("fout", e.getClass().getName()).log("{}: a piece failed", naam);
    } finally {
      ruimte.release();
      wek(gemeente);
    }
  }

  /** Lets what is under way end; what waits stays in the database. */
  @Override
  public void close() {
    gestopt = true;
    lus.interrupt();
    draden.shutdown();
    try {
      if (!draden.awaitTermination(EINDE.toMillis(), TimeUnit.MILLISECONDS)) {
        draden.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    werk.close();
  }
}
