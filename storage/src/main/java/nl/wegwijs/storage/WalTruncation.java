package nl.wegwijs.storage;

import java.time.Duration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties the write-ahead log of an embedded database, in which deleted rows may still be read. A
 * reader can be in the way; it is never waited for, but tried again after a pause. For use by the
 * writer thread alone.
 */
final class WalTruncation {
  /** How long after an attempt that failed the next one is made. */
  static final Duration PAUSE = Duration.ofMillis(250);

  private static final Logger LOG = LoggerFactory.getLogger(WalTruncation.class);

  private final Duration patience;
  private boolean requested;
  private long notBefore = System.nanoTime();

  /**
   * @param patience how long the connection waits for a lock at other times
   */
  WalTruncation(Duration patience) {
    this.patience = patience;
  }

  /** Has it done after the commit that is under way. */
  void request() {
    requested = true;
  }

  /** Whether it is still to be done. */
  boolean requested() {
    return requested;
  }

  /**
   * Does what was requested, unless an attempt has only just failed.
   *
   * @param idle a connection without a transaction
   * @return false if the connection failed
   */
  boolean run(Handle idle) {
    if (!requested || System.nanoTime() - notBefore < 0) {
      return true;
    }
    try {
      idle.execute("pragma busy_timeout = 20");
      int busy = idle.createQuery("pragma wal_checkpoint(truncate)").mapTo(Integer.class).first();
      idle.execute("pragma busy_timeout = " + patience.toMillis());
      requested = busy != 0;
      notBefore = System.nanoTime() + (requested ? PAUSE.toNanos() : 0);
      return true;
    } catch (JdbiException e) {
      LOG.debug("the write-ahead log could not be emptied yet", e);
      notBefore = System.nanoTime() + PAUSE.toNanos();
      return false;
    }
  }
}
