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
import nl.wegwijs.bot.gesprek.GesprekStore.Toegevoegd;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.kanaal.PostvakMail;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Mailadres;
import org.jdbi.v3.core.Handle;

/** Keeps receipts to be mailed in a table of a database. Safe for use by many threads. */
final class JdbiPostvakMail implements PostvakMail {
  private static final RetryTable MAILS = new RetryTable("mails", "id");

  private final Transactions transactions;
  private final StoredJson json;
  private final GesprekWrites gesprekken;

  JdbiPostvakMail(Transactions transactions, StoredJson json) {
    this.transactions = transactions;
    this.json = json;
    this.gesprekken = new GesprekWrites(new GesprekReads(json));
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
      handle
          .createUpdate(
              """
              insert into mails (gemeente, id, gesprek, kenmerk, aan, aan_hash, stand, pogingen,
                sinds, opnieuw_op)
              values (:gemeente, :id, :gesprek, :kenmerk, :aan, :aanHash, 'wacht', 0, :sinds,
                :sinds)
              """)
          .bind("gemeente", gemeente.value())
          .bind("id", mail.id())
          .bind("gesprek", gesprek.value())
          .bind("kenmerk", mail.kenmerk())
          .bind("aan", mail.aan().value())
          .bind("aanHash", hash(mail.aan()))
          .bind("sinds", sinds)
          .execute();
    }
  }

  @Override
  public List<Opdracht> neem(GemeenteId gemeente, Instant nu, Instant tot, int max) {
    return MAILS.take(transactions, gemeente, nu, tot, max).stream()
        .flatMap(id -> transactions.read(handle -> opdracht(handle, gemeente, id)).stream())
        .toList();
  }

  private static Optional<Opdracht> opdracht(Handle handle, GemeenteId gemeente, String id) {
    return MAILS
        .of(
            handle.createQuery(
                "select id, gesprek, kenmerk, aan, sinds, pogingen from mails"
                    + MAILS.where()
                    + " and aan is not null"),
            gemeente,
            id)
        .map((row, context) -> opdracht(row))
        .findOne();
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
        MAILS
            .of(
                handle.createUpdate(
                    """
                    update mails set stand = 'verstuurd', klaar_op = :nu, aan = null, fout = null
                    """
                        + MAILS.where()),
                gemeente,
                id)
            .bind("nu", nu.toEpochMilli())
            .execute());
  }

  @Override
  public void later(GemeenteId gemeente, String id, Instant opnieuw, String fout) {
    transactions.write(handle -> MAILS.later(handle, gemeente, id, opnieuw, fout));
  }

  @Override
  public boolean opgegeven(
      GemeenteId gemeente, String id, Instant nu, String fout, Optional<Beurt> bericht) {
    Optional<GesprekWrites.Rows> rows =
        bericht.map(beurt -> GesprekWrites.Rows.of(gemeente, beurt, json));
    return transactions.erase(handle -> {
      bericht.ifPresent(beurt -> GesprekWrites.lock(handle, gemeente, beurt.gesprek()));
      if (!MAILS.lock(handle, gemeente, id)) {
        return true;
      }
      if (rows.isPresent() && gesprekken.append(handle, rows.get()) != Toegevoegd.OPGESLAGEN) {
        return false;
      }
      MAILS
          .of(
              handle.createUpdate(
                  """
                  update mails set stand = :stand, klaar_op = :nu, aan = null, fout = :fout,
                    pogingen = pogingen + 1
                  """
                      + MAILS.where()),
              gemeente,
              id)
          .bind("stand", rows.isPresent() ? "verteld" : "opgegeven")
          .bind("nu", nu.toEpochMilli())
          .bind("fout", fout)
          .execute();
      return true;
    });
  }

  @Override
  public List<Wachtend> wachtend(GemeenteId gemeente, Instant vanaf, int max) {
    return transactions.read(handle ->
        handle
            .createQuery(
                """
                select id, kenmerk, stand, pogingen, sinds, opnieuw_op, fout from mails
                where gemeente = :gemeente and pogingen > 0
                  and (stand = 'wacht' or (stand in ('opgegeven', 'verteld') and klaar_op >= :vanaf))
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
    String stand = row.getString("stand");
    return new Wachtend(
        row.getString("id"),
        row.getString("kenmerk"),
        row.getInt("pogingen"),
        Instant.ofEpochMilli(row.getLong("sinds")),
        stand.equals("wacht") ? Optional.of(opnieuw) : Optional.empty(),
        row.getString("fout"),
        stand.equals("verteld"));
  }

  @Override
  public long vast(GemeenteId gemeente) {
    return transactions.read(handle -> MAILS.stuck(handle, gemeente, VAST_NA));
  }

  @Override
  public boolean probeerNu(GemeenteId gemeente, String id, Instant nu) {
    return transactions.write(handle -> MAILS.tryNow(handle, gemeente, id, nu));
  }

  private static String hash(Mailadres aan) {
    return Kenmerken.hash(aan.value().toLowerCase(Locale.ROOT));
  }
}
