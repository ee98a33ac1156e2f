package nl.wegwijs.storage;

import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The contract on SQLite. */
@TestInstance(Lifecycle.PER_CLASS)
final class SqliteStoreTest extends StoreContract {
  private final TestDatabase database;

  SqliteStoreTest(@TempDir Path folder) {
    Path file = folder.resolve("een").resolve("wegwijs.db");
    this.database =
        new TestDatabase(
            List.of(Database.open(new Instelling.Sqlite(file))),
            Jdbi.create("jdbc:sqlite:" + file));
  }

  @AfterAll
  void close() {
    database.close();
  }

  @Override
  TestDatabase database() {
    return database;
  }
}
