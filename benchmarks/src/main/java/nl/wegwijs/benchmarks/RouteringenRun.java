package nl.wegwijs.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import tools.jackson.databind.json.JsonMapper;

/** Open questions at full speed, to the service and to a server that answers a constant. */
final class RouteringenRun {
  private static final int CONNECTIONS = 16;

  private final List<byte[]> requests;
  private final AtomicInteger next = new AtomicInteger();

  RouteringenRun() {
    JsonMapper json = JsonMapper.shared();
    this.requests =
        Zinnen.verschillende().stream()
            .map(zin -> json.writeValueAsString(Map.of("gemeente", "waterrijk", "tekst", zin)))
            .map(vraag -> HttpConnection.post(ConstantServer.PATH, "", vraag))
            .toList();
  }

  /**
   * What came of it.
   *
   * @param perSecond requests that were answered in a second
   * @param work of the server's processors for one of them
   */
  record Speed(double perSecond, Duration work) {}

  /** Asks that server as much as it answers, each time with a sentence that was not asked before. */
  Speed ask(Service service, Duration time) throws IOException {
    Duration worked = service.processorTime();
    int port = service.port();
    var answered = new LongAdder();
    var failed = new AtomicBoolean();
    long begin = System.nanoTime();
    long end = begin + time.toNanos();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < CONNECTIONS; i++) {
      threads.add(Thread.ofPlatform().start(() -> ask(port, end, answered, failed)));
    }
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (failed.get()) {
      throw new IOException("not every question was answered with 200");
    }
    double perSecond = answered.sum() / ((System.nanoTime() - begin) / 1e9);
    Duration work = service.processorTime().minus(worked);
    return new Speed(perSecond, work.dividedBy(Math.max(1, answered.sum())));
  }

  private void ask(int port, long end, LongAdder answered, AtomicBoolean failed) {
    try (var connection = new HttpConnection(port)) {
      while (System.nanoTime() < end) {
        int turn = Math.floorMod(next.getAndIncrement(), requests.size());
        if (connection.send(requests.get(turn)) != 200) {
          failed.set(true);
        }
        answered.increment();
      }
    } catch (IOException e) {
      failed.set(true);
    }
  }
}
