package nl.wegwijs.storage;

import java.time.Instant;
import java.util.List;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.kanaal.PostvakInzendingen;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Keeps what is to be delivered in a table of a database. Safe for use by many threads. */
final class JdbiPostvakInzendingen implements PostvakInzendingen {
  private final Transactions transactions;
  private final StoredJson json;

  JdbiPostvakInzendingen(Transactions transactions, StoredJson json) {
    this.transactions = transactions;
    this.json = json;
  }

  /**
   * Gives an inzending its place.
   *
   * @param nu when it was filed, in epoch milliseconds
   */
  static void insert(Handle handle, GemeenteId gemeente, String kenmerk, long nu) {
    key(
            handle.createUpdate(
                """
                insert into bezorgingen (gemeente, kenmerk, stand, pogingen, sinds, opnieuw_op)
                values (:gemeente, :kenmerk, 'wacht', 0, :nu, :nu)
                """),
            gemeente,
            kenmerk)
        .bind("nu", nu)
        .execute();
  }

  /**
   * The condition on the moment is asked again of each row, so that of two processes that choose
   * the same one only one gets it.
   */
  @Override
  public List<Opdracht> neem(GemeenteId gemeente, Instant nu, Instant tot, int max) {
    if (!transactions.read(handle -> anyDue(handle, gemeente, nu))) {
      return List.of();
    }
    return transactions.write(handle -> {
      List<String> taken =
          handle
              .createQuery(
                  """
                  update bezorgingen set opnieuw_op = :tot
                  where gemeente = :gemeente and stand = 'wacht' and opnieuw_op <= :nu
                    and kenmerk in (
                      select kenmerk from bezorgingen
                      where gemeente = :gemeente and stand = 'wacht' and opnieuw_op <= :nu
                      order by opnieuw_op, kenmerk limit :max)
                  returning kenmerk
                  """)
              .bind("gemeente", gemeente.value())
              .bind("nu", nu.toEpochMilli())
              .bind("tot", tot.toEpochMilli())
              .bind("max", max)
              .mapTo(String.class)
              .list();
      return taken.stream().map(kenmerk -> opdracht(handle, gemeente, kenmerk)).toList();
    });
  }

  private static boolean anyDue(Handle handle, GemeenteId gemeente, Instant nu) {
    return handle
        .createQuery(
            """
            select 1 from bezorgingen
            where gemeente = :gemeente and stand = 'wacht' and opnieuw_op <= :nu limit 1
            """)
        .bind("gemeente", gemeente.value())
        .bind("nu", nu.toEpochMilli())
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  private Opdracht opdracht(Handle handle, GemeenteId gemeente, String kenmerk) {
    return key(
            handle.createQuery(
                "select "
                    + InzendingRow.COLUMNS
                    + """
                    , b.pogingen from inzendingen i
                    join bezorgingen b on b.gemeente = i.gemeente and b.kenmerk = i.kenmerk
                    where i.gemeente = :gemeente and i.kenmerk = :kenmerk
                    """),
            gemeente,
            kenmerk)
        .map((row, context) -> {
          Inzending inzending = InzendingRow.read(row, json);
          return new Opdracht(inzending, row.getInt("pogingen"));
        })
        .one();
  }

  @Override
  public void bezorgd(GemeenteId gemeente, String kenmerk, String doel, Instant nu) {
    transactions.write(handle ->
        key(
                handle.createUpdate(
                    """
                    update bezorgingen set stand = 'bezorgd', bezorgd_op = :nu, doel = :doel,
                      fout = null
                    where gemeente = :gemeente and kenmerk = :kenmerk
                    """),
                gemeente,
                kenmerk)
            .bind("nu", nu.toEpochMilli())
            .bind("doel", doel)
            .execute());
  }

  @Override
  public void later(GemeenteId gemeente, String kenmerk, Instant opnieuw, String fout) {
    transactions.write(handle ->
        key(
                handle.createUpdate(
                    """
                    update bezorgingen set opnieuw_op = :opnieuw, pogingen = pogingen + 1,
                      fout = :fout
                    where gemeente = :gemeente and kenmerk = :kenmerk and stand = 'wacht'
                    """),
                gemeente,
                kenmerk)
            .bind("opnieuw", opnieuw.toEpochMilli())
            .bind("fout", fout)
            .execute());
  }

  @Override
  public List<Wachtend> wachtend(GemeenteId gemeente, int max) {
    return transactions.read(handle ->
        handle
            .createQuery(
                """
                select b.kenmerk, i.formulier, b.pogingen, b.sinds, b.opnieuw_op, b.fout
                from bezorgingen b
                join inzendingen i on i.gemeente = b.gemeente and i.kenmerk = b.kenmerk
                where b.gemeente = :gemeente and b.stand = 'wacht' and b.pogingen > 0
                order by b.sinds, b.kenmerk limit :max
                """)
            .bind("gemeente", gemeente.value())
            .bind("max", max)
            .map((row, context) ->
                new Wachtend(
                    row.getString("kenmerk"),
                    row.getString("formulier"),
                    row.getInt("pogingen"),
                    Instant.ofEpochMilli(row.getLong("sinds")),
                    Instant.ofEpochMilli(row.getLong("opnieuw_op")),
                    row.getString("fout")))
            .list());
  }

  @Override
  public long vast(GemeenteId gemeente) {
    return transactions.read(handle ->
        handle
            .createQuery(
                """
                select count(*) from bezorgingen
                where gemeente = :gemeente and stand = 'wacht' and pogingen >= :vast
                """)
            .bind("gemeente", gemeente.value())
            .bind("vast", VAST_NA)
            .mapTo(Long.class)
            .one());
  }

  @Override
  public boolean probeerNu(GemeenteId gemeente, String kenmerk, Instant nu) {
    return transactions.write(handle ->
        key(
                handle.createUpdate(
                    """
                    update bezorgingen set opnieuw_op = :nu
                    where gemeente = :gemeente and kenmerk = :kenmerk and stand = 'wacht'
                    """),
                gemeente,
                kenmerk)
            .bind("nu", nu.toEpochMilli())
            .execute())
        > 0;
  }

  private static <S extends SqlStatement<S>> S key(
      S statement, GemeenteId gemeente, String kenmerk) {
    return statement.bind("gemeente", gemeente.value()).bind("kenmerk", kenmerk);
  }
}
