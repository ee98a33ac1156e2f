package nl.wegwijs.storage;

import static nl.wegwijs.storage.Voorbeelden.beurt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.gesprek.GesprekStore.Toegevoegd;
import nl.wegwijs.gemeente.GemeenteId;
import org.junit.jupiter.api.Test;

/** Of many who add to one gesprek at the same moment each gets a true answer. */
abstract class ConcurrencyContract {
  private static final int THREADS = 50;

  private final TestDatabase database;
  private final GesprekStore store;
  private final GemeenteId gemeente;

  ConcurrencyContract(TestDatabase database) {
    this.database = database;
    this.store = database.store();
    this.gemeente = database.gemeente();
  }

  @Test
  void letsOneOfFiftyHaveANumber() throws Exception {
    GesprekId id = database.gesprek(gemeente);

    List<Toegevoegd> outcomes =
        Together.run(
            THREADS,
            thread ->
                database
                    .store(thread)
                    .append(gemeente, beurt(id, 1, "K" + thread, "woord " + thread)));

    assertThat(Collections.frequency(outcomes, Toegevoegd.OPGESLAGEN)).isOne();
    assertThat(Collections.frequency(outcomes, Toegevoegd.NUMMER_BEZET)).isEqualTo(THREADS - 1);
    assertThat(numbers(store.beurten(gemeente, id, -1, 100))).containsExactly(0, 1);
  }

  @Test
  void givesFiftyThatTryAgainEachANumberWithoutGaps() throws Exception {
    GesprekId id = database.gesprek(gemeente);

    List<Integer> numbers = Together.run(THREADS, thread -> appendAnyhow(thread, id, "K" + thread));

    assertThat(numbers).doesNotHaveDuplicates();
    assertThat(numbers(store.beurten(gemeente, id, 0, 100)))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, THREADS).boxed().toList());
  }

  @Test
  void answersTheSameKenmerkOnceWhenItComesFiftyTimesAtOnce() throws Exception {
    GesprekId id = database.gesprek(gemeente);

    List<Integer> numbers = Together.run(THREADS, thread -> appendAnyhow(thread, id, "zelfde"));

    assertThat(numbers).containsOnlyOnce(1).filteredOn(number -> number != 1).containsOnly(0);
    assertThat(numbers(store.beurten(gemeente, id, 0, 100))).containsExactly(1);
  }

  @Test
  void keepsGesprekkenOfManyAtOnceApart() throws Exception {
    List<GesprekId> ids =
        Together.run(
            THREADS,
            thread -> {
              GesprekId id = database.gesprek(gemeente);
              for (int nummer = 1; nummer <= 20; nummer++) {
                Beurt beurt = beurt(id, nummer, "K" + nummer, thread + "-" + nummer);
                assertThat(database.store(thread).append(gemeente, beurt))
                    .isEqualTo(Toegevoegd.OPGESLAGEN);
              }
              return id;
            });

    assertThat(ids)
        .allSatisfy(id -> assertThat(numbers(store.beurten(gemeente, id, 0, 100))).hasSize(20));
  }

  /** Adds a beurt at whatever number is next; 0 if the kenmerk was answered already. */
  private int appendAnyhow(int process, GesprekId id, String kenmerk) {
    GesprekStore mine = database.store(process);
    while (true) {
      int next = mine.gesprek(gemeente, id).orElseThrow().laatsteBeurt() + 1;
      Toegevoegd outcome = mine.append(gemeente, beurt(id, next, kenmerk, "woord"));
      switch (outcome) {
        case OPGESLAGEN -> {
          return next;
        }
        case KENMERK_BEKEND -> {
          return 0;
        }
        case NUMMER_BEZET -> {}
        case ONBEKEND -> throw new AssertionError("the gesprek is gone");
      }
    }
  }

  private static List<Integer> numbers(List<Beurt> beurten) {
    return beurten.stream().map(Beurt::nummer).toList();
  }
}
