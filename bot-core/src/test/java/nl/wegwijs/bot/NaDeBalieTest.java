package nl.wegwijs.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.Bot.Begonnen;
import nl.wegwijs.bot.Bot.Uitslag;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Overdracht;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Toestand.Afsluiting;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprekken.GeheugenStore;
import nl.wegwijs.bot.gesprekken.StilleWaarnemer;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.bot.gesprekken.Zetklok;
import nl.wegwijs.gemeente.GemeenteId;
import org.junit.jupiter.api.Test;

/** What the assistant does with words that come after a medewerker left the gesprek. */
class NaDeBalieTest {
  private static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");
  private static final Instant GESLOTEN = Zetklok.moment("2027-02-16T10:00");

  private final GeheugenStore store = new GeheugenStore();
  private final Zetklok klok = new Zetklok(GESLOTEN);
  private final Bot bot = new Bot(Testwereld::wereld, store, klok, new StilleWaarnemer());

  private Begonnen verlaten(boolean gesloten) {
    Begonnen gesprek =
        bot.begin(WATERRIJK, Kanaal.WEB, Optional.empty(), Optional.empty()).orElseThrow();
    Beurt groet = gesprek.groet();
    store.append(
        WATERRIJK,
        Beurt.zonderInwoner(
            gesprek.id(),
            1,
            GESLOTEN,
            List.of(),
            groet
                .toestand()
                .metStatus(gesloten ? Status.GESLOTEN : Status.ASSISTENT)
                .metAfsluiting(new Afsluiting("WG12345678", "wmo", GESLOTEN, gesloten)),
            groet.versies()));
    return gesprek;
  }

  private Beurt zeg(Begonnen gesprek, String tekst) {
    Uitslag uitslag =
        bot.answer(new Inbound(WATERRIJK, gesprek.id(), Optional.empty(), new Inhoud.Tekst(tekst)));
    if (uitslag instanceof Uitslag.Beantwoord(Beurt beurt)) {
      return beurt;
    }
    throw new AssertionError("niet beantwoord maar " + uitslag);
  }

  @Test
  void thanksStayWithTheAssistant() {
    Begonnen gesprek = verlaten(true);
    Beurt beurt = zeg(gesprek, "dank je wel");
    assertThat(beurt.toestand().status()).isEqualTo(Status.ASSISTENT);
    assertThat(beurt.berichten()).noneMatch(Bericht.Overdracht.class::isInstance);
  }

  @Test
  void anythingElseWithinADayComesBackToTheSameTeamAndIsAnsweredToo() {
    Begonnen gesprek = verlaten(true);
    zeg(gesprek, "dank je wel");
    klok.zet(GESLOTEN.plus(Duration.ofHours(23)));

    Beurt beurt = zeg(gesprek, "Wat kost een paspoort?");

    assertThat(beurt.toestand().status()).isEqualTo(Status.WACHTRIJ);
    assertThat(beurt.toestand().overdracht()).contains("WG12345678");
    assertThat(beurt.overdracht()).isEmpty();
    assertThat(beurt.uitkomst().orElseThrow().soort()).isEqualTo(Uitkomst.Soort.BEANTWOORD);
    assertThat(beurt.berichten().getFirst()).isInstanceOf(Bericht.Antwoord.class);
    assertThat(beurt.berichten().getLast())
        .isInstanceOfSatisfying(
            Bericht.Overdracht.class,
            overdracht -> {
              assertThat(overdracht.team().id()).isEqualTo("wmo");
              assertThat(overdracht.kenmerk()).isEqualTo("WG12345678");
            });
  }

  @Test
  void afterADayTheAssistantAnswersAlone() {
    Begonnen gesprek = verlaten(true);
    klok.zet(GESLOTEN.plus(Duration.ofDays(1)));
    assertThat(zeg(gesprek, "Wat kost een paspoort?").toestand().status())
        .isEqualTo(Status.ASSISTENT);
  }

  @Test
  void laterAPersonWithoutASubjectIsOfTheTeamThatHelpedBefore() {
    Begonnen gesprek = verlaten(true);
    klok.zet(GESLOTEN.plus(Duration.ofDays(2)));
    Beurt beurt = zeg(gesprek, "medewerker");
    assertThat(beurt.overdracht().map(Overdracht::team)).contains("wmo");
    assertThat(beurt.overdracht().map(Overdracht::kenmerk)).isNotEqualTo(Optional.of("WG12345678"));

    Begonnen ander = verlaten(true);
    assertThat(zeg(ander, "Ik wil iemand spreken over parkeren").toestand().status())
        .isEqualTo(Status.WACHTRIJ);
  }

  @Test
  void afterAHandBackTheAssistantAnswersUntilAPersonIsAskedForAgain() {
    Begonnen gesprek = verlaten(false);
    assertThat(zeg(gesprek, "Wat kost een paspoort?").toestand().status())
        .isEqualTo(Status.ASSISTENT);
    Begonnen ander = verlaten(false);
    Beurt weer = zeg(ander, "medewerker");
    assertThat(weer.toestand().status()).isEqualTo(Status.WACHTRIJ);
    assertThat(weer.toestand().overdracht()).contains("WG12345678");
    assertThat(weer.overdracht()).isEmpty();
  }

  @Test
  void aCallPromisedBeforeTheClockChangesIsPromisedInRealWorkingHours() {
    klok.zet(Zetklok.moment("2027-03-25T19:00"));
    Begonnen gesprek =
        bot.begin(WATERRIJK, Kanaal.WEB, Optional.empty(), Optional.empty()).orElseThrow();
    for (String gezegd :
        List.of("bel mij terug", "Anna Voorbeeld", "0612345678", "paspoort", "maakt niet uit")) {
      zeg(gesprek, gezegd);
    }
    Beurt klaar = zeg(gesprek, "ja");
    // an hour on Thursday evening and three on Tuesday morning: Good Friday is a working day here,
    // but the norm of four hours ends before it
    assertThat(klaar.overdracht().orElseThrow().voor())
        .contains(Zetklok.moment("2027-03-26T11:30"));

    klok.zet(Zetklok.moment("2027-03-26T15:00"));
    Begonnen ander =
        bot.begin(WATERRIJK, Kanaal.WEB, Optional.empty(), Optional.empty()).orElseThrow();
    for (String gezegd :
        List.of("bel mij terug", "Anna Voorbeeld", "0612345678", "paspoort", "maakt niet uit")) {
      zeg(ander, gezegd);
    }
    // an hour on Friday, the weekend with the clock change and Easter Monday, three on Tuesday
    assertThat(zeg(ander, "ja").overdracht().orElseThrow().voor())
        .contains(Zetklok.moment("2027-03-30T11:30"));
  }
}
