package nl.wegwijs.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.inbox.sessie.Sessieduur;
import nl.wegwijs.storage.Database;

/** Deletes what is past its term, every hour and at the start, and counts it. */
final class Opruimer implements AutoCloseable {
  private static final Duration TUSSENPOOS = Duration.ofHours(1);

  /** Longer than a message can still be answered, so that none is answered twice. */
  private static final Duration KENMERKEN = Duration.ofDays(28);

  /** What a text said is kept as the record of what inwoners were told. */
  private static final int VERSIES_JAREN = 2;

  /** So many versions of each text are kept however old they are. */
  private static final int VERSIES_MINSTENS = 50;

  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final Supplier<Gemeenten> gemeenten;
  private final Database database;
  private final InstantSource klok;
  private final Tellers tellers;
  private final ScheduledExecutorService rooster =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("opruimer").daemon().factory());

  Opruimer(Supplier<Gemeenten> gemeenten, Database database, InstantSource klok, Tellers tellers) {
    this.gemeenten = gemeenten;
    this.database = database;
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
        Instant nu = klok.instant();
        tellers.opgeruimd(
            gemeente.id(),
            database.gesprekken().ruimOp(gemeente.id(), nu, gemeente.bewaartermijnen()));
        Sessieduur duur = Sessieduur.GEWOON;
        int sessies =
            database
                .sessies()
                .ruimOp(gemeente.id(), nu.minus(duur.langst()), nu.minus(duur.stil()));
        tellers.opgeruimd(gemeente.id(), Map.of("sessie", sessies));
        int verbetering = gemeente.bewaartermijnen().verbetering();
        int vragen =
            database.verbeteringen().ruimOp(gemeente.id(), nu.minus(Duration.ofDays(verbetering)));
        tellers.opgeruimd(gemeente.id(), Map.of("verbetering", vragen));
        int voorstellen =
            database.vragen().ruimOp(gemeente.id(), nu.minus(Duration.ofDays(verbetering)));
        tellers.opgeruimd(gemeente.id(), Map.of("voorstel", voorstellen));
        int versies =
            database
                .productversies()
                .ruimOp(
                    gemeente.id(),
                    nu.atZone(NEDERLAND).minusYears(VERSIES_JAREN).toInstant(),
                    VERSIES_MINSTENS);
        tellers.opgeruimd(gemeente.id(), Map.of("productversie", versies));
        int berichten = database.postvakIn().vergeet(gemeente.id(), nu.minus(KENMERKEN));
        tellers.opgeruimd(gemeente.id(), Map.of("kenmerk", berichten));
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
