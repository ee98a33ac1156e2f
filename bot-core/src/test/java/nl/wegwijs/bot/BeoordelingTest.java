package nl.wegwijs.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.bot.dialoog.Bezettingmeter;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprekken.GeheugenStore;
import nl.wegwijs.bot.gesprekken.StilleWaarnemer;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.bot.gesprekken.Zetklok;
import nl.wegwijs.bot.verbeteren.VerbeterStore;
import nl.wegwijs.bot.verbeteren.Verbeterdaad;
import nl.wegwijs.bot.verbeteren.Verbeternoteerder;
import nl.wegwijs.bot.verbeteren.Verbeterpunt;
import nl.wegwijs.bot.verbeteren.Verbeterpunt.Aanleiding;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import org.junit.jupiter.api.Test;

/** 'Hielp dit?', and what is kept of it. */
final class BeoordelingTest {
  private static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");

  private final GeheugenStore store = new GeheugenStore();
  private final Onthouder onthouder = new Onthouder();
  private final Bot bot =
      new Bot(
          Testwereld::wereld,
          store,
          Zetklok.op("2027-02-01T12:00"),
          new StilleWaarnemer(),
          new Luisteraars(),
          Bezettingmeter.ALTIJD_VRIJ,
          new Verbeternoteerder(Testwereld::wereld, store, onthouder));
  private final Bot.Begonnen begonnen =
      bot.begin(WATERRIJK, Kanaal.WEB, Optional.of(Taal.NL), Optional.empty()).orElseThrow();

  private Beurt zeg(Inhoud inhoud) {
    Bot.Uitslag uitslag =
        bot.answer(new Inbound(WATERRIJK, begonnen.id(), Optional.empty(), inhoud));
    assertThat(uitslag).isInstanceOf(Bot.Uitslag.Beantwoord.class);
    return ((Bot.Uitslag.Beantwoord) uitslag).beurt();
  }

  @Test
  void noOffersAPersonAndKeepsTheQuestionWithoutNamesAndNumbers() {
    zeg(new Inhoud.Tekst("Wat kost een paspoort voor Jan de Vries?"));

    Beurt beurt = zeg(new Inhoud.Gekozen("hielp-nee"));

    assertThat(beurt.berichten().getFirst()).isInstanceOf(Bericht.Verduidelijking.class);
    assertThat(beurt.berichten().getFirst().keuzes())
        .extracting(Keuze::waarde)
        .contains("medewerker", "geen")
        .hasSizeBetween(2, 4);
    Verbeterpunt punt = onthouder.punten.getFirst();
    assertThat(punt.aanleiding()).isEqualTo(Aanleiding.HIELP_NIET);
    assertThat(punt.product()).contains("paspoort");
    assertThat(punt.vraag()).contains("paspoort", "[naam]").doesNotContain("Jan", "Vries");
    assertThat(zeg(new Inhoud.Gekozen("medewerker")).overdracht()).isPresent();
  }

  @Test
  void yesIsThankedAndTypedWordsCountToo() {
    zeg(new Inhoud.Tekst("Wat kost een paspoort?"));
    Beurt dank = zeg(new Inhoud.Gekozen("hielp-ja"));
    assertThat(dank.berichten().getFirst().tekst()).startsWith("Fijn");
    assertThat(dank.uitkomst().orElseThrow().soort()).isEqualTo(Uitkomst.Soort.KLETSPRAAT);

    zeg(new Inhoud.Tekst("dat hielp niet"));

    assertThat(onthouder.punten)
        .extracting(Verbeterpunt::aanleiding)
        .containsExactly(Aanleiding.HIELP, Aanleiding.HIELP_NIET);
  }

  @Test
  void withoutAnAnswerThereIsNothingToJudge() {
    Beurt beurt = zeg(new Inhoud.Gekozen("hielp-nee"));

    assertThat(beurt.uitkomst().orElseThrow().redenen().toString()).contains("niet (meer)");
    assertThat(onthouder.punten).isEmpty();
  }

  @Test
  void anOpenFormGoesOn() {
    zeg(new Inhoud.Tekst("Ik wil mijn verhuizing doorgeven"));
    Beurt tussendoor = zeg(new Inhoud.Tekst("Wat kost een paspoort?"));
    assertThat(tussendoor.toestand().formulier()).isPresent();

    Beurt beurt = zeg(new Inhoud.Gekozen("hielp-ja"));

    assertThat(beurt.toestand().formulier()).isPresent();
    assertThat(beurt.berichten().getLast()).isInstanceOf(Bericht.Vraag.class);
  }

  @Test
  void whatWasNotUnderstoodIsKeptAndADatabaseThatFailsKeepsNoAnswerBack() {
    zeg(new Inhoud.Tekst("xqzt blorp 0612345678 en 4711 0815"));
    assertThat(onthouder.punten.getFirst().aanleiding()).isEqualTo(Aanleiding.NIET_BEGREPEN);
    assertThat(onthouder.punten.getFirst().vraag())
        .startsWith("xqzt")
        .doesNotContain("12345678", "4711");

    onthouder.weg = true;
    assertThat(zeg(new Inhoud.Tekst("blorp xqzt")).berichten()).isNotEmpty();
  }

  /** Questions in memory. */
  private static final class Onthouder implements VerbeterStore {
    final List<Verbeterpunt> punten = new ArrayList<>();
    boolean weg;

    @Override
    public void noteer(GemeenteId gemeente, Verbeterpunt punt) {
      if (weg) {
        throw new StoreUnavailableException("weg");
      }
      punten.add(punt);
    }

    @Override
    public List<Verbeterpunt> punten(GemeenteId gemeente, Instant sinds, int max) {
      return List.copyOf(punten);
    }

    @Override
    public int doe(
        GemeenteId gemeente, Verbeterdaad daad, Collection<String> welke, Auditregel audit) {
      return 0;
    }

    @Override
    public List<Verbeterdaad> daden(GemeenteId gemeente, int max) {
      return List.of();
    }

    @Override
    public Optional<Verbeterdaad> daad(GemeenteId gemeente, String id) {
      return Optional.empty();
    }

    @Override
    public boolean draaiTerug(GemeenteId gemeente, String id, Instant nu, Auditregel audit) {
      return false;
    }

    @Override
    public int ruimOp(GemeenteId gemeente, Instant voor) {
      return 0;
    }
  }
}
