package nl.wegwijs.storage;

import java.time.Instant;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;

/** A row of {@code hervatcodes}: a code with which a gesprek goes on elsewhere. */
final class HervatcodeRow {
  private HervatcodeRow() {}

  /** Adds it, if its gesprek is there and it is not there yet; gives how many were added. */
  static int add(
      Handle handle, GemeenteId gemeente, GesprekId gesprek, String hash, Instant geldigTot) {
    return handle
        .createUpdate(
            """
            insert into hervatcodes (gemeente, code_hash, gesprek, geldig_tot)
            select :gemeente, :hash, id, :tot from gesprekken
            where gemeente = :gemeente and id = :gesprek
            on conflict (gemeente, code_hash) do nothing
            """)
        .bind("gemeente", gemeente.value())
        .bind("hash", hash)
        .bind("gesprek", gesprek.value())
        .bind("tot", geldigTot.toEpochMilli())
        .execute();
  }

  /** Uses it up for one gesprek; empty if it is not there, past its term or used by another. */
  static Optional<GesprekId> use(
      Handle handle, GemeenteId gemeente, String hash, GesprekId door, Instant nu) {
    return handle
        .createQuery(
            """
            update hervatcodes set gebruikt_door = :door
            where gemeente = :gemeente and code_hash = :hash and geldig_tot > :nu
              and (gebruikt_door is null or gebruikt_door = :door)
            returning gesprek
            """)
        .bind("gemeente", gemeente.value())
        .bind("hash", hash)
        .bind("door", door.value())
        .bind("nu", nu.toEpochMilli())
        .mapTo(String.class)
        .findOne()
        .map(GesprekId::new);
  }
}
