package nl.wegwijs.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is committed together with whom, and who is told what. */
final class GroupCommitTest {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final SqliteTransactions transactions;

  GroupCommitTest(@TempDir Path folder) {
    transactions =
        SqliteTransactions.open(new SqliteFile(folder.resolve("wegwijs.db"), PATIENCE), PATIENCE);
  }

  @AfterEach
  void close() {
    transactions.close();
  }

  @Test
  void doesNotUndoTheRestOfAGroupWhenOneIsRefused() throws Exception {
    List<String> outcomes =
        Together.run(
            60,
            thread -> {
              try {
                return transactions.write(handle -> {
                  insert(handle, "g" + thread);
                  return switch (thread % 3) {
                    case 1 -> throw new IllegalStateException("own");
                    case 2 -> insert(handle, "g" + thread);
                    default -> "kept";
                  };
                });
              } catch (IllegalStateException e) {
                return String.valueOf(e.getMessage());
              } catch (StoreUnavailableException e) {
                return "refused";
              }
            });

    for (int thread = 0; thread < outcomes.size(); thread++) {
      assertThat(outcomes.get(thread)).isEqualTo(List.of("kept", "own", "refused").get(thread % 3));
    }
    List<String> rows =
        transactions.read(handle ->
            handle
                .createQuery("select gemeente from hartslagen where gemeente like 'g%'")
                .mapTo(String.class)
                .list());
    assertThat(rows).hasSize(20).allMatch(row -> Integer.parseInt(row.substring(1)) % 3 == 0);
  }

  @Test
  void doesNotCommitWorkThatWasGivenUpInTheQueue() throws Exception {
    var running = new CountDownLatch(1);
    var held = new CountDownLatch(1);
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var slow =
          executor.submit(() ->
              transactions.write(handle -> {
                running.countDown();
                awaitUnchecked(held);
                return insert(handle, "slow");
              }));
      running.await();
      assertThatExceptionOfType(StoreUnavailableException.class)
          .isThrownBy(() -> write("late"))
          .withMessage("the database did not answer in time");
      held.countDown();
      assertThat(slow.get()).isEqualTo("kept");
    }

    assertThat(write("last")).isEqualTo("kept");
  }

  @Test
  void survivesWorkThatFailsInAnyWay() {
    for (RuntimeException failure : List.of(new IllegalStateException(), new StackFailure())) {
      assertThatExceptionOfType(failure.getClass())
          .isThrownBy(() ->
              transactions.write(handle -> {
                throw failure;
              }));
    }
    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() ->
            transactions.write(handle -> {
              throw new AssertionError("an error");
            }));

    assertThat(write("after")).isEqualTo("kept");
  }

  private String write(String gemeente) {
    return transactions.write(handle -> insert(handle, gemeente));
  }

  private static String insert(Handle handle, String gemeente) {
    handle.execute("insert into hartslagen (gemeente, slagen) values (?, 1)", gemeente);
    return "kept";
  }

  private static void awaitUnchecked(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class StackFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
