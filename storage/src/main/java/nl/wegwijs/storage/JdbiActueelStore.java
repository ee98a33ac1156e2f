package nl.wegwijs.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.actueel.ActueelStore;
import nl.wegwijs.bot.actueel.Actueelversie;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * Keeps versions of notices and switches in a table. Instants are kept to the millisecond. Safe for
 * use by many threads.
 */
final class JdbiActueelStore implements ActueelStore {
  private final Transactions transactions;

  JdbiActueelStore(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Optional<Actueelversie> laatste(GemeenteId gemeente) {
    return versies(gemeente, 1).stream().findFirst();
  }

  @Override
  public List<Actueelversie> versies(GemeenteId gemeente, int max) {
    return transactions.read(handle ->
        handle
            .createQuery(
                """
                select nummer, tekst, op, medewerker, medewerker_naam, toelichting
                from actueelversies where gemeente = :gemeente
                order by nummer desc limit :max
                """)
            .bind("gemeente", gemeente.value())
            .bind("max", max)
            .map((row, context) ->
                new Actueelversie(
                    row.getInt("nummer"),
                    row.getString("tekst"),
                    Instant.ofEpochMilli(row.getLong("op")),
                    new Eigenaar(row.getString("medewerker"), row.getString("medewerker_naam")),
                    row.getString("toelichting")))
            .list());
  }

  @Override
  public boolean kent(GemeenteId gemeente, String hash) {
    return transactions.read(handle ->
        handle
                .createQuery(
                    """
                    select count(*) from actueelversies
                    where gemeente = :gemeente and hash = :hash
                    """)
                .bind("gemeente", gemeente.value())
                .bind("hash", hash)
                .mapTo(Integer.class)
                .one()
            > 0);
  }

  @Override
  public boolean voegToe(GemeenteId gemeente, Actueelversie versie, Optional<Auditregel> audit) {
    return transactions.write(handle -> {
      boolean first =
          handle
                  .createUpdate(
                      """
                      insert into actueelversies (gemeente, nummer, tekst, hash, op, medewerker,
                        medewerker_naam, toelichting)
                      select :gemeente, :nummer, :tekst, :hash, :op, :medewerker, :naam,
                        :toelichting
                      where (select coalesce(max(nummer), 0) from actueelversies
                        where gemeente = :gemeente) = :nummer - 1
                      on conflict (gemeente, nummer) do nothing
                      """)
                  .bind("gemeente", gemeente.value())
                  .bind("nummer", versie.nummer())
                  .bind("tekst", Text.stored(versie.tekst()))
                  .bind("hash", versie.hash())
                  .bind("op", versie.op().toEpochMilli())
                  .bind("medewerker", versie.wie().id())
                  .bind("naam", versie.wie().naam())
                  .bind("toelichting", Text.stored(versie.toelichting()))
                  .execute()
              == 1;
      if (first) {
        audit.ifPresent(regel -> AuditRow.insert(handle, gemeente, regel));
      }
      return first;
    });
  }
}
