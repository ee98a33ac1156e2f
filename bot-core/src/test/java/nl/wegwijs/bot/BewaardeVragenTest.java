package nl.wegwijs.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprekken.GeheugenStore;
import nl.wegwijs.bot.gesprekken.StilleWaarnemer;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.bot.gesprekken.Zetklok;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.Gelezen;
import nl.wegwijs.gemeente.lezen.GemeentenLezer;
import nl.wegwijs.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;

/** Questions with answers that a gemeente keeps beside its products, also while a form is open. */
class BewaardeVragenTest {
  private static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");
  private static final Zetklok KLOK = Zetklok.op("2027-02-16T10:00");
  private static final String VRAAG =
      """
      ---
      id: vraag-barbecue-in-het-park
      naam: Mag ik barbecueën in het Merelpark?
      vragen:
      - Mag ik barbecueën in het Merelpark?
      - May I barbecue in the Merelpark?
      team: stadsbeheer
      doelgroep: [inwoner]
      bijgewerktOp: 2027-02-01
      herzienVoor: 2027-08-01
      ---
      U mag barbecueën op de stenen plek bij de vijver. Neem een emmer water mee.
      """;

  private static final Wereld WERELD = wereld();

  private final Bot bot = new Bot(() -> WERELD, new GeheugenStore(), KLOK, new StilleWaarnemer());

  private static Wereld wereld() {
    Gelezen gelezen =
        new GemeentenLezer(Set.of(), KLOK)
            .proef(
                Path.of("..", "gemeenten"),
                WATERRIJK,
                Map.of("pdc/vraag-barbecue-in-het-park.md", Optional.of(VRAAG)));
    assertThat(gelezen.fouten()).isEmpty();
    Wereld gewoon = Testwereld.wereld();
    return new Wereld(
        gelezen.gemeenten(),
        new KnowledgeBase(gelezen.gemeenten()),
        gewoon.understander(),
        gewoon.nederland());
  }

  private Beurt zeg(Taal taal, String... gezegd) {
    Bot.Begonnen begonnen =
        bot.begin(WATERRIJK, Kanaal.WEB, Optional.of(taal), Optional.empty()).orElseThrow();
    Beurt beurt = begonnen.groet();
    for (String tekst : gezegd) {
      beurt =
          ((Bot.Uitslag.Beantwoord)
                  bot.answer(
                      new Inbound(
                          WATERRIJK, begonnen.id(), Optional.empty(), new Inhoud.Tekst(tekst))))
              .beurt();
    }
    return beurt;
  }

  private static void isBeantwoordInFormulier(Beurt beurt) {
    assertThat(beurt.uitkomst().orElseThrow().soort()).isEqualTo(Uitkomst.Soort.BEANTWOORD);
    assertThat(beurt.berichten().getFirst())
        .isInstanceOfSatisfying(
            Bericht.Antwoord.class,
            antwoord ->
                assertThat(antwoord.product().id()).isEqualTo("vraag-barbecue-in-het-park"));
    assertThat(beurt.berichten().getLast()).isInstanceOf(Bericht.Vraag.class);
  }

  @Test
  void areAnsweredInTheMiddleOfAForm() {
    Beurt beurt =
        zeg(Taal.NL, "Ik wil mijn verhuizing doorgeven", "Mag ik barbecueën in het Merelpark?");

    isBeantwoordInFormulier(beurt);
    assertThat(beurt.toestand().formulier()).isPresent();
  }

  @Test
  void areAnsweredBesideAnAnswerToTheForm() {
    Beurt beurt =
        zeg(
            Taal.NL,
            "Ik wil mijn verhuizing doorgeven",
            "3484 HG 12. En mag ik barbecueën in het Merelpark?");

    assertThat(beurt.toestand().formulier().orElseThrow().waarden())
        .containsEntry("nieuwePostcode", "3484HG");
    assertThat(beurt.berichten())
        .anySatisfy(bericht -> assertThat(bericht.tekst()).contains("emmer water"));
  }

  @Test
  void sayInEnglishThatTheTextIsInDutch() {
    Beurt beurt = zeg(Taal.EN, "May I barbecue in the Merelpark?");

    assertThat(beurt.berichten().getFirst().tekst())
        .startsWith("This information is only available in Dutch.")
        .contains("emmer water");
  }

  @Test
  void sayThatInTheMiddleOfAFormToo() {
    Beurt beurt =
        zeg(
            Taal.EN,
            "I moved house and want to register my new address",
            "May I barbecue in the Merelpark?");

    isBeantwoordInFormulier(beurt);
    assertThat(beurt.berichten().getFirst().tekst()).startsWith("This information is only");
  }

  @Test
  void areOneOfTwoQuestionsInAMessage() {
    Beurt beurt = zeg(Taal.NL, "Wat kost een paspoort? En mag ik barbecueën in het Merelpark?");

    assertThat(beurt.berichten())
        .filteredOn(Bericht.Antwoord.class::isInstance)
        .extracting(bericht -> ((Bericht.Antwoord) bericht).product().id())
        .containsExactly("paspoort", "vraag-barbecue-in-het-park");
  }
}
