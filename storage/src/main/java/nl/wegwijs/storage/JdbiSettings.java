package nl.wegwijs.storage;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/** What every Jdbi here is set to. */
final class JdbiSettings {
  private JdbiSettings() {}

  /**
   * Keeps the values of a statement, which an inwoner may have typed, out of the message when it
   * fails.
   */
  static Jdbi apply(Jdbi jdbi) {
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    return jdbi;
  }
}
