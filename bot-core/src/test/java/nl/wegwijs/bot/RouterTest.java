package nl.wegwijs.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.Router.Antwoord;
import nl.wegwijs.bot.Router.Hypothese;
import nl.wegwijs.bot.Router.ProductScore;
import nl.wegwijs.bot.Router.Vraag;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.bot.gesprekken.Zetklok;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Prioriteit;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.intents.Entiteit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {
  private static final Router OVERDAG =
      new Router(Testwereld::wereld, Zetklok.op("2027-02-16T10:00"));
  private static final Router NACHT =
      new Router(Testwereld::wereld, Zetklok.op("2027-02-17T02:30"));

  private static Antwoord route(Router router, String tekst, Optional<String> postcode) {
    return router
        .route(new Vraag(new GemeenteId("waterrijk"), tekst, List.of(), postcode))
        .orElseThrow();
  }

  private static Antwoord route(String tekst) {
    return route(OVERDAG, tekst, Optional.empty());
  }

  private static Antwoord gehoord(String tekst, Hypothese... hypotheses) {
    return OVERDAG
        .route(new Vraag(new GemeenteId("waterrijk"), tekst, List.of(hypotheses), Optional.empty()))
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "Ik wil een nieuw paspoort aanvragen,BEANTWOORD,paspoort,burgerzaken",
    "Wanneer wordt het gft opgehaald?,BEANTWOORD,afvalkalender,milieu",
    "Hoe vraag ik een bijstandsuitkering aan?,BEANTWOORD,bijstandsuitkering,werk-en-inkomen",
    "Ik wil mijn verhuizing doorgeven,FORMULIER,verhuizing-doorgeven,burgerzaken",
    "Wat kost een parkeervergunning?,BEANTWOORD,parkeervergunning,parkeren",
    "Mijn vuilcontainer is kapot en ik wil een nieuwe,BEANTWOORD,afvalcontainer,milieu",
    "Heb ik een vergunning nodig voor een dakkapel?,BEANTWOORD,omgevingsvergunning-bouwen,omgeving",
    "Ik ben het niet eens met de WOZ-waarde van mijn huis,BEANTWOORD,woz-waarde,belastingen"
  })
  void namesWhatTheAssistantWouldDoAndWhereItBelongs(
      String tekst, Uitkomst.Soort soort, String product, String team) {
    Antwoord antwoord = route(tekst);
    assertThat(antwoord.soort()).isEqualTo(soort);
    assertThat(antwoord.producten().getFirst().id()).isEqualTo(product);
    assertThat(antwoord.routering().team().id().value()).isEqualTo(team);
    assertThat(antwoord.routering().prioriteit()).isEqualTo(Prioriteit.NORMAAL);
    assertThat(antwoord.routering().redenen()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ik wil een nieuw paspoort aanvragen",
        "Ik wil mijn verhuizing doorgeven",
        "Mag ik een medewerker spreken over parkeren?",
        "mijn man slaat me",
        "Ik heb zoveel schulden dat ik de huur niet kan betalen",
        "rijbewijs"
      })
  void givesProductsBestFirstWhateverItWouldDo(String tekst) {
    List<ProductScore> producten = route(tekst).producten();
    assertThat(producten).isNotEmpty();
    assertThat(producten).extracting(ProductScore::id).doesNotHaveDuplicates();
    assertThat(producten)
        .extracting(ProductScore::score)
        .isSortedAccordingTo((een, ander) -> Double.compare(ander, een))
        .allMatch(score -> score >= 0 && score <= 1);
  }

  @ParameterizedTest
  @CsvSource({
    "Wat voor weer wordt het morgen in Parijs?,GEWEIGERD",
    "Hallo,KLETSPRAAT",
    "😀😀,GEWEIGERD",
    "fjdksla qwpoei zmxnv,GEWEIGERD"
  })
  void givesNoProductsForWhatIsNotForAGemeente(String tekst, Uitkomst.Soort soort) {
    Antwoord antwoord = route(tekst);
    assertThat(antwoord.soort()).isEqualTo(soort);
    assertThat(antwoord.producten()).isEmpty();
    assertThat(antwoord.routering().team().id().value()).isEqualTo("kcc");
    assertThat(antwoord.routering().redenen()).isNotEmpty();
  }

  @Test
  void sendsACrisisOnTopOfTheQueueAtEveryHour() {
    Antwoord antwoord = route(NACHT, "mijn man slaat me", Optional.empty());
    assertThat(antwoord.soort()).isEqualTo(Uitkomst.Soort.DOORGESTUURD);
    assertThat(antwoord.routering().prioriteit()).isEqualTo(Prioriteit.SPOED);
    assertThat(antwoord.routering().team().id().value()).isEqualTo("veiligheid");
    assertThat(antwoord.routering().lijn()).isEqualTo(3);
    assertThat(antwoord.routering().open()).isFalse();
    assertThat(antwoord.signaalwoorden()).isNotEmpty();
  }

  @Test
  void aDeniedWordIsNoSignal() {
    Antwoord antwoord = route("Er is geen huiselijk geweld, ik wil mijn rijbewijs verlengen");
    assertThat(antwoord.signaalwoorden())
        .noneMatch(signaal -> signaal.groep().crisis().isPresent());
    assertThat(antwoord.routering().prioriteit()).isEqualTo(Prioriteit.NORMAAL);
  }

  @Test
  void takesThePostcodeOfTheCallerForTheWijk() {
    String tekst = "Ik kan het huishouden niet meer doen en wil huishoudelijke hulp aanvragen";
    assertThat(route(OVERDAG, tekst, Optional.of("3484HG")).routering().doel())
        .isEqualTo("wachtrij:sociaal-wijkteam-linde");
    assertThat(route(tekst).routering().doel()).isEqualTo("wachtrij:sociaal-wijkteam");
  }

  @Test
  void choosesTheReadingThatMakesSense() {
    Antwoord antwoord =
        gehoord(
            "ik wil mijn pas poort ver lengen",
            new Hypothese("ik wil mijn pas poort ver lengen", 0.6),
            new Hypothese("ik wil mijn paspoort verlengen", 0.58));
    assertThat(antwoord.producten().getFirst().id()).isEqualTo("paspoort");
  }

  @Test
  void aCrisisInAnyReadingCounts() {
    Antwoord antwoord =
        gehoord(
            "mijn man slaat de",
            new Hypothese("mijn man slaat de", 0.5),
            new Hypothese("mijn man slaat me", 0.45));
    assertThat(antwoord.routering().prioriteit()).isEqualTo(Prioriteit.SPOED);
  }

  @Test
  void masksABsnAndGivesItNoValue() {
    String tekst = "Wat kost een paspoort? Mijn bsn is 111222333";
    Antwoord antwoord = route(tekst);
    Entiteit bsn =
        antwoord.entiteiten().stream()
            .filter(entiteit -> entiteit.soort() == Entiteit.Soort.BSN)
            .findFirst()
            .orElseThrow();
    assertThat(bsn.waarde()).isEmpty();
    assertThat(bsn.tekst()).doesNotContain("111222333");
    assertThat(tekst.substring(bsn.van(), bsn.tot())).isEqualTo("111222333");
    assertThat(antwoord.toString()).doesNotContain("111222333");
  }

  @Test
  void givesEntitiesWithTheirPlaceInTheSentence() {
    String tekst = "Per 1 maart woon ik met mijn vrouw op Lindelaan 4b 3484 HG";
    Antwoord antwoord = route(tekst);
    assertThat(antwoord.entiteiten())
        .extracting(Entiteit::soort)
        .contains(
            Entiteit.Soort.DATUM,
            Entiteit.Soort.STRAAT,
            Entiteit.Soort.HUISNUMMER,
            Entiteit.Soort.POSTCODE);
    assertThat(antwoord.entiteiten())
        .allSatisfy(entiteit ->
            assertThat(tekst.substring(entiteit.van(), entiteit.tot()))
                .isEqualTo(entiteit.tekst()));
    assertThat(antwoord.soort()).isEqualTo(Uitkomst.Soort.FORMULIER);
  }

  @Test
  void knowsTheLanguage() {
    assertThat(route("How do I apply for a passport?").taal()).isEqualTo(Taal.EN);
    assertThat(route("Hoe vraag ik een paspoort aan?").taal()).isEqualTo(Taal.NL);
  }

  @Test
  void givesTheSameAnswerToTheSameQuestion() {
    Antwoord een = route("mag ik een medewerker spreken over mijn uitkering");
    Antwoord ander = route("mag ik een medewerker spreken over mijn uitkering");
    assertThat(een).isEqualTo(ander);
  }

  @Test
  void knowsNoGemeenteThatIsNotThere() {
    assertThat(
            OVERDAG.route(
                new Vraag(new GemeenteId("nergenshuizen"), "Hallo", List.of(), Optional.empty())))
        .isEmpty();
  }

  @Test
  void intentAndAlternativesAreCertaintiesInOrder() {
    Antwoord antwoord = route("Ik wil een nieuw paspoort aanvragen");
    assertThat(antwoord.intent().orElseThrow().naam()).isEqualTo("paspoort");
    assertThat(antwoord.alternatieven())
        .extracting(Uitkomst.Intentie::zekerheid)
        .isSortedAccordingTo((een, ander) -> Double.compare(ander, een))
        .allMatch(zekerheid -> zekerheid >= 0 && zekerheid <= 1);
  }
}
