package nl.wegwijs.inbox.pagina;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * One open stream of server-sent events. Only the thread of its request writes; any thread may wake
 * or stop it.
 */
public final class Stroom {
  private final OutputStream uit;
  private final BooleanSupplier aangemeld;
  private final ReentrantLock slot = new ReentrantLock();
  private final Condition iets = slot.newCondition();
  private boolean nieuws;
  private volatile boolean gestopt;

  Stroom(OutputStream uit, BooleanSupplier aangemeld) {
    this.uit = uit;
    this.aangemeld = aangemeld;
  }

  /** Whether to go on: the service runs and its reader is still logged in. Reads the login. */
  public boolean open() {
    return !gestopt && aangemeld.getAsBoolean();
  }

  /** Whether the service still runs; tells nothing of the login. */
  public boolean loopt() {
    return !gestopt;
  }

  /** Sends an event; of data in several lines each is sent. */
  public void gebeurtenis(String id, String naam, String data) throws IOException {
    var tekst = new StringBuilder();
    tekst.append("id: ").append(id).append("\nevent: ").append(naam).append('\n');
    data.lines().forEach(regel -> tekst.append("data: ").append(regel).append('\n'));
    schrijf(tekst.append('\n').toString());
  }

  /** Sends what no script sees, so that nobody in between closes the stream. */
  public void hartslag() throws IOException {
    schrijf(": hartslag\n\n");
  }

  /** Waits until it is woken, and at most that long; tells whether it was woken. */
  public boolean wacht(long millis) throws InterruptedException {
    slot.lockInterruptibly();
    try {
      long rest = TimeUnit.MILLISECONDS.toNanos(millis);
      while (!nieuws && !gestopt && rest > 0) {
        rest = iets.awaitNanos(rest);
      }
      boolean was = nieuws;
      nieuws = false;
      return was;
    } finally {
      slot.unlock();
    }
  }

  /** Ends the wait of its writer, now or the next time. */
  public void wek() {
    slot.lock();
    try {
      nieuws = true;
      iets.signalAll();
    } finally {
      slot.unlock();
    }
  }

  void stop() {
    gestopt = true;
    wek();
  }

  private void schrijf(String tekst) throws IOException {
    uit.write(tekst.getBytes(StandardCharsets.UTF_8));
    uit.flush();
  }
}
