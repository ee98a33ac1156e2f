package nl.wegwijs.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.bot.kanaal.Binnengekomen;
import nl.wegwijs.bot.kanaal.Contact;
import nl.wegwijs.bot.kanaal.Persoon;
import nl.wegwijs.bot.kanaal.PostvakIn;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;

/** Keeps what came in in the tables of a database. Safe for use by many threads. */
final class JdbiPostvakIn implements PostvakIn {
  private final Transactions transactions;

  /** Keeps messages of one moment in the order in which they came. */
  private final AtomicLong order = new AtomicLong();

  JdbiPostvakIn(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public int bewaar(GemeenteId gemeente, List<Binnengekomen> berichten) {
    return transactions.write(
        handle -> berichten.stream().mapToInt(bericht -> insert(handle, gemeente, bericht)).sum());
  }

  private int insert(Handle handle, GemeenteId gemeente, Binnengekomen bericht) {
    long ontvangen = bericht.ontvangen().toEpochMilli();
    return handle
        .createUpdate(
            """
            insert into binnengekomen (gemeente, id, stand, kenmerk, nummer, persoon, gebruiker,
              telefoon, soort, tekst, waarde, verzonden_op, ontvangen_op, volgorde, pogingen,
              opnieuw_op)
            values (:gemeente, :id, 'open', :kenmerk, :nummer, :persoon, :gebruiker,
              :telefoon, :soort, :tekst, :waarde, :verzonden, :ontvangen, :volgorde, 0, 0)
            on conflict (gemeente, id) do nothing
            """)
        .bind("gemeente", gemeente.value())
        .bind("id", Kenmerken.hash(bericht.kenmerk()))
        .bind("kenmerk", bericht.kenmerk())
        .bind("nummer", bericht.nummer())
        .bind("persoon", bericht.persoon().sleutel())
        .bind("gebruiker", bericht.persoon().gebruiker().orElse(null))
        .bind("telefoon", bericht.persoon().telefoon().orElse(null))
        .bind("soort", bericht.soort().name().toLowerCase(Locale.ROOT))
        .bind("tekst", bericht.tekst())
        .bind("waarde", bericht.waarde())
        .bind("verzonden", bericht.verzonden().toEpochMilli())
        .bind("ontvangen", ontvangen)
        .bind("volgorde", order.updateAndGet(last -> Math.max(last + 1, ontvangen * 1000)))
        .execute();
  }

  /**
   * The condition on the moment is asked again of each row, so that of two processes that choose
   * the same one only one gets it.
   */
  @Override
  public List<Genomen> neem(GemeenteId gemeente, Instant nu, Instant tot, int max) {
    if (!transactions.read(handle -> anyOpen(handle, gemeente, nu))) {
      return List.of();
    }
    return transactions.write(handle ->
        handle
            .createQuery(
                """
                update binnengekomen set opnieuw_op = :tot
                where gemeente = :gemeente and stand = 'open' and opnieuw_op <= :nu and id in (
                  select b.id from binnengekomen b
                  where b.gemeente = :gemeente and b.stand = 'open' and b.opnieuw_op <= :nu
                    and not exists (select 1 from binnengekomen e
                      where e.gemeente = :gemeente and e.stand = 'open' and e.persoon = b.persoon
                        and (e.verzonden_op, e.volgorde) < (b.verzonden_op, b.volgorde))
                  order by b.volgorde limit :max)
                returning id, kenmerk, nummer, gebruiker, telefoon, soort, tekst, waarde,
                  verzonden_op, ontvangen_op, pogingen
                """)
            .bind("gemeente", gemeente.value())
            .bind("nu", nu.toEpochMilli())
            .bind("tot", tot.toEpochMilli())
            .bind("max", max)
            .map((row, context) -> read(row))
            .list());
  }

  private static boolean anyOpen(Handle handle, GemeenteId gemeente, Instant nu) {
    return handle
        .createQuery(
            """
            select 1 from binnengekomen
            where gemeente = :gemeente and stand = 'open' and opnieuw_op <= :nu limit 1
            """)
        .bind("gemeente", gemeente.value())
        .bind("nu", nu.toEpochMilli())
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  private static Genomen read(ResultSet row) throws SQLException {
    return new Genomen(
        row.getString("id"),
        new Binnengekomen(
            row.getString("kenmerk"),
            row.getString("nummer"),
            new Persoon(
                Optional.ofNullable(row.getString("gebruiker")),
                Optional.ofNullable(row.getString("telefoon"))),
            Binnengekomen.Soort.valueOf(row.getString("soort").toUpperCase(Locale.ROOT)),
            row.getString("tekst"),
            row.getString("waarde"),
            Instant.ofEpochMilli(row.getLong("verzonden_op")),
            Instant.ofEpochMilli(row.getLong("ontvangen_op")),
            row.getInt("pogingen")));
  }

  @Override
  public void klaar(GemeenteId gemeente, Genomen bericht, Afloop afloop) {
    transactions.write(handle ->
        handle
            .createUpdate(
                """
                update binnengekomen set stand = :stand, kenmerk = '', persoon = '',
                  gebruiker = null, telefoon = null, tekst = '', waarde = ''
                where gemeente = :gemeente and id = :id
                """)
            .bind("gemeente", gemeente.value())
            .bind("id", bericht.id())
            .bind("stand", afloop.name().toLowerCase(Locale.ROOT))
            .execute());
  }

  @Override
  public void later(GemeenteId gemeente, Genomen bericht, Instant opnieuw) {
    transactions.write(handle ->
        handle
            .createUpdate(
                """
                update binnengekomen set opnieuw_op = :opnieuw, pogingen = pogingen + 1
                where gemeente = :gemeente and id = :id and stand = 'open'
                """)
            .bind("gemeente", gemeente.value())
            .bind("id", bericht.id())
            .bind("opnieuw", opnieuw.toEpochMilli())
            .execute());
  }

  @Override
  public Optional<Contact> contact(GemeenteId gemeente, String nummer, Persoon persoon) {
    return transactions.read(handle -> ContactRow.find(handle, gemeente, nummer, persoon));
  }

  @Override
  public Contact koppel(GemeenteId gemeente, Contact nieuw) {
    return transactions.write(handle -> {
      Optional<Contact> known = ContactRow.find(handle, gemeente, nieuw.nummer(), nieuw.persoon());
      if (known.isPresent()) {
        return known.get();
      }
      ContactRow.release(handle, gemeente, nieuw, nieuw.persoon());
      if (!ContactRow.insert(handle, gemeente, nieuw)) {
        return ContactRow.find(handle, gemeente, nieuw.nummer(), nieuw.persoon()).orElse(nieuw);
      }
      UitgaandRows.add(
          handle, gemeente, nieuw.gesprek(), 0, nieuw.laatsteInkomend().toEpochMilli());
      return nieuw;
    });
  }

  @Override
  public void gezien(GemeenteId gemeente, Contact contact, Persoon persoon, Instant moment) {
    transactions.write(handle -> {
      ContactRow.release(handle, gemeente, contact, persoon);
      handle
          .createUpdate(
              """
              update contacten set gebruiker = coalesce(:gebruiker, gebruiker),
                telefoon = coalesce(:telefoon, telefoon),
                laatste_inkomend = case when laatste_inkomend < :moment then :moment
                  else laatste_inkomend end
              where gemeente = :gemeente and gesprek = :gesprek
              """)
          .bind("gemeente", gemeente.value())
          .bind("gesprek", contact.gesprek().value())
          .bind("gebruiker", persoon.gebruiker().orElse(null))
          .bind("telefoon", persoon.telefoon().orElse(null))
          .bind("moment", moment.toEpochMilli())
          .execute();
      return handle
          .createUpdate(
              """
              update uitgaand set stand = 'wacht', opnieuw_op = 0
              where gemeente = :gemeente and gesprek = :gesprek and stand = 'wacht_op_inwoner'
              """)
          .bind("gemeente", gemeente.value())
          .bind("gesprek", contact.gesprek().value())
          .execute();
    });
  }

  @Override
  public void verhuisd(GemeenteId gemeente, String nummer, Persoon oud, Persoon nieuw) {
    transactions.write(handle -> {
      Optional<Contact> known = ContactRow.find(handle, gemeente, nummer, oud);
      if (known.isEmpty() || ContactRow.find(handle, gemeente, nummer, nieuw).isPresent()) {
        return 0;
      }
      return handle
          .createUpdate(
              """
              update contacten set gebruiker = :gebruiker, telefoon = :telefoon
              where gemeente = :gemeente and gesprek = :gesprek
              """)
          .bind("gemeente", gemeente.value())
          .bind("gesprek", known.get().gesprek().value())
          .bind("gebruiker", nieuw.gebruiker().orElse(null))
          .bind("telefoon", nieuw.telefoon().orElse(null))
          .execute();
    });
  }

  @Override
  public int vergeet(GemeenteId gemeente, Instant voor) {
    return transactions.write(handle ->
        handle
            .createUpdate(
                "delete from binnengekomen where gemeente = :gemeente and ontvangen_op < :voor")
            .bind("gemeente", gemeente.value())
            .bind("voor", voor.toEpochMilli())
            .execute());
  }
}
