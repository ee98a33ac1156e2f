package nl.wegwijs.storage;

import static nl.wegwijs.storage.Voorbeelden.BEGIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.kanaal.PostvakInzendingen;
import nl.wegwijs.bot.kanaal.PostvakInzendingen.Opdracht;
import nl.wegwijs.bot.kanaal.PostvakInzendingen.Wachtend;
import nl.wegwijs.gemeente.Gemeente.Bewaartermijnen;
import nl.wegwijs.gemeente.GemeenteId;
import org.junit.jupiter.api.Test;

/** What is asked of the delivery of filed forms in any database. */
abstract class BezorgContract {
  private static final Instant TOT = BEGIN.plusSeconds(60);

  private final TestDatabase database;
  private final PostvakInzendingen postvak;
  private final PostvakInzendingen elders;
  private final GemeenteId gemeente;

  BezorgContract(TestDatabase database) {
    this.database = database;
    this.postvak = database.database(0).postvakInzendingen();
    this.elders = database.database(1).postvakInzendingen();
    this.gemeente = database.gemeente();
  }

  @Test
  void givesWhatIsFiledToOneProcessUntilItsTimeIsOver() {
    dienIn("VHAAAAAAAA", BEGIN.plus(Duration.ofDays(365)));

    assertThat(kenmerken(postvak.neem(gemeente, BEGIN, TOT, 9))).containsExactly("VHAAAAAAAA");
    assertThat(elders.neem(gemeente, BEGIN.plusSeconds(59), TOT, 9)).isEmpty();
    assertThat(kenmerken(elders.neem(gemeente, TOT, TOT.plusSeconds(60), 9)))
        .as("the first process was killed")
        .containsExactly("VHAAAAAAAA");
  }

  @Test
  void givesTheWholeFormAndNothingOfAnotherGemeente() {
    dienIn("VHBBBBBBBB", BEGIN.plus(Duration.ofDays(365)));

    assertThat(postvak.neem(database.gemeente(), BEGIN, TOT, 9)).isEmpty();
    assertThat(postvak.neem(gemeente, BEGIN, TOT, 9))
        .containsExactly(
            new Opdracht(Voorbeelden.inzending("VHBBBBBBBB", BEGIN.plus(Duration.ofDays(365))), 0));
  }

  @Test
  void forgetsWhatWasDelivered() {
    dienIn("VHCCCCCCCC", BEGIN.plus(Duration.ofDays(365)));
    postvak.neem(gemeente, BEGIN, TOT, 9);

    postvak.bezorgd(gemeente, "VHCCCCCCCC", "webhook", BEGIN.plusSeconds(1));

    assertThat(postvak.neem(gemeente, TOT.plusSeconds(1), TOT.plusSeconds(60), 9)).isEmpty();
    assertThat(postvak.probeerNu(gemeente, "VHCCCCCCCC", TOT)).isFalse();
    assertThat(postvak.wachtend(gemeente, 9)).isEmpty();
  }

  @Test
  void tellsWhatFailsAgainAndAgainAndTriesItWhenAsked() {
    dienIn("VHDDDDDDDD", BEGIN.plus(Duration.ofDays(365)));
    assertThat(postvak.wachtend(gemeente, 9)).isEmpty();
    Instant later = BEGIN.plus(Duration.ofHours(1));
    for (int i = 0; i < PostvakInzendingen.VAST_NA; i++) {
      postvak.later(gemeente, "VHDDDDDDDD", later, "antwoord 503");
    }

    assertThat(postvak.vast(gemeente)).isEqualTo(1);
    assertThat(elders.wachtend(gemeente, 9))
        .containsExactly(new Wachtend("VHDDDDDDDD", "verhuizing", 5, BEGIN, later, "antwoord 503"));
    assertThat(postvak.neem(gemeente, TOT, later, 9)).isEmpty();
    assertThat(postvak.probeerNu(gemeente, "VHDDDDDDDD", TOT)).isTrue();
    assertThat(kenmerken(postvak.neem(gemeente, TOT, later, 9))).containsExactly("VHDDDDDDDD");
  }

  @Test
  void staysWhenTheGesprekIsErasedAndGoesWithTheFormItself() {
    GesprekId gesprek = dienIn("VHEEEEEEEE", BEGIN.plus(Duration.ofDays(30)));

    database.store().wis(gemeente, gesprek);
    assertThat(kenmerken(postvak.neem(gemeente, BEGIN, TOT, 9))).containsExactly("VHEEEEEEEE");

    database
        .store()
        .ruimOp(gemeente, BEGIN.plus(Duration.ofDays(31)), new Bewaartermijnen(28, 14, 30));
    assertThat(database.count("bezorgingen", gemeente)).isZero();
    assertThat(database.count("inzendingen", gemeente)).isZero();
  }

  private GesprekId dienIn(String kenmerk, Instant bewarenTot) {
    GesprekId gesprek = database.gesprek(gemeente);
    database
        .store()
        .append(
            gemeente,
            Voorbeelden.met(
                Voorbeelden.beurt(gesprek, 1, "k1", "ja"),
                Optional.empty(),
                Optional.of(Voorbeelden.inzending(kenmerk, bewarenTot))));
    return gesprek;
  }

  private static List<String> kenmerken(List<Opdracht> opdrachten) {
    return opdrachten.stream().map(opdracht -> opdracht.inzending().kenmerk()).toList();
  }
}
