package nl.wegwijs.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import org.junit.jupiter.api.Test;

/** Which database an operator's settings mean. */
final class InstellingTest {
  private static final Path DATA = Path.of("data");

  @Test
  void isAFileInTheFolderForDataUnlessAUrlIsGiven() {
    assertThat(Instelling.van(" ", DATA))
        .isEqualTo(new Instelling.Sqlite(DATA.resolve("wegwijs.db")));
  }

  @Test
  void isPostgresqlByItsUrl() {
    assertThat(Instelling.van(" jdbc:postgresql://db/wegwijs?user=w ", DATA))
        .isEqualTo(new Instelling.Postgresql("jdbc:postgresql://db/wegwijs?user=w"));
  }

  @Test
  void refusesAnotherDatabaseWithoutRepeatingItsPassword() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Instelling.van("jdbc:mysql://db/w?password=geheim", DATA))
        .withMessageContaining("jdbc:postgresql:")
        .withMessageNotContaining("geheim");
  }

  @Test
  void doesNotShowAPassword() {
    assertThat(new Instelling.Postgresql("jdbc:postgresql://db/w?password=geheim").toString())
        .doesNotContain("geheim");
  }

  @Test
  void refusesCallersWithoutPatience() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Instelling.Sqlite(DATA, Duration.ofMillis(10)));
  }

  @Test
  void saysThatADatabaseIsNotThereWithoutItsPassword() {
    var nowhere =
        new Instelling.Postgresql(
            "jdbc:postgresql://127.0.0.1:1/w?user=w&password=geheim", 2, Duration.ofMillis(250));

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> Database.open(nowhere))
        .satisfies(thrown -> assertThat(Together.words(thrown)).doesNotContain("geheim"));
  }
}
