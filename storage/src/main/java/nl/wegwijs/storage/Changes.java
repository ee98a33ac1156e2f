package nl.wegwijs.storage;

import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;

/**
 * Numbers the changes of work in one gemeente. Since a transaction holds the number until it
 * commits, whoever has seen a number has seen all lower ones.
 */
final class Changes {
  private Changes() {}

  /** The number of the change that this transaction makes. */
  static long next(Handle handle, GemeenteId gemeente) {
    return handle
        .createQuery(
            """
            insert into wijzigingen (gemeente, nummer) values (:gemeente, 1)
            on conflict (gemeente) do update set nummer = wijzigingen.nummer + 1
            returning nummer
            """)
        .bind("gemeente", gemeente.value())
        .mapTo(Long.class)
        .one();
  }

  /** The number of the last change; 0 if there was none. */
  static long last(Handle handle, GemeenteId gemeente) {
    return handle
        .createQuery("select nummer from wijzigingen where gemeente = :gemeente")
        .bind("gemeente", gemeente.value())
        .mapTo(Long.class)
        .findOne()
        .orElse(0L);
  }
}
