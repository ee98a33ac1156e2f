package nl.wegwijs.storage;

import java.time.Instant;
import nl.wegwijs.bot.balie.Aanwezige;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;

/** Keeps who is at work. */
final class PresenceWrites {
  private PresenceWrites() {}

  static boolean seen(
      Handle handle, GemeenteId gemeente, Aanwezige wie, Instant losgelatenOp, StoredJson json) {
    handle
        .createUpdate(
            """
            insert into aanwezigen (gemeente, medewerker, naam, teams, vaardigheden, capaciteit,
              beschikbaar, kijkt, typt, gezien_op)
            values (:gemeente, :medewerker, :naam, :teams, :vaardigheden, :capaciteit,
              :beschikbaar, :kijkt, :typt, :gezienOp)
            on conflict (gemeente, medewerker) do update set naam = excluded.naam,
              teams = excluded.teams, vaardigheden = excluded.vaardigheden,
              capaciteit = excluded.capaciteit, beschikbaar = excluded.beschikbaar,
              kijkt = excluded.kijkt, typt = excluded.typt, gezien_op = excluded.gezien_op
            """)
        .bind("gemeente", gemeente.value())
        .bind("medewerker", wie.medewerker())
        .bind("naam", wie.naam())
        .bind("teams", json.regels().write(wie.teams().stream().sorted().toList()))
        .bind("vaardigheden", json.regels().write(wie.vaardigheden().stream().sorted().toList()))
        .bind("capaciteit", wie.capaciteit())
        .bind("beschikbaar", wie.beschikbaar() ? 1 : 0)
        .bind("kijkt", wie.kijkt().orElse(null))
        .bind("typt", wie.typt() ? 1 : 0)
        .bind("gezienOp", wie.gezienOp().toEpochMilli())
        .execute();
    handle
        .createUpdate(
            """
            update wekkers set gaat_op = :gaatOp
            where gemeente = :gemeente and medewerker = :medewerker and afgegaan_op is null
            """)
        .bind("gemeente", gemeente.value())
        .bind("medewerker", wie.medewerker())
        .bind("gaatOp", losgelatenOp.toEpochMilli())
        .execute();
    return true;
  }

  static boolean gone(Handle handle, GemeenteId gemeente, String medewerker) {
    return handle
            .createUpdate(
                "delete from aanwezigen where gemeente = :gemeente and medewerker = :medewerker")
            .bind("gemeente", gemeente.value())
            .bind("medewerker", medewerker)
            .execute()
        == 1;
  }
}
