package nl.wegwijs.storage;

import static nl.wegwijs.storage.Voorbeelden.beurt;
import static nl.wegwijs.storage.Voorbeelden.gesprek;
import static nl.wegwijs.storage.Voorbeelden.groet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The write-ahead log is emptied after an erasure, at once or as soon as that can be done. */
final class WalTruncationTest {
  private static final GemeenteId GEMEENTE = new GemeenteId("waterrijk");
  private static final GesprekId ID = new GesprekId("01940000-0000-7000-8000-000000000001");

  @Test
  void waitsForAReaderWithoutKeepingWritersWaiting(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("wegwijs.db");
    Path wal = folder.resolve("wegwijs.db-wal");
    try (var database = Database.open(new Instelling.Sqlite(file));
        Handle reader = Jdbi.create("jdbc:sqlite:" + file).open()) {
      GesprekStore store = database.gesprekken();
      store.open(gesprek(GEMEENTE, ID), groet(ID));
      store.append(GEMEENTE, beurt(ID, 1, "A", "een"));
      reader.begin();
      reader.select("select count(*) from gesprekken").mapTo(Integer.class).one();

      store.wis(GEMEENTE, ID);

      assertThat(Files.size(wal)).isPositive();
      assertThat(store.gezond()).isTrue();
      reader.rollback();
      assertThat(becomesEmpty(wal)).isTrue();
    }
  }

  /** Looks until it is so: nothing needs to be written for it. */
  private static boolean becomesEmpty(Path wal) throws IOException {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (System.nanoTime() - end < 0) {
      if (Files.size(wal) == 0) {
        return true;
      }
      Thread.onSpinWait();
    }
    return false;
  }
}
