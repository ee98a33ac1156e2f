package nl.wegwijs.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.bot.Bot.Begonnen;
import nl.wegwijs.bot.Bot.Uitslag;
import nl.wegwijs.bot.dialoog.Bezetting;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprekken.GeheugenStore;
import nl.wegwijs.bot.gesprekken.StilleWaarnemer;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.bot.gesprekken.Zetklok;
import nl.wegwijs.gemeente.GemeenteId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In every state of every form and dialogue a person is reached within two beurten. */
class MensBereikbaarTest {
  /** Ways through the dialogue, each stopped after every message of it. */
  private static final List<List<String>> WEGEN =
      List.of(
          List.of("Hallo", "Wat kost een paspoort?", "en hoe lang duurt dat?", "dank je"),
          List.of("xqzt blorp", "xqzt blorp", "xqzt blorp", "xqzt blorp", ">geen"),
          List.of("vergunning", ">geen", "aanvragen", ">bestaat-niet"),
          List.of(
              "Ik wil mijn verhuizing doorgeven",
              "3484 HG 12",
              "1 maart",
              "morgen misschien",
              "wat kost een rijbewijs?",
              "3486 KD 14",
              "huur",
              "later",
              "2",
              "Bas Voorbeeld en Cor Voorbeeld",
              "Anna Voorbeeld",
              "12-03-1980",
              ">wijzigen",
              "koop",
              "ja"),
          List.of(
              "ik ga bij mijn vriend inwonen, verhuizing doorgeven",
              "inwonend",
              "nee",
              "3484 HG 12",
              "stop"),
          List.of(
              "bel mij terug",
              "Anna Voorbeeld",
              "061234",
              "0612345678",
              "paspoort",
              "'s ochtends",
              ">wijzigen",
              "naam",
              "Bea Voorbeeld",
              "ja"),
          List.of("mijn buurman wil dood", "nee", "mijn zus werd vroeger geslagen", "ja"),
          List.of("medewerker", "nee", "Wat kost een paspoort?"),
          List.of("I want to move to another house", "1 March", "what does a passport cost?"));

  private static final List<String> VRAGEN =
      List.of("medewerker", "ik wil een mens spreken", "can I talk to a real person please");

  static Stream<List<String>> standen() {
    return Stream.concat(
        Stream.of(List.of()),
        WEGEN.stream()
            .flatMap(weg ->
                Stream.iterate(1, lengte -> lengte + 1)
                    .limit(weg.size())
                    .map(lengte -> List.copyOf(weg.subList(0, lengte)))));
  }

  @ParameterizedTest
  @MethodSource("standen")
  void aPersonIsReachedWithinTwoBeurten(List<String> tevoren) {
    for (Bezetting bezetting : List.of(Bezetting.VRIJ, Bezetting.NIEMAND)) {
      for (String moment : List.of("2027-02-16T10:00", "2027-02-16T22:00")) {
        var gemist = new ArrayList<String>();
        for (String vraag : VRAGEN) {
          var gesprek = new Gesprekje(bezetting, moment);
          tevoren.forEach(gesprek::zeg);
          List<Beurt> beurten = List.of(gesprek.zeg(vraag), gesprek.zeg(vraag));
          if (beurten.stream().noneMatch(gesprek::wacht)) {
            gemist.add(vraag);
          }
        }
        assertThat(gemist).as("na %s, %s, %s", tevoren, bezetting, moment).isEmpty();
      }
    }
  }

  private static final class Gesprekje {
    private static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");
    private final Bot bot;
    private final Begonnen begonnen;

    Gesprekje(Bezetting bezetting, String moment) {
      this.bot =
          new Bot(
              Testwereld::wereld,
              new GeheugenStore(),
              Zetklok.op(moment),
              new StilleWaarnemer(),
              new Luisteraars(),
              (gemeente, team, nu) -> bezetting);
      this.begonnen =
          bot.begin(WATERRIJK, Kanaal.WEB, Optional.empty(), Optional.empty()).orElseThrow();
    }

    Beurt zeg(String gezegd) {
      Inhoud inhoud =
          gezegd.startsWith(">")
              ? new Inhoud.Gekozen(gezegd.substring(1))
              : new Inhoud.Tekst(gezegd);
      Uitslag uitslag = bot.answer(new Inbound(WATERRIJK, begonnen.id(), Optional.empty(), inhoud));
      if (uitslag instanceof Uitslag.Beantwoord(Beurt beurt)) {
        return beurt;
      }
      throw new AssertionError("niet beantwoord maar " + uitslag);
    }

    boolean wacht(Beurt beurt) {
      return beurt.toestand().status() == Status.WACHTRIJ
          && beurt.toestand().overdracht().isPresent();
    }
  }
}
