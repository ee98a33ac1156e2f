package nl.wegwijs.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.vragen.VraagStore;
import nl.wegwijs.bot.vragen.Vraagvoorstel;
import nl.wegwijs.bot.vragen.Vraagvoorstel.Besluit;
import nl.wegwijs.bot.vragen.Vraagvoorstel.Stand;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Keeps questions with answers in one table. Instants are kept to the millisecond. Safe for use by
 * many threads.
 */
final class JdbiVraagStore implements VraagStore {
  private final Transactions transactions;

  JdbiVraagStore(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public boolean voegToe(GemeenteId gemeente, Vraagvoorstel voorstel, Auditregel audit) {
    return transactions.write(handle -> {
      boolean nieuw =
          bind(
                      handle.createUpdate(
                          """
                          insert into vraagvoorstellen (gemeente, id, versie, stand, gesprek, beurt,
                            op, taal, vraag, antwoord, product, herzien_voor, eigenaar,
                            eigenaar_naam)
                          values (:gemeente, :id, :versie, :stand, :gesprek, :beurt, :op, :taal,
                            :vraag, :antwoord, :product, :herzien, :eigenaar, :eigenaarNaam)
                          on conflict (gemeente, gesprek, beurt) do nothing
                          """),
                      gemeente,
                      voorstel)
                  .bind("gesprek", voorstel.gesprek().map(GesprekId::value).orElse(null))
                  .bind("beurt", voorstel.beurt())
                  .bind("op", voorstel.op().toEpochMilli())
                  .bind("taal", voorstel.taal().name())
                  .bind("eigenaar", voorstel.eigenaar().id())
                  .bind("eigenaarNaam", voorstel.eigenaar().naam())
                  .execute()
              == 1;
      if (nieuw) {
        AuditRow.insert(handle, gemeente, audit);
      }
      return nieuw;
    });
  }

  @Override
  public List<Vraagvoorstel> voorstellen(GemeenteId gemeente, int max) {
    return transactions.read(handle ->
        handle
            .createQuery(
                """
                select * from vraagvoorstellen where gemeente = :gemeente
                order by case stand when 'OPEN' then 0 else 1 end, op desc, id desc limit :max
                """)
            .bind("gemeente", gemeente.value())
            .bind("max", max)
            .map((row, context) -> voorstel(row))
            .list());
  }

  @Override
  public List<Vraagvoorstel> vanEigenaar(GemeenteId gemeente, String medewerker, int max) {
    return transactions.read(handle ->
        handle
            .createQuery(
                """
                select * from vraagvoorstellen
                where gemeente = :gemeente and eigenaar = :eigenaar
                order by coalesce(besluit_op, op) desc, id desc limit :max
                """)
            .bind("gemeente", gemeente.value())
            .bind("eigenaar", medewerker)
            .bind("max", max)
            .map((row, context) -> voorstel(row))
            .list());
  }

  @Override
  public int onbekeken(GemeenteId gemeente, String medewerker) {
    return transactions.read(handle ->
        handle
            .createQuery(
                """
                select count(*) from vraagvoorstellen
                where gemeente = :gemeente and eigenaar = :eigenaar and besluit_op is not null
                  and bekeken = 0
                """)
            .bind("gemeente", gemeente.value())
            .bind("eigenaar", medewerker)
            .mapTo(Integer.class)
            .one());
  }

  @Override
  public void bekeken(GemeenteId gemeente, String medewerker, Instant tot) {
    transactions.write(handle ->
        handle
            .createUpdate(
                """
                update vraagvoorstellen set bekeken = 1
                where gemeente = :gemeente and eigenaar = :eigenaar and besluit_op <= :tot
                  and bekeken = 0
                """)
            .bind("gemeente", gemeente.value())
            .bind("eigenaar", medewerker)
            .bind("tot", tot.toEpochMilli())
            .execute());
  }

  @Override
  public Optional<Vraagvoorstel> voorstel(GemeenteId gemeente, String id) {
    return transactions.read(handle ->
        handle
            .createQuery("select * from vraagvoorstellen where gemeente = :gemeente and id = :id")
            .bind("gemeente", gemeente.value())
            .bind("id", Text.stored(id))
            .map((row, context) -> voorstel(row))
            .findOne());
  }

  @Override
  public boolean wijzig(GemeenteId gemeente, Vraagvoorstel volgende, Optional<Auditregel> audit) {
    return transactions.write(handle -> {
      Optional<Besluit> besluit = volgende.besluit();
      boolean gedaan =
          bind(
                      handle.createUpdate(
                          """
                          update vraagvoorstellen set versie = :versie, stand = :stand,
                            vraag = :vraag, antwoord = :antwoord, product = :product,
                            herzien_voor = :herzien, besluit_op = :besluitOp,
                            besluit_door = :besluitDoor, besluit_naam = :besluitNaam,
                            toelichting = :toelichting
                          where gemeente = :gemeente and id = :id and versie = :versie - 1
                            and stand = 'OPEN'
                          """),
                      gemeente,
                      volgende)
                  .bind("besluitOp", besluit.map(een -> een.op().toEpochMilli()).orElse(null))
                  .bind("besluitDoor", besluit.map(een -> een.wie().id()).orElse(null))
                  .bind("besluitNaam", besluit.map(een -> een.wie().naam()).orElse(null))
                  .bind(
                      "toelichting",
                      besluit.map(een -> Text.stored(een.toelichting())).orElse(null))
                  .execute()
              == 1;
      if (gedaan) {
        audit.ifPresent(regel -> AuditRow.insert(handle, gemeente, regel));
      }
      return gedaan;
    });
  }

  @Override
  public int ruimOp(GemeenteId gemeente, Instant voor) {
    int weg =
        transactions.write(handle ->
            handle
                .createUpdate(
                    "delete from vraagvoorstellen where gemeente = :gemeente and op < :voor")
                .bind("gemeente", gemeente.value())
                .bind("voor", voor.toEpochMilli())
                .execute());
    if (weg > 0) {
      transactions.erase(handle -> true);
    }
    return weg;
  }

  private static <S extends SqlStatement<S>> S bind(
      S statement, GemeenteId gemeente, Vraagvoorstel voorstel) {
    return statement
        .bind("gemeente", gemeente.value())
        .bind("id", voorstel.id())
        .bind("versie", voorstel.versie())
        .bind("stand", voorstel.stand().name())
        .bind("vraag", Text.stored(voorstel.vraag()))
        .bind("antwoord", Text.stored(voorstel.antwoord()))
        .bind("product", voorstel.product())
        .bind("herzien", voorstel.herzienVoor().toString());
  }

  private static Vraagvoorstel voorstel(ResultSet row) throws SQLException {
    return new Vraagvoorstel(
        row.getString("id"),
        row.getInt("versie"),
        Stand.valueOf(row.getString("stand")),
        Optional.ofNullable(row.getString("gesprek")).map(GesprekId::new),
        row.getInt("beurt"),
        Instant.ofEpochMilli(row.getLong("op")),
        Taal.valueOf(row.getString("taal")),
        row.getString("vraag"),
        row.getString("antwoord"),
        row.getString("product"),
        LocalDate.parse(row.getString("herzien_voor")),
        new Eigenaar(row.getString("eigenaar"), row.getString("eigenaar_naam")),
        besluit(row));
  }

  private static Optional<Besluit> besluit(ResultSet row) throws SQLException {
    String wie = row.getString("besluit_door");
    return wie == null
        ? Optional.empty()
        : Optional.of(
            new Besluit(
                new Eigenaar(wie, row.getString("besluit_naam")),
                Instant.ofEpochMilli(row.getLong("besluit_op")),
                row.getString("toelichting"),
                row.getInt("bekeken") == 1));
  }
}
