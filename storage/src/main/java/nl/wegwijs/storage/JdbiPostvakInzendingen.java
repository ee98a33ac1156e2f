package nl.wegwijs.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.kanaal.PostvakInzendingen;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Keeps what is to be delivered in a table of a database. Safe for use by many threads. */
final class JdbiPostvakInzendingen implements PostvakInzendingen {
  private static final RetryTable BEZORGINGEN = new RetryTable("bezorgingen", "kenmerk");

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

  @Override
  public List<Opdracht> neem(GemeenteId gemeente, Instant nu, Instant tot, int max) {
    return BEZORGINGEN.take(transactions, gemeente, nu, tot, max).stream()
        .flatMap(
            kenmerk -> transactions.read(handle -> opdracht(handle, gemeente, kenmerk)).stream())
        .toList();
  }

  private Optional<Opdracht> opdracht(Handle handle, GemeenteId gemeente, String kenmerk) {
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
        .findOne();
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
    transactions.write(handle -> BEZORGINGEN.later(handle, gemeente, kenmerk, opnieuw, fout));
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
    return transactions.read(handle -> BEZORGINGEN.stuck(handle, gemeente, VAST_NA));
  }

  @Override
  public boolean probeerNu(GemeenteId gemeente, String kenmerk, Instant nu) {
    return transactions.write(handle -> BEZORGINGEN.tryNow(handle, gemeente, kenmerk, nu));
  }

  private static <S extends SqlStatement<S>> S key(
      S statement, GemeenteId gemeente, String kenmerk) {
    return statement.bind("gemeente", gemeente.value()).bind("kenmerk", kenmerk);
  }
}
