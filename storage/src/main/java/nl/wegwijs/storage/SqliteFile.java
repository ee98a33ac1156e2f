package nl.wegwijs.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/**
 * The file of an embedded database, and how connections to it are set.
 *
 * <p>A file that was deleted or moved stays usable by whoever has it open, and whatever is written
 * to it is lost with it. So it is remembered which file was opened, and {@link #checkForWriting}
 * tells whether that one is still in its place. Where the file system has no file keys, only
 * whether there is a file.
 */
final class SqliteFile {
  private final Path path;
  private final Path wal;
  private final Duration patience;
  private volatile Identity identity = new Identity(null, null);

  SqliteFile(Path path, Duration patience) {
    this.path = path.toAbsolutePath();
    this.wal = this.path.resolveSibling(this.path.getFileName() + "-wal");
    this.patience = patience;
  }

  /** How long a connection waits for a lock. */
  Duration patience() {
    return patience;
  }

  /** Makes the folders above it. */
  void makeFolder() {
    Path folder = path.getParent();
    if (folder == null) {
      return;
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw Unavailable.because(e);
    }
  }

  /** Connections that make the file where it is not there yet. */
  SQLiteDataSource forMigration() {
    return dataSource(config());
  }

  /** Connections that write; they never make a file. */
  SQLiteDataSource forWriting() {
    SQLiteConfig config = config();
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    return dataSource(config);
  }

  /** Connections that only read; they never make a file. */
  SQLiteDataSource forReading() {
    SQLiteConfig config = config();
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    // The pool sets query_only: a connection opened read-only could not make the index of a WAL.
    return dataSource(config);
  }

  /** Remembers the files as they are now; true if they are others than those remembered. */
  boolean remember() {
    Identity now = new Identity(key(path), key(wal));
    boolean changed = !now.equals(identity);
    identity = now;
    return changed;
  }

  /**
   * Does nothing if both remembered files, the database and its write-ahead log, are still in their
   * place.
   *
   * @throws StoreUnavailableException if not
   */
  void checkForWriting() {
    check(path, identity.database());
    check(wal, identity.wal());
  }

  /**
   * Does nothing if the remembered database is still in its place; its write-ahead log may come and
   * go with the connections.
   *
   * @throws StoreUnavailableException if not
   */
  void checkForReading() {
    check(path, identity.database());
  }

  private static void check(Path file, @Nullable Object remembered) {
    if (!key(file).equals(remembered)) {
      throw Unavailable.because(new IOException("the file of the database is not in its place"));
    }
  }

  private static Object key(Path file) {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return key == null ? file : key;
    } catch (IOException e) {
      throw Unavailable.because(e);
    }
  }

  private SQLiteDataSource dataSource(SQLiteConfig config) {
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + path);
    return source;
  }

  private SQLiteConfig config() {
    var config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setPragma(Pragma.SECURE_DELETE, "true");
    config.setTempStore(TempStore.MEMORY);
    config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
    config.setGetGeneratedKeys(false);
    return config;
  }

  private record Identity(@Nullable Object database, @Nullable Object wal) {}
}
