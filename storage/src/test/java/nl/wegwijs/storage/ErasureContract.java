package nl.wegwijs.storage;

import static nl.wegwijs.storage.Voorbeelden.BEGIN;
import static nl.wegwijs.storage.Voorbeelden.beurt;
import static nl.wegwijs.storage.Voorbeelden.gesprek;
import static nl.wegwijs.storage.Voorbeelden.groet;
import static nl.wegwijs.storage.Voorbeelden.inzending;
import static nl.wegwijs.storage.Voorbeelden.met;
import static nl.wegwijs.storage.Voorbeelden.overdracht;
import static nl.wegwijs.storage.Voorbeelden.volledigeBeurt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.gesprek.GesprekStore.Toegevoegd;
import nl.wegwijs.gemeente.Gemeente.Bewaartermijnen;
import nl.wegwijs.gemeente.GemeenteId;
import org.junit.jupiter.api.Test;

/**
 * What is erased or past its term is gone, what is not stays, each by its own kind and gemeente.
 */
abstract class ErasureContract {
  private static final Bewaartermijnen TERMIJNEN = new Bewaartermijnen(28, 14, 365);
  private static final List<String> TABLES =
      List.of("gesprekken", "beurten", "overdrachten", "inzendingen");

  private final TestDatabase database;
  private final GesprekStore store;
  private final GemeenteId gemeente;

  ErasureContract(TestDatabase database) {
    this.database = database;
    this.store = database.store();
    this.gemeente = database.gemeente();
  }

  @Test
  void erasesAGesprekAndKeepsItsInzendingenWithoutIt() {
    GesprekId id = database.gesprek(gemeente);
    GesprekId other = database.gesprek(gemeente);
    var first = inzending("I1", after(300));
    var second = inzending("I2", after(400));
    store.append(
        gemeente, met(beurt(id, 1, "A", "een"), Optional.of(overdracht("O1")), Optional.of(first)));
    store.append(gemeente, met(beurt(id, 2, "B", "twee"), Optional.empty(), Optional.of(second)));
    assertThat(store.inzendingen(gemeente, id)).containsExactly(first, second);

    assertThat(store.wis(gemeente, id)).containsExactly(first, second);

    assertThat(store.gesprek(gemeente, id)).isEmpty();
    assertThat(store.beurten(gemeente, id, -1, 10)).isEmpty();
    assertThat(store.beurtMetKenmerk(gemeente, id, "A")).isEmpty();
    assertThat(store.inzendingen(gemeente, id)).isEmpty();
    assertThat(counts()).containsExactly(1, 1, 0, 2);
    assertThat(linkedInzendingen()).isZero();
    assertThat(store.gesprek(gemeente, other)).isPresent();
  }

  @Test
  void addsNothingToWhatIsErasedAndErasesItOnce() {
    GesprekId id = database.gesprek(gemeente);
    store.append(gemeente, volledigeBeurt(id, 1, "A"));

    assertThat(store.wis(gemeente, id)).hasSize(1);

    assertThat(store.append(gemeente, beurt(id, 2, "B", "twee"))).isEqualTo(Toegevoegd.ONBEKEND);
    assertThat(store.wis(gemeente, id)).isEmpty();
    assertThat(store.wis(gemeente, database.id())).isEmpty();
  }

  @Test
  void leavesNothingBehindWhenBeurtenAreAddedMeanwhile() throws Exception {
    GesprekId id = database.gesprek(gemeente);

    Together.run(
        20,
        thread -> {
          if (thread == 10) {
            return database.store(thread).wis(gemeente, id);
          }
          return database
              .store(thread)
              .append(gemeente, volledigeBeurt(id, 1 + thread / 4, "K" + thread));
        });

    assertThat(counts().subList(0, 3)).containsExactly(0, 0, 0);
    assertThat(linkedInzendingen()).isZero();
  }

  @Test
  void deletesEachKindAfterItsOwnTermAndCountsIt() {
    GesprekId old = database.gesprek(gemeente);
    store.append(
        gemeente,
        met(
            beurt(old, 1, "A", "een"),
            Optional.of(overdracht("O1")),
            Optional.of(inzending("I1", after(400)))));
    GesprekId wentOn = database.gesprek(gemeente);
    store.append(
        gemeente,
        met(
            beurt(wentOn, 1, "A", "een"),
            after(20),
            Optional.of(overdracht("O2")),
            Optional.of(inzending("I2", after(29)))));

    assertThat(store.ruimOp(gemeente, after(30), TERMIJNEN))
        .containsExactly(
            Map.entry("gesprek", 1),
            Map.entry("beurt", 2),
            Map.entry("overdracht", 1),
            Map.entry("netwerkadres", 1),
            Map.entry("inzending", 1),
            Map.entry("audit", 0));

    assertThat(store.gesprek(gemeente, old)).isEmpty();
    assertThat(store.gesprek(gemeente, wentOn))
        .hasValueSatisfying(kept -> assertThat(kept.netwerkadres()).isEmpty());
    assertThat(store.beurten(gemeente, wentOn, 0, 10))
        .singleElement()
        .satisfies(beurt -> {
          assertThat(beurt.inzending()).isEmpty();
          assertThat(beurt.overdracht()).contains(overdracht("O2"));
        });
    assertThat(counts()).containsExactly(1, 2, 1, 1);
    assertThat(linkedInzendingen()).isZero();
    assertThat(store.ruimOp(gemeente, after(30), TERMIJNEN).values()).containsOnly(0);
  }

  @Test
  void deletesAtTheEndOfATermAndNotBefore() {
    GesprekId id = database.gesprek(gemeente);
    store.append(
        gemeente,
        met(
            beurt(id, 1, "A", "een"),
            BEGIN,
            Optional.empty(),
            Optional.of(inzending("I1", after(7)))));

    assertThat(ruimOp(after(7).minusMillis(1))).containsOnly(0);
    assertThat(store.ruimOp(gemeente, after(7), TERMIJNEN)).containsEntry("inzending", 1);
    assertThat(ruimOp(after(14).minusMillis(1))).containsOnly(0);
    assertThat(store.ruimOp(gemeente, after(14), TERMIJNEN)).containsEntry("netwerkadres", 1);
    assertThat(ruimOp(after(28).minusMillis(1))).containsOnly(0);
    assertThat(store.ruimOp(gemeente, after(28), TERMIJNEN))
        .containsEntry("gesprek", 1)
        .containsEntry("beurt", 2);
  }

  @Test
  void deletesMoreThanOneBatchAndOnlyThat() {
    for (int number = 0; number < 130; number++) {
      GesprekId id = database.id();
      Instant begin = number % 13 == 0 ? after(10) : BEGIN;
      store.open(gesprek(gemeente, id, begin), groet(id, begin));
    }

    assertThat(store.ruimOp(gemeente, after(28), TERMIJNEN))
        .containsEntry("gesprek", 120)
        .containsEntry("beurt", 120)
        .containsEntry("netwerkadres", 10);
    assertThat(database.count("gesprekken", gemeente)).isEqualTo(10);
  }

  @Test
  void countsEachRowOnceWhenSeveralCleanUpAtOnce() throws Exception {
    for (int number = 0; number < 80; number++) {
      database.gesprek(gemeente);
    }

    List<Map<String, Integer>> counts =
        Together.run(4, thread -> database.store(thread).ruimOp(gemeente, after(28), TERMIJNEN));

    assertThat(counts.stream().mapToInt(each -> each.getOrDefault("gesprek", 0)).sum())
        .isEqualTo(80);
    assertThat(counts()).containsExactly(0, 0, 0, 0);
  }

  @Test
  void keepsGemeentenApartThoughTheirIdsAreTheSame() {
    GemeenteId other = database.gemeente();
    GesprekId id = database.id();
    for (GemeenteId each : List.of(gemeente, other)) {
      store.open(gesprek(each, id), groet(id));
      assertThat(store.append(each, volledigeBeurt(id, 1, "A"))).isEqualTo(Toegevoegd.OPGESLAGEN);
    }
    Beurt kept = volledigeBeurt(id, 1, "A");

    store.wis(gemeente, id);
    store.ruimOp(gemeente, after(1000), TERMIJNEN);

    assertThat(counts()).containsExactly(0, 0, 0, 0);
    assertThat(store.gesprek(other, id))
        .hasValueSatisfying(it -> assertThat(it.netwerkadres()).isPresent());
    assertThat(store.beurten(other, id, 0, 10)).containsExactly(kept);
    assertThat(store.inzendingen(other, id)).containsExactly(kept.inzending().orElseThrow());
  }

  private Iterable<Integer> ruimOp(Instant nu) {
    return store.ruimOp(gemeente, nu, TERMIJNEN).values();
  }

  private List<Integer> counts() {
    return TABLES.stream().map(table -> database.count(table, gemeente)).toList();
  }

  private int linkedInzendingen() {
    return database
        .raw()
        .withHandle(handle ->
            handle
                .createQuery(
                    """
                    select count(*) from inzendingen i
                    where i.gemeente = :gemeente and i.gesprek is not null
                      and not exists (select 1 from gesprekken g
                        where g.gemeente = i.gemeente and g.id = i.gesprek)
                    """)
                .bind("gemeente", gemeente.value())
                .mapTo(Integer.class)
                .one());
  }

  private static Instant after(int days) {
    return BEGIN.plus(Duration.ofDays(days));
  }
}
