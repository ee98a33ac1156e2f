package nl.wegwijs.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.Bot.Begonnen;
import nl.wegwijs.bot.Bot.Uitslag;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprekken.GeheugenStore;
import nl.wegwijs.bot.gesprekken.StilleWaarnemer;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.bot.gesprekken.Zetklok;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import org.junit.jupiter.api.Test;

/** What the way in promises whatever is said: kept before it is answered, and by its own rules. */
class BotTest {
  private static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");
  private static final GemeenteId HEUVELDAM = new GemeenteId("heuveldam");

  private final GeheugenStore store = new GeheugenStore();
  private final StilleWaarnemer waarnemer = new StilleWaarnemer();
  private final Bot bot =
      new Bot(Testwereld::wereld, store, Zetklok.op("2027-02-16T10:00"), waarnemer);

  private Begonnen begin() {
    return bot.begin(WATERRIJK, Kanaal.WEB, Optional.empty(), Optional.of("203.0.113.7"))
        .orElseThrow();
  }

  private static Inbound tekst(Begonnen gesprek, String tekst) {
    return new Inbound(WATERRIJK, gesprek.id(), Optional.empty(), new Inhoud.Tekst(tekst));
  }

  private Beurt zeg(Begonnen gesprek, String tekst) {
    return beantwoord(bot.answer(tekst(gesprek, tekst)));
  }

  private static Beurt beantwoord(Uitslag uitslag) {
    if (uitslag instanceof Uitslag.Beantwoord(Beurt beurt)) {
      return beurt;
    }
    throw new AssertionError("niet beantwoord maar " + uitslag);
  }

  private List<Beurt> bewaard(Begonnen gesprek) {
    return store.beurten(WATERRIJK, gesprek.id(), -1, 100);
  }

  @Test
  void greetsAsBeurtZero() {
    Begonnen gesprek = begin();
    assertThat(gesprek.groet().nummer()).isZero();
    assertThat(gesprek.groet().uitkomst()).isEmpty();
    assertThat(bewaard(gesprek)).containsExactly(gesprek.groet());
  }

  @Test
  void beginsNothingForAnUnknownGemeente() {
    assertThat(
            bot.begin(
                new GemeenteId("nergenshuizen"), Kanaal.WEB, Optional.empty(), Optional.empty()))
        .isEmpty();
  }

  @Test
  void keepsOnlyAHashOfTheSecret() {
    Begonnen gesprek = begin();
    assertThat(store.gesprek(WATERRIJK, gesprek.id()).orElseThrow().toString())
        .doesNotContain(gesprek.sleutel());
    assertThat(bot.gesprek(WATERRIJK, gesprek.id(), gesprek.sleutel())).isPresent();
    assertThat(bot.gesprek(WATERRIJK, gesprek.id(), gesprek.sleutel() + "x")).isEmpty();
    assertThat(bot.gesprek(WATERRIJK, gesprek.id(), begin().sleutel())).isEmpty();
    assertThat(bot.gesprek(HEUVELDAM, gesprek.id(), gesprek.sleutel())).isEmpty();
  }

  @Test
  void keepsNothingWhenTheStoreFails() {
    Begonnen gesprek = begin();
    store.stuk(true);
    assertThatThrownBy(() -> bot.answer(tekst(gesprek, "Hallo")))
        .isInstanceOf(GesprekStore.StoreUnavailableException.class);
    assertThatThrownBy(this::begin).isInstanceOf(GesprekStore.StoreUnavailableException.class);
    assertThat(waarnemer.storingen()).containsExactly("STORE_UNAVAILABLE", "STORE_UNAVAILABLE");
    store.stuk(false);
    assertThat(bewaard(gesprek)).hasSize(1);
    assertThat(zeg(gesprek, "Hallo").nummer()).isEqualTo(1);
  }

  @Test
  void knowsNoGesprekThatIsErasedOrAnothers() {
    Begonnen gesprek = begin();
    assertThat(
            bot.answer(
                new Inbound(HEUVELDAM, gesprek.id(), Optional.empty(), new Inhoud.Tekst("Hallo"))))
        .isInstanceOf(Uitslag.GeenGesprek.class);
    assertThat(
            bot.answer(
                new Inbound(
                    WATERRIJK,
                    new GesprekId("00000000-0000-7000-8000-000000000000"),
                    Optional.empty(),
                    new Inhoud.Tekst("Hallo"))))
        .isInstanceOf(Uitslag.GeenGesprek.class);
    bot.wis(WATERRIJK, gesprek.id());
    assertThat(bot.answer(tekst(gesprek, "Hallo"))).isInstanceOf(Uitslag.GeenGesprek.class);
  }

  @Test
  void anErasedGesprekLeavesItsFiledForm() {
    Begonnen gesprek = begin();
    for (String gezegd :
        List.of(
            "Ik wil mijn verhuizing doorgeven",
            "3484 HG 12",
            "1 maart",
            "3486 KD 14",
            "koop",
            "0",
            "Anna Voorbeeld",
            "12-03-1980",
            "ja")) {
      zeg(gesprek, gezegd);
    }
    assertThat(bot.wis(WATERRIJK, gesprek.id()))
        .extracting(Inzending::formulier)
        .containsExactly("verhuizing");
  }

  @Test
  void isSilentWhileAMedewerkerOwnsTheGesprek() {
    Begonnen gesprek = begin();
    zet(gesprek, Status.MEDEWERKER);
    Beurt beurt = zeg(gesprek, "Ik wil mijn verhuizing doorgeven");
    assertThat(beurt.berichten()).isEmpty();
    assertThat(beurt.uitkomst().orElseThrow().soort()).isEqualTo(Uitkomst.Soort.DOORGEGEVEN);
    assertThat(beurt.toestand().formulier()).isEmpty();
    assertThat(beurt.inkomend().orElseThrow().tekst())
        .isEqualTo("Ik wil mijn verhuizing doorgeven");
  }

  @Test
  void aMessageReopensAClosedGesprek() {
    Begonnen gesprek = begin();
    zet(gesprek, Status.GESLOTEN);
    Beurt beurt = zeg(gesprek, "Wat kost een paspoort?");
    assertThat(beurt.toestand().status()).isEqualTo(Status.ASSISTENT);
    assertThat(beurt.uitkomst().orElseThrow().soort()).isEqualTo(Uitkomst.Soort.BEANTWOORD);
  }

  private void zet(Begonnen gesprek, Status status) {
    Beurt vorige = bewaard(gesprek).getLast();
    store.append(
        WATERRIJK,
        Beurt.zonderInwoner(
            gesprek.id(),
            vorige.nummer() + 1,
            vorige.tijdstip(),
            List.of(),
            vorige.toestand().metStatus(status),
            vorige.versies()));
  }

  @Test
  void tellsWhoFollowsTheGesprekAfterItWasKept() {
    Begonnen gesprek = begin();
    var gehoord = new ArrayList<Integer>();
    try (Luisteraar luisteraar =
        bot.luister(gesprek.id(), () -> gehoord.add(bewaard(gesprek).size()))) {
      assertThat(luisteraar).isNotNull();
      zeg(gesprek, "Hallo");
      zeg(begin(), "Hallo");
    }
    zeg(gesprek, "Hallo");
    assertThat(gehoord).containsExactly(2);
  }

  @Test
  void speaksTheLanguageAskedForUntilTheInwonerSpeaksAnother() {
    Begonnen gesprek =
        bot.begin(WATERRIJK, Kanaal.WEB, Optional.of(Taal.EN), Optional.empty()).orElseThrow();
    assertThat(gesprek.groet().toestand().taal()).isEqualTo(Taal.EN);
    assertThat(zeg(gesprek, "Ik wil graag mijn verhuizing doorgeven").toestand().taal())
        .isEqualTo(Taal.NL);
  }

  @Test
  void anAnsweredBeurtSaysByWhichVersionsItWasDecided() {
    Beurt beurt = zeg(begin(), "Hallo");
    assertThat(Map.of("model", beurt.versies().model(), "gemeente", beurt.versies().gemeente()))
        .isEqualTo(
            Map.of(
                "model", Testwereld.wereld().understander().modelversie(),
                "gemeente", Testwereld.gemeente("waterrijk").versie()));
  }
}
