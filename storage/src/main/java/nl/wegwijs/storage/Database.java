package nl.wegwijs.storage;

import nl.wegwijs.bot.actueel.ActueelStore;
import nl.wegwijs.bot.balie.BalieStore;
import nl.wegwijs.bot.balie.SessieStore;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.bot.kanaal.Bewijsopeningen;
import nl.wegwijs.bot.kanaal.PostvakIn;
import nl.wegwijs.bot.kanaal.PostvakInzendingen;
import nl.wegwijs.bot.kanaal.PostvakMail;
import nl.wegwijs.bot.kanaal.PostvakUit;
import nl.wegwijs.bot.kennis.ProductversieStore;
import nl.wegwijs.bot.verbeteren.VerbeterStore;
import nl.wegwijs.bot.vragen.VraagStore;

/** An open database with its tables up to date. Safe for use by many threads. */
public final class Database implements AutoCloseable {
  private final Transactions transactions;
  private final GesprekStore gesprekken;
  private final SessieStore sessies;
  private final BalieStore balie;
  private final PostvakIn postvakIn;
  private final PostvakUit postvakUit;
  private final PostvakInzendingen postvakInzendingen;
  private final PostvakMail postvakMail;
  private final Bewijsopeningen bewijsopeningen;
  private final ProductversieStore productversies;
  private final ActueelStore actueel;
  private final VerbeterStore verbeteringen;
  private final VraagStore vragen;

  private Database(Transactions transactions) {
    this.transactions = transactions;
    var json = new StoredJson();
    this.gesprekken = new JdbiGesprekStore(transactions, json);
    this.sessies = new JdbiSessieStore(transactions, json);
    this.balie = new JdbiBalieStore(transactions, json);
    this.postvakIn = new JdbiPostvakIn(transactions);
    this.postvakUit = new JdbiPostvakUit(transactions);
    this.postvakInzendingen = new JdbiPostvakInzendingen(transactions, json);
    this.postvakMail = new JdbiPostvakMail(transactions, json);
    this.bewijsopeningen = new JdbiBewijsopeningen(transactions);
    this.productversies = new JdbiProductversieStore(transactions, json);
    this.actueel = new JdbiActueelStore(transactions);
    this.verbeteringen = new JdbiVerbeterStore(transactions);
    this.vragen = new JdbiVraagStore(transactions);
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

  /** What came in through channels of others. */
  public PostvakIn postvakIn() {
    return postvakIn;
  }

  /** What goes out through channels of others. */
  public PostvakUit postvakUit() {
    return postvakUit;
  }

  /** Which filed forms go to the systems of gemeenten. */
  public PostvakInzendingen postvakInzendingen() {
    return postvakInzendingen;
  }

  /** Which receipts are to be mailed. */
  public PostvakMail postvakMail() {
    return postvakMail;
  }

  /** In which browsers links to receipts were opened. */
  public Bewijsopeningen bewijsopeningen() {
    return bewijsopeningen;
  }

  /** What files of products said, and drafts of them. */
  public ProductversieStore productversies() {
    return productversies;
  }

  /** The versions of notices and switches in it. */
  public ActueelStore actueel() {
    return actueel;
  }

  /** The questions to improve upon in it. */
  public VerbeterStore verbeteringen() {
    return verbeteringen;
  }

  /** The questions with answers that wait for an editor. */
  public VraagStore vragen() {
    return vragen;
  }

  /** Whether it keeps no gesprek at all. */
  public boolean leeg() {
    return transactions.read(handle ->
        handle
            .createQuery("select count(*) from (select 1 from gesprekken limit 1) as een")
            .mapTo(Integer.class)
            .one()
            .equals(0));
  }

  /** Commits what waits and lets go of the database; what comes later is refused. */
  @Override
  public void close() {
    transactions.close();
  }
}
