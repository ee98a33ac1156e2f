package nl.wegwijs.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import org.junit.jupiter.api.Test;

/** Either the caller gives work up or the writer claims it. */
final class PendingTest {
  private static final Duration NOW = Duration.ZERO;
  private final Pending<Boolean> pending = new Pending<>(handle -> true);

  @Test
  void isNotClaimedWhenItWasGivenUp() {
    assertThat(pending.giveUp()).isTrue();
    assertThat(pending.claim()).isFalse();
  }

  @Test
  void isNotGivenUpWhenItWasClaimed() {
    assertThat(pending.claim()).isTrue();
    assertThat(pending.giveUp()).isFalse();
  }

  @Test
  void isGivenUpByACallerWhoWaitsTooLong() {
    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> pending.await(NOW, NOW))
        .withMessage("the database did not answer in time");
    assertThat(pending.claim()).isFalse();
  }

  @Test
  void isInDoubtWhenItsCommitTakesTooLong() {
    pending.claim();

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> pending.await(NOW, NOW))
        .withMessageContaining("not known");
  }

  @Test
  void tellsOfAFailureClaimedOrNot() {
    var claimed = new Pending<Boolean>(handle -> true);
    claimed.claim();
    for (Pending<Boolean> each : List.of(pending, claimed)) {
      each.fail(new IllegalStateException("why"));

      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> each.await(NOW, NOW))
          .withMessage("why");
    }
  }

  @Test
  void isGivenUpWhenItsCallerIsInterruptedAndKeepsTheInterrupt() {
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> pending.await(Duration.ofMinutes(1), NOW));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(pending.claim()).isFalse();
  }
}
