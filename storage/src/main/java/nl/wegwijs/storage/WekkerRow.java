package nl.wegwijs.storage;

import java.time.Instant;
import nl.wegwijs.bot.balie.Wekkerstand;
import nl.wegwijs.bot.gesprek.Wekmoment;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A timer as a row of {@code wekkers}.
 *
 * @param medewerker for as long as whom is seen it is put off
 */
record WekkerRow(
    GemeenteId gemeente,
    String werk,
    Wekmoment.Soort soort,
    @Nullable String gesprek,
    @Nullable String medewerker,
    Instant gaatOp) {

  /** Sets it, instead of the one of its kind that the work has. */
  void set(Handle handle) {
    handle
        .createUpdate(
            """
            insert into wekkers (gemeente, werk, soort, gesprek, medewerker, gaat_op, afgegaan_op)
            values (:gemeente, :werk, :soort, :gesprek, :medewerker, :gaatOp, null)
            on conflict (gemeente, werk, soort) do update
              set gaat_op = excluded.gaat_op, medewerker = excluded.medewerker, afgegaan_op = null
            """)
        .bind("gemeente", gemeente.value())
        .bind("werk", werk)
        .bind("soort", soort.waarde())
        .bind("gesprek", gesprek)
        .bind("medewerker", medewerker)
        .bind("gaatOp", gaatOp.toEpochMilli())
        .execute();
  }

  /** Whether it was still due, and now has gone off. */
  static boolean goOff(Handle handle, GemeenteId gemeente, Wekkerstand wekker, Instant nu) {
    return change(handle, gemeente, wekker, "afgegaan_op", nu);
  }

  /** Whether it was still due, and now goes off at another moment. */
  static boolean move(Handle handle, GemeenteId gemeente, Wekkerstand wekker, Instant naar) {
    return change(handle, gemeente, wekker, "gaat_op", naar);
  }

  private static boolean change(
      Handle handle, GemeenteId gemeente, Wekkerstand wekker, String column, Instant moment) {
    return handle
            .createUpdate(
                """
                update wekkers set <column> = :moment
                where gemeente = :gemeente and werk = :werk and soort = :soort
                  and gaat_op = :gaatOp and afgegaan_op is null
                """)
            .define("column", column)
            .bind("gemeente", gemeente.value())
            .bind("werk", wekker.werk())
            .bind("soort", wekker.soort().waarde())
            .bind("gaatOp", wekker.gaatOp().toEpochMilli())
            .bind("moment", moment.toEpochMilli())
            .execute()
        == 1;
  }

  static Wekmoment.Soort soort(String word) {
    for (Wekmoment.Soort soort : Wekmoment.Soort.values()) {
      if (soort.waarde().equals(word)) {
        return soort;
      }
    }
    throw Unavailable.because(new IllegalStateException("a timer has an unknown kind"));
  }
}
