package nl.wegwijs.storage;

import static nl.wegwijs.storage.Voorbeelden.beurt;
import static nl.wegwijs.storage.Voorbeelden.gesprek;
import static nl.wegwijs.storage.Voorbeelden.groet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.bot.gesprek.GesprekStore.Toegevoegd;
import nl.wegwijs.gemeente.GemeenteId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of gesprekken when the disk, the file or another process is in the way. */
final class SqliteFailureTest {
  private static final GemeenteId GEMEENTE = new GemeenteId("waterrijk");
  private static final GesprekId ID = new GesprekId("01940000-0000-7000-8000-000000000001");
  private static final Duration SHORT = Duration.ofSeconds(1);

  private final Path file;

  SqliteFailureTest(@TempDir Path folder) {
    this.file = folder.resolve("wegwijs.db");
  }

  @Test
  void setsWhatKeepsABeurtThroughACrash() {
    try (var transactions = SqliteTransactions.open(new SqliteFile(file, SHORT), SHORT)) {
      List<String> settings =
          transactions.write(handle ->
              List.of(
                  pragma(handle, "journal_mode"),
                  pragma(handle, "synchronous"),
                  pragma(handle, "foreign_keys"),
                  pragma(handle, "secure_delete")));

      assertThat(settings).containsExactly("wal", "2", "1", "1");
    }
  }

  @Test
  void readsWhatWasKeptBefore() {
    try (var database = open()) {
      begin(database.gesprekken());
      database.gesprekken().append(GEMEENTE, beurt(ID, 1, "A", "een"));
    }
    try (var database = open()) {
      assertThat(database.gesprekken().beurten(GEMEENTE, ID, -1, 10))
          .containsExactly(groet(ID), beurt(ID, 1, "A", "een"));
    }
  }

  @Test
  void refusesWorkAfterItIsClosed() {
    Database database = open();
    GesprekStore store = database.gesprekken();
    begin(store);
    database.close();
    database.close();

    assertUnavailable(() -> store.append(GEMEENTE, beurt(ID, 1, "A", "een")));
    assertUnavailable(() -> store.gesprek(GEMEENTE, ID));
    assertThat(store.gezond()).isFalse();
  }

  @Test
  void doesNotOpenAFileThatIsNoDatabase() throws IOException {
    Files.writeString(file, "dit is geen database ".repeat(100));

    assertUnavailable(this::open);
  }

  @Test
  void neverKeepsABeurtWhoseCallerGaveUp() {
    try (var database = open();
        Handle other = Jdbi.create("jdbc:sqlite:" + file).open()) {
      GesprekStore store = database.gesprekken();
      begin(store);
      other.execute("begin immediate");

      assertUnavailable(() -> store.append(GEMEENTE, beurt(ID, 1, "A", "een")));
      assertThat(store.gezond()).isFalse();
      assertThat(store.gesprek(GEMEENTE, ID)).isPresent();
      other.execute("rollback");

      assertThat(store.gezond()).isTrue();
      assertThat(store.beurten(GEMEENTE, ID, 0, 10)).isEmpty();
      assertThat(store.append(GEMEENTE, beurt(ID, 1, "A", "een"))).isEqualTo(Toegevoegd.OPGESLAGEN);
    }
  }

  @Test
  void isUnavailableWhileItsFileIsGoneAndGoesOnWhenItIsBack() throws IOException {
    try (var database = open()) {
      GesprekStore store = database.gesprekken();
      begin(store);
      Path away = file.resolveSibling("weg.db");
      Files.move(file, away);

      assertUnavailable(() -> store.append(GEMEENTE, beurt(ID, 1, "A", "een")));
      assertUnavailable(() -> store.gesprek(GEMEENTE, ID));
      assertThat(store.gezond()).isFalse();
      assertThat(file).doesNotExist();
      Files.move(away, file);

      assertThat(store.gezond()).isTrue();
      assertThat(store.append(GEMEENTE, beurt(ID, 1, "A", "een"))).isEqualTo(Toegevoegd.OPGESLAGEN);
      assertThat(store.beurten(GEMEENTE, ID, -1, 10)).hasSize(2);
    }
  }

  @Test
  void goesOnWithACopyThatIsPutInItsPlace() throws IOException {
    try (var database = open()) {
      GesprekStore store = database.gesprekken();
      begin(store);
      Path copy = file.resolveSibling("kopie.db");
      try (Handle other = Jdbi.create("jdbc:sqlite:" + file).open()) {
        other.execute("vacuum into '" + copy + "'");
      }
      store.append(GEMEENTE, beurt(ID, 1, "A", "na de kopie"));
      for (String name : List.of("wegwijs.db", "wegwijs.db-wal", "wegwijs.db-shm")) {
        Files.delete(file.resolveSibling(name));
      }
      Files.move(copy, file);

      assertUnavailable(() -> store.gesprek(GEMEENTE, ID));
      assertUnavailable(() -> store.append(GEMEENTE, beurt(ID, 2, "B", "twee")));
      assertThat(store.gezond()).isTrue();
      assertThat(store.beurten(GEMEENTE, ID, -1, 10)).containsExactly(groet(ID));
      assertThat(store.append(GEMEENTE, beurt(ID, 1, "A", "opnieuw")))
          .isEqualTo(Toegevoegd.OPGESLAGEN);
    }
  }

  @Test
  void keepsNothingByHalvesOnAFullDiskAndGoesOnWhenThereIsRoom() {
    var full = new AtomicBoolean(true);
    var sqlite = new SqliteFile(file, SHORT);
    var transactions =
        SqliteTransactions.open(
            sqlite,
            SHORT,
            handle -> handle.execute("pragma max_page_count = " + (full.get() ? 100 : 100_000)));
    try (var database = Database.over(transactions)) {
      GesprekStore store = database.gesprekken();
      begin(store);
      Throwable thrown = null;
      int kept = 0;
      while (thrown == null) {
        Beurt next = beurt(ID, kept + 1, "K" + kept, "geheime woorden ".repeat(100));
        thrown = catchThrowable(() -> store.append(GEMEENTE, next));
        kept += thrown == null ? 1 : 0;
      }

      assertThat(thrown).isInstanceOf(StoreUnavailableException.class);
      assertThat(Together.words(thrown))
          .contains("SQLITE_FULL")
          .doesNotContain("geheime woorden")
          .doesNotContain("K" + kept);
      assertThat(store.beurten(GEMEENTE, ID, 0, 1000)).hasSize(kept);
      assertThat(store.gesprek(GEMEENTE, ID).orElseThrow().laatsteBeurt()).isEqualTo(kept);
      full.set(false);

      Beurt again = beurt(ID, kept + 1, "K" + kept, "weer ruimte");
      assertThat(store.append(GEMEENTE, again)).isEqualTo(Toegevoegd.OPGESLAGEN);
      assertThat(store.beurten(GEMEENTE, ID, 0, 1000)).hasSize(kept + 1);
    }
  }

  @Test
  void leavesNoErasedWordInItsFiles() throws IOException {
    try (var database = open()) {
      GesprekStore store = database.gesprekken();
      begin(store);
      for (int nummer = 1; nummer <= 40; nummer++) {
        store.append(GEMEENTE, beurt(ID, nummer, "", "verborgen woorden ".repeat(nummer)));
      }
      assertThat(filesContaining("verborgen woorden")).isNotEmpty();

      store.wis(GEMEENTE, ID);

      assertThat(filesContaining("verborgen woorden")).isEmpty();
      assertThat(filesContaining("192.0.2.7")).isEmpty();
      assertThat(store.gezond()).isTrue();
    }
  }

  private Database open() {
    return Database.open(new Instelling.Sqlite(file, SHORT));
  }

  private static void begin(GesprekStore store) {
    store.open(gesprek(GEMEENTE, ID), groet(ID));
  }

  private static String pragma(Handle handle, String name) {
    return handle.createQuery("pragma " + name).mapTo(String.class).one();
  }

  private List<Path> filesContaining(String words) throws IOException {
    Path folder = file.resolveSibling(".");
    try (var files = Files.list(folder)) {
      return files.filter(each -> bytes(each).contains(words)).toList();
    }
  }

  private static String bytes(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertUnavailable(ThrowingCallable work) {
    assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(work);
  }
}
