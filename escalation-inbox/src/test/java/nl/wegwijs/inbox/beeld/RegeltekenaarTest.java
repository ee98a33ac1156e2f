package nl.wegwijs.inbox.beeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.balie.Eigenaar;
import nl.wegwijs.bot.balie.Stand;
import nl.wegwijs.bot.balie.Werkregel;
import nl.wegwijs.bot.balie.Werkregel.Kleur;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.Taal;
import org.junit.jupiter.api.Test;

final class RegeltekenaarTest {
  private static final Instant NU = Instant.parse("2027-02-16T09:00:00Z");

  @Test
  void saysHowLongSomebodyWaitsAndHowTheNormStands() {
    Regelbeeld regel = teken(Stand.WACHTEND, Kleur.GROEN, Duration.ofMinutes(2), false);

    assertThat(regel.naam()).isEqualTo("Anoniem");
    assertThat(regel.wacht()).isEqualTo("wacht 2 min");
    assertThat(regel.norm().woorden()).isEqualTo("nog 3 min");
    assertThat(regel.norm().deel()).isEqualTo(40);
    assertThat(regel.inwonerSprak()).isFalse();
  }

  @Test
  void neverShowsABarThatContradictsItsColour() {
    assertThat(teken(Stand.WACHTEND, Kleur.GEEL, Duration.ofMinutes(1), false).norm().deel())
        .isEqualTo(80);
    assertThat(teken(Stand.WACHTEND, Kleur.ROOD, Duration.ofMinutes(7), false).norm())
        .isEqualTo(new Regelbeeld.Norm("rood", "2 min over de norm", 100));
  }

  @Test
  void tellsWhoHasItAndThatTheInwonerSpoke() {
    Regelbeeld regel = teken(Stand.OPGEPAKT, Kleur.GROEN, Duration.ofMinutes(2), false);

    assertThat(regel.standwoorden()).isEqualTo("bij Fatima");
    assertThat(regel.merk()).isEqualTo(Regeltekenaar.merk("f")).doesNotContain("f1");
    assertThat(regel.inwonerSprak()).isTrue();
  }

  @Test
  void showsOfAShieldedTeamOnlyThatSomethingWaits() {
    Regelbeeld regel = teken(Stand.WACHTEND, Kleur.GROEN, Duration.ofMinutes(2), true);

    assertThat(regel.naam()).isEqualTo("Afgeschermd");
    assertThat(regel.onderwerp()).isEqualTo("Alleen Wmo mag dit lezen");
  }

  @Test
  void readsAnyAddressAsAPlaceInTheQueues() {
    Plek plek =
        Plek.lees(Optional.of("alle"), Optional.of("wmo"), Optional.of("1_1700000_WG23456789"));

    assertThat(plek.vraag()).isEqualTo("?tab=alle&team=wmo&na=1_1700000_WG23456789");
    assertThat(
            Plek.lees(Optional.of("x"), Optional.of("<b>"), Optional.of("1_2_\"><script>")).vraag())
        .isEqualTo("?tab=mijn-team");
  }

  @Test
  void saysTimesAsPeopleDo() {
    assertThat(Woorden.duur(Duration.ofSeconds(-5))).isEqualTo("minder dan 1 min");
    assertThat(Woorden.duur(Duration.ofMinutes(65))).isEqualTo("1 uur 5 min");
    assertThat(Woorden.duur(Duration.ofHours(25))).isEqualTo("1 dag");
    assertThat(Woorden.moment(NU.plus(Duration.ofDays(2)), NU)).isEqualTo("do 18 feb 10:00");
    assertThat(Woorden.moment(NU, NU)).isEqualTo("10:00");
  }

  private static Regelbeeld teken(Stand stand, Kleur kleur, Duration wacht, boolean verborgen) {
    Instant sinds = NU.minus(wacht);
    boolean opgepakt = stand == Stand.OPGEPAKT;
    return new Regeltekenaar(NU)
        .teken(
            new Werkregel(
                "WG23456789",
                Werkregel.Soort.GESPREK,
                new GesprekId("g"),
                Kanaal.WEB,
                Taal.NL,
                verborgen,
                Optional.empty(),
                "",
                "wmo",
                "Wmo",
                2,
                Prioriteit.NORMAAL,
                List.of(),
                Optional.empty(),
                sinds,
                Optional.of(sinds.plus(Duration.ofMinutes(5))),
                kleur,
                stand,
                opgepakt ? Optional.of(new Eigenaar("f", "Fatima")) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(NU),
                Optional.of(Van.INWONER),
                1));
  }
}
