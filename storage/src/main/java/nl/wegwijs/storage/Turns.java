package nl.wegwijs.storage;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The turns in which callers use the connections of a pool: whoever came first goes first. Without
 * it a caller who gives a connection back and asks for the next at once gets it before those who
 * were waiting, and those wait in vain.
 */
final class Turns {
  private final Semaphore connections;
  private final Duration patience;

  /**
   * @param connections how many the pool has
   * @param patience how long a caller waits for its turn
   */
  Turns(int connections, Duration patience) {
    this.connections = new Semaphore(connections, true);
    this.patience = patience;
  }

  <T> T take(Supplier<T> work) {
    if (!await()) {
      throw Unavailable.tooLate(patience);
    }
    try {
      return work.get();
    } finally {
      connections.release();
    }
  }

  private boolean await() {
    try {
      return connections.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
