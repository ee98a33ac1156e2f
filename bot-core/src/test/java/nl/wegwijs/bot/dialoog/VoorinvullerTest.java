package nl.wegwijs.bot.dialoog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.Bot;
import nl.wegwijs.bot.Inbound;
import nl.wegwijs.bot.Inhoud;
import nl.wegwijs.bot.dialoog.Voorinvuller.Uitslag;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Bericht.Samenvatting;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprekken.GeheugenStore;
import nl.wegwijs.bot.gesprekken.StilleWaarnemer;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.bot.gesprekken.Zetklok;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import org.junit.jupiter.api.Test;

/** A form that a medewerker filled in already. */
final class VoorinvullerTest {
  private static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");
  private static final Instant NU = Instant.parse("2027-02-01T11:00:00Z");
  private static final Map<String, String> ALLES =
      Map.of(
          "nieuwePostcode", "3484HG",
          "nieuwHuisnummer", "12",
          "huidigePostcode", "3486 KD",
          "huidigHuisnummer", "14",
          "verhuisdatum", "15 februari",
          "woonsituatie", "koop",
          "meeverhuizers", "0",
          "naam", "Anna Voorbeeld");

  private final Voorinvuller voorinvuller = new Voorinvuller(Testwereld::wereld);
  private final Gemeente gemeente = Testwereld.gemeente("waterrijk");
  private final GeheugenStore store = new GeheugenStore();
  private final Bot bot =
      new Bot(Testwereld::wereld, store, Zetklok.op("2027-02-01T12:00"), new StilleWaarnemer());
  private final Bot.Begonnen begonnen =
      bot.begin(WATERRIJK, Kanaal.WEB, Optional.of(Taal.NL), Optional.empty()).orElseThrow();

  private Uitslag vul(Map<String, String> getypt) {
    Toestand toestand = Toestand.begin(Taal.NL).metStatus(Status.MEDEWERKER);
    return voorinvuller.vul(gemeente, toestand, "verhuizing", getypt, NU);
  }

  /** Gives the gesprek back with that form. */
  private Uitslag.Klaar begin(Map<String, String> getypt) {
    var klaar = (Uitslag.Klaar) vul(getypt);
    store.append(
        WATERRIJK,
        Beurt.zonderInwoner(
            begonnen.id(),
            1,
            NU,
            klaar.berichten(),
            klaar.verder(),
            new Beurt.Versies("balie", "1")));
    return klaar;
  }

  private Beurt zeg(Inhoud inhoud) {
    Bot.Uitslag uitslag =
        bot.answer(new Inbound(WATERRIJK, begonnen.id(), Optional.empty(), inhoud));
    return ((Bot.Uitslag.Beantwoord) uitslag).beurt();
  }

  private static String weergave(Beurt beurt, String veld) {
    return beurt.berichten().stream()
        .filter(Samenvatting.class::isInstance)
        .flatMap(bericht -> ((Samenvatting) bericht).velden().stream())
        .filter(regel -> regel.veld().equals(veld))
        .map(Samenvatting.Regel::weergave)
        .findFirst()
        .orElse("");
  }

  @Test
  void showsTheInwonerWhatTheMedewerkerFilledInAndAsksTheRest() {
    Uitslag.Klaar klaar = begin(ALLES);

    assertThat(klaar.verder().status()).isEqualTo(Status.ASSISTENT);
    assertThat(klaar.berichten().get(1).tekst())
        .contains("onze medewerker", "3484 HG", "Anna Voorbeeld");
    assertThat(klaar.berichten().getLast())
        .isInstanceOfSatisfying(
            Bericht.Vraag.class, vraag -> assertThat(vraag.veld()).isEqualTo("geboortedatum"));
    Beurt samengevat = zeg(new Inhoud.Tekst("12 maart 1980"));
    assertThat(weergave(samengevat, "naam")).isEqualTo("Anna Voorbeeld (van onze medewerker)");
    assertThat(weergave(samengevat, "geboortedatum")).doesNotContain("medewerker");
  }

  @Test
  void isCorrectedAsAnyOtherValueAndFiledOnlyOnceConfirmed() {
    begin(ALLES);
    zeg(new Inhoud.Tekst("12 maart 1980"));

    Beurt verbeterd = zeg(new Inhoud.Tekst("nee, de naam is Anna Anders"));
    assertThat(weergave(verbeterd, "naam")).isEqualTo("Anna Anders");
    assertThat(weergave(verbeterd, "woonsituatie")).contains("(van onze medewerker)");
    assertThat(verbeterd.inzending()).isEmpty();
    Beurt ingediend = zeg(new Inhoud.Gekozen("bevestigen"));

    assertThat(ingediend.inzending().orElseThrow().waarden())
        .containsEntry("naam", "Anna Anders")
        .containsEntry("nieuwePostcode", "3484HG");
    assertThat(ingediend.inzending().orElseThrow().aantekeningen())
        .anyMatch(regel -> regel.startsWith("vooraf ingevuld door een medewerker: "));
  }

  @Test
  void tellsWhatCannotBeTakenByField() {
    assertThat(
            vul(
                Map.of(
                    "nieuwePostcode", "nergens",
                    "verhuisdatum", "31 februari",
                    "woonsituatie", "kasteel",
                    "email", "anna@",
                    "naam", "x".repeat(301))))
        .isInstanceOfSatisfying(
            Uitslag.Fout.class,
            fout ->
                assertThat(fout.velden())
                    .containsOnlyKeys(
                        "nieuwePostcode", "verhuisdatum", "woonsituatie", "email", "naam"));
  }

  @Test
  void takesNothingForAFieldThatTheFormDoesNotGiveAway() {
    Uitslag.Klaar klaar = begin(Map.of("geboortedatum", "12 maart 1980", "naam", "Anna Voorbeeld"));
    assertThat(klaar.verder().formulier().orElseThrow().waarden()).containsOnlyKeys("naam");
    assertThat(
            voorinvuller.vul(
                gemeente, Toestand.begin(Taal.NL), "kwijtschelding-nagaan", Map.of(), NU))
        .isEqualTo(new Uitslag.Onbekend());
  }

  @Test
  void putsAnotherFormAsideThatWasOpen() {
    Toestand met =
        ((Uitslag.Klaar)
                voorinvuller.vul(
                    gemeente, Toestand.begin(Taal.NL), "terugbelverzoek", Map.of(), NU))
            .verder();
    var klaar = (Uitslag.Klaar) voorinvuller.vul(gemeente, met, "verhuizing", Map.of(), NU);

    assertThat(klaar.verder().formulier().orElseThrow().formulier()).isEqualTo("verhuizing");
    assertThat(klaar.verder().onderbroken()).hasSize(1);
    assertThat(klaar.berichten()).noneMatch(een -> een.tekst().contains("onze medewerker"));
  }

  @Test
  void canStartEveryFormThatSaysSo() {
    List<Formulier> formulieren = Voorinvuller.formulieren(gemeente);
    assertThat(formulieren)
        .extracting(Formulier::id)
        .contains("verhuizing", "terugbelverzoek", "melding-openbare-ruimte");
    for (Formulier formulier : formulieren) {
      assertThat(voorinvuller.vul(gemeente, Toestand.begin(Taal.EN), formulier.id(), Map.of(), NU))
          .isInstanceOf(Uitslag.Klaar.class);
    }
  }
}
