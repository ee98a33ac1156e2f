package nl.wegwijs.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import nl.wegwijs.bot.balie.Sessie;
import nl.wegwijs.bot.balie.SessieStore;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Keeps logins in a table. Instants are kept to the millisecond. Safe for use by many threads.
 *
 * <p>A hash is asked for as it came from a browser: whoever calls has made sure that it is one.
 */
final class JdbiSessieStore implements SessieStore {
  private final Transactions transactions;
  private final StoredJson json;

  JdbiSessieStore(Transactions transactions, StoredJson json) {
    this.transactions = transactions;
    this.json = json;
  }

  @Override
  public void open(String hash, Sessie sessie) {
    String medewerker = json.medewerker().write(sessie.medewerker());
    transactions.write(handle ->
        key(
                handle.createUpdate(
                    """
                    insert into sessies (gemeente, sleutel_hash, medewerker, wijze, begonnen_op,
                      gezien_op, aanwezig, bewijs)
                    values (:gemeente, :hash, :medewerker, :wijze, :begonnen, :gezien, :aanwezig,
                      :bewijs)
                    """),
                sessie.gemeente(),
                hash)
            .bind("medewerker", medewerker)
            .bind("wijze", sessie.wijze().name())
            .bind("begonnen", sessie.begonnenOp().toEpochMilli())
            .bind("gezien", sessie.gezienOp().toEpochMilli())
            .bind("aanwezig", sessie.aanwezig() ? 1 : 0)
            .bind("bewijs", sessie.bewijs().orElse(null))
            .execute());
  }

  @Override
  public Optional<Sessie> sessie(GemeenteId gemeente, String hash) {
    return transactions.read(handle ->
        key(
                handle.createQuery(
                    """
                    select medewerker, wijze, begonnen_op, gezien_op, aanwezig, bewijs
                    from sessies where gemeente = :gemeente and sleutel_hash = :hash
                    """),
                gemeente,
                hash)
            .map((row, context) -> sessie(gemeente, row))
            .findOne());
  }

  @Override
  public void gezien(GemeenteId gemeente, String hash, Instant nu) {
    transactions.write(handle ->
        key(
                handle.createUpdate(
                    """
                    update sessies set gezien_op = :nu
                    where gemeente = :gemeente and sleutel_hash = :hash and gezien_op < :nu
                    """),
                gemeente,
                hash)
            .bind("nu", nu.toEpochMilli())
            .execute());
  }

  @Override
  public void zetAanwezig(GemeenteId gemeente, String hash, boolean aanwezig) {
    transactions.write(handle ->
        key(
                handle.createUpdate(
                    """
                    update sessies set aanwezig = :aanwezig
                    where gemeente = :gemeente and sleutel_hash = :hash
                    """),
                gemeente,
                hash)
            .bind("aanwezig", aanwezig ? 1 : 0)
            .execute());
  }

  @Override
  public void sluit(GemeenteId gemeente, String hash) {
    transactions.write(handle ->
        key(
                handle.createUpdate(
                    "delete from sessies where gemeente = :gemeente and sleutel_hash = :hash"),
                gemeente,
                hash)
            .execute());
  }

  @Override
  public int ruimOp(GemeenteId gemeente, Instant begonnen, Instant gezien) {
    return transactions.write(handle ->
        handle
            .createUpdate(
                """
                delete from sessies
                where gemeente = :gemeente and (begonnen_op <= :begonnen or gezien_op <= :gezien)
                """)
            .bind("gemeente", gemeente.value())
            .bind("begonnen", begonnen.toEpochMilli())
            .bind("gezien", gezien.toEpochMilli())
            .execute());
  }

  private static <S extends SqlStatement<S>> S key(S statement, GemeenteId gemeente, String hash) {
    return statement.bind("gemeente", gemeente.value()).bind("hash", hash);
  }

  private Sessie sessie(GemeenteId gemeente, ResultSet row) throws SQLException {
    return new Sessie(
        gemeente,
        json.medewerker().read(row.getString("medewerker")),
        Sessie.Wijze.valueOf(row.getString("wijze")),
        Instant.ofEpochMilli(row.getLong("begonnen_op")),
        Instant.ofEpochMilli(row.getLong("gezien_op")),
        row.getInt("aanwezig") == 1,
        Optional.ofNullable(row.getString("bewijs")));
  }
}
