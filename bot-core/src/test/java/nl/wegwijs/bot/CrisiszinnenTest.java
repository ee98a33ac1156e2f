package nl.wegwijs.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprekken.GeheugenStore;
import nl.wegwijs.bot.gesprekken.StilleWaarnemer;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.bot.gesprekken.Zetklok;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Prioriteit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Danger as people really write it, in many orders of words, and sentences that only look like it.
 */
class CrisiszinnenTest {
  private static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");

  private static Beurt zeg(String tekst) {
    var bot =
        new Bot(
            Testwereld::wereld,
            new GeheugenStore(),
            Zetklok.op("2027-02-17T02:30"),
            new StilleWaarnemer());
    Bot.Begonnen gesprek =
        bot.begin(WATERRIJK, Kanaal.WEB, Optional.empty(), Optional.empty()).orElseThrow();
    Bot.Uitslag uitslag =
        bot.answer(new Inbound(WATERRIJK, gesprek.id(), Optional.empty(), new Inhoud.Tekst(tekst)));
    if (uitslag instanceof Bot.Uitslag.Beantwoord(Beurt beurt)) {
      return beurt;
    }
    throw new AssertionError("niet beantwoord maar " + uitslag);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mijn man slaat me | 0800-2000
          Ik word thuis geslagen door mijn vriend | 0800-2000
          mijn man heeft me net geslagen | 0800-2000
          ik ben bang voor mijn man, hij slaat mij | 0800-2000
          mn vriend slaat mij | 0800-2000
          Ik word mishandeld door mijn partner | 0800-2000
          ik durf niet naar huis want mijn vader slaat mij | 0800-2000
          mijn ex stalkt me | 112
          hij wurgt me | 0800-2000
          my husband hits me | 0800-2000
          ik wil dood | 113
          ik wil niet meer leven | 113
          ik wil er een einde aan maken | 113
          ik denk aan zelfmoord | 113
          ik ga mezelf van kant maken | 113
          ik zie het leven niet meer zitten | 113
          Ik wil zelfmoord plegen | 113
          i want to die | 113
          ik spring straks voor de trein | 113
          ik sta vannacht op straat | 0999 700 700
          Wij hebben vannacht geen slaapplek | 0999 700 700
          waar kan ik vannacht slapen, ik ben uit huis gezet | 0999 700 700
          ik slaap al drie nachten in mijn auto | 0999 700 700
          ik ben dakloos en heb geen plek om te slapen | 0999 700 700
          I have nowhere to sleep tonight | 0999 700 700
          er staat een deurwaarder voor de deur | 0999 700 700
          de deurwaarder staat nu bij mij aan de deur | 0999 700 700
          morgen word ik uit mijn huis gezet | 0999 700 700
          Volgende week wordt mijn woning ontruimd | 0999 700 700
          we worden ontruimd | 0999 700 700
          the bailiff is at the door | 0999 700 700
          onze stroom wordt morgen afgesloten | 0999 700 700
          het gas is afgesloten en ik heb een baby | 0999 700 700
          ze sluiten mijn water af | 0999 700 700
          er is brand | 112
          mijn huis staat in brand | 112
          Help, brand in de keuken! | 112
          er ligt een kind in het water | 112
          er is een fietser aangereden | 112
          ik ruik gas | 0800-9009
          het ruikt naar gas in de straat | 0800-9009
          mijn koolmonoxidemelder gaat af | 112
          er is een gaslek | 0800-9009
          I smell gas | 0800-9009
          ik krijg geen lucht | 112
          ik heb pijn op mijn borst | 112
          Ik heb een ambulance nodig | 112
          er staat een inbreker in mijn huis | 112
          ik word bedreigd met een mes | 112
          er wordt geschoten in mijn straat | 112
          er wordt gevochten voor mijn deur | 112
          ik word achtervolgd | 112
          hij dreigt me te vermoorden | 112
          """)
  void givesTheNumberFirstAndPutsItOnTop(String tekst, String nummer) {
    Beurt beurt = zeg(tekst);
    assertThat(beurt.berichten().getFirst()).isInstanceOf(Bericht.Tekst.class);
    assertThat(beurt.berichten().getFirst().tekst()).contains(nummer);
    assertThat(beurt.uitkomst().orElseThrow().soort()).isEqualTo(Uitkomst.Soort.DOORGESTUURD);
    assertThat(beurt.overdracht().orElseThrow().prioriteit()).isEqualTo(Prioriteit.SPOED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Volgens mij wordt mijn buurvrouw mishandeld | 112
          mijn buurman slaat zijn vrouw | 112
          Ik hoor mijn buren schreeuwen en hij slaat haar | 112
          het meisje van hiernaast wordt door haar vader geslagen | 0800-2000
          mijn vriendin wordt door haar man mishandeld | 112
          mijn zus zegt dat ze niet meer wil leven | 113
          mijn zoon praat over zelfmoord | 113
          mijn vader heeft zelfmoord gepleegd | 113
          ik ben vroeger seksueel misbruikt | 0800-0188
          ik ben vorig jaar verkracht | 0800-0188
          mijn ex sloeg mij vroeger | 0800-2000
          mijn moeder ligt bewusteloos op de vloer | 112
          de buurman heeft een hartaanval | 112
          het huis van de buren staat in brand | 112
          er slaapt een dakloze man voor de deur van de winkel, hij heeft geen slaapplek | 0999 700 700
          mijn broer wordt morgen uit zijn huis gezet | 0999 700 700
          mijn buurman is met een mes bedreigd | 112
          """)
  void neverIgnoresThePastOrSomebodyElse(String tekst, String nummer) {
    Beurt beurt = zeg(tekst);
    assertThat(beurt.uitkomst().orElseThrow().soort())
        .isIn(Uitkomst.Soort.DOORGESTUURD, Uitkomst.Soort.VERDUIDELIJKING);
    assertThat(beurt.uitkomst().orElseThrow().redenen())
        .anyMatch(reden -> reden.contains("signaalwoord"));
    assertThat(beurt.berichten().getFirst().tekst()).contains(nummer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ik wil mijn paspoort verlengen",
        "mijn fiets is gestolen",
        "hoe neem ik gas en stroom over als ik verhuis",
        "er is een straatlantaarn kapot in de Wapenstraat",
        "ik wil een overlijden aangeven van mijn vader",
        "mijn opa is overleden, hoe regel ik de begrafenis",
        "Waar is de brandweerkazerne open dag?",
        "Kan ik subsidie krijgen om van het gas af te gaan?",
        "er ligt een dode vogel op straat",
        "de hond van de buren blaft de hele nacht",
        "ik wil een vuurkorf gebruiken in de tuin, mag dat",
        "mijn buren stoken hout en het stinkt",
        "wat kost een uittreksel",
        "Is er een cursus reanimatie bij de gemeente?",
        "ik wacht al een uur op straat op de vuilniswagen, wanneer komt die",
        "mijn auto is weggesleept",
        "er is geen geweld gebruikt bij de inbraak, ik wil alleen een melding doen",
        "ik voel me niet bedreigd maar er hangen veel jongeren rond",
        "I lost my passport",
        "hoe meld ik mijn kind ziek op school",
        "ik wil stoppen met roken",
        "De slager op de hoek wil een terras"
      })
  void seesNoDangerWhereThereIsNone(String tekst) {
    Beurt beurt = zeg(tekst);
    assertThat(beurt.uitkomst().orElseThrow().redenen())
        .noneMatch(reden -> reden.contains("veiligheid gaat voor") || reden.contains("navragen"));
    assertThat(beurt.overdracht().map(overdracht -> overdracht.prioriteit()))
        .isNotEqualTo(Optional.of(Prioriteit.SPOED));
  }
}
