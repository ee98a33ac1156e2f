package nl.wegwijs.storage;

import static nl.wegwijs.storage.Voorbeelden.beurt;
import static nl.wegwijs.storage.Voorbeelden.groet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.bot.gesprek.GesprekStore.Toegevoegd;
import nl.wegwijs.gemeente.GemeenteId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * The contract on PostgreSQL, opened by two processes; and what becomes of gesprekken when it is
 * not there.
 */
@TestInstance(Lifecycle.PER_CLASS)
final class PostgresqlStoreTest extends StoreContract {
  private static final Duration SHORT = Duration.ofSeconds(1);

  private final EmbeddedPostgres server;
  private final TestDatabase database;

  PostgresqlStoreTest() throws IOException {
    server = EmbeddedPostgres.builder().start();
    String url = url(server.getPort());
    database =
        new TestDatabase(
            List.of(
                Database.open(new Instelling.Postgresql(url)),
                Database.open(new Instelling.Postgresql(url))),
            Jdbi.create(url));
  }

  @AfterAll
  void close() throws IOException {
    database.close();
    server.close();
  }

  @Override
  TestDatabase database() {
    return database;
  }

  @Test
  void isUnavailableWhileItIsCutOffAndGoesOnAfterwards() throws IOException {
    GemeenteId gemeente = database.gemeente();
    GesprekId id = database.gesprek(gemeente);
    try (var line = new Doorgeefluik(server.getPort());
        var remote = open(line)) {
      GesprekStore store = remote.gesprekken();
      assertBecomesHealthy(store);
      assertThat(store.append(gemeente, beurt(id, 1, "A", "een"))).isEqualTo(Toegevoegd.OPGESLAGEN);
      line.cut();

      assertUnavailable(() -> store.append(gemeente, beurt(id, 2, "B", "twee")));
      assertUnavailable(() -> store.gesprek(gemeente, id));
      assertThat(store.gezond()).isFalse();
      line.mend();

      assertBecomesHealthy(store);
      assertThat(store.append(gemeente, beurt(id, 2, "B", "twee")))
          .isEqualTo(Toegevoegd.OPGESLAGEN);
    }
  }

  @Test
  void isUnavailableInTimeWhenItDoesNotAnswer() throws IOException {
    GemeenteId gemeente = database.gemeente();
    GesprekId id = database.gesprek(gemeente);
    try (var line = new Doorgeefluik(server.getPort());
        var remote = open(line)) {
      GesprekStore store = remote.gesprekken();
      assertBecomesHealthy(store);
      line.dam();
      long start = System.nanoTime();

      assertThat(store.gezond()).isFalse();
      assertUnavailable(() -> store.append(gemeente, beurt(id, 1, "A", "een")));
      line.letFlow();

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
      line.cut();
      line.mend();
      assertBecomesHealthy(store);
      assertThat(store.append(gemeente, beurt(id, 1, "A", "een"))).isEqualTo(Toegevoegd.OPGESLAGEN);
    }
  }

  @Test
  void doesNotWaitForeverForAnother() {
    GemeenteId gemeente = database.gemeente();
    GesprekId id = database.gesprek(gemeente);
    try (var impatient = Database.open(new Instelling.Postgresql(url(server.getPort()), 2, SHORT));
        Handle other = database.raw().open()) {
      GesprekStore store = impatient.gesprekken();
      other.begin();
      other.execute(
          "update gesprekken set laatste_beurt = laatste_beurt where gemeente = ? and id = ?",
          gemeente.value(),
          id.value());

      assertUnavailable(() -> store.append(gemeente, beurt(id, 1, "A", "een")));
      other.rollback();

      assertThat(store.beurten(gemeente, id, -1, 10)).containsExactly(groet(id));
      assertThat(store.append(gemeente, beurt(id, 1, "A", "een"))).isEqualTo(Toegevoegd.OPGESLAGEN);
    }
  }

  @Test
  void saysNothingOfTheValuesOfARowThatItRefuses() {
    GemeenteId gemeente = database.gemeente();
    GesprekId id = database.gesprek(gemeente);
    var transactions =
        PostgresqlTransactions.open(new Instelling.Postgresql(url(server.getPort())));
    try (transactions) {
      assertThatExceptionOfType(StoreUnavailableException.class)
          .isThrownBy(() ->
              transactions.write(handle ->
                  handle
                      .createUpdate(
                          "update beurten set toestand = null, berichten = :woorden where gesprek = :id")
                      .bind("woorden", "geheime woorden")
                      .bind("id", id.value())
                      .execute()))
          .satisfies(thrown ->
              assertThat(Together.words(thrown))
                  .contains("toestand")
                  .doesNotContain("geheime woorden"));
    }
  }

  /**
   * A pool makes its connections anew in a moment that is not told; each question waits for one.
   */
  private static void assertBecomesHealthy(GesprekStore store) {
    assertThat(IntStream.range(0, 20).anyMatch(question -> store.gezond())).isTrue();
  }

  private static Database open(Doorgeefluik line) {
    return Database.open(new Instelling.Postgresql(url(line.port()), 4, SHORT));
  }

  private static String url(int port) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
  }

  private static void assertUnavailable(ThrowingCallable work) {
    assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(work);
  }
}
