package nl.wegwijs.storage;

import java.time.Instant;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.kanaal.Bewijsopeningen;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Handle;

/** Keeps openings of receipts in a table of a database. Safe for use by many threads. */
final class JdbiBewijsopeningen implements Bewijsopeningen {
  private final Transactions transactions;

  JdbiBewijsopeningen(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Optional<String> browser(GemeenteId gemeente, GesprekId gesprek, int beurt) {
    return transactions.read(handle -> browser(handle, gemeente, gesprek, beurt));
  }

  @Override
  public Optional<String> open(
      GemeenteId gemeente, GesprekId gesprek, int beurt, String browser, Instant nu) {
    return transactions.write(handle -> {
      if (!GesprekWrites.lock(handle, gemeente, gesprek)) {
        return Optional.empty();
      }
      handle
          .createUpdate(
              """
              insert into bewijsopeningen (gemeente, gesprek, beurt, browser_hash, geopend_op)
              values (:gemeente, :gesprek, :beurt, :browser, :nu)
              on conflict (gemeente, gesprek, beurt) do nothing
              """)
          .bind("gemeente", gemeente.value())
          .bind("gesprek", gesprek.value())
          .bind("beurt", beurt)
          .bind("browser", browser)
          .bind("nu", nu.toEpochMilli())
          .execute();
      return browser(handle, gemeente, gesprek, beurt);
    });
  }

  private static Optional<String> browser(
      Handle handle, GemeenteId gemeente, GesprekId gesprek, int beurt) {
    return handle
        .createQuery(
            """
            select browser_hash from bewijsopeningen
            where gemeente = :gemeente and gesprek = :gesprek and beurt = :beurt
            """)
        .bind("gemeente", gemeente.value())
        .bind("gesprek", gesprek.value())
        .bind("beurt", beurt)
        .mapTo(String.class)
        .findOne();
  }
}
