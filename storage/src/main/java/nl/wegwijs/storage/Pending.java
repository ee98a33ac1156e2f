package nl.wegwijs.storage;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Work that waits for the writer. Either its caller gives it up or the writer claims it, never
 * both, so that work whose caller was told that it failed is not committed later.
 */
final class Pending<T> {
  private enum State {
    WAITING,
    CLAIMED,
    GIVEN_UP,
    DONE
  }

  private final Function<Handle, T> work;
  private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
  private final CountDownLatch done = new CountDownLatch(1);

  /** Written by the writer before it opens the latch, read by the caller after it. */
  private @Nullable T result;

  private @Nullable RuntimeException failure;

  Pending(Function<Handle, T> work) {
    this.work = work;
  }

  /** Whether the writer may run it; false when its caller has left. */
  boolean claim() {
    return state.compareAndSet(State.WAITING, State.CLAIMED);
  }

  /** Whether it was withdrawn before the writer came to it. */
  boolean giveUp() {
    return state.compareAndSet(State.WAITING, State.GIVEN_UP);
  }

  /** Runs the claimed work; the caller is not told before {@link #acknowledge}. */
  void run(Handle handle) {
    result = work.apply(handle);
  }

  /**
   * Keeps why the claimed work was undone by itself; the caller is not told before {@link
   * #acknowledge}.
   */
  void refuse(RuntimeException reason) {
    failure = reason;
  }

  /** Tells the caller what became of the claimed work, now that it is durable. */
  void acknowledge() {
    if (state.compareAndSet(State.CLAIMED, State.DONE)) {
      done.countDown();
    }
  }

  /** Tells the caller that nothing was kept, claimed or not. */
  void fail(RuntimeException reason) {
    if (state.get() == State.DONE || state.getAndSet(State.DONE) == State.GIVEN_UP) {
      return;
    }
    failure = reason;
    done.countDown();
  }

  /**
   * Waits for the outcome.
   *
   * @param patience how long it may stay unclaimed
   * @param grace how much longer a commit that has begun may take; after that the outcome is in
   *     doubt
   */
  T await(Duration patience, Duration grace) {
    if (!awaitUnlessInterrupted(patience)) {
      if (giveUp()) {
        throw Unavailable.tooLate(patience);
      }
      awaitInAnyCase(grace);
    }
    if (failure != null) {
      throw failure;
    }
    if (result == null) {
      throw new IllegalStateException("work for the database gave no result");
    }
    return result;
  }

  private boolean awaitUnlessInterrupted(Duration time) {
    try {
      return done.await(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void awaitInAnyCase(Duration time) {
    boolean interrupted = Thread.interrupted();
    long end = System.nanoTime() + time.toNanos();
    try {
      while (true) {
        try {
          if (!done.await(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            throw Unavailable.inDoubt();
          }
          return;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
