package nl.wegwijs.storage;

import nl.wegwijs.bot.balie.SessieStore;
import nl.wegwijs.bot.balie.BalieStore;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;

/** An open database with its tables up to date. Safe for use by many threads. */
public final class Database implements AutoCloseable {
  private final Transactions transactions;
  private final GesprekStore gesprekken;
  private final SessieStore sessies;
  private final BalieStore balie;

  private Database(Transactions transactions) {
    this.transactions = transactions;
    var json = new StoredJson();
    this.gesprekken = new JdbiGesprekStore(transactions, json);
    this.sessies = new JdbiSessieStore(transactions, json);
    this.balie = new JdbiBalieStore(transactions, json);
  }

  /**
   * Opens a database, makes it where it is an embedded one that does not exist yet, and brings its
   * tables up to date.
   *
   * @throws StoreUnavailableException if it cannot be opened or written
   */
  public static Database open(Instelling instelling) {
    return new Database(
        switch (instelling) {
          case Instelling.Sqlite sqlite ->
              SqliteTransactions.open(
                  new SqliteFile(sqlite.bestand(), sqlite.geduld()), sqlite.geduld());
          case Instelling.Postgresql postgresql -> PostgresqlTransactions.open(postgresql);
        });
  }

  /** A database over transactions that are opened already. */
  static Database over(Transactions transactions) {
    return new Database(transactions);
  }

  /** The gesprekken in it. */
  public GesprekStore gesprekken() {
    return gesprekken;
  }

  /** The logins of medewerkers in it. */
  public SessieStore sessies() {
    return sessies;
  }

  /** The work of the desk in it. */
  public BalieStore balie() {
    return balie;
  }

  /** Commits what waits and lets go of the database; what comes later is refused. */
  @Override
  public void close() {
    transactions.close();
  }
}
