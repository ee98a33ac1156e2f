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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.gesprek.GesprekStore.Toegevoegd;
import nl.wegwijs.gemeente.GemeenteId;
import org.junit.jupiter.api.Test;

/** Beurten are added in order, once, and only to the gesprek they are of. */
abstract class AppendContract {
  private final TestDatabase database;
  private final GesprekStore store;
  private final GemeenteId gemeente;

  AppendContract(TestDatabase database) {
    this.database = database;
    this.store = database.store();
    this.gemeente = database.gemeente();
  }

  @Test
  void keepsANewGesprekWithItsGreeting() {
    GesprekId id = database.gesprek(gemeente);

    assertThat(store.gesprek(gemeente, id)).contains(gesprek(gemeente, id));
    assertThat(store.beurten(gemeente, id, -1, 10)).containsExactly(groet(id));
  }

  @Test
  void refusesAGesprekThatIsThereAlready() {
    GesprekId id = database.gesprek(gemeente);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.open(gesprek(gemeente, id), groet(id)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.open(gesprek(gemeente, database.id()), groet(id)));
    assertThat(database.count("beurten", gemeente)).isOne();
  }

  @Test
  void givesTheStateAfterTheLastBeurt() {
    GesprekId id = database.gesprek(gemeente);

    Beurt beurt = volledigeBeurt(id, 1, "K1");

    assertThat(store.append(gemeente, beurt)).isEqualTo(Toegevoegd.OPGESLAGEN);
    assertThat(store.gesprek(gemeente, id))
        .hasValueSatisfying(kept -> {
          assertThat(kept.laatsteBeurt()).isOne();
          assertThat(kept.toestand()).isEqualTo(beurt.toestand());
        });
  }

  @Test
  void givesBeurtenInOrderAfterANumberAndAtMostSoMany() {
    GesprekId id = database.gesprek(gemeente);
    for (int nummer = 1; nummer <= 12; nummer++) {
      store.append(gemeente, beurt(id, nummer, "", "woord " + nummer));
    }

    assertThat(numbers(store.beurten(gemeente, id, -1, 100)))
        .containsExactlyElementsOf(IntStream.rangeClosed(0, 12).boxed().toList());
    assertThat(numbers(store.beurten(gemeente, id, 8, 3))).containsExactly(9, 10, 11);
    assertThat(store.beurten(gemeente, id, 12, 3)).isEmpty();
    assertThat(store.beurten(gemeente, id, 0, 0)).isEmpty();
    assertThat(store.beurten(gemeente, id, 0, -1)).isEmpty();
  }

  @Test
  void refusesANumberThatIsTakenOrLeavesAGap() {
    GesprekId id = database.gesprek(gemeente);

    assertThat(store.append(gemeente, beurt(id, 0, "A", "nul"))).isEqualTo(Toegevoegd.NUMMER_BEZET);
    assertThat(store.append(gemeente, beurt(id, 2, "A", "twee")))
        .isEqualTo(Toegevoegd.NUMMER_BEZET);
    assertThat(store.append(gemeente, beurt(id, 1, "A", "een"))).isEqualTo(Toegevoegd.OPGESLAGEN);
    assertThat(store.append(gemeente, beurt(id, 1, "B", "weer")))
        .isEqualTo(Toegevoegd.NUMMER_BEZET);
    assertThat(numbers(store.beurten(gemeente, id, 0, 10))).containsExactly(1);
  }

  @Test
  void answersAKenmerkOnceAndRemembersTheBeurt() {
    GesprekId id = database.gesprek(gemeente);
    Beurt first = beurt(id, 1, "A", "een");
    store.append(gemeente, first);

    assertThat(store.append(gemeente, beurt(id, 1, "A", "een")))
        .isEqualTo(Toegevoegd.KENMERK_BEKEND);
    assertThat(store.append(gemeente, beurt(id, 2, "A", "een")))
        .isEqualTo(Toegevoegd.KENMERK_BEKEND);
    assertThat(store.beurtMetKenmerk(gemeente, id, "A")).contains(first);
    assertThat(store.beurtMetKenmerk(gemeente, id, "B")).isEmpty();
    assertThat(store.gesprek(gemeente, id))
        .hasValueSatisfying(g -> assertThat(g.laatsteBeurt()).isOne());
  }

  @Test
  void keepsMessagesWithoutKenmerkApart() {
    GesprekId id = database.gesprek(gemeente);

    assertThat(store.append(gemeente, beurt(id, 1, "", "ja"))).isEqualTo(Toegevoegd.OPGESLAGEN);
    assertThat(store.append(gemeente, beurt(id, 2, "", "ja"))).isEqualTo(Toegevoegd.OPGESLAGEN);
  }

  @Test
  void doesNotKnowAGesprekOfNobodyOrOfAnotherGemeente() {
    GesprekId id = database.gesprek(gemeente);
    GemeenteId other = database.gemeente();

    assertThat(store.append(gemeente, beurt(database.id(), 1, "A", "een")))
        .isEqualTo(Toegevoegd.ONBEKEND);
    assertThat(store.append(other, beurt(id, 1, "A", "een"))).isEqualTo(Toegevoegd.ONBEKEND);
    assertThat(store.gesprek(other, id)).isEmpty();
    assertThat(store.beurten(other, id, -1, 10)).isEmpty();
    assertThat(store.inzendingen(other, id)).isEmpty();
    assertThat(store.wis(other, id)).isEmpty();
    assertThat(store.gesprek(gemeente, id)).isPresent();
  }

  @Test
  void takesAnIdThatNoDatabaseTakesForUnknown() {
    for (String odd : List.of("", "\0", "a\0b", "\ud800", "'; drop table gesprekken; --", "é")) {
      var id = new GesprekId(odd);

      assertThat(store.gesprek(gemeente, id)).isEmpty();
      assertThat(store.append(gemeente, beurt(id, 1, "A", "een"))).isEqualTo(Toegevoegd.ONBEKEND);
      assertThat(store.beurten(gemeente, id, -1, 10)).isEmpty();
      assertThat(store.beurtMetKenmerk(gemeente, id, odd)).isEmpty();
      assertThat(store.inzendingen(gemeente, id)).isEmpty();
      assertThat(store.wis(gemeente, id)).isEmpty();
    }
  }

  @Test
  void keepsNothingOfABeurtWhoseReferenceNumberIsTaken() {
    GesprekId id = database.gesprek(gemeente);
    var termijn = BEGIN.plusSeconds(60);
    store.append(
        gemeente,
        met(
            beurt(id, 1, "A", "een"),
            Optional.of(overdracht("O1")),
            Optional.of(inzending("I1", termijn))));
    GesprekId other = database.gesprek(gemeente);

    Beurt sameOverdracht =
        met(
            beurt(other, 1, "A", "een"),
            Optional.of(overdracht("O1")),
            Optional.of(inzending("I2", termijn)));
    Beurt sameInzending =
        met(
            beurt(other, 1, "A", "een"),
            Optional.of(overdracht("O2")),
            Optional.of(inzending("I1", termijn)));

    assertThat(store.append(gemeente, sameOverdracht)).isEqualTo(Toegevoegd.NUMMER_BEZET);
    assertThat(store.append(gemeente, sameInzending)).isEqualTo(Toegevoegd.NUMMER_BEZET);
    assertThat(store.beurten(gemeente, other, -1, 10)).containsExactly(groet(other));
    assertThat(store.inzendingen(gemeente, other)).isEmpty();
    assertThat(database.count("overdrachten", gemeente)).isOne();
  }

  private static List<Integer> numbers(List<Beurt> beurten) {
    return beurten.stream().map(Beurt::nummer).toList();
  }
}
