package nl.wegwijs.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Runs the same thing on many threads that begin at the same moment. */
final class Together {
  private Together() {}

  /** The outcomes, in the order of the threads' numbers. */
  static <T> List<T> run(int threads, IntFunction<T> work)
      throws InterruptedException, ExecutionException {
    var start = new CountDownLatch(1);
    var outcomes = new ArrayList<T>();
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var futures = new ArrayList<Future<T>>();
      for (int thread = 0; thread < threads; thread++) {
        int number = thread;
        Callable<T> waiting =
            () -> {
              start.await();
              return work.apply(number);
            };
        futures.add(executor.submit(waiting));
      }
      start.countDown();
      for (Future<T> future : futures) {
        outcomes.add(future.get());
      }
    }
    return outcomes;
  }

  /** Everything that an exception says, with its causes and its stack. */
  static String words(@Nullable Throwable exception) {
    var words = new StringBuilder();
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      words.append(cause).append('\n');
      for (Throwable suppressed : cause.getSuppressed()) {
        words.append(words(suppressed));
      }
    }
    return words.toString();
  }
}
