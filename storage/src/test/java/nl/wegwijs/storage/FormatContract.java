package nl.wegwijs.storage;

import static nl.wegwijs.storage.Voorbeelden.beurt;
import static nl.wegwijs.storage.Voorbeelden.gesprek;
import static nl.wegwijs.storage.Voorbeelden.groet;
import static nl.wegwijs.storage.Voorbeelden.volledigeBeurt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Gesprek;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is read is what was stored, in every format that was ever released. */
abstract class FormatContract {
  private static final List<String> TABLES =
      List.of("gesprekken", "beurten", "overdrachten", "inzendingen", "hartslagen");

  private final TestDatabase database;
  private final GesprekStore store;
  private final GemeenteId gemeente;

  FormatContract(TestDatabase database) {
    this.database = database;
    this.store = database.store();
    this.gemeente = database.gemeente();
  }

  @Test
  void givesABeurtWithEveryKindOfBerichtAsItWasStored() {
    GesprekId id = database.gesprek(gemeente);
    Beurt beurt = volledigeBeurt(id, 1, "K1");

    store.append(gemeente, beurt);

    assertThat(store.beurten(gemeente, id, 0, 1)).containsExactly(beurt);
    assertThat(store.beurtMetKenmerk(gemeente, id, "K1")).contains(beurt);
    assertThat(store.inzendingen(gemeente, id)).containsExactly(beurt.inzending().orElseThrow());
  }

  @Test
  void keepsTheOrderOfAFormsFields() {
    GesprekId id = database.gesprek(gemeente);
    Beurt beurt = volledigeBeurt(id, 1, "K1");

    store.append(gemeente, beurt);

    assertThat(store.inzendingen(gemeente, id).getFirst().waarden().keySet())
        .containsExactlyElementsOf(beurt.inzending().orElseThrow().waarden().keySet());
    assertThat(waarden(store.gesprek(gemeente, id).orElseThrow().toestand()))
        .containsExactlyElementsOf(waarden(beurt.toestand()));
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheKanaal(Kanaal kanaal) {
    GesprekId id = database.id();
    var gesprek = gesprek(gemeente, id);

    store.open(
        new Gesprek(
            gemeente,
            id,
            kanaal,
            gesprek.sleutelHash(),
            Optional.empty(),
            gesprek.begonnenOp(),
            0,
            gesprek.toestand()),
        groet(id));

    assertThat(store.gesprek(gemeente, id))
        .hasValueSatisfying(kept -> assertThat(kept.kanaal()).isEqualTo(kanaal));
  }

  @Test
  void keepsWhateverSignsAnInwonerTypes() {
    GesprekId id = database.gesprek(gemeente);
    List<String> odd =
        List.of(
            "",
            "\0 nul",
            "half \ud83d paar",
            "👩‍👩‍👧 ërg َلعربية",
            "'; drop table beurten; --",
            "\" \\ \u2028 \t\r\n <script>",
            "%s ? :naam $1 {0}",
            "x".repeat(20_000));
    for (int nummer = 1; nummer <= odd.size(); nummer++) {
      store.append(gemeente, beurt(id, nummer, "", odd.get(nummer - 1)));
    }

    assertThat(store.beurten(gemeente, id, 0, 100))
        .extracting(beurt -> beurt.inkomend().orElseThrow().tekst())
        .containsExactlyElementsOf(odd);
  }

  @Test
  void readsFormat1() throws IOException {
    var id = new GesprekId("01940000-0000-7000-8000-000000000001");
    database.raw().useHandle(handle -> insertFixture(handle, "formaat-1.json"));

    assertThat(store.gesprek(gemeente, id))
        .contains(
            new Gesprek(
                gemeente,
                id,
                Kanaal.WHATSAPP,
                "sleutel-" + id,
                Optional.of("192.0.2.7"),
                Voorbeelden.BEGIN,
                1,
                Voorbeelden.volledigeToestand()));
    assertThat(store.beurten(gemeente, id, -1, 10))
        .containsExactly(groet(id), volledigeBeurt(id, 1, "K1"));
  }

  @Test
  void saysNothingOfWhatAnInwonerTypedWhenARowCannotBeRead() {
    GesprekId id = database.gesprek(gemeente);
    damage("toestand = '{\"status\": \"geheime woorden\"}'", id);

    Throwable thrown = catchThrowable(() -> store.gesprek(gemeente, id));

    assertThat(thrown).isInstanceOf(StoreUnavailableException.class);
    assertThat(Together.words(thrown)).contains("Toestand").doesNotContain("geheime woorden");
  }

  @Test
  void doesNotReadAFormatOfALaterVersion() {
    GesprekId id = database.gesprek(gemeente);
    damage("formaat = 2", id);

    assertThat(catchThrowable(() -> store.beurten(gemeente, id, -1, 10)))
        .isInstanceOf(StoreUnavailableException.class)
        .hasRootCauseMessage("a row of format 2 cannot be read");
  }

  @Test
  void hasTheGemeenteFirstInEveryKey() throws SQLException {
    for (String table : TABLES) {
      List<String> key = database.raw().withHandle(handle -> key(handle.getConnection(), table));

      assertThat(key).as(table).isNotEmpty().first().isEqualTo("gemeente");
    }
  }

  @Test
  void isHealthyWhenItTakesWriting() {
    assertThat(store.gezond()).isTrue();
  }

  private static List<String> waarden(Toestand toestand) {
    return List.copyOf(toestand.formulier().orElseThrow().waarden().keySet());
  }

  private void damage(String change, GesprekId id) {
    database
        .raw()
        .useHandle(handle ->
            handle
                .createUpdate(
                    "update beurten set "
                        + change.replace(":", "\\:")
                        + " where gemeente = :gemeente and gesprek = :gesprek")
                .bind("gemeente", gemeente.value())
                .bind("gesprek", id.value())
                .execute());
  }

  /**
   * Puts the rows of a fixture in the tables, in this test's gemeente; JSON columns stand in it as
   * JSON.
   */
  private void insertFixture(Handle handle, String name) throws IOException {
    JsonNode fixture;
    try (InputStream in =
        Objects.requireNonNull(FormatContract.class.getResourceAsStream(name), name)) {
      fixture = JsonMapper.shared().readTree(in);
    }
    for (String table : TABLES) {
      for (JsonNode row : fixture.path(table)) {
        List<String> columns = List.copyOf(row.propertyNames());
        Update insert =
            handle.createUpdate(
                "insert into "
                    + table
                    + " (gemeente, "
                    + String.join(", ", columns)
                    + ") values (:gemeente, :"
                    + String.join(", :", columns)
                    + ")");
        insert.bind("gemeente", gemeente.value());
        columns.forEach(column -> insert.bind(column, value(row.path(column))));
        insert.execute();
      }
    }
  }

  private static Object value(JsonNode node) {
    if (node.isContainer()) {
      return node.toString();
    }
    return node.isNumber() ? (Object) node.longValue() : node.stringValue();
  }

  private static List<String> key(Connection connection, String table) throws SQLException {
    var columns = new ArrayList<String>();
    DatabaseMetaData metadata = connection.getMetaData();
    try (ResultSet keys = metadata.getPrimaryKeys(null, null, table)) {
      while (keys.next()) {
        int place = keys.getInt("KEY_SEQ");
        while (columns.size() < place) {
          columns.add("");
        }
        columns.set(place - 1, keys.getString("COLUMN_NAME"));
      }
    }
    return columns;
  }
}
