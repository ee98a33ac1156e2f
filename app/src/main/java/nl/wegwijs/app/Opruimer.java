package nl.wegwijs.app;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Gemeenten;

/** Deletes what is past its term, every hour and at the start, and counts it. */
final class Opruimer implements AutoCloseable {
  private static final Duration TUSSENPOOS = Duration.ofHours(1);

  private final Supplier<Gemeenten> gemeenten;
  private final GesprekStore store;
  private final InstantSource klok;
  private final Tellers tellers;
  private final ScheduledExecutorService rooster =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("opruimer").daemon().factory());

  Opruimer(Supplier<Gemeenten> gemeenten, GesprekStore store, InstantSource klok, Tellers tellers) {
    this.gemeenten = gemeenten;
    this.store = store;
    this.klok = klok;
    this.tellers = tellers;
  }

  void begin() {
    var _ =
        rooster.scheduleWithFixedDelay(this::ruimOp, 0, TUSSENPOOS.toMinutes(), TimeUnit.MINUTES);
  }

  /** Deletes for every gemeente; where the database fails it is tried again the next time. */
  void ruimOp() {
    for (Gemeente gemeente : gemeenten.get().opNaam()) {
      try {
        tellers.opgeruimd(
            gemeente.id(), store.ruimOp(gemeente.id(), klok.instant(), gemeente.bewaartermijnen()));
      } catch (StoreUnavailableException e) {
        tellers.storing(gemeente.id(), "STORE_UNAVAILABLE");
      }
    }
  }

  @Override
  public void close() {
    rooster.shutdownNow();
  }
}
