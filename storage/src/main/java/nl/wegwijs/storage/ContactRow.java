package nl.wegwijs.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.kanaal.Contact;
import nl.wegwijs.bot.kanaal.Persoon;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;

/** A contact as a row of {@code contacten}. */
final class ContactRow {
  /** Its columns, by names of their own for a join. */
  static final String COLUMNS =
      """
      c.gesprek as c_gesprek, c.nummer as c_nummer, c.gebruiker as c_gebruiker,
      c.telefoon as c_telefoon, c.laatste_inkomend as c_laatste_inkomend, c.tempo as c_tempo
      """;

  private ContactRow() {}

  /** Reads {@link #COLUMNS}. */
  static Contact read(ResultSet row) throws SQLException {
    return new Contact(
        new GesprekId(row.getString("c_gesprek")),
        row.getString("c_nummer"),
        new Persoon(
            Optional.ofNullable(row.getString("c_gebruiker")),
            Optional.ofNullable(row.getString("c_telefoon"))),
        Instant.ofEpochMilli(row.getLong("c_laatste_inkomend")),
        Instant.ofEpochMilli(row.getLong("c_tempo")));
  }

  /**
   * Finds a person by the channel's own id, and otherwise by telephone number if nobody with
   * another id has it.
   */
  static Optional<Contact> find(
      Handle handle, GemeenteId gemeente, String nummer, Persoon persoon) {
    return persoon
        .gebruiker()
        .flatMap(id -> by(handle, gemeente, nummer, "c.gebruiker = :wie", id))
        .or(() ->
            persoon
                .telefoon()
                .flatMap(telefoon ->
                    by(
                        handle,
                        gemeente,
                        nummer,
                        persoon.gebruiker().isPresent()
                            ? "c.telefoon = :wie and c.gebruiker is null"
                            : "c.telefoon = :wie",
                        telefoon)));
  }

  private static Optional<Contact> by(
      Handle handle, GemeenteId gemeente, String nummer, String condition, String wie) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from contacten c where c.gemeente = :gemeente and c.nummer = :nummer and "
                + condition)
        .bind("gemeente", gemeente.value())
        .bind("nummer", nummer)
        .bind("wie", wie)
        .map((row, context) -> read(row))
        .findOne();
  }

  /** A number is of one person at a time: whoever had it before loses it. */
  static void release(Handle handle, GemeenteId gemeente, Contact contact, Persoon persoon) {
    persoon
        .telefoon()
        .ifPresent(telefoon ->
            handle
                .createUpdate(
                    """
                    update contacten set telefoon = null
                    where gemeente = :gemeente and nummer = :nummer and telefoon = :telefoon
                      and gesprek <> :gesprek
                    """)
                .bind("gemeente", gemeente.value())
                .bind("nummer", contact.nummer())
                .bind("telefoon", telefoon)
                .bind("gesprek", contact.gesprek().value())
                .execute());
  }

  /** False if that person has a gesprek already. */
  static boolean insert(Handle handle, GemeenteId gemeente, Contact contact) {
    return handle
            .createUpdate(
                """
                insert into contacten (gemeente, gesprek, kanaal, nummer, gebruiker, telefoon,
                  laatste_inkomend, tempo)
                values (:gemeente, :gesprek, :kanaal, :nummer, :gebruiker, :telefoon,
                  :laatsteInkomend, :tempo)
                on conflict do nothing
                """)
            .bind("gemeente", gemeente.value())
            .bind("gesprek", contact.gesprek().value())
            .bind("kanaal", Kanaal.WHATSAPP.waarde())
            .bind("nummer", contact.nummer())
            .bind("gebruiker", contact.persoon().gebruiker().orElse(null))
            .bind("telefoon", contact.persoon().telefoon().orElse(null))
            .bind("laatsteInkomend", contact.laatsteInkomend().toEpochMilli())
            .bind("tempo", contact.tempo().toEpochMilli())
            .execute()
        > 0;
  }
}
