package nl.wegwijs.storage;

import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;

/** Puts beurten among those to be delivered. */
final class UitgaandRows {
  private UitgaandRows() {}

  /** To be called in the transaction that adds the beurt. */
  static void add(Handle handle, GemeenteId gemeente, GesprekId gesprek, int beurt, long sinds) {
    handle
        .createUpdate(
            """
            insert into uitgaand (gemeente, gesprek, beurt, stand, deel, pogingen, sinds, opnieuw_op)
            values (:gemeente, :gesprek, :beurt, 'wacht', 0, 0, :sinds, 0)
            """)
        .bind("gemeente", gemeente.value())
        .bind("gesprek", gesprek.value())
        .bind("beurt", beurt)
        .bind("sinds", sinds)
        .execute();
  }
}
