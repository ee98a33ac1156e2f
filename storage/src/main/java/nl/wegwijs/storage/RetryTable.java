package nl.wegwijs.storage;

import java.time.Instant;
import java.util.List;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * A table whose rows are tried until they succeed: beside their key they have {@code stand}, which
 * is {@code wacht} as long as that is not so, {@code pogingen}, {@code opnieuw_op} and {@code
 * fout}.
 *
 * @param name of the table
 * @param key the column that tells its rows of one gemeente apart
 */
record RetryTable(String name, String key) {
  /**
   * Keys of what is due, the longest due first; until {@code tot} nobody else gets them. Writes
   * only where something is due. The condition on the moment is asked again of each row, so that of
   * two processes that choose the same one only one gets it.
   */
  List<String> take(
      Transactions transactions, GemeenteId gemeente, Instant nu, Instant tot, int max) {
    if (!transactions.read(handle -> anyDue(handle, gemeente, nu))) {
      return List.of();
    }
    return transactions.write(handle ->
        handle
            .createQuery(
                """
                update <table> set opnieuw_op = :tot
                where gemeente = :gemeente and stand = 'wacht' and opnieuw_op <= :nu
                  and <key> in (
                    select <key> from <table>
                    where gemeente = :gemeente and stand = 'wacht' and opnieuw_op <= :nu
                    order by opnieuw_op, <key> limit :max)
                returning <key>
                """
                    .replace("<table>", name)
                    .replace("<key>", key))
            .bind("gemeente", gemeente.value())
            .bind("nu", nu.toEpochMilli())
            .bind("tot", tot.toEpochMilli())
            .bind("max", max)
            .mapTo(String.class)
            .list());
  }

  private boolean anyDue(Handle handle, GemeenteId gemeente, Instant nu) {
    return handle
        .createQuery(
            "select 1 from "
                + name
                + " where gemeente = :gemeente and stand = 'wacht' and opnieuw_op <= :nu limit 1")
        .bind("gemeente", gemeente.value())
        .bind("nu", nu.toEpochMilli())
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** One more attempt failed. */
  int later(Handle handle, GemeenteId gemeente, String row, Instant opnieuw, String fout) {
    return of(
            handle.createUpdate(
                "update "
                    + name
                    + " set opnieuw_op = :opnieuw, pogingen = pogingen + 1, fout = :fout"
                    + where()
                    + " and stand = 'wacht'"),
            gemeente,
            row)
        .bind("opnieuw", opnieuw.toEpochMilli())
        .bind("fout", fout)
        .execute();
  }

  /** Whether the row still waits; nobody else changes it before this transaction ends. */
  boolean lock(Handle handle, GemeenteId gemeente, String row) {
    return of(
                handle.createUpdate(
                    "update " + name + " set stand = stand" + where() + " and stand = 'wacht'"),
                gemeente,
                row)
            .execute()
        > 0;
  }

  /** Whether the row still waits; then it is due now. */
  boolean tryNow(Handle handle, GemeenteId gemeente, String row, Instant nu) {
    return of(
                handle.createUpdate(
                    "update " + name + " set opnieuw_op = :nu" + where() + " and stand = 'wacht'"),
                gemeente,
                row)
            .bind("nu", nu.toEpochMilli())
            .execute()
        > 0;
  }

  /** How many rows wait after that many attempts or more. */
  long stuck(Handle handle, GemeenteId gemeente, int attempts) {
    return handle
        .createQuery(
            "select count(*) from "
                + name
                + " where gemeente = :gemeente and stand = 'wacht' and pogingen >= :attempts")
        .bind("gemeente", gemeente.value())
        .bind("attempts", attempts)
        .mapTo(Long.class)
        .one();
  }

  /** The condition that {@link #of} binds. */
  String where() {
    return " where gemeente = :gemeente and " + key + " = :row";
  }

  /** A statement with {@link #where} about that row. */
  <S extends SqlStatement<S>> S of(S statement, GemeenteId gemeente, String row) {
    return statement.bind("gemeente", gemeente.value()).bind("row", row);
  }
}
