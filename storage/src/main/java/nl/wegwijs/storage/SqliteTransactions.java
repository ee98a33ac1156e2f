package nl.wegwijs.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * An embedded database: one writer that commits in groups, and a small pool of readers that never
 * wait for it.
 */
final class SqliteTransactions implements Transactions {
  private static final int READERS = 4;

  /** How much longer than its patience a caller waits when the commit of its work has begun. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  /** Nobody waits for an answer yet, and the machine is busy with everything that starts. */
  private static final Duration START = Duration.ofSeconds(10);

  private final SqliteFile file;
  private final Duration patience;
  private final HikariDataSource pool;
  private final Jdbi readers;
  private final Turns turns;
  private final GroupCommit writer;

  private SqliteTransactions(SqliteFile file, Duration patience, Consumer<Handle> onOpen) {
    this.file = file;
    this.patience = patience;
    this.pool = pool(file, patience);
    this.readers = JdbiSettings.apply(Jdbi.create(pool));
    this.turns = new Turns(READERS, patience);
    Jdbi writing = JdbiSettings.apply(Jdbi.create(file.forWriting()));
    this.writer = new GroupCommit(file, () -> open(writing, onOpen));
  }

  /** Opens that file, makes it where it is not there, and brings its tables up to date. */
  static SqliteTransactions open(SqliteFile file, Duration patience) {
    return open(file, patience, handle -> {});
  }

  /**
   * @param onOpen sets each connection for writing that is opened
   */
  static SqliteTransactions open(SqliteFile file, Duration patience, Consumer<Handle> onOpen) {
    file.makeFolder();
    Migrations.run(file.forMigration(), "sqlite");
    var transactions = new SqliteTransactions(file, patience, onOpen);
    transactions.writer.start();
    try {
      transactions.writer.submit(Heartbeat::beat, START, GRACE);
    } catch (StoreUnavailableException e) {
      transactions.close();
      throw e;
    }
    return transactions;
  }

  @Override
  public <T> T read(Function<Handle, T> work) {
    file.checkForReading();
    try {
      return turns.take(() -> readers.withHandle(work::apply));
    } catch (JdbiException e) {
      throw Unavailable.because(e);
    }
  }

  @Override
  public <T> T write(Function<Handle, T> work) {
    return writer.submit(work, patience, GRACE);
  }

  @Override
  public <T> T erase(Function<Handle, T> work) {
    return writer.submitErasure(work, patience, GRACE);
  }

  @Override
  public boolean succeedsSoon(Function<Handle, ?> work) {
    try {
      writer.submit(work::apply, Duration.ofMillis(600), Duration.ofMillis(300));
      return true;
    } catch (StoreUnavailableException e) {
      return false;
    }
  }

  @Override
  public void close() {
    writer.close();
    pool.close();
  }

  /** Opens a connection for writing; readers of files that are no longer in place are sent away. */
  private Handle open(Jdbi writing, Consumer<Handle> onOpen) {
    Handle handle = writing.open();
    try {
      onOpen.accept(handle);
      // The first reading makes the WAL, which is remembered too.
      handle.createQuery("select count(*) from hartslagen").mapTo(Long.class).one();
      if (file.remember()) {
        pool.getHikariPoolMXBean().softEvictConnections();
      }
      return handle;
    } catch (RuntimeException e) {
      handle.close();
      throw e;
    }
  }

  private static HikariDataSource pool(SqliteFile file, Duration patience) {
    var config = new HikariConfig();
    config.setPoolName("sqlite-readers");
    config.setDataSource(file.forReading());
    config.setConnectionInitSql("pragma query_only = on");
    config.setMaximumPoolSize(READERS);
    config.setConnectionTimeout(patience.toMillis());
    config.setValidationTimeout(patience.toMillis());
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }
}
