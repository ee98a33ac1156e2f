package nl.wegwijs.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** What was kept before the tables changed. */
final class MigrationsTest {
  private static final String VOORSTELLEN =
      """
      insert into vraagvoorstellen (gemeente, id, versie, stand, beurt, op, taal, vraag, antwoord,
        product, herzien_voor, eigenaar, eigenaar_naam, besluit_op, besluit_door, besluit_naam,
        toelichting)
      values
        ('waterrijk', 'besloten', 2, 'AFGEWEZEN', 1, 1000, 'NL', 'Mag het?', 'Ja.', '',
          '2027-08-16', 'f', 'Fatima Bakkali', 2000, 'n', 'Noor Jansen', 'Staat er al.'),
        ('waterrijk', 'open', 1, 'OPEN', 1, 3000, 'NL', 'Mag het nu?', 'Ja.', '',
          '2027-08-16', 'f', 'Fatima Bakkali', null, null, null, null)
      """;

  @Test
  void whatWasDecidedBeforeThatWasShownIsNotNew(@TempDir Path folder) {
    var file = new SqliteFile(folder.resolve("wegwijs.db"), Duration.ofSeconds(5));
    SQLiteDataSource source = file.forMigration();
    Migrations.all(source, "sqlite").target("11").load().migrate();
    Jdbi jdbi = Jdbi.create(source);
    jdbi.useHandle(handle -> handle.execute(VOORSTELLEN));

    Migrations.run(source, "sqlite");

    String bekeken = "select id from vraagvoorstellen where bekeken = ?";
    jdbi.useHandle(handle -> {
      assertThat(handle.select(bekeken, 1).mapTo(String.class).list()).containsExactly("besloten");
      assertThat(handle.select(bekeken, 0).mapTo(String.class).list()).containsExactly("open");
    });
  }
}
