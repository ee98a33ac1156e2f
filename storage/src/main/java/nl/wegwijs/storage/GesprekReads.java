package nl.wegwijs.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Gesprek;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;

/** The questions that are asked of the tables of one gesprek. Safe for use by many threads. */
final class GesprekReads {
  private static final String BEURTEN =
      """
      select b.nummer, b.formaat, b.tijdstip, b.inkomend, b.berichten, b.uitkomst, b.toestand,
        b.model_versie, b.gemeente_versie, %s, %s
      from beurten b
      left join overdrachten o
        on o.gemeente = b.gemeente and o.gesprek = b.gesprek and o.beurt = b.nummer
      left join inzendingen i
        on i.gemeente = b.gemeente and i.gesprek = b.gesprek and i.beurt = b.nummer
      where b.gemeente = :gemeente and b.gesprek = :gesprek
      """
          .replaceFirst("%s", OverdrachtRow.COLUMNS)
          .replaceFirst("%s", InzendingRow.COLUMNS);

  private static final String BEURTEN_AFTER =
      BEURTEN + " and b.nummer > :na order by b.nummer limit :max";

  private static final String BEURT_BY_KENMERK = BEURTEN + " and b.kenmerk = :kenmerk";

  private static final String INZENDINGEN =
      "select "
          + InzendingRow.COLUMNS
          + """
          from inzendingen i where i.gemeente = :gemeente and i.gesprek = :gesprek
          order by i.ingediend_op, i.beurt
          """;

  private final StoredJson json;

  GesprekReads(StoredJson json) {
    this.json = json;
  }

  Optional<Gesprek> gesprek(Handle handle, GemeenteId gemeente, GesprekId id) {
    return handle
        .createQuery(
            """
            select g.kanaal, g.sleutel_hash, g.netwerkadres, g.begonnen_op, g.laatste_beurt,
              b.formaat, b.toestand
            from gesprekken g
            join beurten b
              on b.gemeente = g.gemeente and b.gesprek = g.id and b.nummer = g.laatste_beurt
            where g.gemeente = :gemeente and g.id = :gesprek
            """)
        .bind("gemeente", gemeente.value())
        .bind("gesprek", id.value())
        .map((row, context) -> readGesprek(gemeente, id, row))
        .findOne();
  }

  List<Beurt> beurten(Handle handle, GemeenteId gemeente, GesprekId id, int na, int max) {
    return handle
        .createQuery(BEURTEN_AFTER)
        .bind("gemeente", gemeente.value())
        .bind("gesprek", id.value())
        .bind("na", na)
        .bind("max", max)
        .map((row, context) -> BeurtRow.read(id, row, json))
        .list();
  }

  Optional<Beurt> beurtByKenmerk(Handle handle, GemeenteId gemeente, GesprekId id, String kenmerk) {
    return handle
        .createQuery(BEURT_BY_KENMERK)
        .bind("gemeente", gemeente.value())
        .bind("gesprek", id.value())
        .bind("kenmerk", kenmerk)
        .map((row, context) -> BeurtRow.read(id, row, json))
        .findOne();
  }

  /** Filed forms of that gesprek, oldest first. */
  List<Inzending> inzendingen(Handle handle, GemeenteId gemeente, GesprekId id) {
    return handle
        .createQuery(INZENDINGEN)
        .bind("gemeente", gemeente.value())
        .bind("gesprek", id.value())
        .map((row, context) -> InzendingRow.read(row, json))
        .list();
  }

  private Gesprek readGesprek(GemeenteId gemeente, GesprekId id, ResultSet row)
      throws SQLException {
    StoredJson.check(row.getInt("formaat"));
    return new Gesprek(
        gemeente,
        id,
        kanaal(row.getString("kanaal")),
        row.getString("sleutel_hash"),
        Optional.ofNullable(row.getString("netwerkadres")),
        Instant.ofEpochMilli(row.getLong("begonnen_op")),
        row.getInt("laatste_beurt"),
        json.toestand().read(row.getString("toestand")));
  }

  static Kanaal kanaal(String word) {
    for (Kanaal kanaal : Kanaal.values()) {
      if (kanaal.waarde().equals(word)) {
        return kanaal;
      }
    }
    throw Unavailable.because(new IllegalStateException("a gesprek has an unknown kanaal"));
  }
}
