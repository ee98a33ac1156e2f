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
  /** The channel's code for an answer that comes too long after the person's last message. */
  private static final int BUITEN_VENSTER = 131_047;

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
      if (!accepted(handle, gemeente, spoor, kenmerk, nu)) {
        return 0;
      }
      return change(handle, gemeente, zending, "stand = :stand, foutcode = null")
          .bind("stand", word(klaar ? Stand.VERSTUURD : Stand.WACHT))
          .execute();
    });
  }

  /** Keeps that the channel took a message; false if the gesprek was erased meanwhile. */
  private static boolean accepted(
      Handle handle, GemeenteId gemeente, Spoor spoor, String kenmerk, Instant nu) {
    int updated =
        key(
                handle.createUpdate(
                    """
                    update uitgaand set onderweg_op = null, pogingen = 0,
                      deel = case when deel = :deel then :deel + 1 else deel end
                    where gemeente = :gemeente and gesprek = :gesprek and beurt = :beurt
                      and deel >= :deel
                    """),
                gemeente,
                spoor.gesprek(),
                spoor.beurt())
            .bind("deel", spoor.deel())
            .execute();
    if (updated == 0) {
      return false;
    }
    key(
            handle.createUpdate(
                """
                insert into verstuurd (gemeente, gesprek, beurt, deel, kenmerk, verstuurd_op)
                values (:gemeente, :gesprek, :beurt, :deel, :kenmerk, :nu)
                on conflict do nothing
                """),
            gemeente,
            spoor.gesprek(),
            spoor.beurt())
        .bind("deel", spoor.deel())
        .bind("kenmerk", kenmerk)
        .bind("nu", nu.toEpochMilli())
        .execute();
    return true;
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
      if (advance(handle, gemeente, melding)) {
        return true;
      }
      return melding
          .spoor()
          .filter(spoor -> accepted(handle, gemeente, spoor, melding.kenmerk(), melding.moment()))
          .map(spoor -> advance(handle, gemeente, melding))
          .orElse(false);
    });
  }

  /**
   * False if the message is not known. A status that comes late changes nothing, and neither does a
   * failure of what was delivered.
   */
  private static boolean advance(Handle handle, GemeenteId gemeente, Statusmelding melding) {
    List<Spoor> advanced =
        handle
            .createQuery(
                """
                update verstuurd set status = :status, status_op = :moment, foutcode = :foutcode
                where gemeente = :gemeente and kenmerk = :kenmerk
                  and coalesce(status, 0) < :status
                  and (:status < :mislukt or coalesce(status, 0) < :bezorgd)
                returning gesprek, beurt, deel
                """)
            .bind("gemeente", gemeente.value())
            .bind("kenmerk", melding.kenmerk())
            .bind("status", melding.status().rang())
            .bind("mislukt", Status.MISLUKT.rang())
            .bind("bezorgd", Status.BEZORGD.rang())
            .bind("moment", melding.moment().toEpochMilli())
            .bind("foutcode", melding.foutcode().orElse(null))
            .map((row, context) -> spoor(row))
            .list();
    if (advanced.isEmpty()) {
      return known(handle, gemeente, melding.kenmerk());
    }
    if (melding.status() == Status.MISLUKT) {
      advanced.forEach(spoor -> failed(handle, gemeente, spoor, melding));
    }
    return true;
  }

  private static boolean known(Handle handle, GemeenteId gemeente, String kenmerk) {
    return handle
        .createQuery("select 1 from verstuurd where gemeente = :gemeente and kenmerk = :kenmerk")
        .bind("gemeente", gemeente.value())
        .bind("kenmerk", kenmerk)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  private static void failed(
      Handle handle, GemeenteId gemeente, Spoor spoor, Statusmelding melding) {
    boolean tooLate = melding.foutcode().equals(Optional.of(BUITEN_VENSTER));
    key(
            handle.createUpdate(
                """
                update uitgaand set stand = :stand, foutcode = :foutcode, onderweg_op = null
                where gemeente = :gemeente and gesprek = :gesprek and beurt = :beurt
                """),
            gemeente,
            spoor.gesprek(),
            spoor.beurt())
        .bind("stand", word(tooLate ? Stand.ANDER_KANAAL : Stand.MISLUKT))
        .bind("foutcode", melding.foutcode().orElse(null))
        .execute();
  }

  private static Spoor spoor(ResultSet row) throws SQLException {
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

  private static <S extends SqlStatement<S>> S key(
      S statement, GemeenteId gemeente, GesprekId gesprek, int beurt) {
    return statement
        .bind("gemeente", gemeente.value())
        .bind("gesprek", gesprek.value())
        .bind("beurt", beurt);
  }

  private static String word(Stand stand) {
    return stand.name().toLowerCase(Locale.ROOT);
  }
}
