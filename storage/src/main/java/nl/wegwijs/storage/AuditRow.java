package nl.wegwijs.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.bot.balie.Auditvraag;
import nl.wegwijs.bot.balie.Handeling;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Lines of the audit as rows of {@code audit}, which the database only lets be added to. */
final class AuditRow {
  private AuditRow() {}

  static boolean insert(Handle handle, GemeenteId gemeente, Auditregel regel) {
    return handle
            .createUpdate(
                """
                insert into audit (gemeente, id, op, medewerker, medewerker_naam, handeling, werk,
                  gesprek, toelichting, bewaren_tot)
                values (:gemeente, :id, :op, :medewerker, :naam, :handeling, :werk,
                  :gesprek, :toelichting, :bewarenTot)
                """)
            .bind("gemeente", gemeente.value())
            .bind("id", regel.id())
            .bind("op", regel.op().toEpochMilli())
            .bind("medewerker", regel.wie().id())
            .bind("naam", regel.wie().naam())
            .bind("handeling", regel.handeling().waarde())
            .bind("werk", regel.werk().orElse(null))
            .bind("gesprek", regel.gesprek().orElse(null))
            .bind("toelichting", regel.toelichting())
            .bind("bewarenTot", regel.bewarenTot().toEpochMilli())
            .execute()
        == 1;
  }

  static List<Auditregel> read(Handle handle, GemeenteId gemeente, Auditvraag vraag) {
    var conditions = new ArrayList<>(List.of("gemeente = :gemeente"));
    vraag
        .medewerker()
        .ifPresent(wie ->
            conditions.add("(medewerker = :wie or lower(medewerker_naam) like :deel escape '\\')"));
    vraag.werk().ifPresent(werk -> conditions.add("(werk = :werk or gesprek = :werk)"));
    vraag.van().ifPresent(van -> conditions.add("op >= :van"));
    vraag.tot().ifPresent(tot -> conditions.add("op < :tot"));
    vraag.voor().ifPresent(voor -> conditions.add("id < :voor"));
    Query query =
        handle
            .createQuery(
                "select * from audit where "
                    + String.join(" and ", conditions)
                    + " order by id desc limit :max")
            .bind("gemeente", gemeente.value())
            .bind("max", vraag.max());
    vraag.medewerker().ifPresent(wie -> query.bind("wie", wie).bind("deel", part(wie)));
    vraag.werk().ifPresent(werk -> query.bind("werk", werk));
    vraag.van().ifPresent(van -> query.bind("van", van.toEpochMilli()));
    vraag.tot().ifPresent(tot -> query.bind("tot", tot.toEpochMilli()));
    vraag.voor().ifPresent(voor -> query.bind("voor", voor));
    return query.map((row, context) -> read(row)).list();
  }

  private static String part(String text) {
    return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
  }

  private static Auditregel read(ResultSet row) throws SQLException {
    return new Auditregel(
        row.getString("id"),
        Instant.ofEpochMilli(row.getLong("op")),
        WerkRow.eigenaar(row, "medewerker").orElseThrow(),
        handeling(row.getString("handeling")),
        Optional.ofNullable(row.getString("werk")),
        Optional.ofNullable(row.getString("gesprek")),
        row.getString("toelichting"),
        Instant.ofEpochMilli(row.getLong("bewaren_tot")));
  }

  private static Handeling handeling(String word) {
    for (Handeling handeling : Handeling.values()) {
      if (handeling.waarde().equals(word)) {
        return handeling;
      }
    }
    throw Unavailable.because(new IllegalStateException("the audit has an unknown action"));
  }
}
