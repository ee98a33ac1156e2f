package nl.wegwijs.storage;

import static nl.wegwijs.storage.Voorbeelden.BEGIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.kanaal.Bewijsopeningen;
import nl.wegwijs.gemeente.Gemeente.Bewaartermijnen;
import nl.wegwijs.gemeente.GemeenteId;
import org.junit.jupiter.api.Test;

/** What is asked of openings of receipts in any database. */
abstract class BewijsopeningContract {
  private final TestDatabase database;
  private final Bewijsopeningen hier;
  private final Bewijsopeningen elders;
  private final GemeenteId gemeente;

  BewijsopeningContract(TestDatabase database) {
    this.database = database;
    this.hier = database.database(0).bewijsopeningen();
    this.elders = database.database(1).bewijsopeningen();
    this.gemeente = database.gemeente();
  }

  @Test
  void opensEachReceiptForTheBrowserThatCameFirst() {
    GesprekId gesprek = database.gesprek(gemeente);

    assertThat(hier.browser(gemeente, gesprek, 3)).isEmpty();
    assertThat(hier.open(gemeente, gesprek, 3, "eerste", BEGIN)).contains("eerste");
    assertThat(elders.open(gemeente, gesprek, 3, "tweede", BEGIN)).contains("eerste");
    assertThat(elders.browser(gemeente, gesprek, 3)).contains("eerste");
    assertThat(elders.open(gemeente, gesprek, 5, "tweede", BEGIN)).contains("tweede");
    assertThat(hier.browser(database.gemeente(), gesprek, 3)).isEmpty();
  }

  @Test
  void goesWithTheGesprekWhenItIsErasedOrPastItsTerm() {
    GesprekId gesprek = database.gesprek(gemeente);
    hier.open(gemeente, gesprek, 3, "eerste", BEGIN);
    database.store().wis(gemeente, gesprek);
    assertThat(database.count("bewijsopeningen", gemeente)).isZero();
    assertThat(hier.open(gemeente, gesprek, 3, "eerste", BEGIN)).isEmpty();

    hier.open(gemeente, database.gesprek(gemeente), 3, "eerste", BEGIN);
    database
        .store()
        .ruimOp(gemeente, BEGIN.plus(Duration.ofDays(31)), new Bewaartermijnen(28, 14, 30));
    assertThat(database.count("bewijsopeningen", gemeente)).isZero();
  }
}
