package nl.wegwijs.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprekken.GeheugenStore;
import nl.wegwijs.bot.gesprekken.StilleWaarnemer;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.bot.gesprekken.Zetklok;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** At every question of every form, in both languages: the ways out, help, and no word too many. */
class FormulierstandenTest {
  private static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");
  private static final int MEESTE_WOORDEN = 60;

  static Stream<Arguments> vragen() {
    return Testwereld.gemeente("waterrijk").formulieren().values().stream()
        .flatMap(formulier ->
            formulier.velden().stream()
                .flatMap(veld ->
                    Stream.of(Taal.values())
                        .map(taal ->
                            Arguments.of(formulier.id(), formulier.versie(), veld.id(), taal))));
  }

  @ParameterizedTest
  @MethodSource("vragen")
  void stopsWithinOneBeurt(String formulier, String versie, String veld, Taal taal) {
    Beurt beurt = new Gesprekje(formulier, versie, veld, taal).zeg("stop");

    assertThat(beurt.uitkomst().orElseThrow().soort()).isEqualTo(Uitkomst.Soort.GEANNULEERD);
    assertThat(beurt.toestand().formulier()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("vragen")
  void reachesAPersonWithinOneBeurt(String formulier, String versie, String veld, Taal taal) {
    Beurt beurt = new Gesprekje(formulier, versie, veld, taal).zeg("medewerker");

    assertThat(beurt.toestand().status()).isEqualTo(Status.WACHTRIJ);
  }

  @ParameterizedTest
  @MethodSource("vragen")
  void helpsWhoDoesNotKnowAndNeverSaysTheSameTwiceInARow(
      String formulier, String versie, String veld, Taal taal) {
    var gesprek = new Gesprekje(formulier, versie, veld, taal);
    String vorige = "";
    for (String gezegd : List.of(taal == Taal.NL ? "weet ik niet" : "I don't know", "?", "#")) {
      Beurt beurt = gesprek.zeg(gezegd);
      assertThat(beurt.berichten()).isNotEmpty();
      String laatste = beurt.berichten().getLast().tekst();
      assertThat(laatste).isNotEqualTo(vorige);
      vorige = laatste;
      for (Bericht bericht : beurt.berichten()) {
        assertThat(bericht.tekst().split("\\s+").length)
            .as(bericht.tekst())
            .isLessThanOrEqualTo(MEESTE_WOORDEN);
        assertThat(bericht.tekst()).doesNotContain("!").doesNotContain("{");
      }
    }
  }

  private static final class Gesprekje {
    private final Bot bot;
    private final Bot.Begonnen begonnen;

    Gesprekje(String formulier, String versie, String veld, Taal taal) {
      var store = new GeheugenStore();
      this.bot =
          new Bot(Testwereld::wereld, store, Zetklok.op("2027-02-16T10:00"), new StilleWaarnemer());
      this.begonnen =
          bot.begin(WATERRIJK, Kanaal.WEB, Optional.of(taal), Optional.empty()).orElseThrow();
      Toestand toestand =
          begonnen
              .groet()
              .toestand()
              .metFormulier(
                  Optional.of(
                      LopendFormulier.leeg(formulier, versie).metGevraagd(Optional.of(veld))));
      Beurt groet = begonnen.groet();
      store.append(
          WATERRIJK,
          Beurt.zonderInwoner(
              begonnen.id(),
              1,
              Instant.parse("2027-02-16T09:00:00Z"),
              groet.berichten(),
              toestand,
              groet.versies()));
    }

    Beurt zeg(String gezegd) {
      Bot.Uitslag uitslag =
          bot.answer(
              new Inbound(WATERRIJK, begonnen.id(), Optional.empty(), new Inhoud.Tekst(gezegd)));
      if (uitslag instanceof Bot.Uitslag.Beantwoord(Beurt beurt)) {
        return beurt;
      }
      throw new AssertionError("niet beantwoord maar " + uitslag);
    }
  }
}
