package nl.wegwijs.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.kanaal.PostvakUit;
import nl.wegwijs.bot.kanaal.Spoor;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/** Keeps what is to be delivered in the tables of a database. Safe for use by many threads. */
final class JdbiPostvakUit implements PostvakUit {
  private final Transactions transactions;

  JdbiPostvakUit(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * The condition on the moment is asked again of each row, so that of two processes that choose
   * the same one only one gets it.
   */
  @Override
  public List<Zending> neem(GemeenteId gemeente, Instant nu, Instant tot, int max) {
    if (!transactions.read(handle -> anyDue(handle, gemeente, nu))) {
      return List.of();
    }
    return transactions.write(handle -> {
      List<Spoor> taken =
          handle
              .createQuery(
                  """
                  update uitgaand set opnieuw_op = :tot
                  where gemeente = :gemeente and stand = 'wacht' and opnieuw_op <= :nu
                    and (gesprek, beurt) in (
                      select u.gesprek, u.beurt from uitgaand u
                      where u.gemeente = :gemeente and u.stand = 'wacht' and u.opnieuw_op <= :nu
                        and not exists (select 1 from uitgaand e
                          where e.gemeente = :gemeente and e.gesprek = u.gesprek
                            and e.beurt < u.beurt and e.stand = 'wacht')
                        and exists (select 1 from contacten c
                          where c.gemeente = :gemeente and c.gesprek = u.gesprek)
                      order by u.opnieuw_op, u.sinds limit :max)
                  returning gesprek, beurt, deel
                  """)
              .bind("gemeente", gemeente.value())
              .bind("nu", nu.toEpochMilli())
              .bind("tot", tot.toEpochMilli())
              .bind("max", max)
              .map((row, context) -> spoor(row))
              .list();
      return taken.stream().flatMap(row -> zending(handle, gemeente, row).stream()).toList();
    });
  }

  private static boolean anyDue(Handle handle, GemeenteId gemeente, Instant nu) {
    return handle
        .createQuery(
            """
            select 1 from uitgaand
            where gemeente = :gemeente and stand = 'wacht' and opnieuw_op <= :nu limit 1
            """)
        .bind("gemeente", gemeente.value())
        .bind("nu", nu.toEpochMilli())
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  private static Optional<Zending> zending(Handle handle, GemeenteId gemeente, Spoor row) {
    return key(
            handle.createQuery(
                "select "
                    + ContactRow.COLUMNS
                    + """
                    , u.beurt, u.deel, u.pogingen, u.onderweg_op, u.sjabloon_op, u.sinds
                    from uitgaand u
                    join contacten c on c.gemeente = u.gemeente and c.gesprek = u.gesprek
                    where u.gemeente = :gemeente and u.gesprek = :gesprek and u.beurt = :beurt
                    """),
            gemeente,
            row.gesprek(),
            row.beurt())
        .map((found, context) ->
            new Zending(
                ContactRow.read(found),
                found.getInt("beurt"),
                found.getInt("deel"),
                found.getInt("pogingen"),
                moment(found, "onderweg_op"),
                moment(found, "sjabloon_op").isPresent(),
                Instant.ofEpochMilli(found.getLong("sinds"))))
        .findOne();
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }

  @Override
  public void begin(GemeenteId gemeente, Zending zending, Instant nu, Instant tot, Instant tempo) {
    transactions.write(handle -> {
      handle
          .createUpdate(
              """
              update contacten set tempo = :tempo
              where gemeente = :gemeente and gesprek = :gesprek
              """)
          .bind("gemeente", gemeente.value())
          .bind("gesprek", zending.contact().gesprek().value())
          .bind("tempo", tempo.toEpochMilli())
          .execute();
      return change(handle, gemeente, zending, "onderweg_op = :nu, opnieuw_op = :tot")
          .bind("tot", tot.toEpochMilli())
          .bind("nu", nu.toEpochMilli())
          .execute();
    });
  }

  @Override
  public void verstuurd(
      GemeenteId gemeente, Zending zending, int deel, String kenmerk, Instant nu, boolean klaar) {
    transactions.write(handle -> {
      var spoor = new Spoor(zending.contact().gesprek(), zending.beurt(), deel);
      if (!Verstuurd.accepted(handle, gemeente, spoor, kenmerk, nu)) {
        return 0;
      }
      return change(handle, gemeente, zending, "stand = :stand, foutcode = null")
          .bind("stand", word(klaar ? Stand.VERSTUURD : Stand.WACHT))
          .execute();
    });
  }

  @Override
  public void later(GemeenteId gemeente, Zending zending, Uitstel uitstel) {
    transactions.write(handle ->
        change(
                handle,
                gemeente,
                zending,
                "opnieuw_op = :opnieuw, pogingen = pogingen + :geteld,"
                    + " foutcode = coalesce(:foutcode, foutcode)"
                    + (uitstel.zeker() ? ", onderweg_op = null" : ""))
            .bind("opnieuw", uitstel.opnieuw().toEpochMilli())
            .bind("geteld", uitstel.geteld() ? 1 : 0)
            .bind("foutcode", uitstel.foutcode().orElse(null))
            .execute());
  }

  @Override
  public void sluit(GemeenteId gemeente, Zending zending, Stand stand, Optional<Integer> foutcode) {
    transactions.write(handle ->
        change(
                handle,
                gemeente,
                zending,
                "stand = :stand, onderweg_op = null, foutcode = :foutcode,"
                    + " sjabloon_op = case when :stand = 'wacht_op_inwoner' then opnieuw_op"
                    + " else sjabloon_op end")
            .bind("stand", word(stand))
            .bind("foutcode", foutcode.orElse(null))
            .execute());
  }

  @Override
  public boolean status(GemeenteId gemeente, Statusmelding melding) {
    return transactions.write(handle -> {
      if (Verstuurd.advance(handle, gemeente, melding)) {
        return true;
      }
      return melding
          .spoor()
          .filter(spoor ->
              Verstuurd.accepted(handle, gemeente, spoor, melding.kenmerk(), melding.moment()))
          .map(spoor -> Verstuurd.advance(handle, gemeente, melding))
          .orElse(false);
    });
  }

  static Spoor spoor(ResultSet row) throws SQLException {
    return new Spoor(
        new GesprekId(row.getString("gesprek")), row.getInt("beurt"), row.getInt("deel"));
  }

  @Override
  public List<Bezorging> bezorging(GemeenteId gemeente, GesprekId gesprek) {
    return transactions.read(handle ->
        handle
            .createQuery(
                """
                select u.beurt, u.stand, u.foutcode as u_fout, v.status, v.status_op,
                  v.foutcode as v_fout
                from uitgaand u
                left join verstuurd v on v.gemeente = u.gemeente and v.gesprek = u.gesprek
                  and v.beurt = u.beurt and v.deel = (select max(l.deel) from verstuurd l
                    where l.gemeente = :gemeente and l.gesprek = :gesprek and l.beurt = u.beurt)
                where u.gemeente = :gemeente and u.gesprek = :gesprek
                order by u.beurt
                """)
            .bind("gemeente", gemeente.value())
            .bind("gesprek", gesprek.value())
            .map((row, context) -> bezorging(row))
            .list());
  }

  private static Bezorging bezorging(ResultSet row) throws SQLException {
    Optional<Status> known = number(row, "status").flatMap(Status::metRang);
    Optional<Integer> fout = number(row, "v_fout");
    return new Bezorging(
        row.getInt("beurt"),
        Stand.valueOf(row.getString("stand").toUpperCase(Locale.ROOT)),
        known,
        moment(row, "status_op"),
        fout.isPresent() ? fout : number(row, "u_fout"));
  }

  private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? Optional.empty() : Optional.of(value);
  }

  @Override
  public Map<Stand, Long> aantallen(GemeenteId gemeente) {
    return transactions.read(handle -> {
      var counts = new EnumMap<Stand, Long>(Stand.class);
      handle
          .createQuery(
              "select stand, count(*) as n from uitgaand where gemeente = :gemeente group by stand")
          .bind("gemeente", gemeente.value())
          .map((row, context) ->
              Map.entry(
                  Stand.valueOf(row.getString("stand").toUpperCase(Locale.ROOT)), row.getLong("n")))
          .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
      return counts;
    });
  }

  private static Update change(Handle handle, GemeenteId gemeente, Zending zending, String set) {
    return key(
        handle.createUpdate(
            "update uitgaand set "
                + set
                + " where gemeente = :gemeente and gesprek = :gesprek and beurt = :beurt"),
        gemeente,
        zending.contact().gesprek(),
        zending.beurt());
  }

  static <S extends SqlStatement<S>> S key(
      S statement, GemeenteId gemeente, GesprekId gesprek, int beurt) {
    return statement
        .bind("gemeente", gemeente.value())
        .bind("gesprek", gesprek.value())
        .bind("beurt", beurt);
  }

  static String word(Stand stand) {
    return stand.name().toLowerCase(Locale.ROOT);
  }
}
