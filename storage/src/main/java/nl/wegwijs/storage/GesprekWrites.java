package nl.wegwijs.storage;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Gesprek;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore.Toegevoegd;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * The changes that are made to one gesprek, each within a transaction. Safe for use by many
 * threads.
 */
final class GesprekWrites {
  private final GesprekReads reads;

  GesprekWrites(GesprekReads reads) {
    this.reads = reads;
  }

  /** A beurt as its rows, made before the transaction so that no writer waits for JSON. */
  record Rows(
      BeurtRow beurt,
      Optional<OverdrachtRow> overdracht,
      Optional<InzendingRow> inzending,
      Optional<WerkNews> news,
      Optional<JdbiPostvakMail.Row> mail,
      boolean says) {
    static Rows of(GemeenteId gemeente, Beurt beurt, StoredJson json) {
      return new Rows(
          BeurtRow.of(gemeente, beurt, json),
          OverdrachtRow.of(gemeente, beurt, json),
          InzendingRow.of(gemeente, beurt, json),
          WerkNews.of(gemeente, beurt),
          JdbiPostvakMail.Row.of(gemeente, beurt),
          !beurt.berichten().isEmpty());
    }

    /** The same under the kenmerk that a medewerker's own words have. */
    Rows withKenmerk(@Nullable String kenmerk) {
      return new Rows(beurt.withKenmerk(kenmerk), overdracht, inzending, news, mail, says);
    }

    /** A beurt that concerns no work takes one statement. */
    private void insert(Handle handle) {
      beurt.insert(handle);
      mail.ifPresent(row -> row.insert(handle));
      if (overdracht.isEmpty() && inzending.isEmpty() && news.isEmpty()) {
        return;
      }
      long wijziging = Changes.next(handle, beurt.gemeente());
      overdracht.ifPresent(row -> row.insert(handle, wijziging));
      inzending.ifPresent(row -> row.insert(handle, wijziging));
      news.ifPresent(row -> row.update(handle, wijziging));
    }
  }

  /** False if there is a gesprek with that id already. */
  boolean open(Handle handle, Gesprek gesprek, Rows groet) {
    int inserted =
        handle
            .createUpdate(
                """
                insert into gesprekken (gemeente, id, kanaal, sleutel_hash, netwerkadres,
                  begonnen_op, laatste_beurt, laatste_beurt_op)
                values (:gemeente, :gesprek, :kanaal, :sleutelHash, :netwerkadres,
                  :begonnenOp, :nummer, :tijdstip)
                on conflict (gemeente, id) do nothing
                """)
            .bind("gemeente", gesprek.gemeente().value())
            .bind("gesprek", gesprek.id().value())
            .bind("kanaal", gesprek.kanaal().waarde())
            .bind("sleutelHash", gesprek.sleutelHash())
            .bind("netwerkadres", gesprek.netwerkadres().orElse(null))
            .bind("begonnenOp", gesprek.begonnenOp().toEpochMilli())
            .bind("nummer", groet.beurt().nummer())
            .bind("tijdstip", groet.beurt().tijdstip())
            .execute();
    if (inserted == 0) {
      return false;
    }
    groet.insert(handle);
    return true;
  }

  /**
   * Adds a beurt if its number is the next one. The update is a compare-and-set: of those who add
   * the same number at the same time, whoever comes second waits for the first and then finds the
   * number taken.
   */
  Toegevoegd append(Handle handle, Rows rows) {
    BeurtRow beurt = rows.beurt();
    if (rows.overdracht().filter(row -> row.known(handle)).isPresent()
        || rows.inzending().filter(row -> row.known(handle)).isPresent()) {
      return refusal(handle, beurt);
    }
    Optional<String> kanaal =
        key(
                handle.createQuery(
                    """
                    update gesprekken set laatste_beurt = :nummer, laatste_beurt_op = :tijdstip
                    where gemeente = :gemeente and id = :gesprek and laatste_beurt = :nummer - 1
                      and not exists (select 1 from beurten where gemeente = :gemeente
                        and gesprek = :gesprek and kenmerk = :kenmerk)
                    returning kanaal
                    """),
                beurt.gemeente(),
                beurt.gesprek())
            .bind("nummer", beurt.nummer())
            .bind("tijdstip", beurt.tijdstip())
            .bind("kenmerk", beurt.kenmerk())
            .mapTo(String.class)
            .findOne();
    if (kanaal.isEmpty()) {
      return refusal(handle, beurt);
    }
    rows.insert(handle);
    if (rows.says() && kanaal.get().equals(Kanaal.WHATSAPP.waarde())) {
      UitgaandRows.add(handle, beurt.gemeente(), beurt.gesprek(), beurt.nummer(), beurt.tijdstip());
    }
    return Toegevoegd.OPGESLAGEN;
  }

  /**
   * Whether the gesprek is there; nobody else changes or erases it, nor what belongs to it, before
   * this transaction ends. To be called before anything that belongs to it is touched.
   */
  static boolean lock(Handle handle, GemeenteId gemeente, GesprekId id) {
    return key(
                handle.createUpdate(
                    """
                    update gesprekken set laatste_beurt = laatste_beurt
                    where gemeente = :gemeente and id = :gesprek
                    """),
                gemeente,
                id)
            .execute()
        > 0;
  }

  /**
   * Deletes a gesprek and gives its inzendingen, which stay without it; empty if it is not there.
   */
  List<Inzending> wis(Handle handle, GemeenteId gemeente, GesprekId id) {
    key(
            handle.createUpdate(
                "delete from wekkers where gemeente = :gemeente and gesprek = :gesprek"),
            gemeente,
            id)
        .execute();
    if (!lock(handle, gemeente, id)) {
      return List.of();
    }
    List<Inzending> kept = reads.inzendingen(handle, gemeente, id);
    for (String statement :
        List.of(
            """
            update inzendingen set gesprek = null, beurt = null
            where gemeente = :gemeente and gesprek = :gesprek
            """,
            "delete from verstuurd where gemeente = :gemeente and gesprek = :gesprek",
            "delete from uitgaand where gemeente = :gemeente and gesprek = :gesprek",
            "delete from contacten where gemeente = :gemeente and gesprek = :gesprek",
            "delete from notities where gemeente = :gemeente and gesprek = :gesprek",
            "delete from concepten where gemeente = :gemeente and gesprek = :gesprek",
            "delete from verbeterpunten where gemeente = :gemeente and gesprek = :gesprek",
            "delete from bewijsopeningen where gemeente = :gemeente and gesprek = :gesprek",
            "delete from mails where gemeente = :gemeente and gesprek = :gesprek",
            "delete from hervatcodes where gemeente = :gemeente and gesprek = :gesprek",
            "delete from vraagvoorstellen where gemeente = :gemeente and gesprek = :gesprek",
            "delete from overdrachten where gemeente = :gemeente and gesprek = :gesprek",
            "delete from beurten where gemeente = :gemeente and gesprek = :gesprek",
            "delete from gesprekken where gemeente = :gemeente and id = :gesprek")) {
      key(handle.createUpdate(statement), gemeente, id).execute();
    }
    return kept;
  }

  /**
   * Why a beurt was not added; a reference number that is taken is made anew, as the number of the
   * beurt is.
   */
  private static Toegevoegd refusal(Handle handle, BeurtRow beurt) {
    boolean known =
        key(
                handle.createQuery(
                    """
                    select 1 from beurten
                    where gemeente = :gemeente and gesprek = :gesprek and kenmerk = :kenmerk
                    """),
                beurt.gemeente(),
                beurt.gesprek())
            .bind("kenmerk", beurt.kenmerk())
            .mapTo(Integer.class)
            .findOne()
            .isPresent();
    if (known) {
      return Toegevoegd.KENMERK_BEKEND;
    }
    boolean there =
        key(
                handle.createQuery(
                    "select 1 from gesprekken where gemeente = :gemeente and id = :gesprek"),
                beurt.gemeente(),
                beurt.gesprek())
            .mapTo(Integer.class)
            .findOne()
            .isPresent();
    return there ? Toegevoegd.NUMMER_BEZET : Toegevoegd.ONBEKEND;
  }

  private static <S extends SqlStatement<S>> S key(S statement, GemeenteId gemeente, GesprekId id) {
    return statement.bind("gemeente", gemeente.value()).bind("gesprek", id.value());
  }
}
