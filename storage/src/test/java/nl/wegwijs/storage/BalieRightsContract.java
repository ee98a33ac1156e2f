package nl.wegwijs.storage;

import static nl.wegwijs.storage.Balieproef.gegeven;
import static nl.wegwijs.storage.Balieproef.medewerker;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import nl.wegwijs.bot.balie.Auditvraag;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.Balieuitslag;
import nl.wegwijs.bot.balie.Belpoging;
import nl.wegwijs.bot.balie.Bladzijde;
import nl.wegwijs.bot.balie.Inzage;
import nl.wegwijs.bot.balie.Inzendingwerk;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Resultaat;
import nl.wegwijs.bot.balie.Rol;
import nl.wegwijs.bot.balie.Tab;
import nl.wegwijs.bot.balie.Weigering.Reden;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.TeamId;
import org.junit.jupiter.api.Test;

/**
 * Who may do what: every method of the desk by people of another gemeente, of none, of every role,
 * and in and out of the team, for work of an ordinary, a second-line and a shielded team.
 */
abstract class BalieRightsContract {
  private static final String JA = "ja";
  private static final String NIEMAND = "-";

  private final Balieproef proef;
  private final GemeenteId gemeente;
  private final Balie balie;

  BalieRightsContract(TestDatabase database) {
    this.proef = new Balieproef(database);
    this.gemeente = proef.gemeente();
    this.balie = proef.balie();
  }

  private Map<String, Medewerker> mensen() {
    var mensen = new LinkedHashMap<String, Medewerker>();
    mensen.put("kcc", medewerker(gemeente, "kcc", Rol.MEDEWERKER, "kcc"));
    mensen.put("burgerzaken", medewerker(gemeente, "burger", Rol.MEDEWERKER, "burgerzaken"));
    mensen.put("parkeren", medewerker(gemeente, "parkeer", Rol.MEDEWERKER, "parkeren"));
    mensen.put("wmo", medewerker(gemeente, "wmo", Rol.MEDEWERKER, "wmo"));
    mensen.put("coordinator", medewerker(gemeente, "chef", Rol.COORDINATOR, "kcc"));
    mensen.put("redacteur", medewerker(gemeente, "red", Rol.REDACTEUR, "wmo"));
    mensen.put("beheerder", medewerker(gemeente, "beheer", Rol.BEHEERDER, "wmo"));
    mensen.put(
        "elders", medewerker(proef.gemeente(), "elders", Rol.MEDEWERKER, "wmo", "burgerzaken"));
    mensen.put(
        "nergens",
        new Medewerker(
            "nergens",
            "Nergens",
            Set.of(),
            Set.of(Rol.values()),
            Set.of(new TeamId("wmo")),
            Set.of()));
    mensen.put(
        "zonder-rol",
        new Medewerker(
            "leeg", "Leeg", Set.of(gemeente), Set.of(), Set.of(new TeamId("wmo")), Set.of()));
    return mensen;
  }

  /** Everything that is done with one piece of work, none of which must work for an outsider. */
  private Map<String, BiFunction<Medewerker, String, Object>> handelingen() {
    var doen = new LinkedHashMap<String, BiFunction<Medewerker, String, Object>>();
    doen.put("gesprek", (wie, kenmerk) -> balie.gesprek(gemeente, wie, kenmerk));
    doen.put("ververs", (wie, kenmerk) -> balie.ververs(gemeente, wie, kenmerk));
    doen.put("notitie", (wie, kenmerk) -> balie.notitie(gemeente, wie, kenmerk, "tekst", "n"));
    doen.put("antwoord", (wie, kenmerk) -> balie.antwoord(gemeente, wie, kenmerk, "tekst", "a"));
    doen.put(
        "stuurProduct",
        (wie, kenmerk) -> balie.stuurProduct(gemeente, wie, kenmerk, "paspoort", "tekst", "p"));
    doen.put("naarAssistent", (wie, kenmerk) -> balie.naarAssistent(gemeente, wie, kenmerk, ""));
    doen.put(
        "sluit", (wie, kenmerk) -> balie.sluit(gemeente, wie, kenmerk, Resultaat.DOORVERBONDEN));
    doen.put("heropen", (wie, kenmerk) -> balie.heropen(gemeente, wie, kenmerk));
    doen.put(
        "sluimer",
        (wie, kenmerk) ->
            balie.sluimer(gemeente, wie, kenmerk, Balieproef.BEGIN.plus(Duration.ofHours(1))));
    doen.put(
        "sluimerTotReactie", (wie, kenmerk) -> balie.sluimerTotReactie(gemeente, wie, kenmerk));
    doen.put("geefTerug", (wie, kenmerk) -> balie.geefTerugAanAfzender(gemeente, wie, kenmerk, ""));
    doen.put(
        "belpoging",
        (wie, kenmerk) ->
            balie.belpoging(gemeente, wie, kenmerk, Belpoging.Uitkomst.VOICEMAIL, ""));
    doen.put("teruggebeld", (wie, kenmerk) -> balie.teruggebeld(gemeente, wie, kenmerk, ""));
    doen.put("wijsToe", (wie, kenmerk) -> balie.wijsToe(gemeente, wie, kenmerk, "niemand"));
    doen.put(
        "zetDoor",
        (wie, kenmerk) ->
            balie.zetDoor(
                gemeente, wie, kenmerk, new TeamId("belastingen"), "vraag", Optional.empty()));
    doen.put("pakOp", (wie, kenmerk) -> balie.pakOp(gemeente, wie, kenmerk));
    return doen;
  }

  private static String woord(Object uitslag) {
    return switch (uitslag) {
      case Balieuitslag.Gedaan gedaan -> JA;
      case Balieuitslag.AlVan ander -> "al van een ander";
      case Balieuitslag.Geweigerd geweigerd -> geweigerd.weigering().reden().name();
      case Balieuitslag.Onbekend onbekend -> "onbekend";
      case Inzage.Gegeven<?> gegeven -> JA;
      case Inzage.Geweigerd<?> geweigerd -> geweigerd.weigering().reden().name();
      case Inzage.Onbekend<?> onbekend -> "onbekend";
      default -> throw new AssertionError("onbekende uitslag " + uitslag);
    };
  }

  @Test
  void whoIsOutsideMayNothing() {
    for (String wie : List.of("redacteur", "beheerder", "elders", "nergens", "zonder-rol")) {
      Medewerker buiten = mensen().getOrDefault(wie, medewerker(gemeente, "x", Rol.REDACTEUR));
      for (String team : List.of("kcc", "parkeren", "wmo")) {
        String kenmerk = proef.wachtend(gemeente, team, Prioriteit.NORMAAL);
        handelingen()
            .forEach((naam, doe) ->
                assertThat(woord(doe.apply(buiten, kenmerk)))
                    .as("%s door %s bij %s", naam, wie, team)
                    .isEqualTo(Reden.GEEN_TOEGANG.name()));
        assertThat(proef.gezegd(gemeente, kenmerk)).hasSize(1);
      }
      var algemeen = new ArrayList<Object>();
      for (Tab tab : Tab.values()) {
        algemeen.add(balie.wachtrij(gemeente, buiten, tab, Optional.empty()));
      }
      algemeen.add(balie.wijzigingen(gemeente, buiten, 0));
      algemeen.add(balie.pakVolgende(gemeente, buiten));
      algemeen.add(balie.inzendingen().lijst(gemeente, buiten, true, true, Optional.empty()));
      algemeen.add(balie.inzendingen().open(gemeente, buiten, proef.verhuizing(gemeente)));
      assertThat(algemeen)
          .as(wie)
          .allSatisfy(uitslag -> assertThat(woord(uitslag)).isEqualTo("GEEN_TOEGANG"));
      balie.aanwezig(gemeente, buiten, true, Optional.empty(), false);
      assertThat(proef.store().aanwezigen(gemeente, Balieproef.BEGIN))
          .noneMatch(er -> er.medewerker().equals(buiten.id()));
    }
  }

  @Test
  void filedFormsAreListedForTheirTeamAndForWhoMayReadThem() {
    String verhuizing = proef.verhuizing(gemeente);
    String melding = proef.ingediend(gemeente, "MO", "melding-openbare-ruimte", "parkeren");
    String afgeschermd = proef.ingediend(gemeente, "KL", "klacht", "wmo");
    String vanEenTeamDatWegIs = proef.ingediend(gemeente, "KL", "klacht", "opgeheven");
    proef.terugbelverzoek(gemeente, "parkeren", Balieproef.BEGIN);

    assertThat(kenmerken("burgerzaken", false)).containsExactly(verhuizing);
    assertThat(kenmerken("burgerzaken", true))
        .containsExactlyInAnyOrder(verhuizing, melding, vanEenTeamDatWegIs);
    assertThat(kenmerken("parkeren", false)).containsExactly(melding);
    assertThat(kenmerken("wmo", false)).containsExactly(afgeschermd);
    assertThat(kenmerken("wmo", true))
        .containsExactlyInAnyOrder(melding, afgeschermd, vanEenTeamDatWegIs);
    assertThat(kenmerken("kcc", false)).containsExactly(vanEenTeamDatWegIs);
    assertThat(kenmerken("kcc", true)).containsExactlyInAnyOrder(melding, vanEenTeamDatWegIs);
  }

  private List<String> kenmerken(String wie, boolean alle) {
    Medewerker medewerker = mensen().getOrDefault(wie, medewerker(gemeente, "x", Rol.REDACTEUR));
    var lijst = balie.inzendingen().lijst(gemeente, medewerker, true, alle, Optional.empty());
    return lijst instanceof Inzage.Gegeven<Bladzijde<Inzendingwerk>>(var bladzijde)
        ? bladzijde.regels().stream().map(werk -> werk.inzending().kenmerk()).toList()
        : List.of(woord(lijst));
  }

  @Test
  void readingAndTakingGoByTeam() {
    var verwacht =
        Map.of(
            "kcc", "kcc:ja/ja parkeren:ja/ANDER_TEAM wmo:AFGESCHERMD/AFGESCHERMD",
            "burgerzaken", "kcc:ja/ja parkeren:ja/ANDER_TEAM wmo:AFGESCHERMD/AFGESCHERMD",
            "parkeren", "kcc:ja/ja parkeren:ja/ja wmo:AFGESCHERMD/AFGESCHERMD",
            "wmo", "kcc:ja/ja parkeren:ja/ANDER_TEAM wmo:ja/ja",
            "coordinator", "kcc:ja/ja parkeren:ja/ANDER_TEAM wmo:AFGESCHERMD/AFGESCHERMD");
    var gevonden = new TreeMap<String, String>();
    verwacht
        .keySet()
        .forEach(naam -> {
          Medewerker wie = mensen().getOrDefault(naam, medewerker(gemeente, "x", Rol.REDACTEUR));
          var woorden = new ArrayList<String>();
          for (String team : List.of("kcc", "parkeren", "wmo")) {
            String kenmerk = proef.wachtend(gemeente, team, Prioriteit.NORMAAL);
            woorden.add(
                team
                    + ":"
                    + woord(balie.gesprek(gemeente, wie, kenmerk))
                    + "/"
                    + woord(balie.pakOp(gemeente, wie, kenmerk)));
          }
          gevonden.put(naam, String.join(" ", woorden));
        });
    assertThat(gevonden).isEqualTo(new TreeMap<>(verwacht));
  }

  @Test
  void everyMethodIsClosedForWorkThatIsShielded() {
    String kenmerk = proef.wachtend(gemeente, "wmo", Prioriteit.NORMAAL);
    Medewerker kcc = medewerker(gemeente, "kcc", Rol.MEDEWERKER, "kcc");
    handelingen()
        .forEach((naam, doe) ->
            assertThat(woord(doe.apply(kcc, kenmerk)))
                .as(naam)
                .isIn(Reden.AFGESCHERMD.name(), Reden.GEEN_TOEGANG.name()));
    balie.bewaarConcept(gemeente, kcc, kenmerk, "stiekem");
    assertThat(proef.store().concept(gemeente, "kcc", kenmerk)).isEmpty();
  }

  @Test
  void ofShieldedWorkOthersSeeOnlyThatSomethingWaits() {
    String kenmerk = proef.wachtend(gemeente, "wmo", Prioriteit.HOOG);
    for (String naam : List.of("kcc", "coordinator")) {
      Medewerker wie = mensen().getOrDefault(naam, medewerker(gemeente, "x", Rol.REDACTEUR));
      var regel =
          gegeven(balie.wachtrij(gemeente, wie, Tab.ALLE, Optional.empty())).regels().stream()
              .filter(r -> r.kenmerk().equals(kenmerk))
              .findFirst()
              .orElseThrow();
      assertThat(regel.verborgen()).isTrue();
      assertThat(regel.toString()).doesNotContain("Anna").doesNotContain("Paspoort");
      assertThat(gegeven(balie.wijzigingen(gemeente, wie, 0)).toString()).contains(kenmerk);
      assertThat(regel.redenen()).isEmpty();
    }
    Medewerker lid = medewerker(gemeente, "lid", Rol.MEDEWERKER, "wmo");
    assertThat(gegeven(balie.regel(gemeente, lid, kenmerk)).naam()).contains("Anna Voorbeeld");
  }

  @Test
  void movesAreForBurgerzakenAndTheAuditForCoordinators() {
    String verhuizing = proef.verhuizing(gemeente);
    var vraag =
        new Auditvraag(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            10);
    var gevonden = new TreeMap<String, String>();
    mensen()
        .forEach((naam, wie) ->
            gevonden.put(
                naam,
                woord(balie.inzendingen().open(gemeente, wie, verhuizing))
                    + " "
                    + woord(balie.audit(gemeente, wie, vraag))
                    + " "
                    + woord(balie.bord(gemeente, wie))
                    + " "
                    + woord(
                        balie.wijsToe(
                            gemeente,
                            wie,
                            proef.wachtend(gemeente, "kcc", Prioriteit.NORMAAL),
                            NIEMAND))));
    String dicht = "AFGESCHERMD GEEN_TOEGANG GEEN_TOEGANG GEEN_TOEGANG";
    String niets = "GEEN_TOEGANG GEEN_TOEGANG GEEN_TOEGANG GEEN_TOEGANG";
    var verwacht = new TreeMap<String, String>();
    verwacht.put("kcc", dicht);
    verwacht.put("parkeren", dicht);
    verwacht.put("wmo", dicht);
    verwacht.put("burgerzaken", "ja GEEN_TOEGANG GEEN_TOEGANG GEEN_TOEGANG");
    verwacht.put("coordinator", "AFGESCHERMD ja ja ONBEKENDE_KEUZE");
    verwacht.put("beheerder", "GEEN_TOEGANG ja ja GEEN_TOEGANG");
    for (String naam : List.of("redacteur", "elders", "nergens", "zonder-rol")) {
      verwacht.put(naam, niets);
    }
    assertThat(gevonden).isEqualTo(verwacht);
  }
}
