package nl.wegwijs.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprekken.GeheugenStore;
import nl.wegwijs.bot.gesprekken.StilleWaarnemer;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.bot.gesprekken.Zetklok;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Mailadres;
import nl.wegwijs.gemeente.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The receipt of a form that was filed, by mail. */
final class BewijsmailTest {
  private static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");
  private static final String VERHUIZING =
      "Per 15 februari verhuis ik van Havenweg 14, 3486 KD naar Lindelaan 4b, 3484 HG. We hebben het"
          + " gekocht. Ik verhuis alleen. Ik ben Anna Voorbeeld, geboren op 12 maart 1980.";

  private Bot bot = bot(true);
  private Bot.Begonnen begonnen = begin();

  private static Bot bot(boolean mail) {
    return new Bot(
        () -> Testwereld.wereld().metMail(mail),
        new GeheugenStore(),
        Zetklok.op("2027-02-01T12:00"),
        new StilleWaarnemer());
  }

  private Bot.Begonnen begin() {
    return bot.begin(WATERRIJK, Kanaal.WEB, Optional.of(Taal.NL), Optional.empty()).orElseThrow();
  }

  private Beurt zeg(String tekst) {
    return stuur(new Inhoud.Tekst(tekst));
  }

  private Beurt kies(String waarde) {
    return stuur(new Inhoud.Gekozen(waarde));
  }

  private Beurt stuur(Inhoud inhoud) {
    Bot.Uitslag uitslag =
        bot.answer(new Inbound(WATERRIJK, begonnen.id(), Optional.empty(), inhoud));
    assertThat(uitslag).isInstanceOf(Bot.Uitslag.Beantwoord.class);
    return ((Bot.Uitslag.Beantwoord) uitslag).beurt();
  }

  private Beurt dienIn(String erbij) {
    zeg(VERHUIZING + erbij);
    return kies("bevestigen");
  }

  private static String woorden(Beurt beurt) {
    return beurt.berichten().stream().map(Bericht::tekst).collect(Collectors.joining("\n"));
  }

  private static List<String> keuzes(Beurt beurt) {
    return beurt.berichten().stream()
        .flatMap(bericht -> bericht.keuzes().stream())
        .map(Keuze::waarde)
        .toList();
  }

  @Test
  void isOfferedWhenAFormIsFiled() {
    Beurt ingediend = dienIn("");

    assertThat(ingediend.inzending()).isPresent();
    assertThat(keuzes(ingediend)).contains("bewijs-mailen");
    ingediend
        .berichten()
        .forEach(
            bericht -> assertThat(bericht.keuzes().size()).isNotEqualTo(1).isLessThanOrEqualTo(4));
  }

  @Test
  void isNotSpokenOfWhereNoMailCanBeSent() {
    bot = bot(false);
    begonnen = begin();
    Beurt ingediend = dienIn("");

    assertThat(ingediend.inzending()).isPresent();
    assertThat(keuzes(ingediend)).doesNotContain("bewijs-mailen");
    assertThat(woorden(ingediend)).doesNotContain("mailen", "per mail");
    assertThat(zeg("stuur het ook per mail naar anna@voorbeeld.nl").mail()).isEmpty();
  }

  @Test
  void asksTheAddressThatTheFormDidNotHaveAndReadsItBack() {
    Beurt ingediend = dienIn("");

    Beurt vraag = kies("bewijs-mailen");
    assertThat(woorden(vraag)).contains("Naar welk mailadres");
    Beurt terug = zeg("anna@voorbeeld.nl graag");
    assertThat(woorden(terug)).contains("anna@voorbeeld.nl", "Klopt dat adres?");
    assertThat(terug.mail()).isEmpty();
    Beurt onderweg = zeg("ja hoor");

    assertThat(onderweg.mail().orElseThrow().aan()).isEqualTo(new Mailadres("anna@voorbeeld.nl"));
    assertThat(onderweg.mail().orElseThrow().kenmerk())
        .isEqualTo(ingediend.inzending().orElseThrow().kenmerk());
    assertThat(onderweg.mail().orElseThrow().id()).endsWith("@waterrijk.example");
    assertThat(onderweg.mail().orElseThrow().toString()).doesNotContain("anna");
    assertThat(onderweg.uitkomst().orElseThrow().soort()).isEqualTo(Uitkomst.Soort.FORMULIER);
    assertThat(zeg("ja").mail()).isEmpty();
  }

  @Test
  void readsBackTheAddressOfTheFormAndTakesAnother() {
    dienIn(" Mijn mail is anna@voorbeeld.nl");

    assertThat(woorden(zeg("stuur het ook per mail"))).contains("anna@voorbeeld.nl");
    kies("bewijs-ander");
    zeg("het is bert@voorbeeld.nl");
    assertThat(kies("bewijs-ja").mail().orElseThrow().aan().value()).isEqualTo("bert@voorbeeld.nl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mail",
        "Kunt u het ontvangstbewijs mailen?",
        "kan ik dat ook per e-mail krijgen",
        "graag ook per mail aub",
        "please send the receipt by email",
        "stuur een kopie naar mijn mail"
      })
  void understandsWhoAsksForIt(String zin) {
    dienIn("");
    assertThat(woorden(zeg(zin))).containsAnyOf("Naar welk mailadres", "To which email address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kan ik mijn paspoort ook per mail aanvragen?",
        "wat is het mailadres van de gemeente voor een klacht",
        "ik heb een mail gekregen over afval"
      })
  void leavesOtherQuestionsAboutMailToOthers(String zin) {
    dienIn("");
    assertThat(woorden(zeg(zin))).doesNotContain("Naar welk mailadres");
  }

  @Test
  void asksOnceMoreForWhatIsNoAddressAndThenLeavesIt() {
    dienIn("");
    kies("bewijs-mailen");

    assertThat(woorden(zeg("anna@voorbeeld"))).contains("kan ik niet lezen");
    assertThat(woorden(zeg("anna@@voorbeeld,nl"))).contains("stuur daarom geen mail");
    assertThat(zeg("ja").mail()).isEmpty();
  }

  @Test
  void forgetsTheQuestionWhenSomethingElseIsAsked() {
    dienIn(" Mijn mail is anna@voorbeeld.nl");
    kies("bewijs-mailen");

    assertThat(woorden(zeg("Wat kost een paspoort?"))).contains("euro");
    assertThat(zeg("ja").mail()).isEmpty();
  }

  @Test
  void canBeLeftWithAWord() {
    dienIn("");
    kies("bewijs-mailen");
    assertThat(woorden(zeg("laat maar"))).contains("ik stuur geen mail");

    zeg("mail");
    zeg("anna@voorbeeld.nl");
    assertThat(woorden(kies("bewijs-niet"))).contains("ik stuur geen mail");
  }

  @Test
  void mailsTheSameReceiptAFewTimesAtMost() {
    dienIn("");
    for (int i = 0; i < 3; i++) {
      zeg("stuur het ontvangstbewijs naar anna@voorbeeld.nl");
      assertThat(kies("bewijs-ja").mail()).isPresent();
    }
    assertThat(woorden(zeg("stuur het ontvangstbewijs naar anna@voorbeeld.nl")))
        .contains("al een paar keer gemaild");
  }
}
