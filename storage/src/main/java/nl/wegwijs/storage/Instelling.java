package nl.wegwijs.storage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Which database keeps the gesprekken. */
public sealed interface Instelling {
  /** How long a caller waits for the database unless set otherwise. */
  Duration GEDULD = Duration.ofSeconds(3);

  /**
   * How long a caller waits for the database before it is told that it is not available; at least a
   * quarter of a second.
   */
  Duration geduld();

  /**
   * The database of that URL, or else the file {@code wegwijs.db} in the folder for data.
   *
   * @param url a {@code jdbc:postgresql:} URL, with user and password where needed; empty for the
   *     embedded database
   * @throws IllegalArgumentException if the URL is of another kind; the message is for the operator
   *     and does not repeat the URL, which may hold a password
   */
  static Instelling van(String url, Path data) {
    if (url.isBlank()) {
      return new Sqlite(data.resolve("wegwijs.db"));
    }
    if (!url.strip().toLowerCase(Locale.ROOT).startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException("a database URL must begin with jdbc:postgresql:");
    }
    return new Postgresql(url.strip());
  }

  private static void check(Duration geduld) {
    if (geduld.toMillis() < 250) {
      throw new IllegalArgumentException("a caller waits at least 250 ms, not " + geduld);
    }
  }

  /**
   * The embedded database, for one process.
   *
   * @param bestand its file; made when it does not exist, with the folders above it
   */
  record Sqlite(Path bestand, Duration geduld) implements Instelling {
    public Sqlite {
      check(geduld);
    }

    /** That file with the usual patience. */
    public Sqlite(Path bestand) {
      this(bestand, GEDULD);
    }
  }

  /**
   * A database that several processes share.
   *
   * @param url begins with {@code jdbc:postgresql:}; what it says of time limits goes before ours
   * @param verbindingen most connections at once of this process, from 1
   */
  record Postgresql(String url, int verbindingen, Duration geduld) implements Instelling {
    public Postgresql {
      check(geduld);
    }

    /** That database with ten connections and the usual patience. */
    public Postgresql(String url) {
      this(url, 10, GEDULD);
    }

    /** Without the URL, which may hold a password. */
    @Override
    public String toString() {
      return "Postgresql[verbindingen=" + verbindingen + ", geduld=" + geduld + "]";
    }
  }
}
