package nl.wegwijs.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.balie.Aanwezige;
import nl.wegwijs.bot.balie.BalieStore.Inzendingkeuze;
import nl.wegwijs.bot.balie.BalieStore.Teamstand;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.balie.Inzendingwerk;
import nl.wegwijs.bot.balie.Notitie;
import nl.wegwijs.bot.balie.Plaats;
import nl.wegwijs.bot.balie.Stand;
import nl.wegwijs.bot.balie.Wekkerstand;
import nl.wegwijs.bot.balie.Werk;
import nl.wegwijs.bot.balie.Zoekvraag;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.EmptyHandling;
import org.jdbi.v3.core.statement.Query;

/** The questions that are asked of the tables of the desk. Safe for use by many threads. */
final class BalieReads {
  private static final String INZENDINGEN =
      "select i.gesprek, i.versie, i.stand, i.medewerker, i.medewerker_naam, i.opgepakt_op,"
          + " i.afgehandeld_op, i.wijziging, "
          + InzendingRow.COLUMNS
          + " from inzendingen i where i.gemeente = :gemeente";

  private final StoredJson json;

  BalieReads(StoredJson json) {
    this.json = json;
  }

  Optional<Werk> werk(Handle handle, GemeenteId gemeente, String kenmerk) {
    return handle
        .createQuery(WerkRow.SELECT + " and o.kenmerk = :kenmerk")
        .bind("gemeente", gemeente.value())
        .bind("kenmerk", kenmerk)
        .map((row, context) -> WerkRow.read(row, json))
        .findOne();
  }

  List<Werk> werkVan(Handle handle, GemeenteId gemeente, GesprekId gesprek) {
    return handle
        .createQuery(WerkRow.SELECT + " and o.gesprek = :gesprek order by o.beurt desc limit 100")
        .bind("gemeente", gemeente.value())
        .bind("gesprek", gesprek.value())
        .map((row, context) -> WerkRow.read(row, json))
        .list();
  }

  List<Werk> zoek(Handle handle, GemeenteId gemeente, Zoekvraag vraag) {
    if (vraag.teams().filter(teams -> teams.isEmpty()).isPresent()) {
      return List.of();
    }
    var sql = new StringBuilder(WerkRow.SELECT);
    if (!vraag.standen().contains(Stand.AFGEHANDELD)) {
      sql.append(" and o.stand <> 'afgehandeld'");
    }
    sql.append(" and o.stand in (<standen>)");
    vraag.medewerker().ifPresent(wie -> sql.append(" and o.medewerker = :medewerker"));
    vraag.teams().ifPresent(teams -> sql.append(" and o.team in (<teams>)"));
    vraag
        .terugbelverzoek()
        .ifPresent(ja -> sql.append(" and o.terugbelverzoek is ").append(ja ? "not null" : "null"));
    vraag.laatsteVan().ifPresent(van -> sql.append(" and o.laatste_van = :van"));
    vraag
        .na()
        .ifPresent(na -> sql.append(" and (o.rang, o.sinds, o.kenmerk) > (:rang, :sinds, :na)"));
    sql.append(" order by o.rang, o.sinds, o.kenmerk limit :max");
    Query query =
        handle
            .createQuery(sql.toString())
            .bind("gemeente", gemeente.value())
            .bindList("standen", vraag.standen().stream().map(Stand::waarde).toList())
            .bind("max", vraag.max());
    vraag.medewerker().ifPresent(wie -> query.bind("medewerker", wie));
    vraag.teams().ifPresent(teams -> query.bindList("teams", List.copyOf(teams)));
    vraag.laatsteVan().ifPresent(van -> query.bind("van", van.name().toLowerCase(Locale.ROOT)));
    vraag.na().ifPresent(na -> bind(query, na).bind("rang", na.rang()));
    return query.map((row, context) -> WerkRow.read(row, json)).list();
  }

  private static Query bind(Query query, Plaats na) {
    return query.bind("sinds", na.sinds()).bind("na", na.kenmerk());
  }

  List<Werk> gewijzigd(Handle handle, GemeenteId gemeente, long na, int max) {
    return handle
        .createQuery(
            WerkRow.SELECT + " and o.wijziging > :na order by o.wijziging, o.kenmerk limit :max")
        .bind("gemeente", gemeente.value())
        .bind("na", na)
        .bind("max", max)
        .map((row, context) -> WerkRow.read(row, json))
        .list();
  }

  List<Notitie> notities(Handle handle, GemeenteId gemeente, String werk) {
    return handle
        .createQuery(
            """
            select kenmerk, medewerker, medewerker_naam, tekst, geschreven_op from notities
            where gemeente = :gemeente and werk = :werk order by geschreven_op, kenmerk
            """)
        .bind("gemeente", gemeente.value())
        .bind("werk", werk)
        .map((row, context) ->
            new Notitie(
                row.getString("kenmerk"),
                werk,
                new Eigenaar(row.getString("medewerker"), row.getString("medewerker_naam")),
                row.getString("tekst"),
                Instant.ofEpochMilli(row.getLong("geschreven_op"))))
        .list();
  }

  Optional<String> concept(Handle handle, GemeenteId gemeente, String medewerker, String werk) {
    return handle
        .createQuery(
            """
            select tekst from concepten
            where gemeente = :gemeente and medewerker = :medewerker and werk = :werk
            """)
        .bind("gemeente", gemeente.value())
        .bind("medewerker", medewerker)
        .bind("werk", werk)
        .mapTo(String.class)
        .findOne();
  }

  List<Aanwezige> aanwezigen(Handle handle, GemeenteId gemeente, Instant vanaf) {
    return handle
        .createQuery(
            """
            select * from aanwezigen where gemeente = :gemeente and gezien_op >= :vanaf
            order by naam, medewerker
            """)
        .bind("gemeente", gemeente.value())
        .bind("vanaf", vanaf.toEpochMilli())
        .map((row, context) -> aanwezige(row))
        .list();
  }

  private Aanwezige aanwezige(ResultSet row) throws SQLException {
    return new Aanwezige(
        row.getString("medewerker"),
        row.getString("naam"),
        new HashSet<>(json.regels().read(row.getString("teams"))),
        new HashSet<>(json.regels().read(row.getString("vaardigheden"))),
        row.getInt("capaciteit"),
        row.getInt("beschikbaar") == 1,
        Optional.ofNullable(row.getString("kijkt")),
        row.getInt("typt") == 1,
        Instant.ofEpochMilli(row.getLong("gezien_op")));
  }

  Map<String, Integer> inHanden(Handle handle, GemeenteId gemeente) {
    var counts = new HashMap<String, Integer>();
    handle
        .createQuery(
            """
            select medewerker, count(*) as aantal from overdrachten
            where gemeente = :gemeente and stand <> 'afgehandeld' and medewerker is not null
              and stand = 'opgepakt' and terugbelverzoek is null
            group by medewerker
            """)
        .bind("gemeente", gemeente.value())
        .map((row, context) -> Map.entry(row.getString("medewerker"), row.getInt("aantal")))
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return counts;
  }

  List<Teamstand> teamstanden(Handle handle, GemeenteId gemeente) {
    return handle
        .createQuery(
            """
            select team,
              sum(case when stand = 'wachtend' and terugbelverzoek is null
                then 1 else 0 end) as wachtend,
              sum(case when stand <> 'wachtend' and terugbelverzoek is null
                then 1 else 0 end) as opgepakt,
              sum(case when terugbelverzoek is not null then 1 else 0 end) as terugbellen,
              min(case when stand = 'wachtend' and terugbelverzoek is null
                then sinds end) as langst
            from overdrachten where gemeente = :gemeente and stand <> 'afgehandeld'
            group by team
            """)
        .bind("gemeente", gemeente.value())
        .map((row, context) ->
            new Teamstand(
                row.getString("team"),
                row.getInt("wachtend"),
                row.getInt("opgepakt"),
                row.getInt("terugbellen"),
                WerkRow.instant(row, "langst")))
        .list();
  }

  List<Wekkerstand> aflopend(Handle handle, GemeenteId gemeente, Instant nu, int max) {
    return handle
        .createQuery(
            """
            select werk, soort, gaat_op from wekkers
            where gemeente = :gemeente and afgegaan_op is null and gaat_op <= :nu
            order by gaat_op, werk, soort limit :max
            """)
        .bind("gemeente", gemeente.value())
        .bind("nu", nu.toEpochMilli())
        .bind("max", max)
        .map((row, context) ->
            new Wekkerstand(
                row.getString("werk"),
                WekkerRow.soort(row.getString("soort")),
                Instant.ofEpochMilli(row.getLong("gaat_op"))))
        .list();
  }

  Optional<Inzendingwerk> inzending(Handle handle, GemeenteId gemeente, String kenmerk) {
    return handle
        .createQuery(INZENDINGEN + " and i.kenmerk = :kenmerk")
        .bind("gemeente", gemeente.value())
        .bind("kenmerk", kenmerk)
        .map((row, context) -> inzendingwerk(row))
        .findOne();
  }

  List<String> inzendingteams(Handle handle, GemeenteId gemeente) {
    return handle
        .createQuery("select distinct team from inzendingen where gemeente = :gemeente")
        .bind("gemeente", gemeente.value())
        .mapTo(String.class)
        .list();
  }

  List<Inzendingwerk> inzendingen(
      Handle handle,
      GemeenteId gemeente,
      Inzendingkeuze keuze,
      boolean open,
      Optional<Plaats> na,
      int max) {
    String stand = open ? "i.stand <> 'afgehandeld'" : "i.stand = 'afgehandeld'";
    Query query =
        handle
            .createQuery(
                INZENDINGEN
                    + " and "
                    + stand
                    + """
                     and (i.team in (<teams>)
                      or (i.formulier in (<formulieren>) and i.team in (<andere>)))
                     and not exists (select 1 from overdrachten o
                      where o.gemeente = i.gemeente and o.terugbelverzoek = i.kenmerk)
                    """
                    + (na.isPresent() ? " and (i.ingediend_op, i.kenmerk) > (:sinds, :na)" : "")
                    + " order by i.ingediend_op, i.kenmerk limit :max")
            .bindList(EmptyHandling.NULL_KEYWORD, "teams", keuze.teams())
            .bindList(EmptyHandling.NULL_KEYWORD, "formulieren", List.copyOf(keuze.formulieren()))
            .bindList(EmptyHandling.NULL_KEYWORD, "andere", keuze.andere())
            .bind("gemeente", gemeente.value())
            .bind("max", max);
    na.ifPresent(plaats -> bind(query, plaats));
    return query.map((row, context) -> inzendingwerk(row)).list();
  }

  private Inzendingwerk inzendingwerk(ResultSet row) throws SQLException {
    return new Inzendingwerk(
        InzendingRow.read(row, json),
        Optional.ofNullable(row.getString("gesprek")).map(GesprekId::new),
        row.getInt("versie"),
        Stand.valueOf(row.getString("stand").toUpperCase(Locale.ROOT)),
        WerkRow.eigenaar(row, "medewerker"),
        WerkRow.instant(row, "opgepakt_op"),
        WerkRow.instant(row, "afgehandeld_op"),
        row.getLong("wijziging"));
  }
}
