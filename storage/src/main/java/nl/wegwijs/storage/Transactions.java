package nl.wegwijs.storage;

import java.util.function.Function;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import org.jdbi.v3.core.Handle;

/**
 * Ways to read and write one database. Safe for use by many threads.
 *
 * <p>What fails for want of the database is thrown as {@link StoreUnavailableException}, with a
 * cause that names no value of a row; any other exception of the given work is thrown as it is.
 * Either way that work is undone.
 */
sealed interface Transactions extends AutoCloseable
    permits SqliteTransactions, PostgresqlTransactions {
  /** Runs work that only reads. */
  <T> T read(Function<Handle, T> work);

  /** Runs work in a transaction of its own and returns once that is durable. */
  <T> T write(Function<Handle, T> work);

  /**
   * Like {@link #write}, and sees to it that what was deleted by then does not stay in the
   * database's files.
   */
  <T> T erase(Function<Handle, T> work);

  /** Whether that work is committed within a second. */
  boolean succeedsSoon(Function<Handle, ?> work);

  @Override
  void close();
}
