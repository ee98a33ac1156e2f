package nl.wegwijs.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprekken.GeheugenStore;
import nl.wegwijs.bot.gesprekken.StilleWaarnemer;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.bot.gesprekken.Zetklok;
import nl.wegwijs.gemeente.GemeenteId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people answer that no form expects: taken as what it is, or not at all. */
class VreemdeInvoerTest {
  private static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          verhuizing | verhuisdatum | 29 februari 2028 |
          verhuizing | verhuisdatum | 29 februari 2027 |
          verhuizing | verhuisdatum | 31-02-2027 |
          verhuizing | verhuisdatum | 1-3-1027 |
          verhuizing | verhuisdatum | 01-03-2127 |
          verhuizing | verhuisdatum | ergens in maart |
          verhuizing | verhuisdatum | 1 of 2 maart |
          verhuizing | verhuisdatum | 1 maart of 2 maart |
          verhuizing | verhuisdatum | wanneer moet dat eigenlijk? |
          verhuizing | verhuisdatum | 1 maart | 2027-03-01
          verhuizing | nieuwePostcode | 3484 |
          verhuizing | nieuwePostcode | 3484 SS |
          verhuizing | nieuwePostcode | B-2000 Antwerpen |
          verhuizing | nieuwePostcode | 0000 AA |
          verhuizing | nieuwePostcode | 3484hg | 3484HG
          verhuizing | nieuwHuisnummer | 0 |
          verhuizing | nieuwHuisnummer | -4 |
          verhuizing | nieuwHuisnummer | 123456 |
          verhuizing | nieuwHuisnummer | geen idee |
          verhuizing | nieuwHuisnummer | 4 II | 4 II
          verhuizing | woonsituatie | allebei |
          verhuizing | woonsituatie | geen van beide |
          verhuizing | woonsituatie | koop en huur |
          verhuizing | woonsituatie | op een kasteel |
          verhuizing | woonsituatie | wat is het verschil? |
          verhuizing | toestemmingHoofdbewoner | misschien |
          verhuizing | toestemmingHoofdbewoner | allebei |
          verhuizing | toestemmingHoofdbewoner | ja en nee |
          verhuizing | meeverhuizers | 40 | 40
          verhuizing | meeverhuizers | 140 |
          verhuizing | meeverhuizers | -1 |
          verhuizing | meeverhuizers | 2,5 |
          verhuizing | meeverhuizers | een heleboel |
          verhuizing | meeverhuizers | twee mensen | 2
          verhuizing | meeverhuizers | drie | 3
          verhuizing | naam | 12345 |
          verhuizing | naam | <script>alert(1)</script> |
          verhuizing | naam | waarom vraagt u dat? |
          verhuizing | naam | O'Brien-d'Hondt | O'Brien-d'Hondt
          verhuizing | naam | Jan-Willem van 't Hof | Jan-Willem van 't Hof
          verhuizing | naam | Юлия Петрова | Юлия Петрова
          verhuizing | naam | 李娜 | 李娜
          verhuizing | geboortedatum | 12-03-2080 |
          verhuizing | geboortedatum | 12-03-1880 |
          verhuizing | geboortedatum | 12 maart |
          verhuizing | geboortedatum | 30 februari 1980 |
          verhuizing | geboortedatum | 1-3-80 | 1980-03-01
          terugbelverzoek | telefoonnummer | 061234 |
          terugbelverzoek | telefoonnummer | 06 1234 56789 |
          terugbelverzoek | telefoonnummer | bel maar niet |
          terugbelverzoek | telefoonnummer | +31 6 1234 5678 | 0612345678
          verhuizing | email | anna@voorbeeld |
          verhuizing | email | anna voorbeeld punt nl |
          verhuizing | email | anna@voorbeeld.example | anna@voorbeeld.example
          melding-openbare-ruimte | waar | ? |
          melding-openbare-ruimte | waar | waar is dat dan? |
          melding-openbare-ruimte | waar | tegenover de school | tegenover de school
          """)
  void isTakenAsWhatItIsOrNotAtAll(String formulier, String veld, String gezegd, String waarde) {
    Beurt beurt = zeg(formulier, veld, gezegd);

    assertThat(beurt.berichten()).isNotEmpty();
    Optional<String> genomen =
        beurt
            .toestand()
            .formulier()
            .flatMap(lopend -> Optional.ofNullable(lopend.waarden().get(veld)));
    assertThat(genomen).isEqualTo(Optional.ofNullable(waarde));
  }

  private static Beurt zeg(String formulier, String veld, String gezegd) {
    var store = new GeheugenStore();
    var bot =
        new Bot(Testwereld::wereld, store, Zetklok.op("2027-02-16T10:00"), new StilleWaarnemer());
    Bot.Begonnen begonnen =
        bot.begin(WATERRIJK, Kanaal.WEB, Optional.empty(), Optional.empty()).orElseThrow();
    Beurt groet = begonnen.groet();
    String versie =
        Testwereld.gemeente("waterrijk").formulier(formulier, "").orElseThrow().versie();
    Toestand stand =
        groet
            .toestand()
            .metFormulier(
                Optional.of(
                    LopendFormulier.leeg(formulier, versie).metGevraagd(Optional.of(veld))));
    store.append(
        WATERRIJK,
        Beurt.zonderInwoner(
            begonnen.id(),
            1,
            Instant.parse("2027-02-16T09:00:00Z"),
            groet.berichten(),
            stand,
            groet.versies()));
    Bot.Uitslag uitslag =
        bot.answer(
            new Inbound(WATERRIJK, begonnen.id(), Optional.empty(), new Inhoud.Tekst(gezegd)));
    if (uitslag instanceof Bot.Uitslag.Beantwoord(Beurt beurt)) {
      return beurt;
    }
    throw new AssertionError("niet beantwoord maar " + uitslag);
  }
}
