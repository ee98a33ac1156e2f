package nl.wegwijs.storage;

import org.jdbi.v3.core.Handle;

/** A small real write, by which it is known that the database takes writing. */
final class Heartbeat {
  /** Stands for the installation as a whole: no gemeente's folder is named so. */
  private static final String NO_GEMEENTE = "_";

  private Heartbeat() {}

  static boolean beat(Handle handle) {
    return handle
            .createUpdate(
                """
                insert into hartslagen (gemeente, slagen) values (:gemeente, 1)
                on conflict (gemeente) do update set slagen = hartslagen.slagen + 1
                """)
            .bind("gemeente", NO_GEMEENTE)
            .execute()
        == 1;
  }
}
