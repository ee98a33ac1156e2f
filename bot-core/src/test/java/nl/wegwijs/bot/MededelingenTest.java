package nl.wegwijs.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.bot.dialoog.Mededeler;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprekken.GeheugenStore;
import nl.wegwijs.bot.gesprekken.StilleWaarnemer;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.bot.gesprekken.Zetklok;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.gemeente.Tekst;
import nl.wegwijs.gemeente.actueel.Actueel;
import nl.wegwijs.gemeente.actueel.Bereik;
import nl.wegwijs.gemeente.actueel.Mededeling;
import nl.wegwijs.gemeente.actueel.Uitschakeling;
import nl.wegwijs.gemeente.lezen.GemeentenLezer;
import org.junit.jupiter.api.Test;

/** What is different for a while, and the assistant that is off. */
final class MededelingenTest {
  private static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");
  private static final Zetklok KLOK = Zetklok.op("2027-02-01T12:00");
  private static final Instant NU = Instant.parse("2027-02-01T11:00:00Z");
  private static final String PASPOORT = "Wat kost een paspoort?";

  private Actueel actueel = Actueel.NIETS;
  private final Bot bot =
      new Bot(
          () -> Testwereld.wereld().metActueel(gemeente -> actueel),
          new GeheugenStore(),
          KLOK,
          new StilleWaarnemer());

  private Bot.Begonnen begin(Taal taal) {
    return bot.begin(WATERRIJK, Kanaal.WEB, Optional.of(taal), Optional.empty()).orElseThrow();
  }

  private Beurt zeg(Bot.Begonnen begonnen, String tekst) {
    Bot.Uitslag uitslag =
        bot.answer(
            new Inbound(WATERRIJK, begonnen.id(), Optional.empty(), new Inhoud.Tekst(tekst)));
    assertThat(uitslag).isInstanceOf(Bot.Uitslag.Beantwoord.class);
    return ((Bot.Uitslag.Beantwoord) uitslag).beurt();
  }

  private static List<String> teksten(Beurt beurt) {
    return beurt.berichten().stream().map(Bericht::tekst).toList();
  }

  @Test
  void whatIsForEverybodyIsToldAtTheOpeningAndNotAgain() {
    actueel = met(mededeling("balie", "De balie is dicht.", Bereik.IEDEREEN, false));

    Bot.Begonnen begonnen = begin(Taal.NL);

    assertThat(teksten(begonnen.groet())).hasSize(2);
    assertThat(teksten(begonnen.groet()).get(1)).startsWith("Actueel: De balie is dicht.");
    assertThat(teksten(zeg(begonnen, PASPOORT))).noneMatch(tekst -> tekst.contains("balie is"));
    assertThat(teksten(begin(Taal.EN).groet()).get(1)).startsWith("News: closed");
  }

  @Test
  void aNoticeSaysJeWhereTheGemeenteDoes() throws IOException {
    Path gemeenten = Path.of("..", "gemeenten");
    String je =
        Files.readString(gemeenten.resolve("waterrijk/gemeente.yaml")) + "\naanspreekvorm: je\n";
    Gemeente waterrijk =
        new GemeentenLezer(Set.of(), KLOK)
            .proef(gemeenten, WATERRIJK, Map.of("gemeente.yaml", Optional.of(je)))
            .gemeenten()
            .gemeente(WATERRIJK)
            .orElseThrow();
    var balie = mededeling("balie", "Kunt u wachten? Bel uw {gemeente}.", Bereik.IEDEREEN, false);

    assertThat(
            Mededeler.voorgelezen(
                waterrijk, met(balie), Set.of(), Optional.empty(), KLOK.instant()))
        .containsExactly("Kun je wachten? Bel je Waterrijk.");
    assertThat(
            Mededeler.voorgelezen(
                Testwereld.gemeente("waterrijk"),
                met(balie),
                Set.of(),
                Optional.empty(),
                KLOK.instant()))
        .containsExactly("Kunt u wachten? Bel uw Waterrijk.");
  }

  @Test
  void whatIsAboutASubjectComesBeforeItsAnswerOnceUnlessItChanges() {
    var paspoort = bereik(Set.of("paspoort"), Set.of());
    actueel = met(mededeling("printer", "Paspoorten duren langer.", paspoort, true));
    Bot.Begonnen begonnen = begin(Taal.NL);
    assertThat(begonnen.groet().berichten()).hasSize(1);

    assertThat(teksten(zeg(begonnen, "Wanneer wordt grofvuil opgehaald?")))
        .noneMatch(tekst -> tekst.contains("langer"));
    Beurt eerste = zeg(begonnen, PASPOORT);
    assertThat(teksten(eerste).getFirst()).startsWith("Let op: Paspoorten duren langer.");
    assertThat(eerste.berichten().getLast()).isInstanceOf(Bericht.Antwoord.class);
    assertThat(teksten(zeg(begonnen, PASPOORT))).noneMatch(tekst -> tekst.contains("langer"));

    actueel = met(mededeling("printer", "Paspoorten duren een week langer.", paspoort, true));
    assertThat(teksten(zeg(begonnen, PASPOORT)).getFirst()).contains("een week langer");
  }

  @Test
  void itIsGoneByItselfAtItsEnd() {
    var voorbij =
        new Mededeling(
            "oud",
            new Tekst("Dit is voorbij.", "over"),
            NU.minusSeconds(60),
            NU,
            true,
            Optional.empty(),
            Bereik.IEDEREEN);
    actueel = met(voorbij);

    assertThat(begin(Taal.NL).groet().berichten()).hasSize(1);
  }

  @Test
  void whoNamesAPlaceHearsWhatIsThereOnly() {
    var ijs = new Bereik(Set.of(), Set.of(), Set.of("havens"), Set.of(), Set.of());
    actueel = met(mededeling("ijs", "De kade is glad.", ijs, false));
    Bot.Begonnen begonnen = begin(Taal.NL);

    assertThat(teksten(zeg(begonnen, "Wanneer wordt grofvuil opgehaald in 3482 AA?")))
        .noneMatch(tekst -> tekst.contains("glad"));
    assertThat(teksten(zeg(begonnen, "Wanneer wordt grofvuil opgehaald in 3486 KD?")).getFirst())
        .contains("De kade is glad.");
  }

  @Test
  void nothingComesBeforeDanger() {
    actueel = met(mededeling("balie", "De balie is dicht.", Bereik.IEDEREEN, true));
    Bot.Begonnen begonnen = begin(Taal.NL);
    actueel =
        new Actueel(
            List.of(mededeling("ijs", "Het is glad.", Bereik.IEDEREEN, true)),
            List.of(uit(true, Set.of())));

    Beurt beurt = zeg(begonnen, "Ik wil dood");

    assertThat(teksten(beurt).getFirst()).contains("113");
  }

  @Test
  void anAssistantThatIsOffBringsEachQuestionToAPersonAndSaysSoOnce() {
    actueel = new Actueel(List.of(), List.of(uit(true, Set.of())));
    Bot.Begonnen begonnen = begin(Taal.NL);
    assertThat(teksten(begonnen.groet()).get(1)).contains("beantwoordt nu geen vragen");

    Beurt beurt = zeg(begonnen, PASPOORT);

    assertThat(beurt.uitkomst().orElseThrow().soort()).isEqualTo(Uitkomst.Soort.DOORGESTUURD);
    assertThat(beurt.overdracht()).isPresent();
    assertThat(beurt.overdracht().orElseThrow().team()).isEqualTo("burgerzaken");
    assertThat(beurt.berichten()).noneMatch(Bericht.Antwoord.class::isInstance);
    assertThat(teksten(beurt)).noneMatch(tekst -> tekst.contains("geheim"));

    actueel = Actueel.NIETS;
    assertThat(zeg(begin(Taal.NL), PASPOORT).berichten().getLast())
        .isInstanceOf(Bericht.Antwoord.class);
  }

  @Test
  void aSubjectThatIsOffGoesToAPersonAndTheRestIsAnswered() {
    actueel = new Actueel(List.of(), List.of(uit(false, Set.of("paspoort"))));
    Bot.Begonnen begonnen = begin(Taal.NL);
    assertThat(begonnen.groet().berichten()).hasSize(1);

    assertThat(zeg(begonnen, "Wanneer wordt grofvuil opgehaald?").berichten().getLast())
        .isInstanceOf(Bericht.Antwoord.class);
    Beurt beurt = zeg(begonnen, PASPOORT);
    assertThat(teksten(beurt).getFirst()).contains("nu zelf geen antwoord");
    assertThat(beurt.overdracht()).isPresent();
  }

  @Test
  void aFormThatIsOffEndsWithAPersonAndBeingCalledBackStays() {
    Bot.Begonnen begonnen = begin(Taal.NL);
    Beurt open = zeg(begonnen, "Ik wil mijn verhuizing doorgeven");
    assertThat(open.toestand().formulier()).isPresent();
    actueel = new Actueel(List.of(), List.of(uit(true, Set.of())));

    Beurt beurt = zeg(begonnen, "1 maart 2027");
    assertThat(beurt.toestand().formulier()).isEmpty();
    assertThat(beurt.overdracht()).isPresent();

    Beurt terugbellen = zeg(begonnen, "Ik wil teruggebeld worden");
    assertThat(terugbellen.toestand().formulier().orElseThrow().formulier())
        .isEqualTo("terugbelverzoek");
  }

  private static Actueel met(Mededeling... mededelingen) {
    return new Actueel(List.of(mededelingen), List.of());
  }

  private static Bereik bereik(Set<String> producten, Set<TeamId> teams) {
    return new Bereik(producten, teams, Set.of(), Set.of(), Set.of());
  }

  private static Mededeling mededeling(String id, String tekst, Bereik bereik, boolean dringend) {
    return new Mededeling(
        id,
        new Tekst(tekst, "closed"),
        NU.minusSeconds(60),
        NU.plusSeconds(3600),
        dringend,
        Optional.empty(),
        bereik);
  }

  private static Uitschakeling uit(boolean alles, Set<String> producten) {
    return new Uitschakeling(
        "uit-1",
        alles,
        producten,
        Set.of(),
        "geheim",
        "Anna",
        NU.minusSeconds(60),
        Optional.empty());
  }
}
