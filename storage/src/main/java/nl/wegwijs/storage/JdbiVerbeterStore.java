package nl.wegwijs.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.verbeteren.VerbeterStore;
import nl.wegwijs.bot.verbeteren.Verbeterdaad;
import nl.wegwijs.bot.verbeteren.Verbeterpunt;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;

/**
 * Keeps questions to improve upon in two tables. Instants are kept to the millisecond. Safe for use
 * by many threads.
 */
final class JdbiVerbeterStore implements VerbeterStore {
  private final Transactions transactions;

  JdbiVerbeterStore(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public void noteer(GemeenteId gemeente, Verbeterpunt punt) {
    transactions.write(handle ->
        handle
            .createUpdate(
                """
                insert into verbeterpunten (gemeente, id, gesprek, beurt, op, kanaal, taal,
                  aanleiding, product, versie, vraag)
                values (:gemeente, :id, :gesprek, :beurt, :op, :kanaal, :taal, :aanleiding,
                  :product, :versie, :vraag)
                on conflict (gemeente, gesprek, beurt) do update set aanleiding = excluded.aanleiding
                """)
            .bind("gemeente", gemeente.value())
            .bind("id", punt.id())
            .bind("gesprek", punt.gesprek().map(GesprekId::value).orElse(null))
            .bind("beurt", punt.beurt())
            .bind("op", punt.op().toEpochMilli())
            .bind("kanaal", punt.kanaal().name())
            .bind("taal", punt.taal().name())
            .bind("aanleiding", punt.aanleiding().name())
            .bind("product", punt.product().orElse(null))
            .bind("versie", punt.versie())
            .bind("vraag", Text.stored(punt.vraag()))
            .execute());
  }

  @Override
  public List<Verbeterpunt> punten(GemeenteId gemeente, Instant sinds, int max) {
    return transactions.read(handle ->
        handle
            .createQuery(
                """
                select * from verbeterpunten where gemeente = :gemeente and op >= :sinds
                order by op desc, id desc limit :max
                """)
            .bind("gemeente", gemeente.value())
            .bind("sinds", sinds.toEpochMilli())
            .bind("max", max)
            .map((row, context) -> punt(row))
            .list());
  }

  @Override
  public int doe(
      GemeenteId gemeente, Verbeterdaad daad, Collection<String> punten, Auditregel audit) {
    return transactions.write(handle -> {
      int aantal =
          punten.isEmpty()
              ? 0
              : handle
                  .createUpdate(
                      """
                      update verbeterpunten set daad = :daad
                      where gemeente = :gemeente and id in (<punten>) and daad is null
                      """)
                  .bind("daad", daad.id())
                  .bind("gemeente", gemeente.value())
                  .bindList("punten", List.copyOf(punten))
                  .execute();
      if (aantal > 0) {
        handle
            .createUpdate(
                """
                insert into verbeterdaden (gemeente, id, op, medewerker, medewerker_naam, soort,
                  doel, tekst)
                values (:gemeente, :id, :op, :medewerker, :naam, :soort, :doel, :tekst)
                """)
            .bind("gemeente", gemeente.value())
            .bind("id", daad.id())
            .bind("op", daad.op().toEpochMilli())
            .bind("medewerker", daad.wie().id())
            .bind("naam", daad.wie().naam())
            .bind("soort", daad.soort().name())
            .bind("doel", daad.doel())
            .bind("tekst", Text.stored(daad.tekst()))
            .execute();
        AuditRow.insert(handle, gemeente, audit);
      }
      return aantal;
    });
  }

  @Override
  public List<Verbeterdaad> daden(GemeenteId gemeente, int max) {
    return transactions.read(handle ->
        handle
            .createQuery(
                """
                select * from verbeterdaden where gemeente = :gemeente
                order by id desc limit :max
                """)
            .bind("gemeente", gemeente.value())
            .bind("max", max)
            .map((row, context) -> daad(row))
            .list());
  }

  @Override
  public Optional<Verbeterdaad> daad(GemeenteId gemeente, String id) {
    return transactions.read(handle ->
        handle
            .createQuery("select * from verbeterdaden where gemeente = :gemeente and id = :id")
            .bind("gemeente", gemeente.value())
            .bind("id", Text.stored(id))
            .map((row, context) -> daad(row))
            .findOne());
  }

  @Override
  public boolean draaiTerug(GemeenteId gemeente, String id, Instant nu, Auditregel audit) {
    return transactions.write(handle -> {
      boolean eerste =
          handle
                  .createUpdate(
                      """
                      update verbeterdaden set teruggedraaid_op = :nu
                      where gemeente = :gemeente and id = :id and teruggedraaid_op is null
                      """)
                  .bind("nu", nu.toEpochMilli())
                  .bind("gemeente", gemeente.value())
                  .bind("id", id)
                  .execute()
              == 1;
      if (eerste) {
        handle
            .createUpdate(
                "update verbeterpunten set daad = null where gemeente = :gemeente and daad = :id")
            .bind("gemeente", gemeente.value())
            .bind("id", id)
            .execute();
        AuditRow.insert(handle, gemeente, audit);
      }
      return eerste;
    });
  }

  @Override
  public int ruimOp(GemeenteId gemeente, Instant voor) {
    int punten =
        transactions.write(handle ->
            handle
                .createUpdate(
                    "delete from verbeterpunten where gemeente = :gemeente and op < :voor")
                .bind("gemeente", gemeente.value())
                .bind("voor", voor.toEpochMilli())
                .execute());
    if (punten > 0) {
      transactions.erase(handle -> true);
    }
    return punten;
  }

  private static Verbeterpunt punt(ResultSet row) throws SQLException {
    return new Verbeterpunt(
        row.getString("id"),
        Optional.ofNullable(row.getString("gesprek")).map(GesprekId::new),
        row.getInt("beurt"),
        Instant.ofEpochMilli(row.getLong("op")),
        Kanaal.valueOf(row.getString("kanaal")),
        Taal.valueOf(row.getString("taal")),
        Verbeterpunt.Aanleiding.valueOf(row.getString("aanleiding")),
        Optional.ofNullable(row.getString("product")),
        row.getString("versie"),
        row.getString("vraag"),
        Optional.ofNullable(row.getString("daad")));
  }

  private static Verbeterdaad daad(ResultSet row) throws SQLException {
    long terug = row.getLong("teruggedraaid_op");
    boolean open = row.wasNull();
    return new Verbeterdaad(
        row.getString("id"),
        Instant.ofEpochMilli(row.getLong("op")),
        new Eigenaar(row.getString("medewerker"), row.getString("medewerker_naam")),
        Verbeterdaad.Soort.valueOf(row.getString("soort")),
        row.getString("doel"),
        row.getString("tekst"),
        open ? Optional.empty() : Optional.of(Instant.ofEpochMilli(terug)));
  }
}
