package nl.wegwijs.storage;

import static nl.wegwijs.storage.Balieproef.BEGIN;
import static nl.wegwijs.storage.Balieproef.fatima;
import static nl.wegwijs.storage.Balieproef.gegeven;
import static nl.wegwijs.storage.Balieproef.jan;
import static nl.wegwijs.storage.Balieproef.medewerker;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.bot.balie.Auditvraag;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.Handeling;
import nl.wegwijs.bot.balie.Rol;
import nl.wegwijs.bot.balie.Stand;
import nl.wegwijs.bot.balie.Werkregel;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Prioriteit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Timers go off when they are due, once, whoever looks at the clock. */
abstract class WekkerContract {
  private final Balieproef proef;
  private GemeenteId gemeente = new GemeenteId("nog-geen");
  private Balie balie;

  WekkerContract(TestDatabase database) {
    this.proef = new Balieproef(database);
    this.balie = proef.balie();
  }

  @BeforeEach
  void begin() {
    gemeente = proef.gemeente();
    balie = proef.balie();
    proef.zet(BEGIN);
  }

  private Werkregel regel(String kenmerk) {
    return gegeven(balie.regel(gemeente, fatima(gemeente), kenmerk));
  }

  private List<Handeling> handelingen(String kenmerk) {
    return gegeven(
            balie.audit(
                gemeente,
                medewerker(gemeente, "chef", Rol.COORDINATOR),
                new Auditvraag(
                    Optional.empty(),
                    Optional.of(kenmerk),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    100)))
        .stream()
        .map(Auditregel::handeling)
        .toList();
  }

  /** Two processes look at the clock at the same moment, and once more each. */
  private int ga(Instant nu) throws Exception {
    proef.zet(nu);
    int gegaan =
        Together.run(4, nummer -> proef.wekker(nummer).ga(nu)).stream()
            .mapToInt(Integer::intValue)
            .sum();
    return gegaan + proef.wekker(1).ga(nu);
  }

  @Test
  void whoWaitsLongIsToldSoOnce() throws Exception {
    for (int ronde = 0; ronde < 10; ronde++) {
      proef.zet(BEGIN);
      String kenmerk = proef.wachtend(gemeente);
      assertThat(ga(BEGIN.plus(Duration.ofMinutes(5)).minusMillis(1))).isZero();
      assertThat(ga(BEGIN.plus(Duration.ofMinutes(5)))).isOne();

      assertThat(proef.gezegd(gemeente, kenmerk))
          .filteredOn(woord -> woord.contains("Het duurt langer"))
          .hasSize(1);
      assertThat(handelingen(kenmerk)).containsExactly(Handeling.WACHT_LANG);
      assertThat(proef.gesprek(gemeente, kenmerk).toestand().aangeboden())
          .extracting(keuze -> keuze.waarde())
          .contains("terugbellen");
    }
  }

  @Test
  void whoIsHelpedInTimeIsToldNothing() throws Exception {
    String kenmerk = proef.wachtend(gemeente);
    balie.aanwezig(gemeente, fatima(gemeente), true, Optional.empty(), false);
    balie.pakOp(gemeente, fatima(gemeente), kenmerk);
    proef.zet(BEGIN.plus(Duration.ofMinutes(4)));
    balie.aanwezig(gemeente, fatima(gemeente), true, Optional.empty(), false);

    ga(BEGIN.plus(Duration.ofMinutes(5)));

    assertThat(proef.gezegd(gemeente, kenmerk)).noneMatch(woord -> woord.contains("langer"));
    assertThat(regel(kenmerk).stand()).isEqualTo(Stand.OPGEPAKT);
  }

  @Test
  void gesprekkenOfSomebodyWhoVanishedGoBackOnTop() throws Exception {
    String een = proef.wachtend(gemeente, "kcc", Prioriteit.NORMAAL);
    String twee = proef.wachtend(gemeente, "kcc", Prioriteit.SPOED);
    String weg = proef.wachtend(gemeente, "kcc", Prioriteit.NORMAAL);
    for (String kenmerk : List.of(een, twee, weg)) {
      balie.pakOp(gemeente, jan(gemeente), kenmerk);
    }
    balie.sluimerTotReactie(gemeente, jan(gemeente), weg);
    proef.zet(BEGIN.plusSeconds(20));
    balie.aanwezig(gemeente, jan(gemeente), true, Optional.empty(), false);
    Instant los = BEGIN.plusSeconds(20).plus(Duration.ofMinutes(3));

    assertThat(ga(los.minusMillis(1))).isZero();
    assertThat(ga(los)).isEqualTo(2);

    assertThat(regel(een).stand()).isEqualTo(Stand.WACHTEND);
    assertThat(regel(een).prioriteit()).isEqualTo(Prioriteit.HOOG);
    assertThat(regel(een).sinds()).isEqualTo(BEGIN);
    assertThat(regel(twee).prioriteit()).isEqualTo(Prioriteit.SPOED);
    assertThat(regel(weg).stand()).isEqualTo(Stand.SLUIMERT);
    assertThat(proef.gesprek(gemeente, een).toestand().status()).isEqualTo(Status.WACHTRIJ);
    assertThat(proef.gezegd(gemeente, een))
        .filteredOn(woord -> woord.contains("weggevallen"))
        .hasSize(1);
    proef.zeg(gemeente, proef.gesprek(gemeente, weg).id(), "Bent u er nog?");
    ga(los.plus(Duration.ofMinutes(1)));
    assertThat(regel(weg).stand()).isEqualTo(Stand.WACHTEND);
  }

  @Test
  void aCallThatWasPromisedIsRemindedOfAndThenUrgent() throws Exception {
    Instant voor = BEGIN.plus(Duration.ofHours(4));
    String kenmerk = proef.terugbelverzoek(gemeente, "kcc", voor);

    assertThat(ga(BEGIN.plusSeconds(60))).isOne();
    assertThat(handelingen(kenmerk)).containsExactly(Handeling.HERINNERD);
    assertThat(ga(voor)).isOne();

    assertThat(handelingen(kenmerk)).containsExactly(Handeling.OVER_NORM, Handeling.HERINNERD);
    assertThat(regel(kenmerk).prioriteit()).isEqualTo(Prioriteit.HOOG);
    assertThat(regel(kenmerk).kleur()).isEqualTo(Werkregel.Kleur.ROOD);
  }

  @Test
  void aCallThatWasMadeIsNotRemindedOf() throws Exception {
    String kenmerk = proef.terugbelverzoek(gemeente, "kcc", BEGIN.plus(Duration.ofHours(4)));
    balie.pakOp(gemeente, jan(gemeente), kenmerk);
    balie.teruggebeld(gemeente, jan(gemeente), kenmerk, "");

    ga(BEGIN.plus(Duration.ofHours(5)));

    assertThat(handelingen(kenmerk)).doesNotContain(Handeling.HERINNERD, Handeling.OVER_NORM);
  }

  @Test
  void whatWasPutAwayUntilAMomentComesBackThen() throws Exception {
    String kenmerk = proef.wachtend(gemeente);
    balie.pakOp(gemeente, fatima(gemeente), kenmerk);
    balie.sluimer(gemeente, fatima(gemeente), kenmerk, BEGIN.plusSeconds(90));

    assertThat(ga(BEGIN.plusSeconds(89))).isZero();
    assertThat(regel(kenmerk).stand()).isEqualTo(Stand.SLUIMERT);
    assertThat(ga(BEGIN.plusSeconds(90))).isOne();
    assertThat(regel(kenmerk).stand()).isEqualTo(Stand.OPGEPAKT);
  }
}
