package nl.wegwijs.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.kanaal.PostvakUit.Stand;
import nl.wegwijs.bot.kanaal.PostvakUit.Status;
import nl.wegwijs.bot.kanaal.PostvakUit.Statusmelding;
import nl.wegwijs.bot.kanaal.Spoor;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;

/** The messages that a channel took, and how each of them fared there. */
final class Verstuurd {
  /** The channel's code for an answer that comes too long after the person's last message. */
  private static final int BUITEN_VENSTER = 131_047;

  private Verstuurd() {}

  /** Keeps that the channel took a message; false if the gesprek was erased meanwhile. */
  static boolean accepted(
      Handle handle, GemeenteId gemeente, Spoor spoor, String kenmerk, Instant nu) {
    int updated =
        JdbiPostvakUit.key(
                handle.createUpdate(
                    """
                    update uitgaand set onderweg_op = null, pogingen = 0,
                      deel = case when deel = :deel then :deel + 1 else deel end
                    where gemeente = :gemeente and gesprek = :gesprek and beurt = :beurt
                      and deel >= :deel
                    """),
                gemeente,
                spoor.gesprek(),
                spoor.beurt())
            .bind("deel", spoor.deel())
            .execute();
    if (updated == 0) {
      return false;
    }
    JdbiPostvakUit.key(
            handle.createUpdate(
                """
                insert into verstuurd (gemeente, gesprek, beurt, deel, kenmerk, verstuurd_op)
                values (:gemeente, :gesprek, :beurt, :deel, :kenmerk, :nu)
                on conflict do nothing
                """),
            gemeente,
            spoor.gesprek(),
            spoor.beurt())
        .bind("deel", spoor.deel())
        .bind("kenmerk", kenmerk)
        .bind("nu", nu.toEpochMilli())
        .execute();
    return true;
  }

  /**
   * False if the message is not known. A status that comes late changes nothing, and neither does a
   * failure of what was delivered.
   */
  static boolean advance(Handle handle, GemeenteId gemeente, Statusmelding melding) {
    List<Spoor> advanced =
        handle
            .createQuery(
                """
                update verstuurd set status = :status, status_op = :moment, foutcode = :foutcode
                where gemeente = :gemeente and kenmerk = :kenmerk
                  and coalesce(status, 0) < :status
                  and (:status < :mislukt or coalesce(status, 0) < :bezorgd)
                returning gesprek, beurt, deel
                """)
            .bind("gemeente", gemeente.value())
            .bind("kenmerk", melding.kenmerk())
            .bind("status", melding.status().rang())
            .bind("mislukt", Status.MISLUKT.rang())
            .bind("bezorgd", Status.BEZORGD.rang())
            .bind("moment", melding.moment().toEpochMilli())
            .bind("foutcode", melding.foutcode().orElse(null))
            .map((row, context) -> JdbiPostvakUit.spoor(row))
            .list();
    if (advanced.isEmpty()) {
      return known(handle, gemeente, melding.kenmerk());
    }
    if (melding.status() == Status.MISLUKT) {
      advanced.forEach(spoor -> failed(handle, gemeente, spoor, melding));
    }
    return true;
  }

  private static boolean known(Handle handle, GemeenteId gemeente, String kenmerk) {
    return handle
        .createQuery("select 1 from verstuurd where gemeente = :gemeente and kenmerk = :kenmerk")
        .bind("gemeente", gemeente.value())
        .bind("kenmerk", kenmerk)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  private static void failed(
      Handle handle, GemeenteId gemeente, Spoor spoor, Statusmelding melding) {
    boolean tooLate = melding.foutcode().equals(Optional.of(BUITEN_VENSTER));
    JdbiPostvakUit.key(
            handle.createUpdate(
                """
                update uitgaand set stand = :stand, foutcode = :foutcode, onderweg_op = null
                where gemeente = :gemeente and gesprek = :gesprek and beurt = :beurt
                """),
            gemeente,
            spoor.gesprek(),
            spoor.beurt())
        .bind("stand", JdbiPostvakUit.word(tooLate ? Stand.ANDER_KANAAL : Stand.MISLUKT))
        .bind("foutcode", melding.foutcode().orElse(null))
        .execute();
  }
}
