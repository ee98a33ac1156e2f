package nl.wegwijs.storage;

import static nl.wegwijs.storage.Balieproef.fatima;
import static nl.wegwijs.storage.Balieproef.gedaan;
import static nl.wegwijs.storage.Balieproef.gegeven;
import static nl.wegwijs.storage.Balieproef.jan;
import static nl.wegwijs.storage.Balieproef.medewerker;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wegwijs.bot.Luisteraars;
import nl.wegwijs.bot.balie.Aanwezigheid;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.Balieuitslag;
import nl.wegwijs.bot.balie.Belpoging;
import nl.wegwijs.bot.balie.Bord;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Notitie;
import nl.wegwijs.bot.balie.Resultaat;
import nl.wegwijs.bot.balie.Rol;
import nl.wegwijs.bot.balie.Stand;
import nl.wegwijs.bot.balie.Tab;
import nl.wegwijs.bot.balie.Weigering.Reden;
import nl.wegwijs.bot.balie.Werkregel;
import nl.wegwijs.bot.dialoog.Bezetting;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How work is divided, sent on, put away, called back and ended. */
abstract class BalieWorkContract {
  private static final TeamId PARKEREN = new TeamId("parkeren");

  private final Balieproef proef;
  private GemeenteId gemeente = new GemeenteId("nog-geen");
  private Balie balie;

  BalieWorkContract(TestDatabase database) {
    this.proef = new Balieproef(database);
    this.balie = proef.balie();
  }

  @BeforeEach
  void begin() {
    gemeente = proef.gemeente();
    balie = proef.balie();
    proef.zet(Balieproef.BEGIN);
  }

  private static Reden reden(Balieuitslag uitslag) {
    if (uitslag instanceof Balieuitslag.Geweigerd geweigerd) {
      return geweigerd.weigering().reden();
    }
    throw new AssertionError("niet geweigerd maar " + uitslag);
  }

  private Werkregel regel(String kenmerk) {
    return gegeven(balie.regel(gemeente, fatima(gemeente), kenmerk));
  }

  @Test
  void onlyOneOfTwoWhoTakeItAtOnceHasIt() throws Exception {
    List<Medewerker> beiden = List.of(fatima(gemeente), jan(gemeente));
    for (int ronde = 0; ronde < 100; ronde++) {
      String kenmerk = proef.wachtend(gemeente, "kcc", Prioriteit.NORMAAL);

      List<Balieuitslag> uitslagen =
          Together.run(
              2, nummer -> proef.balie(nummer).pakOp(gemeente, beiden.get(nummer), kenmerk));

      int winnaar = uitslagen.getFirst() instanceof Balieuitslag.Gedaan ? 0 : 1;
      gedaan(uitslagen.get(winnaar));
      assertThat(uitslagen.get(1 - winnaar))
          .isEqualTo(new Balieuitslag.AlVan(beiden.get(winnaar).naam()));
      assertThat(proef.gezegd(gemeente, kenmerk))
          .filteredOn(woord -> woord.contains("U spreekt nu met"))
          .hasSize(1);
    }
  }

  @Test
  void workSentOnComesBackToWhoAskedAndKeepsItsWaitingTime() {
    String kenmerk = proef.wachtend(gemeente, "kcc", Prioriteit.NORMAAL);
    Medewerker fatima = fatima(gemeente);
    Medewerker piet = medewerker(gemeente, "piet", Rol.MEDEWERKER, "parkeren");
    Instant sinds = regel(kenmerk).sinds();
    balie.aanwezig(gemeente, fatima, true, Optional.empty(), false);
    balie.pakOp(gemeente, fatima, kenmerk);
    proef.zet(Balieproef.BEGIN.plusSeconds(30));
    Instant uiterlijk = Balieproef.BEGIN.plus(Duration.ofHours(2));

    var door =
        gedaan(
            balie.zetDoor(
                gemeente, fatima, kenmerk, PARKEREN, "Mag dit hier?", Optional.of(uiterlijk)));
    assertThat(door.werk().stand()).isEqualTo(Stand.WACHTEND);
    assertThat(door.werk().norm()).contains(uiterlijk);
    assertThat(proef.gesprek(gemeente, kenmerk).toestand().status()).isEqualTo(Status.WACHTRIJ);
    assertThat(reden(balie.pakOp(gemeente, fatima, kenmerk))).isEqualTo(Reden.ANDER_TEAM);
    gedaan(balie.pakOp(gemeente, piet, kenmerk));
    assertThat(gegeven(balie.gesprek(gemeente, piet, kenmerk)).samenvatting().tekst())
        .contains("Mag dit hier?");
    var terug = gedaan(balie.geefTerugAanAfzender(gemeente, piet, kenmerk, "Ja, dat mag."));

    assertThat(terug.werk().team()).isEqualTo("kcc");
    assertThat(terug.werk().bij().orElseThrow().naam()).isEqualTo("Fatima");
    assertThat(terug.werk().doorgezet()).isEmpty();
    assertThat(gegeven(balie.ververs(gemeente, fatima, kenmerk)).notities())
        .extracting(Notitie::tekst)
        .containsExactly("Ja, dat mag.");
    balie.sluit(gemeente, fatima, kenmerk, Resultaat.ZELFSTANDIG_AFGEHANDELD);
    assertThat(gedaan(balie.heropen(gemeente, fatima, kenmerk)).werk().sinds()).isEqualTo(sinds);
  }

  @Test
  void workSentBackToSomebodyWhoLeftWaitsInTheirTeam() {
    String kenmerk = proef.wachtend(gemeente, "kcc", Prioriteit.NORMAAL);
    Medewerker fatima = fatima(gemeente);
    balie.pakOp(gemeente, fatima, kenmerk);
    balie.zetDoor(gemeente, fatima, kenmerk, PARKEREN, "Mag dit hier?", Optional.empty());
    Medewerker piet = medewerker(gemeente, "piet", Rol.MEDEWERKER, "parkeren");
    balie.pakOp(gemeente, piet, kenmerk);

    var terug = gedaan(balie.geefTerugAanAfzender(gemeente, piet, kenmerk, ""));

    assertThat(terug.werk().stand()).isEqualTo(Stand.WACHTEND);
    assertThat(terug.werk().team()).isEqualTo("kcc");
  }

  @Test
  void theAssistantIsBackAfterAHandBack() {
    String kenmerk = proef.wachtend(gemeente);
    Medewerker fatima = fatima(gemeente);
    balie.pakOp(gemeente, fatima, kenmerk);

    var terug = gedaan(balie.naarAssistent(gemeente, fatima, kenmerk, "Wil alleen het tarief."));

    assertThat(terug.werk().resultaat()).contains(Resultaat.TERUG_NAAR_ASSISTENT);
    assertThat(proef.gesprek(gemeente, kenmerk).toestand().status()).isEqualTo(Status.ASSISTENT);
    assertThat(proef.gesprek(gemeente, kenmerk).toestand().overdracht()).isEmpty();
    assertThat(reden(balie.antwoord(gemeente, fatima, kenmerk, "Nog iets", "x")))
        .isEqualTo(Reden.STAND);
  }

  @Test
  void whatWasPutAwayComesBackWhenTheInwonerSpeaks() {
    String kenmerk = proef.wachtend(gemeente);
    Medewerker fatima = fatima(gemeente);
    balie.pakOp(gemeente, fatima, kenmerk);
    gedaan(balie.sluimerTotReactie(gemeente, fatima, kenmerk));
    assertThat(regel(kenmerk).stand()).isEqualTo(Stand.SLUIMERT);

    GesprekId id = proef.gesprek(gemeente, kenmerk).id();
    proef.zeg(gemeente, id, "Bent u er nog?");

    assertThat(regel(kenmerk).stand()).isEqualTo(Stand.OPGEPAKT);
    assertThat(regel(kenmerk).laatsteVan()).contains(nl.wegwijs.bot.gesprek.Van.INWONER);
    assertThat(reden(balie.sluimer(gemeente, fatima, kenmerk, Balieproef.BEGIN.minusSeconds(1))))
        .isEqualTo(Reden.ONBEKENDE_KEUZE);
  }

  @Test
  void aGesprekThatWaitsAgainIsTheSameWork() {
    String kenmerk = proef.wachtend(gemeente);
    Medewerker fatima = fatima(gemeente);
    balie.pakOp(gemeente, fatima, kenmerk);
    balie.sluit(gemeente, fatima, kenmerk, Resultaat.ZELFSTANDIG_AFGEHANDELD);
    var gesprek = proef.gesprek(gemeente, kenmerk);

    proef.zegWachtend(gemeente, gesprek.id(), "Het klopt toch niet", kenmerk);

    assertThat(regel(kenmerk).stand()).isEqualTo(Stand.WACHTEND);
    assertThat(regel(kenmerk).bij()).isEmpty();
    assertThat(regel(kenmerk).resultaat()).isEmpty();
    assertThat(regel(kenmerk).sinds()).isEqualTo(Balieproef.BEGIN);
    gedaan(balie.pakOp(gemeente, jan(gemeente), kenmerk));
  }

  @Test
  void takesTooLongATextForNoText() {
    String kenmerk = proef.wachtend(gemeente);
    Medewerker fatima = fatima(gemeente);
    balie.pakOp(gemeente, fatima, kenmerk);
    String langst = "é".repeat(3999) + "😀";

    assertThat(reden(balie.antwoord(gemeente, fatima, kenmerk, langst + "x", "1")))
        .isEqualTo(Reden.TE_LANG);
    assertThat(reden(balie.notitie(gemeente, fatima, kenmerk, langst + "x", "2")))
        .isEqualTo(Reden.TE_LANG);
    assertThat(reden(balie.antwoord(gemeente, fatima, kenmerk, " \n ", "3"))).isEqualTo(Reden.LEEG);
    gedaan(balie.antwoord(gemeente, fatima, kenmerk, langst, "4"));
    gedaan(balie.notitie(gemeente, fatima, kenmerk, langst, "5"));
    gedaan(balie.notitie(gemeente, fatima, kenmerk, langst, "5"));
    assertThat(gegeven(balie.ververs(gemeente, fatima, kenmerk)).notities()).hasSize(1);
  }

  @Test
  void masksNumbersThatMayNotBeKept() {
    String kenmerk = proef.wachtend(gemeente);
    Medewerker fatima = fatima(gemeente);
    balie.pakOp(gemeente, fatima, kenmerk);

    balie.antwoord(gemeente, fatima, kenmerk, "Uw BSN 111222333 klopt.\0", "1");
    balie.notitie(gemeente, fatima, kenmerk, "BSN 111222333\0\ud800", "2");
    balie.bewaarConcept(gemeente, fatima, kenmerk, "BSN 111222333");

    var dossier = gegeven(balie.ververs(gemeente, fatima, kenmerk));
    assertThat(dossier.toString()).doesNotContain("111222333");
    assertThat(dossier.concept()).contains("BSN *********");
  }

  @Test
  void aDraftIsKeptForWhoWroteItUntilTheWorkIsDone() {
    String kenmerk = proef.wachtend(gemeente);
    Medewerker fatima = fatima(gemeente);
    balie.bewaarConcept(gemeente, fatima, kenmerk, "Ik zoek het ");
    balie.bewaarConcept(gemeente, fatima, kenmerk, "Ik zoek het even uit");

    assertThat(gegeven(balie.ververs(gemeente, fatima, kenmerk)).concept())
        .contains("Ik zoek het even uit");
    assertThat(gegeven(balie.ververs(gemeente, jan(gemeente), kenmerk)).concept()).isEmpty();
    balie.pakOp(gemeente, fatima, kenmerk);
    balie.sluit(gemeente, fatima, kenmerk, Resultaat.GEEN_REACTIE);
    assertThat(gegeven(balie.ververs(gemeente, fatima, kenmerk)).concept()).isEmpty();
  }

  @Test
  void theNextIsOfOnesOwnTeamsMostUrgentFirstThenByWaitingTimeWithinCapacity() {
    String eerste = proef.wachtend(gemeente, "kcc", Prioriteit.NORMAAL);
    proef.zet(Balieproef.BEGIN.plusSeconds(1));
    String tweede = proef.wachtend(gemeente, "kcc", Prioriteit.NORMAAL);
    String spoed = proef.wachtend(gemeente, "kcc", Prioriteit.SPOED);
    String anders = proef.wachtend(gemeente, "parkeren", Prioriteit.SPOED);
    Medewerker jan = jan(gemeente);

    assertThat(gedaan(balie.pakVolgende(gemeente, jan)).werk().kenmerk()).isEqualTo(spoed);
    assertThat(gedaan(balie.pakVolgende(gemeente, jan)).werk().kenmerk()).isEqualTo(eerste);
    assertThat(gedaan(balie.pakVolgende(gemeente, jan)).werk().kenmerk()).isEqualTo(tweede);
    assertThat(reden(balie.pakVolgende(gemeente, jan))).isEqualTo(Reden.NIETS_TE_DOEN);
    proef.wachtend(gemeente, "kcc", Prioriteit.NORMAAL);
    gedaan(balie.pakVolgende(gemeente, jan));
    proef.wachtend(gemeente, "kcc", Prioriteit.NORMAAL);
    assertThat(reden(balie.pakVolgende(gemeente, jan))).isEqualTo(Reden.VOL);
    assertThat(regel(anders).stand()).isEqualTo(Stand.WACHTEND);
  }

  @Test
  void aSkillThatIsNeededComesBeforeWaitingTime() {
    String nederlands = proef.wachtend(gemeente, "kcc", Prioriteit.NORMAAL);
    proef.zet(Balieproef.BEGIN.plusSeconds(1));
    String engels = proef.wachtendInHetEngels(gemeente, "kcc");
    Medewerker spreektEngels =
        new Medewerker(
            "emma",
            "Emma",
            Set.of(gemeente),
            Set.of(Rol.MEDEWERKER),
            Set.of(TeamId.KCC),
            Set.of("engels"));

    assertThat(gedaan(balie.pakVolgende(gemeente, spreektEngels)).werk().kenmerk())
        .isEqualTo(engels);
    assertThat(gedaan(balie.pakVolgende(gemeente, jan(gemeente))).werk().kenmerk())
        .isEqualTo(nederlands);
  }

  @Test
  void aCoordinatorGivesWorkToSomebodyWhoIsThere() {
    String kenmerk = proef.wachtend(gemeente, "kcc", Prioriteit.NORMAAL);
    Medewerker chef = medewerker(gemeente, "chef", Rol.COORDINATOR, "kcc");
    assertThat(reden(balie.wijsToe(gemeente, chef, kenmerk, "jan")))
        .isEqualTo(Reden.ONBEKENDE_KEUZE);
    balie.aanwezig(gemeente, jan(gemeente), true, Optional.empty(), false);

    var toegewezen = gedaan(balie.wijsToe(gemeente, chef, kenmerk, "jan"));

    assertThat(toegewezen.werk().bij().orElseThrow().naam()).isEqualTo("Jan");
    gedaan(balie.antwoord(gemeente, jan(gemeente), kenmerk, "Goedemorgen", "1"));
  }

  @Test
  void aRequestToBeCalledBackIsTriedAndEnds() {
    Instant voor = Balieproef.BEGIN.plus(Duration.ofHours(4));
    String kenmerk = proef.terugbelverzoek(gemeente, "kcc", voor);
    Medewerker jan = jan(gemeente);
    assertThat(proef.kenmerken(gemeente, jan, Tab.TERUGBELLEN)).containsExactly(kenmerk);
    assertThat(regel(kenmerk).norm()).contains(voor);
    assertThat(regel(kenmerk).soort()).isEqualTo(Werkregel.Soort.TERUGBELVERZOEK);
    gedaan(balie.pakOp(gemeente, jan, kenmerk));
    assertThat(proef.gesprek(gemeente, kenmerk).toestand().status()).isEqualTo(Status.ASSISTENT);

    gedaan(
        balie.belpoging(gemeente, jan, kenmerk, Belpoging.Uitkomst.GEEN_GEHOOR, "Probeer later"));
    var klaar = gedaan(balie.teruggebeld(gemeente, jan, kenmerk, ""));
    gedaan(balie.teruggebeld(gemeente, jan, kenmerk, ""));

    assertThat(klaar.werk().resultaat()).contains(Resultaat.TERUGGEBELD);
    assertThat(klaar.werk().pogingen())
        .extracting(Belpoging::uitkomst)
        .containsExactly(Belpoging.Uitkomst.GEEN_GEHOOR, Belpoging.Uitkomst.GESPROKEN);
    assertThat(gegeven(balie.gesprek(gemeente, jan, kenmerk)).inzendingen())
        .singleElement()
        .satisfies(inzending ->
            assertThat(inzending.waarden()).containsEntry("telefoonnummer", "0612345678"));
  }

  @Test
  void aFiledMoveIsWorkOfBurgerzaken() {
    String kenmerk = proef.verhuizing(gemeente);
    Medewerker fatima = fatima(gemeente);

    var lijst = gegeven(balie.inzendingen().lijst(gemeente, fatima, true, false, Optional.empty()));
    var gepakt = gegeven(balie.inzendingen().pakOp(gemeente, fatima, kenmerk));
    gegeven(balie.inzendingen().notitie(gemeente, fatima, kenmerk, "Bewijs ontvangen"));
    var klaar = gegeven(balie.inzendingen().handelAf(gemeente, fatima, kenmerk, "Verwerkt"));

    assertThat(lijst.regels())
        .singleElement()
        .satisfies(werk ->
            assertThat(werk.inzending().aantekeningen())
                .containsExactly("adres niet in het register"));
    assertThat(gepakt.werk().stand()).isEqualTo(Stand.OPGEPAKT);
    assertThat(klaar.werk().stand()).isEqualTo(Stand.AFGEHANDELD);
    assertThat(klaar.notities())
        .extracting(Notitie::tekst)
        .containsExactly("Bewijs ontvangen", "Verwerkt");
    assertThat(
            gegeven(balie.inzendingen().lijst(gemeente, fatima, true, false, Optional.empty()))
                .regels())
        .isEmpty();
  }

  @Test
  void everyChangeHasAHigherNumberAndIsHeard() {
    var gehoord = new AtomicInteger();
    long begin = balie.wijziging(gemeente);
    String kenmerk = proef.wachtend(gemeente);
    Balie ander =
        new Balie(proef::gemeenten, proef.gesprekken(), proef.store(), proef, new Luisteraars());
    try (var luisteraar = ander.luister(gemeente, gehoord::incrementAndGet)) {
      assertThat(luisteraar).isNotNull();
      ander.peil();
      ander.peil();
      assertThat(gehoord).hasValue(1);
      balie.pakOp(gemeente, fatima(gemeente), kenmerk);
      ander.peil();
      assertThat(gehoord).hasValue(2);
      ander.antwoord(gemeente, fatima(gemeente), kenmerk, "Goedemorgen", "1");
      assertThat(gehoord).hasValue(3);
    }

    var na = gegeven(balie.wijzigingen(gemeente, fatima(gemeente), begin));
    assertThat(na.regels()).extracting(Werkregel::kenmerk).containsExactly(kenmerk);
    assertThat(na.wijziging()).isGreaterThan(begin + 2).isEqualTo(balie.wijziging(gemeente));
    assertThat(gegeven(balie.wijzigingen(gemeente, fatima(gemeente), na.wijziging())).regels())
        .isEmpty();
  }

  @Test
  void aQueueIsReadInPages() {
    for (int nummer = 0; nummer < 120; nummer++) {
      proef.wachtend(gemeente, "kcc", nummer % 7 == 0 ? Prioriteit.HOOG : Prioriteit.NORMAAL);
    }
    var eerste = gegeven(balie.wachtrij(gemeente, jan(gemeente), Tab.ALLE, Optional.empty()));
    var tweede = gegeven(balie.wachtrij(gemeente, jan(gemeente), Tab.ALLE, eerste.volgende()));
    var derde = gegeven(balie.wachtrij(gemeente, jan(gemeente), Tab.ALLE, tweede.volgende()));

    assertThat(List.of(eerste.regels().size(), tweede.regels().size(), derde.regels().size()))
        .containsExactly(50, 50, 20);
    assertThat(derde.volgende()).isEmpty();
    assertThat(
            java.util.stream.Stream.of(eerste, tweede, derde)
                .flatMap(bladzijde -> bladzijde.regels().stream())
                .map(Werkregel::kenmerk)
                .distinct())
        .hasSize(120);
    assertThat(eerste.regels().subList(0, 18))
        .allSatisfy(regel -> assertThat(regel.prioriteit()).isEqualTo(Prioriteit.HOOG));
  }

  @Test
  void theBoardCountsWhatWaitsAndWhoIsThere() {
    String kenmerk = proef.wachtend(gemeente, "kcc", Prioriteit.NORMAAL);
    proef.wachtend(gemeente, "kcc", Prioriteit.NORMAAL);
    proef.terugbelverzoek(gemeente, "parkeren", Balieproef.BEGIN.plusSeconds(60));
    balie.aanwezig(gemeente, jan(gemeente), true, Optional.empty(), false);
    balie.pakOp(gemeente, jan(gemeente), kenmerk);
    proef.zet(Balieproef.BEGIN.plusSeconds(61));
    balie.aanwezig(gemeente, jan(gemeente), true, Optional.of(kenmerk), true);

    Bord bord = gegeven(balie.bord(gemeente, medewerker(gemeente, "chef", Rol.COORDINATOR, "kcc")));

    assertThat(List.of(bord.wachtend(), bord.opgepakt(), bord.terugbellen()))
        .containsExactly(1, 1, 1);
    assertThat(bord.langstSinds()).contains(Balieproef.BEGIN);
    assertThat(bord.online())
        .singleElement()
        .satisfies(regel -> assertThat(regel.gesprekken()).isOne());
    assertThat(bord.risico())
        .singleElement()
        .satisfies(regel -> assertThat(regel.kleur()).isEqualTo(Werkregel.Kleur.ROOD));
    assertThat(gegeven(balie.gesprek(gemeente, fatima(gemeente), kenmerk)).kijkers())
        .singleElement()
        .satisfies(kijker -> assertThat(kijker.typt()).isTrue());
  }

  @Test
  void tellsWhetherSomebodyCanCome() {
    var meter = new Aanwezigheid(proef.store());
    var waterrijk = proef.gemeente(gemeente);
    var kcc = waterrijk.team(TeamId.KCC);
    var parkeren = waterrijk.team(PARKEREN);
    Instant nu = Balieproef.BEGIN;
    assertThat(meter.van(waterrijk, kcc, nu)).isEqualTo(Bezetting.NIEMAND);
    balie.aanwezig(gemeente, jan(gemeente), false, Optional.empty(), false);
    assertThat(meter.van(waterrijk, kcc, nu)).isEqualTo(Bezetting.NIEMAND);
    balie.aanwezig(gemeente, jan(gemeente), true, Optional.empty(), false);
    assertThat(meter.van(waterrijk, kcc, nu)).isEqualTo(Bezetting.VRIJ);
    assertThat(meter.van(waterrijk, parkeren, nu)).isEqualTo(Bezetting.NIEMAND);
    for (int gesprek = 0; gesprek < 4; gesprek++) {
      proef.wachtend(gemeente, "kcc", Prioriteit.NORMAAL);
      gedaan(balie.pakVolgende(gemeente, jan(gemeente)));
    }
    assertThat(meter.van(waterrijk, kcc, nu)).isEqualTo(Bezetting.VOL);
    assertThat(meter.van(waterrijk, kcc, nu.plusSeconds(61))).isEqualTo(Bezetting.NIEMAND);
    assertThat(meter.van(waterrijk, kcc, nu.plus(Duration.ofHours(14)))).isEqualTo(Bezetting.DICHT);
  }
}
