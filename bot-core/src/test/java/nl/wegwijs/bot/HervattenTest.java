package nl.wegwijs.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Hervatcode;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprekken.GeheugenStore;
import nl.wegwijs.bot.gesprekken.StilleWaarnemer;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.bot.gesprekken.Zetklok;
import nl.wegwijs.gemeente.GemeenteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Going on later, here or elsewhere. */
class HervattenTest {
  private static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");
  private static final Pattern CODE = Pattern.compile("[2-9B-Z]{5}-[2-9B-Z]{5}-[2-9B-Z]{5}");

  private final GeheugenStore store = new GeheugenStore();
  private final Zetklok klok = Zetklok.op("2027-02-16T10:00");
  private final Bot bot = new Bot(Testwereld::wereld, store, klok, new StilleWaarnemer());

  private Bot.Begonnen begin(Kanaal kanaal) {
    return bot.begin(WATERRIJK, kanaal, Optional.empty(), Optional.empty()).orElseThrow();
  }

  private Beurt zeg(Bot.Begonnen gesprek, String tekst) {
    var inbound = new Inbound(WATERRIJK, gesprek.id(), Optional.empty(), new Inhoud.Tekst(tekst));
    return ((Bot.Uitslag.Beantwoord) bot.answer(inbound)).beurt();
  }

  private static String tekst(Beurt beurt) {
    return String.join("\n", beurt.berichten().stream().map(Bericht::tekst).toList());
  }

  private static String code(Beurt beurt) {
    Matcher code = CODE.matcher(tekst(beurt));
    assertThat(code.find()).as(tekst(beurt)).isTrue();
    return code.group();
  }

  private Bot.Begonnen metVerhuizing() {
    Bot.Begonnen web = begin(Kanaal.WEB);
    zeg(web, "Ik wil mijn verhuizing doorgeven");
    zeg(web, "3484 HG 12");
    return web;
  }

  @Test
  void goesOnInAnotherGesprekWhereItWasLeft() {
    Bot.Begonnen web = metVerhuizing();
    Beurt later = zeg(web, "ik wil later verder");
    assertThat(tekst(later)).contains("Daarna wordt het verwijderd").contains("16 maart");

    Bot.Begonnen telefoon = begin(Kanaal.WHATSAPP);
    Beurt verder = zeg(telefoon, code(later));
    assertThat(tekst(verder)).contains("Welkom terug").contains("Op welke dag verhuist u");
    assertThat(verder.toestand().formulier().orElseThrow().waarden())
        .containsEntry("nieuwePostcode", "3484HG");
    assertThat(bot.gesprek(WATERRIJK, web.id(), web.sleutel()).orElseThrow().toestand().formulier())
        .isEmpty();
  }

  @Test
  void saysWhatWasFilledInAndNoBerichtIsTooLong() {
    Bot.Begonnen web = begin(Kanaal.WEB);
    zeg(
        web,
        "Ik ga 1 maart verhuizen van 3486KD 14 naar 3484HG 12, koophuis, met mijn vrouw Eva Voorbeeld"
            + " en mijn kinderen Sem Voorbeeld en Lotte van der Voorbeeld-de Wit");
    zeg(web, "Anna Voorbeeld");

    Beurt verder = zeg(begin(Kanaal.WHATSAPP), code(zeg(web, "later verder")));

    assertThat(tekst(verder))
        .contains("Dit hebt u al ingevuld:")
        .contains("- Nieuwe postcode: 3484 HG")
        .contains("1 maart 2027")
        .contains("Anna Voorbeeld");
    assertThat(verder.berichten())
        .allSatisfy(
            bericht -> assertThat(bericht.tekst().split("\\s+", -1)).hasSizeLessThanOrEqualTo(60));
  }

  @Test
  void saysNothingOfAFormThatIsStillEmpty() {
    Bot.Begonnen web = begin(Kanaal.WEB);
    zeg(web, "Ik wil mijn verhuizing doorgeven");

    Beurt verder = zeg(begin(Kanaal.WEB), code(zeg(web, "later verder")));

    assertThat(tekst(verder)).contains("Welkom terug").doesNotContain("al ingevuld");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "later verder",
        "Ik ga straks verder.",
        "kan ik dit op mijn telefoon afmaken?",
        "Ik maak het later af",
        "pauze",
        "can I continue later?",
        "save this for later"
      })
  void isHeardInManyWords(String woorden) {
    assertThat(CODE.matcher(tekst(zeg(metVerhuizing(), woorden))).find()).isTrue();
  }

  @Test
  void worksOnce() {
    String code = code(zeg(metVerhuizing(), "later verder"));
    zeg(begin(Kanaal.WEB), code);
    Beurt nogEens = zeg(begin(Kanaal.WEB), code);
    assertThat(tekst(nogEens)).contains("Deze code werkt niet");
    assertThat(nogEens.uitkomst().orElseThrow().soort()).isEqualTo(Uitkomst.Soort.GEWEIGERD);
  }

  @Test
  void isTypedInAnyCase() {
    String code = code(zeg(metVerhuizing(), "later verder"));
    String slordig = "mijn code is " + code.toLowerCase(Locale.ROOT).replace("-", " ");
    assertThat(tekst(zeg(begin(Kanaal.WEB), slordig))).contains("Welkom terug");
  }

  @Test
  void expiresWithTheGesprek() {
    String code = code(zeg(metVerhuizing(), "later verder"));
    klok.zet(Zetklok.moment("2027-03-16T10:00"));
    assertThat(tekst(zeg(begin(Kanaal.WEB), code))).contains("Deze code werkt niet");
  }

  @Test
  void isOfNoUseAfterFiveWrongOnes() {
    String code = code(zeg(metVerhuizing(), "later verder"));
    Bot.Begonnen rader = begin(Kanaal.WEB);
    for (int poging = 2; poging < 7; poging++) {
      zeg(rader, ("BCDFGHJKMNPQRT" + poging));
    }
    assertThat(tekst(zeg(rader, code))).contains("Deze code werkt niet");
    assertThat(tekst(zeg(begin(Kanaal.WEB), code))).contains("Welkom terug");
  }

  @Test
  void isNotKeptInWords() {
    Bot.Begonnen web = metVerhuizing();
    String code = code(zeg(web, "later verder"));
    Bot.Begonnen elders = begin(Kanaal.WEB);
    zeg(elders, code);
    for (Bot.Begonnen gesprek : List.of(web, elders)) {
      assertThat(store.beurten(WATERRIJK, gesprek.id(), -1, 100).toString())
          .doesNotContain(code)
          .contains(Hervatcode.PLAATS);
    }
    assertThat(bot.beurten(WATERRIJK, web.id(), -1).toString()).contains(code);
  }

  @Test
  void keepsWhatWasOpenInTheOtherGesprekWaiting() {
    String code = code(zeg(metVerhuizing(), "later verder"));
    Bot.Begonnen elders = begin(Kanaal.WEB);
    zeg(elders, "Ik wil een klacht indienen");
    Beurt verder = zeg(elders, code);
    assertThat(verder.toestand().formulier().orElseThrow().formulier()).isEqualTo("verhuizing");
    assertThat(verder.toestand().onderbroken())
        .extracting(lopend -> lopend.formulier())
        .containsExactly("klacht");
  }

  @Test
  void givesNoCodeWhereNothingIsOpen() {
    assertThat(tekst(zeg(begin(Kanaal.WEB), "later verder")))
        .contains("Er staat geen formulier open");
  }

  @Test
  void goesOnInTheSameGesprekToo() {
    Bot.Begonnen web = metVerhuizing();
    String code = code(zeg(web, "later verder"));
    assertThat(tekst(zeg(web, code))).contains("Op welke dag");
    assertThat(tekst(zeg(web, "1 maart"))).contains("postcode");
  }
}
