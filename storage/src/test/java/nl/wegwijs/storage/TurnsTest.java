package nl.wegwijs.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import org.junit.jupiter.api.Test;

/** A connection is used by one at a time, and given on whatever happens. */
final class TurnsTest {
  private final Turns turns = new Turns(1, Duration.ZERO);

  @Test
  void refusesWhoDoesNotGetATurnInTime() {
    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> turns.take(() -> turns.take(() -> "inner")));
  }

  @Test
  void passesTheTurnOnAfterAFailure() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            turns.take(() -> {
              throw new IllegalStateException();
            }));

    String outcome = turns.take(() -> "next");
    assertThat(outcome).isEqualTo("next");
  }
}
