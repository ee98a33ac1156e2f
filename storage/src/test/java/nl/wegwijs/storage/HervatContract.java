package nl.wegwijs.storage;

import static nl.wegwijs.storage.Voorbeelden.BEGIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.gemeente.Gemeente.Bewaartermijnen;
import nl.wegwijs.gemeente.GemeenteId;
import org.junit.jupiter.api.Test;

/** What is asked of codes to go on elsewhere in any database. */
abstract class HervatContract {
  private static final String HASH = "a".repeat(64);
  private static final Instant TOT = BEGIN.plus(Duration.ofDays(28));

  private final GesprekStore store;
  private final GesprekStore elders;
  private final GemeenteId gemeente;
  private final GemeenteId andere;
  private final GesprekId gesprek;
  private final GesprekId nieuw;
  private final GesprekId derde;

  HervatContract(TestDatabase database) {
    this.store = database.database(0).gesprekken();
    this.elders = database.database(1).gesprekken();
    this.gemeente = database.gemeente();
    this.andere = database.gemeente();
    this.gesprek = database.gesprek(gemeente);
    this.nieuw = database.gesprek(gemeente);
    this.derde = database.gesprek(gemeente);
  }

  @Test
  void workForOneGesprekOnlyInEveryProcess() {
    store.bewaarHervatcode(gemeente, gesprek, HASH, TOT);
    store.bewaarHervatcode(gemeente, gesprek, HASH, TOT);

    assertThat(elders.gebruikHervatcode(gemeente, HASH, nieuw, BEGIN)).contains(gesprek);
    assertThat(store.gebruikHervatcode(gemeente, HASH, nieuw, BEGIN)).contains(gesprek);
    assertThat(store.gebruikHervatcode(gemeente, HASH, derde, BEGIN)).isEmpty();
  }

  @Test
  void doNotWorkAfterTheirTermNorInAnotherGemeenteNorUnknown() {
    store.bewaarHervatcode(gemeente, gesprek, HASH, TOT);

    assertThat(store.gebruikHervatcode(gemeente, HASH, nieuw, TOT)).isEmpty();
    assertThat(store.gebruikHervatcode(andere, HASH, nieuw, BEGIN)).isEmpty();
    assertThat(store.gebruikHervatcode(gemeente, "b".repeat(64), nieuw, BEGIN)).isEmpty();
    assertThat(store.gebruikHervatcode(gemeente, HASH, nieuw, BEGIN)).contains(gesprek);
  }

  @Test
  void goWithTheirGesprek() {
    store.bewaarHervatcode(gemeente, gesprek, HASH, TOT);
    store.wis(gemeente, gesprek);
    assertThat(store.gebruikHervatcode(gemeente, HASH, nieuw, BEGIN)).isEmpty();

    store.bewaarHervatcode(gemeente, derde, HASH, TOT.plus(Duration.ofDays(100)));
    store.ruimOp(gemeente, TOT.plus(Duration.ofDays(1)), new Bewaartermijnen(28, 14, 365));
    assertThat(store.gesprek(gemeente, derde)).isEmpty();
    assertThat(store.gebruikHervatcode(gemeente, HASH, nieuw, BEGIN)).isEmpty();
  }
}
