package nl.wegwijs.bot.routering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.wegwijs.bot.gesprekken.Begrip;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.bot.gesprekken.Zetklok;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Signaalgroep;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Signaal;
import nl.wegwijs.intents.Signaal.Wie;
import nl.wegwijs.intents.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteerderTest {
  private static final Gemeente WATERRIJK = Testwereld.gemeente("waterrijk");
  private static final Instant DINSDAGOCHTEND = Zetklok.moment("2027-02-16T10:00");
  private static final Instant DINSDAGAVOND = Zetklok.moment("2027-02-16T23:00");

  private final Routeerder routeerder = new Routeerder();

  private static Signaal signaal(String groep, boolean ontkend, Wie wie, boolean verleden) {
    Signaalgroep gevonden =
        WATERRIJK.signaalwoorden().stream()
            .filter(kandidaat -> kandidaat.groep().equals(groep))
            .findFirst()
            .orElseThrow();
    return new Signaal(gevonden.woorden().getFirst(), gevonden, 0, 1, ontkend, wie, verleden);
  }

  private static Signaal nu(String groep) {
    return signaal(groep, false, Wie.SPREKER, false);
  }

  private static Product product(String id) {
    return WATERRIJK.producten().product(id, Taal.NL).orElseThrow();
  }

  private Routering route(Understanding begrip) {
    return routeerder.route(
        WATERRIJK, begrip, Optional.empty(), 0, Optional.empty(), DINSDAGOCHTEND);
  }

  private static TeamId team(String id) {
    return new TeamId(id);
  }

  @Test
  void goesToTheKccWhenNothingFits() {
    Routering routering = route(Begrip.van("mag ik iemand spreken"));
    assertThat(routering.team().id()).isEqualTo(TeamId.KCC);
    assertThat(routering.lijn()).isEqualTo(1);
    assertThat(routering.prioriteit()).isEqualTo(Prioriteit.NORMAAL);
    assertThat(routering.open()).isTrue();
    assertThat(routering.redenen()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "schulden,schuldhulp,HOOG,3",
    "geweld,veiligheid,SPOED,3",
    "wmo-zorg,wmo,NORMAAL,2",
    "parkeren,parkeren,NORMAAL,2",
    "verhuizing,burgerzaken,NORMAAL,1",
    "raad,bestuur,NORMAAL,3",
    "gevaar-op-straat,stadsbeheer,HOOG,1"
  })
  void followsTheSignaalwoord(String groep, String team, Prioriteit prioriteit, int lijn) {
    Routering routering = route(Begrip.met("...", nu(groep)));
    assertThat(routering.team().id()).isEqualTo(team(team));
    assertThat(routering.prioriteit()).isEqualTo(prioriteit);
    assertThat(routering.lijn()).isEqualTo(lijn);
    assertThat(routering.redenen()).anyMatch(reden -> reden.contains(groep));
  }

  @Test
  void ignoresADeniedWord() {
    Routering routering = route(Begrip.met("...", signaal("geweld", true, Wie.SPREKER, false)));
    assertThat(routering.team().id()).isEqualTo(TeamId.KCC);
    assertThat(routering.prioriteit()).isEqualTo(Prioriteit.NORMAAL);
  }

  @ParameterizedTest
  @CsvSource({"ANDER,false", "SPREKER,true", "ANDER,true"})
  void wordsAboutThePastOrSomebodyElseAreNotUrgentByThemselves(Wie wie, boolean verleden) {
    Routering routering = route(Begrip.met("...", signaal("geweld", false, wie, verleden)));
    assertThat(routering.team().id()).isEqualTo(team("veiligheid"));
    assertThat(routering.prioriteit()).isEqualTo(Prioriteit.HOOG);
  }

  @Test
  void aWordAboutNowWeighsMoreThanOneAboutThePast() {
    Routering routering =
        route(Begrip.met("...", signaal("schulden", false, Wie.SPREKER, true), nu("verhuizing")));
    assertThat(routering.team().id()).isEqualTo(team("burgerzaken"));
  }

  @Test
  void aCertainProductDecides() {
    Routering routering =
        routeerder.route(
            WATERRIJK,
            Begrip.met("...", nu("afval")),
            Optional.of(product("paspoort")),
            0.9,
            Optional.empty(),
            DINSDAGOCHTEND);
    assertThat(routering.team().id()).isEqualTo(team("burgerzaken"));
    assertThat(routering.redenen()).anyMatch(reden -> reden.contains("Paspoort"));
  }

  @Test
  void aStrongWordDecidesOverAnUncertainProduct() {
    Routering routering =
        routeerder.route(
            WATERRIJK,
            Begrip.met("...", nu("schulden")),
            Optional.of(product("paspoort")),
            0.3,
            Optional.empty(),
            DINSDAGOCHTEND);
    assertThat(routering.team().id()).isEqualTo(team("schuldhulp"));
  }

  @Test
  void haltsAtTheTeamsOwnTargetWithoutAWijk() {
    assertThat(route(Begrip.met("...", nu("wmo-zorg"))).doel())
        .isEqualTo("wachtrij:sociaal-wijkteam");
  }

  @ParameterizedTest
  @CsvSource({
    "3484HG,wachtrij:sociaal-wijkteam-linde",
    "3482AA,wachtrij:sociaal-wijkteam-centrum",
    "3488BN,wachtrij:sociaal-wijkteam-rietlanden",
    "3489TG,wachtrij:sociaal-wijkteam",
    "1011AB,wachtrij:sociaal-wijkteam",
    "34,wachtrij:sociaal-wijkteam"
  })
  void followsThePostcodeKnownFromElsewhere(String postcode, String doel) {
    Routering routering =
        routeerder.route(
            WATERRIJK,
            Begrip.met("...", nu("wmo-zorg")),
            Optional.empty(),
            0,
            Optional.of(postcode),
            DINSDAGOCHTEND);
    assertThat(routering.doel()).isEqualTo(doel);
  }

  @Test
  void thePostcodeInTheSentenceComesFirst() {
    String zin = "hulp voor mijn moeder op 3484 HG";
    var begrip =
        new Understanding(
            zin,
            Taal.NL,
            Understanding.Oordeel.ONBEKEND,
            List.of(),
            List.of(Begrip.entiteit(Entiteit.Soort.POSTCODE, zin, "3484 HG", "3484HG")),
            List.of(nu("wmo-zorg")));
    Routering routering =
        routeerder.route(
            WATERRIJK, begrip, Optional.empty(), 0, Optional.of("3482AA"), DINSDAGOCHTEND);
    assertThat(routering.doel()).isEqualTo("wachtrij:sociaal-wijkteam-linde");
    assertThat(routering.redenen()).anyMatch(reden -> reden.contains("Lindekwartier"));
  }

  @Test
  void aNamedWijkComesBeforeAPostcode() {
    String zin = "hulp in de Rietlanden";
    var begrip =
        new Understanding(
            zin,
            Taal.NL,
            Understanding.Oordeel.ONBEKEND,
            List.of(),
            List.of(Begrip.entiteit(Entiteit.Soort.WIJK, zin, "Rietlanden", "Rietlanden")),
            List.of(nu("wmo-zorg")));
    Routering routering =
        routeerder.route(
            WATERRIJK, begrip, Optional.empty(), 0, Optional.of("3482AA"), DINSDAGOCHTEND);
    assertThat(routering.doel()).isEqualTo("wachtrij:sociaal-wijkteam-rietlanden");
  }

  @Test
  void saysWhenAClosedTeamOpens() {
    Routering routering =
        routeerder.route(
            WATERRIJK,
            Begrip.met("...", nu("parkeren")),
            Optional.empty(),
            0,
            Optional.empty(),
            DINSDAGAVOND);
    assertThat(routering.open()).isFalse();
    assertThat(routering.redenen()).anyMatch(reden -> reden.contains("woensdag 17 februari 09:00"));
  }

  @Test
  void hasteAloneRaisesThePriorityOnly() {
    Routering routering = route(Begrip.met("...", nu("grote-haast")));
    assertThat(routering.team().id()).isEqualTo(TeamId.KCC);
    assertThat(routering.prioriteit()).isEqualTo(Prioriteit.HOOG);
  }

  @Property
  void alwaysFindsATeamAndSaysWhy(
      @ForAll @Size(max = 4) List<@IntRange(min = 0, max = 200) Integer> groepen,
      @ForAll boolean ontkend,
      @ForAll boolean verleden,
      @ForAll @IntRange(min = 0, max = 20_000) int uren) {
    var signalen = new ArrayList<Signaal>();
    for (int groep : groepen) {
      List<Signaalgroep> alle = WATERRIJK.signaalwoorden();
      signalen.add(signaal(alle.get(groep % alle.size()).groep(), ontkend, Wie.ONBEKEND, verleden));
    }
    Routering routering =
        routeerder.route(
            WATERRIJK,
            Begrip.met("...", signalen.toArray(Signaal[]::new)),
            Optional.empty(),
            0,
            Optional.empty(),
            DINSDAGOCHTEND.plusSeconds(3600L * uren));
    assertThat(WATERRIJK.teams()).containsKey(routering.team().id());
    assertThat(routering.redenen()).isNotEmpty().noneMatch(String::isBlank);
    assertThat(routering.lijn()).isBetween(1, 3);
    assertThat(routering.doel()).isNotBlank();
  }
}
