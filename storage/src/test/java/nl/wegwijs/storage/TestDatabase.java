package nl.wegwijs.storage;

import static nl.wegwijs.storage.Voorbeelden.BEGIN;
import static nl.wegwijs.storage.Voorbeelden.groet;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wegwijs.bot.balie.BalieStore;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.gemeente.GemeenteId;
import org.jdbi.v3.core.Jdbi;

/** A database to test on, opened as often as processes may have it open at the same time. */
final class TestDatabase implements AutoCloseable {
  private final List<Database> databases;
  private final Jdbi raw;
  private final Kenmerken kenmerken = new Kenmerken();
  private final AtomicInteger gemeenten = new AtomicInteger();

  TestDatabase(List<Database> databases, Jdbi raw) {
    this.databases = databases;
    this.raw = raw;
  }

  GesprekStore store() {
    return databases.getFirst().gesprekken();
  }

  /** The store as that process has it. */
  GesprekStore store(int process) {
    return database(process).gesprekken();
  }

  /** The database as that process has it. */
  Database database(int process) {
    return databases.get(process % databases.size());
  }

  /** The work of the desk as that process has it. */
  BalieStore balie(int process) {
    return database(process).balie();
  }

  /** Whether more processes than one have it open. */
  boolean isShared() {
    return databases.size() > 1;
  }

  /** The same database without the store. */
  Jdbi raw() {
    return raw;
  }

  /** A gemeente of which nothing is kept yet. */
  GemeenteId gemeente() {
    return new GemeenteId("waterrijk-" + gemeenten.incrementAndGet());
  }

  GesprekId id() {
    return kenmerken.gesprek(BEGIN);
  }

  GesprekId gesprek(GemeenteId gemeente) {
    GesprekId id = id();
    store().open(Voorbeelden.gesprek(gemeente, id), groet(id));
    return id;
  }

  /** How many rows a gemeente has in a table. */
  int count(String table, GemeenteId gemeente) {
    return raw.withHandle(handle ->
        handle
            .createQuery("select count(*) from " + table + " where gemeente = :gemeente")
            .bind("gemeente", gemeente.value())
            .mapTo(Integer.class)
            .one());
  }

  @Override
  public void close() {
    databases.forEach(Database::close);
  }
}
