package nl.wegwijs.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijs.gemeente.Gemeente.Bewaartermijnen;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;

/**
 * Deletes what is past its term, in batches small enough for those who write in between. What is
 * past its term is looked up by reading, and asked again when it is deleted: a gesprek that went on
 * meanwhile stays.
 */
final class Retention {
  /** Gesprekken of ten beurten are gone from a disk in some five milliseconds by this number. */
  private static final int BATCH = 25;

  private static final String GESPREKKEN =
      """
      select id from gesprekken
      where gemeente = :gemeente and id > :after and laatste_beurt_op <= :until
      order by id limit :batch
      """;
  private static final String NETWERKADRESSEN =
      """
      select id from gesprekken
      where gemeente = :gemeente and id > :after and netwerkadres is not null
        and begonnen_op <= :until
      order by id limit :batch
      """;
  private static final String INZENDINGEN =
      """
      select kenmerk from inzendingen
      where gemeente = :gemeente and kenmerk > :after and bewaren_tot <= :until
      order by kenmerk limit :batch
      """;

  private final Transactions transactions;
  private final GemeenteId gemeente;
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  private Retention(Transactions transactions, GemeenteId gemeente) {
    this.transactions = transactions;
    this.gemeente = gemeente;
    for (String kind :
        List.of("gesprek", "beurt", "overdracht", "netwerkadres", "inzending", "audit")) {
      counts.put(kind, 0);
    }
  }

  /**
   * Cleans up one gemeente.
   *
   * @return how many rows were deleted, and network addresses forgotten, by kind; every kind is
   *     there
   */
  static Map<String, Integer> run(
      Transactions transactions, GemeenteId gemeente, Instant nu, Bewaartermijnen termijnen) {
    var retention = new Retention(transactions, gemeente);
    retention.inBatches(INZENDINGEN, nu, retention::deleteInzendingen);
    retention.inBatches(GESPREKKEN, before(nu, termijnen.gesprek()), retention::deleteGesprekken);
    retention.inBatches(
        NETWERKADRESSEN, before(nu, termijnen.netwerkadres()), retention::forgetNetwerkadressen);
    retention.deleteAudit(nu);
    if (retention.counts.values().stream().anyMatch(count -> count > 0)) {
      transactions.erase(handle -> true);
    }
    return Collections.unmodifiableMap(retention.counts);
  }

  private static Instant before(Instant nu, int days) {
    return nu.minus(Duration.ofDays(days));
  }

  /** Deletes of those keys what is still past its term. */
  private interface Deletion {
    Map<String, Integer> run(Handle handle, List<String> keys, long until);
  }

  private void inBatches(String query, Instant until, Deletion deletion) {
    long millis = until.toEpochMilli();
    String after = "";
    while (true) {
      String last = after;
      List<String> keys = transactions.read(handle -> keys(handle, query, last, millis));
      if (keys.isEmpty()) {
        return;
      }
      transactions
          .write(handle -> deletion.run(handle, keys, millis))
          .forEach((kind, count) -> counts.merge(kind, count, Integer::sum));
      after = keys.getLast();
    }
  }

  private List<String> keys(Handle handle, String query, String after, long until) {
    return handle
        .createQuery(query)
        .bind("gemeente", gemeente.value())
        .bind("after", after)
        .bind("until", until)
        .bind("batch", BATCH)
        .mapTo(String.class)
        .list();
  }

  private Map<String, Integer> deleteInzendingen(Handle handle, List<String> keys, long until) {
    handle
        .createUpdate(
            """
            delete from bezorgingen
            where gemeente = :gemeente and kenmerk in (<keys>) and exists (
              select 1 from inzendingen i where i.gemeente = bezorgingen.gemeente
                and i.kenmerk = bezorgingen.kenmerk and i.bewaren_tot <= :until)
            """)
        .bind("gemeente", gemeente.value())
        .bindList("keys", keys)
        .bind("until", until)
        .execute();
    int inzendingen =
        handle
            .createUpdate(
                """
                delete from inzendingen
                where gemeente = :gemeente and kenmerk in (<keys>) and bewaren_tot <= :until
                """)
            .bind("gemeente", gemeente.value())
            .bindList("keys", keys)
            .bind("until", until)
            .execute();
    forKeys(
        handle,
        """
        delete from notities where gemeente = :gemeente and werk in (<keys>)
          and not exists (select 1 from inzendingen i
            where i.gemeente = notities.gemeente and i.kenmerk = notities.werk)
          and not exists (select 1 from overdrachten o
            where o.gemeente = notities.gemeente and o.kenmerk = notities.werk)
        """,
        keys);
    return Map.of("inzending", inzendingen);
  }

  private Map<String, Integer> forgetNetwerkadressen(Handle handle, List<String> keys, long until) {
    int netwerkadressen =
        handle
            .createUpdate(
                """
                update gesprekken set netwerkadres = null
                where gemeente = :gemeente and id in (<keys>) and netwerkadres is not null
                  and begonnen_op <= :until
                """)
            .bind("gemeente", gemeente.value())
            .bindList("keys", keys)
            .bind("until", until)
            .execute();
    return Map.of("netwerkadres", netwerkadressen);
  }

  private Map<String, Integer> deleteGesprekken(Handle handle, List<String> keys, long until) {
    // Changes nothing but keeps others from adding a beurt until this is committed.
    List<String> expired =
        handle
            .createQuery(
                """
                update gesprekken set laatste_beurt = laatste_beurt
                where gemeente = :gemeente and id in (<keys>) and laatste_beurt_op <= :until
                returning id
                """)
            .bind("gemeente", gemeente.value())
            .bindList("keys", keys)
            .bind("until", until)
            .mapTo(String.class)
            .list();
    if (expired.isEmpty()) {
      return Map.of();
    }
    forKeys(
        handle,
        """
        update inzendingen set gesprek = null, beurt = null
        where gemeente = :gemeente and gesprek in (<keys>)
        """,
        expired);
    forKeys(
        handle,
        """
        update verbeterpunten set gesprek = null
        where gemeente = :gemeente and gesprek in (<keys>)
        """,
        expired);
    forKeys(
        handle,
        """
        update vraagvoorstellen set gesprek = null
        where gemeente = :gemeente and gesprek in (<keys>)
        """,
        expired);
    for (String table :
        List.of(
            "hervatcodes",
            "bewijsopeningen",
            "mails",
            "verstuurd",
            "uitgaand",
            "contacten",
            "wekkers",
            "notities",
            "concepten")) {
      forKeys(
          handle,
          "delete from " + table + " where gemeente = :gemeente and gesprek in (<keys>)",
          expired);
    }
    return Map.of(
        "overdracht",
        forKeys(
            handle,
            "delete from overdrachten where gemeente = :gemeente and gesprek in (<keys>)",
            expired),
        "beurt",
        forKeys(
            handle,
            "delete from beurten where gemeente = :gemeente and gesprek in (<keys>)",
            expired),
        "gesprek",
        forKeys(
            handle,
            "delete from gesprekken where gemeente = :gemeente and id in (<keys>)",
            expired));
  }

  /** Deletes lines of the audit past their own term; the database refuses to delete any other. */
  private void deleteAudit(Instant nu) {
    long until = nu.toEpochMilli();
    transactions.write(handle -> {
      handle
          .createUpdate(
              """
              insert into audit_opruiming (gemeente, tot) values (:gemeente, :tot)
              on conflict (gemeente) do update set tot = excluded.tot
              """)
          .bind("gemeente", gemeente.value())
          .bind("tot", until)
          .execute();
      return true;
    });
    int deleted;
    do {
      deleted =
          transactions.write(handle ->
              handle
                  .createUpdate(
                      """
                      delete from audit where gemeente = :gemeente and id in (
                        select id from audit where gemeente = :gemeente and bewaren_tot <= :until
                        order by bewaren_tot limit :batch)
                      """)
                  .bind("gemeente", gemeente.value())
                  .bind("until", until)
                  .bind("batch", 10 * BATCH)
                  .execute());
      counts.merge("audit", deleted, Integer::sum);
    } while (deleted > 0);
  }

  private int forKeys(Handle handle, String statement, List<String> keys) {
    return handle
        .createUpdate(statement)
        .bind("gemeente", gemeente.value())
        .bindList("keys", keys)
        .execute();
  }
}
