package nl.wegwijs.storage;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;

/** Says why the database is not available, without any value of a row. */
final class Unavailable {
  private Unavailable() {}

  static StoreUnavailableException because(Throwable failure) {
    if (failure instanceof StoreUnavailableException known) {
      return known;
    }
    return new StoreUnavailableException("the database failed", withoutValues(failure));
  }

  static StoreUnavailableException closed() {
    return new StoreUnavailableException(
        "the database is closed", new IllegalStateException("closed"));
  }

  static StoreUnavailableException tooLate(Duration patience) {
    return new StoreUnavailableException(
        "the database did not answer in time",
        new TimeoutException("no answer within " + patience.toMillis() + " ms"));
  }

  static StoreUnavailableException inDoubt() {
    return new StoreUnavailableException(
        "the database did not finish its commit in time; the outcome is not known",
        new TimeoutException("no answer to a commit that had begun"));
  }

  /**
   * The driver's own exception where there is one: what is wrapped around it repeats the
   * statement's values.
   */
  private static Throwable withoutValues(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException) {
        return cause;
      }
    }
    return failure;
  }
}
