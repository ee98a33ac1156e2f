package nl.wegwijs.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Many inwoners who talk with one service at the same time. */
final class LoadRun {
  private static final int INWONERS = 50;
  private static final List<String> GEMEENTEN = List.of("waterrijk", "heuveldam");
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final long SEED = 50;

  private final int port;
  private final List<String> vragen = Zinnen.vragen();
  private final List<Verhuizing.Register> registers = new ArrayList<>();

  LoadRun(int port) throws IOException {
    this.port = port;
    for (String gemeente : GEMEENTEN) {
      registers.add(Verhuizing.Register.van(gemeente));
    }
  }

  /**
   * What came of it.
   *
   * @param perSecond beurten that were answered in a second
   * @param fouten messages that were not answered with 200
   * @param ingediend forms that were filed
   * @param gestrand forms that came to nothing
   */
  record Result(Latencies latencies, double perSecond, int fouten, int ingediend, int gestrand) {
    void print(String name) {
      System.out.printf(
          Locale.ROOT,
          "%s: %d beurten, %d failed, %d forms filed, %d forms stranded%n",
          name,
          latencies.size(),
          fouten,
          ingediend,
          gestrand);
    }
  }

  private record Share(Latencies latencies, int fouten, int ingediend, int gestrand) {}

  /** What one inwoner does until {@code end}. */
  private interface Talk {
    void run(Inwoner inwoner, Latencies latencies, long begin, long end) throws IOException;
  }

  /**
   * Each says something once a second, beginning at some moment of the first one, whether or not the others wait; the time
   * of an answer counts from the moment at which it was to be said.
   */
  Result onSchedule(Duration time) throws IOException {
    var phases = new Random(SEED);
    return run(
        time,
        () -> {
          long phase = phases.nextLong(SECOND);
          return (inwoner, latencies, begin, end) -> {
            for (long due = begin + phase; due < end; due += SECOND) {
              inwoner.bereidVoor();
              awaitMoment(due);
              inwoner.zeg();
              latencies.add(System.nanoTime() - due);
              inwoner.luister();
            }
          };
        });
  }

  /** Each says the next thing as soon as the last is answered. */
  Result withoutPause(Duration time) throws IOException {
    return run(
        time,
        () ->
            (inwoner, latencies, begin, end) -> {
              while (System.nanoTime() < end) {
                inwoner.bereidVoor();
                long sent = System.nanoTime();
                inwoner.zeg();
                latencies.add(System.nanoTime() - sent);
                inwoner.luister();
              }
            });
  }

  private Result run(Duration time, Supplier<Talk> talks) throws IOException {
    var shares = new ArrayList<Future<Share>>();
    long begin = System.nanoTime() + SECOND / 2;
    long end = begin + time.toNanos();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int nummer = 0; nummer < INWONERS; nummer++) {
        int wie = nummer;
        Talk talk = talks.get();
        shares.add(threads.submit(() -> talk(wie, talk, begin, end)));
      }
    }
    return sum(shares, time);
  }

  private Share talk(int nummer, Talk talk, long begin, long end) throws IOException {
    int woonplaats = nummer % GEMEENTEN.size();
    try (var inwoner =
        new Inwoner(
            port, nummer, GEMEENTEN.get(woonplaats), vragen, registers.get(woonplaats))) {
      var latencies = new Latencies();
      awaitMoment(begin);
      talk.run(inwoner, latencies, begin, end);
      return new Share(latencies, inwoner.fouten(), inwoner.ingediend(), inwoner.gestrand());
    }
  }

  private static Result sum(List<Future<Share>> futures, Duration time) throws IOException {
    var shares = new ArrayList<Share>();
    for (Future<Share> future : futures) {
      try {
        shares.add(future.get());
      } catch (ExecutionException e) {
        throw new IOException("an inwoner could not go on", e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
    var latencies = Latencies.together(shares.stream().map(Share::latencies).toList());
    return new Result(
        latencies,
        latencies.size() / (time.toNanos() / 1e9),
        shares.stream().mapToInt(Share::fouten).sum(),
        shares.stream().mapToInt(Share::ingediend).sum(),
        shares.stream().mapToInt(Share::gestrand).sum());
  }

  private static void awaitMoment(long moment) {
    for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
