package nl.wegwijs.storage;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables of a database up to date. */
final class Migrations {
  private Migrations() {}

  /**
   * @param soort the kind of database, for the few changes that each makes in its own words
   */
  static void run(DataSource source, String soort) {
    try {
      all(source, soort).load().migrate();
    } catch (FlywayException e) {
      throw Unavailable.because(e);
    }
  }

  /** All changes, for that database. */
  static FluentConfiguration all(DataSource source, String soort) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(source)
        .locations(
            "classpath:nl/wegwijs/storage/migraties",
            "classpath:nl/wegwijs/storage/migraties-" + soort)
        .failOnMissingLocations(true)
        .validateMigrationNaming(true)
        // numbers are given out before they are used: a later one may have run already
        .outOfOrder(true)
        .loggers("slf4j");
  }
}
