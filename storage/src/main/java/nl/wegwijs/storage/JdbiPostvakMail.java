package nl.wegwijs.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Bewijsmail;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.kanaal.PostvakMail;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Mailadres;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Keeps receipts to be mailed in a table of a database. Safe for use by many threads. */
final class JdbiPostvakMail implements PostvakMail {
  private final Transactions transactions;

  JdbiPostvakMail(Transactions transactions) {
    this.transactions = transactions;
  }

  /** A mail that a beurt promises, as its row. */
  record Row(GemeenteId gemeente, GesprekId gesprek, Bewijsmail mail, long sinds) {
    static Optional<Row> of(GemeenteId gemeente, Beurt beurt) {
      return beurt
          .mail()
          .map(mail -> new Row(gemeente, beurt.gesprek(), mail, beurt.tijdstip().toEpochMilli()));
    }

    /** To be called in the transaction that adds the beurt. */
    void insert(Handle handle) {
      key(
              handle.createUpdate(
                  """
                  insert into mails (gemeente, id, gesprek, kenmerk, aan, aan_hash, stand, pogingen,
                    sinds, opnieuw_op)
                  values (:gemeente, :id, :gesprek, :kenmerk, :aan, :aanHash, 'wacht', 0, :sinds,
                    :sinds)
                  """),
              gemeente,
              mail.id())
          .bind("gesprek", gesprek.value())
          .bind("kenmerk", mail.kenmerk())
          .bind("aan", mail.aan().value())
          .bind("aanHash", hash(mail.aan()))
          .bind("sinds", sinds)
          .execute();
    }
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
    return transactions.write(handle ->
        handle
            .createQuery(
                """
                update mails set opnieuw_op = :tot
                where gemeente = :gemeente and stand = 'wacht' and opnieuw_op <= :nu
                  and id in (
                    select id from mails
                    where gemeente = :gemeente and stand = 'wacht' and opnieuw_op <= :nu
                    order by opnieuw_op, id limit :max)
                returning id, gesprek, kenmerk, aan, sinds, pogingen
                """)
            .bind("gemeente", gemeente.value())
            .bind("nu", nu.toEpochMilli())
            .bind("tot", tot.toEpochMilli())
            .bind("max", max)
            .map((row, context) -> opdracht(row))
            .list());
  }

  private static boolean anyDue(Handle handle, GemeenteId gemeente, Instant nu) {
    return handle
        .createQuery(
            """
            select 1 from mails
            where gemeente = :gemeente and stand = 'wacht' and opnieuw_op <= :nu limit 1
            """)
        .bind("gemeente", gemeente.value())
        .bind("nu", nu.toEpochMilli())
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  private static Opdracht opdracht(ResultSet row) throws SQLException {
    return new Opdracht(
        row.getString("id"),
        new GesprekId(row.getString("gesprek")),
        row.getString("kenmerk"),
        new Mailadres(row.getString("aan")),
        Instant.ofEpochMilli(row.getLong("sinds")),
        row.getInt("pogingen"));
  }

  @Override
  public int voorAdres(GemeenteId gemeente, Mailadres aan, Instant vanaf) {
    return transactions.read(handle ->
        handle
            .createQuery(
                """
                select count(*) from mails
                where gemeente = :gemeente and aan_hash = :hash and sinds >= :vanaf
                """)
            .bind("gemeente", gemeente.value())
            .bind("hash", hash(aan))
            .bind("vanaf", vanaf.toEpochMilli())
            .mapTo(Integer.class)
            .one());
  }

  @Override
  public void verstuurd(GemeenteId gemeente, String id, Instant nu) {
    transactions.erase(handle ->
        key(
                handle.createUpdate(
                    """
                    update mails set stand = 'verstuurd', klaar_op = :nu, aan = null, fout = null
                    where gemeente = :gemeente and id = :id
                    """),
                gemeente,
                id)
            .bind("nu", nu.toEpochMilli())
            .execute());
  }

  @Override
  public void later(GemeenteId gemeente, String id, Instant opnieuw, String fout) {
    transactions.write(handle ->
        key(
                handle.createUpdate(
                    """
                    update mails set opnieuw_op = :opnieuw, pogingen = pogingen + 1, fout = :fout
                    where gemeente = :gemeente and id = :id and stand = 'wacht'
                    """),
                gemeente,
                id)
            .bind("opnieuw", opnieuw.toEpochMilli())
            .bind("fout", fout)
            .execute());
  }

  @Override
  public void opgegeven(GemeenteId gemeente, String id, Instant nu, String fout) {
    transactions.erase(handle ->
        key(
                handle.createUpdate(
                    """
                    update mails set stand = 'opgegeven', klaar_op = :nu, aan = null, fout = :fout,
                      pogingen = pogingen + 1
                    where gemeente = :gemeente and id = :id and stand = 'wacht'
                    """),
                gemeente,
                id)
            .bind("nu", nu.toEpochMilli())
            .bind("fout", fout)
            .execute());
  }

  @Override
  public List<Wachtend> wachtend(GemeenteId gemeente, Instant vanaf, int max) {
    return transactions.read(handle ->
        handle
            .createQuery(
                """
                select id, kenmerk, stand, pogingen, sinds, opnieuw_op, fout from mails
                where gemeente = :gemeente and pogingen > 0
                  and (stand = 'wacht' or (stand = 'opgegeven' and klaar_op >= :vanaf))
                order by sinds, id limit :max
                """)
            .bind("gemeente", gemeente.value())
            .bind("vanaf", vanaf.toEpochMilli())
            .bind("max", max)
            .map((row, context) -> wachtend(row))
            .list());
  }

  private static Wachtend wachtend(ResultSet row) throws SQLException {
    Instant opnieuw = Instant.ofEpochMilli(row.getLong("opnieuw_op"));
    return new Wachtend(
        row.getString("id"),
        row.getString("kenmerk"),
        row.getInt("pogingen"),
        Instant.ofEpochMilli(row.getLong("sinds")),
        row.getString("stand").equals("wacht") ? Optional.of(opnieuw) : Optional.empty(),
        row.getString("fout"));
  }

  @Override
  public long vast(GemeenteId gemeente) {
    return transactions.read(handle ->
        handle
            .createQuery(
                """
                select count(*) from mails
                where gemeente = :gemeente and stand = 'wacht' and pogingen >= :vast
                """)
            .bind("gemeente", gemeente.value())
            .bind("vast", VAST_NA)
            .mapTo(Long.class)
            .one());
  }

  @Override
  public boolean probeerNu(GemeenteId gemeente, String id, Instant nu) {
    return transactions.write(handle ->
        key(
                handle.createUpdate(
                    """
                    update mails set opnieuw_op = :nu
                    where gemeente = :gemeente and id = :id and stand = 'wacht'
                    """),
                gemeente,
                id)
            .bind("nu", nu.toEpochMilli())
            .execute())
        > 0;
  }

  private static String hash(Mailadres aan) {
    return Kenmerken.hash(aan.value().toLowerCase(Locale.ROOT));
  }

  private static <S extends SqlStatement<S>> S key(S statement, GemeenteId gemeente, String id) {
    return statement.bind("gemeente", gemeente.value()).bind("id", id);
  }
}
