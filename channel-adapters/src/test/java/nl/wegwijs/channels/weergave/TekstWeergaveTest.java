package nl.wegwijs.channels.weergave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Taal;
import org.junit.jupiter.api.Test;

class TekstWeergaveTest {
  private static final List<Keuze> JA_NEE = List.of(new Keuze("ja", "Ja"), new Keuze("nee", "Nee"));
  private static final Bericht.Antwoord ANTWOORD =
      new Bericht.Antwoord(
          Van.ASSISTENT,
          "Een paspoort kost geld.",
          new Bericht.Bron(
              "paspoort",
              "Paspoort",
              Optional.empty(),
              "https://www.waterrijk.example/producten/paspoort",
              "Waterrijk",
              LocalDate.of(2027, 3, 1)),
          JA_NEE);

  private final TekstWeergave nederlands = new TekstWeergave(Taal.NL);
  private final TekstWeergave engels = new TekstWeergave(Taal.EN);

  @Test
  void showsAnAnswerWithItsSource() {
    assertThat(nederlands.toon(ANTWOORD))
        .isEqualTo(
            """
            Een paspoort kost geld.
            Bron: Paspoort, gemeente Waterrijk, bijgewerkt op 1 maart 2027. https://www.waterrijk.example/producten/paspoort
            1. Ja
            2. Nee\
            """);
    assertThat(engels.toon(ANTWOORD)).contains("updated on 1 March 2027");
  }

  @Test
  void showsAQuestionWithItsPlaceInTheFormAndWhatWasWrong() {
    var vraag =
        new Bericht.Vraag(
            Van.ASSISTENT,
            "Wat is uw nieuwe postcode?",
            "verhuizing",
            "nieuwePostcode",
            "Vier cijfers en twee letters.",
            List.of(),
            3,
            6,
            Optional.of("Dit is geen postcode."));

    assertThat(nederlands.toon(vraag))
        .isEqualTo(
            """
            Dit is geen postcode.
            (vraag 3 van 6) Wat is uw nieuwe postcode?
            Vier cijfers en twee letters.\
            """);
  }

  @Test
  void showsASummaryLineByLine() {
    var samenvatting =
        new Bericht.Samenvatting(
            Van.ASSISTENT,
            "Klopt dit?",
            "verhuizing",
            List.of(
                new Bericht.Samenvatting.Regel(
                    "verhuisdatum", "Verhuisdatum", "2027-03-01", "maandag 1 maart 2027")),
            JA_NEE);

    assertThat(nederlands.toon(samenvatting))
        .isEqualTo(
            """
            Klopt dit?
            - Verhuisdatum: maandag 1 maart 2027
            1. Ja
            2. Nee\
            """);
  }

  @Test
  void showsReferenceTeamAndPromise() {
    var bevestiging =
        new Bericht.Ontvangstbevestiging(
            Van.ASSISTENT,
            "Ontvangen.",
            "verhuizing",
            "VH7K3M92QD",
            Inzending.Status.WACHT_OP_IDENTITEIT);
    var overdracht =
        new Bericht.Overdracht(
            Van.ASSISTENT,
            "Wij bellen u.",
            new Bericht.TeamNaam("kcc", "Klantcontactcentrum"),
            "TB7K3M92QD",
            false,
            true,
            Optional.of(Instant.parse("2027-02-02T08:30:00Z")));

    assertThat(nederlands.toon(bevestiging)).contains("VH7K3M92QD").contains("wie dit stuurt");
    assertThat(nederlands.toon(overdracht))
        .contains("Klantcontactcentrum")
        .contains("TB7K3M92QD")
        .contains("dinsdag 2 februari 09:30");
  }

  @Test
  void numbersOnlyTheChoicesThatCanBeMadeNow() {
    var verduidelijking =
        new Bericht.Verduidelijking(
            Van.ASSISTENT,
            "Bedoelt u:",
            List.of(new Keuze("a", "Afval"), new Keuze("geen", "Geen")));

    assertThat(nederlands.toon(List.of(ANTWOORD, verduidelijking)))
        .contains("- Ja\n- Nee")
        .endsWith("Bedoelt u:\n1. Afval\n2. Geen");
    assertThat(TekstWeergave.keuzes(List.of(ANTWOORD, verduidelijking)))
        .isEqualTo(verduidelijking.keuzes());
    assertThat(TekstWeergave.keuzes(List.of(new Bericht.Tekst(Van.ASSISTENT, "hallo")))).isEmpty();
  }
}
