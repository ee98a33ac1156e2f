package nl.wegwijs.storage;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;

/**
 * The one writer of an embedded database: a thread that commits in one transaction whatever waits
 * by then, each piece of work in a savepoint of its own. Nothing is acknowledged before the commit.
 * Since it never waits for more, lone work is committed at once, and the groups grow by themselves
 * while a commit takes its time.
 *
 * <p>When the database fails, everybody in the group is told so, the connection is dropped and the
 * next group tries a new one.
 */
final class GroupCommit implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);

  /**
   * More than a disk that takes a thousand commits a second can leave waiting within the callers'
   * patience.
   */
  private static final int ROOM = 4096;

  /** Keeps a transaction short enough for those who wait behind it. */
  private static final int GROUP = 256;

  private final BlockingQueue<Pending<?>> queue = new ArrayBlockingQueue<>(ROOM);
  private final Pending<Boolean> stop = new Pending<>(handle -> true);
  private final SqliteFile file;
  private final Supplier<Handle> source;
  private final Thread thread;
  private volatile boolean closed;

  /** The writer thread's own, as is the truncation. */
  private @Nullable Handle handle;

  private final WalTruncation truncation;

  /**
   * @param source opens a connection for writing
   */
  GroupCommit(SqliteFile file, Supplier<Handle> source) {
    this.file = file;
    this.source = source;
    this.truncation = new WalTruncation(file.patience());
    this.thread = Thread.ofPlatform().name("sqlite-writer").daemon().unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  /**
   * Has work committed.
   *
   * @param patience how long it may wait for the writer
   * @param grace how much longer a commit that has begun may take
   */
  <T> T submit(Function<Handle, T> work, Duration patience, Duration grace) {
    long start = System.nanoTime();
    var pending = new Pending<T>(work);
    if (closed) {
      throw Unavailable.closed();
    }
    if (!offer(pending, patience)) {
      throw Unavailable.tooLate(patience);
    }
    return pending.await(patience.minusNanos(System.nanoTime() - start), grace);
  }

  /**
   * Like {@link #submit}, and empties the WAL afterwards, in which deleted rows may still be read.
   */
  <T> T submitErasure(Function<Handle, T> work, Duration patience, Duration grace) {
    return submit(
        writing -> {
          T result = work.apply(writing);
          truncation.request();
          return result;
        },
        patience,
        grace);
  }

  @Override
  public void close() {
    closed = true;
    if (offer(stop, Instelling.GEDULD)) {
      join();
    }
  }

  private boolean offer(Pending<?> pending, Duration patience) {
    try {
      return queue.offer(pending, patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void join() {
    try {
      thread.join(Instelling.GEDULD);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    var group = new ArrayList<Pending<?>>(GROUP);
    boolean goOn = true;
    while (goOn) {
      take(group);
      goOn = !group.remove(stop);
      if (!group.isEmpty()) {
        commit(group);
      }
      truncateIfDue();
      group.forEach(Pending::acknowledge);
      group.clear();
    }
    drop();
    queue.forEach(pending -> pending.fail(Unavailable.closed()));
  }

  private void take(List<Pending<?>> group) {
    try {
      Pending<?> first =
          truncation.requested()
              ? queue.poll(WalTruncation.PAUSE.toNanos(), TimeUnit.NANOSECONDS)
              : queue.take();
      if (first != null) {
        group.add(first);
        queue.drainTo(group, GROUP - 1);
      }
    } catch (InterruptedException e) {
      // Only close() ends this thread.
      LOG.debug("interrupted while waiting for work", e);
    }
  }

  private void commit(List<Pending<?>> group) {
    try {
      Handle writing = open();
      file.checkForWriting();
      writing.begin();
      lock(writing);
      for (Pending<?> pending : group) {
        if (pending.claim()) {
          runOne(writing, pending);
        }
      }
      writing.commit();
      file.checkForWriting();
    } catch (RuntimeException | Error e) {
      drop();
      group.forEach(pending -> pending.fail(Unavailable.because(e)));
    }
  }

  /**
   * Takes the write lock, which another process may hold, while the work can still be given up: a
   * deferred transaction would take it only when claimed work writes.
   */
  private static void lock(Handle writing) {
    writing.execute("delete from hartslagen where gemeente = ''");
  }

  private static void runOne(Handle writing, Pending<?> pending) {
    writing.savepoint("work");
    try {
      pending.run(writing);
      writing.releaseSavepoint("work");
    } catch (RuntimeException e) {
      if (ofTheDatabase(e)) {
        throw e;
      }
      writing.rollbackToSavepoint("work");
      pending.refuse(e instanceof JdbiException ? Unavailable.because(e) : e);
    }
  }

  /** Whether the database failed, rather than refused one row. */
  private static boolean ofTheDatabase(RuntimeException e) {
    if (!(e instanceof JdbiException)) {
      return false;
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refusal) {
        return (refusal.getErrorCode() & 0xff) != SQLiteErrorCode.SQLITE_CONSTRAINT.code;
      }
    }
    return true;
  }

  private Handle open() {
    Handle open = handle;
    if (open == null) {
      open = source.get();
      handle = open;
    }
    return open;
  }

  private void drop() {
    Handle dropped = handle;
    handle = null;
    if (dropped == null) {
      return;
    }
    try (dropped) {
      if (dropped.isInTransaction()) {
        dropped.rollback();
      }
    } catch (JdbiException e) {
      LOG.debug("a broken connection could not be closed", e);
    }
  }

  private void truncateIfDue() {
    Handle idle = handle;
    if (idle != null && !truncation.run(idle)) {
      drop();
    }
  }
}
