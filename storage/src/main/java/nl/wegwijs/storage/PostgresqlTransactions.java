package nl.wegwijs.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * A PostgreSQL database, which other processes may use at the same time. It commits in groups by
 * itself.
 *
 * <p>Deleted rows leave its files when it vacuums, which it does on its own unless that is switched
 * off.
 */
final class PostgresqlTransactions implements Transactions {
  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final Turns turns;

  /** One at a time: a database that hangs must not collect those who ask whether it does. */
  private final Semaphore asking = new Semaphore(1);

  private PostgresqlTransactions(Instelling.Postgresql setting) {
    this.pool = pool(setting);
    this.jdbi = JdbiSettings.apply(Jdbi.create(pool));
    this.turns = new Turns(setting.verbindingen(), setting.geduld().dividedBy(2));
  }

  /** Connects, and brings the tables up to date. */
  static PostgresqlTransactions open(Instelling.Postgresql setting) {
    try (HikariDataSource source = forMigration(setting)) {
      Migrations.run(source, "postgresql");
    }
    return new PostgresqlTransactions(setting);
  }

  @Override
  public <T> T read(Function<Handle, T> work) {
    return inTurn(() -> jdbi.withHandle(work::apply));
  }

  @Override
  public <T> T write(Function<Handle, T> work) {
    return inTurn(() -> jdbi.inTransaction(work::apply));
  }

  @Override
  public <T> T erase(Function<Handle, T> work) {
    return write(work);
  }

  @Override
  public boolean succeedsSoon(Function<Handle, ?> work) {
    if (!asking.tryAcquire()) {
      return false;
    }
    var answer =
        new FutureTask<>(() -> {
          try {
            return write(work::apply);
          } finally {
            asking.release();
          }
        });
    Thread.ofVirtual().name("database-health").start(answer);
    try {
      answer.get(1, TimeUnit.SECONDS);
      return true;
    } catch (ExecutionException | TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    pool.close();
  }

  private <T> T inTurn(Supplier<T> work) {
    try {
      return turns.take(work);
    } catch (JdbiException e) {
      throw Unavailable.because(e);
    }
  }

  /** Connections that wait as long as it takes to change tables. */
  private static HikariDataSource forMigration(Instelling.Postgresql setting) {
    HikariConfig config = config(setting);
    config.setMaximumPoolSize(2);
    config.setConnectionTimeout(setting.geduld().toMillis());
    return new HikariDataSource(config);
  }

  /**
   * Connections that give up in time: half of the patience to come by one, half for a statement,
   * and a server that does not answer at all is left a little later.
   */
  private static HikariDataSource pool(Instelling.Postgresql setting) {
    long half = Math.max(250, setting.geduld().toMillis() / 2);
    HikariConfig config = config(setting);
    config.setMaximumPoolSize(setting.verbindingen());
    config.setConnectionTimeout(half);
    config.setValidationTimeout(half);
    config.addDataSourceProperty("socketTimeout", seconds(setting));
    config.setConnectionInitSql(
        String.format(
            Locale.ROOT,
            "set statement_timeout = %1$d; set lock_timeout = %1$d;"
                + " set idle_in_transaction_session_timeout = %2$d",
            half,
            4 * half));
    return new HikariDataSource(config);
  }

  private static HikariConfig config(Instelling.Postgresql setting) {
    var config = new HikariConfig();
    config.setPoolName("postgresql");
    config.setJdbcUrl(setting.url());
    config.setInitializationFailTimeout(-1);
    config.addDataSourceProperty("ApplicationName", "wegwijs");
    config.addDataSourceProperty("connectTimeout", seconds(setting));
    config.addDataSourceProperty("loginTimeout", seconds(setting));
    config.addDataSourceProperty("tcpKeepAlive", "true");
    // The server's details repeat the values of the row that it refused.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    return config;
  }

  private static String seconds(Instelling.Postgresql setting) {
    return Long.toString(Math.max(1, setting.geduld().toSeconds()));
  }
}
