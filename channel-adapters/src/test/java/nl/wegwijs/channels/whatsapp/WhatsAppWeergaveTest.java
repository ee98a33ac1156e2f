package nl.wegwijs.channels.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Aanspreekvorm;
import nl.wegwijs.gemeente.Taal;
import org.junit.jupiter.api.Test;

/** Every beurt fits in what Meta takes. */
final class WhatsAppWeergaveTest {
  private static final GesprekId ID = new GesprekId("01950d7e-1111-7222-8333-0123456789ab");

  private static Beurt beurt(Bericht... berichten) {
    return Beurt.zonderInwoner(
        ID,
        7,
        Instant.EPOCH,
        List.of(berichten),
        Toestand.begin(Taal.NL),
        new Beurt.Versies("", ""));
  }

  private static List<Uitbericht> toon(Bericht... berichten) {
    return new WhatsAppWeergave(Taal.NL, Aanspreekvorm.U).toon(beurt(berichten));
  }

  private static Bericht keuze(String tekst, String... labels) {
    return new Bericht.Verduidelijking(
        Van.ASSISTENT,
        tekst,
        IntStream.range(0, labels.length).mapToObj(i -> new Keuze("w" + i, labels[i])).toList());
  }

  private static Bericht tekst(String tekst) {
    return new Bericht.Tekst(Van.ASSISTENT, tekst);
  }

  @Test
  void sendsAllThatABeurtSaysInOneMessage() {
    assertThat(toon(tekst("Een."), tekst("Twee.")))
        .containsExactly(new Uitbericht.Tekst("Een.\n\nTwee."));
    assertThat(toon()).isEmpty();
  }

  @Test
  void showsUpToThreeShortChoicesAsButtons() {
    assertThat(toon(tekst("Dag."), keuze("Bedoelt u?", "Ja", "Nee")))
        .containsExactly(
            new Uitbericht.Knoppen(
                "Dag.\n\nBedoelt u?",
                List.of(
                    new Uitbericht.Knop("456789ab.7:w0", "Ja"),
                    new Uitbericht.Knop("456789ab.7:w1", "Nee"))));
  }

  @Test
  void showsMoreOrLongerChoicesAsAListThatSaysThemWhole() {
    assertThat(toon(keuze("Wat?", "Een paspoort aanvragen of verlengen", "Geen van deze")))
        .containsExactly(
            new Uitbericht.Lijst(
                "Wat?",
                "Maak een keuze",
                List.of(
                    new Uitbericht.Rij(
                        "456789ab.7:w0",
                        "Een paspoort aanvragen…",
                        "Een paspoort aanvragen of verlengen"),
                    new Uitbericht.Rij("456789ab.7:w1", "Geen van deze", ""))));
  }

  @Test
  void numbersRowsWhoseTitlesWouldBeAlike() {
    var lijst =
        (Uitbericht.Lijst)
            toon(keuze(
                    "Wat?",
                    "Verhuizing binnen de gemeente doorgeven",
                    "Verhuizing binnen de gemeente intrekken"))
                .getFirst();

    assertThat(lijst.rijen())
        .extracting(Uitbericht.Rij::titel)
        .allMatch(titel -> titel.length() <= 24)
        .doesNotHaveDuplicates();
  }

  @Test
  void numbersChoicesInTheTextWhereNoListHoldsThem() {
    String[] elf = IntStream.range(0, 11).mapToObj(i -> "Keuze " + i).toArray(String[]::new);

    assertThat(toon(keuze("Wat?", elf)))
        .singleElement()
        .isInstanceOfSatisfying(
            Uitbericht.Tekst.class,
            bericht -> assertThat(bericht.tekst()).contains("1. Keuze 0", "11. Keuze 10"));
    assertThat(toon(keuze("Wat?", "x".repeat(73), "Nee")).getFirst())
        .isInstanceOf(Uitbericht.Tekst.class);
  }

  @Test
  void sendsALongAnswerFirstAndTheChoicesBelowItsEnd() {
    List<Uitbericht> uit = toon(tekst("Lang verhaal. ".repeat(200)), keuze("En nu?", "Ja", "Nee"));

    assertThat(uit).hasSize(2);
    assertThat(uit.getFirst()).isInstanceOf(Uitbericht.Tekst.class);
    assertThat(uit.getLast())
        .isInstanceOfSatisfying(
            Uitbericht.Knoppen.class, knoppen -> assertThat(knoppen.tekst()).isEqualTo("En nu?"));
  }

  @Test
  void cutsALongTextBetweenSentences() {
    String zin = "Dit is een zin van de gemeente die ergens over gaat. ";
    List<Uitbericht> uit = toon(tekst(zin.repeat(200)));

    assertThat(uit)
        .hasSizeGreaterThan(2)
        .allSatisfy(bericht -> {
          String tekst = ((Uitbericht.Tekst) bericht).tekst();
          assertThat(tekst).hasSizeLessThanOrEqualTo(4096).endsWith("gaat.");
        });
  }

  @Test
  void cutsATextWithoutAnySeamAndNeverThroughASign() {
    List<String> stukken = Knipper.knip("🙂".repeat(50), 33);

    assertThat(String.join("", stukken)).isEqualTo("🙂".repeat(50));
    assertThat(stukken).allMatch(stuk -> stuk.length() <= 33 && stuk.length() % 2 == 0);
    assertThat(Knipper.knip("  ", 10)).isEmpty();
  }

  @Test
  void asksItWithJeWhereTheGemeenteSaysJe() {
    Beurt met =
        antwoord(List.of(new Keuze("a", "A"), new Keuze("b", "B")), Uitkomst.Soort.BEANTWOORD);

    assertThat(woorden(Aanspreekvorm.U, met)).endsWith("Hielp dit? U kunt ook iets anders kiezen.");
    assertThat(woorden(Aanspreekvorm.JE, met))
        .endsWith("Hielp dit? Je kunt ook iets anders kiezen.");
  }

  private static String woorden(Aanspreekvorm vorm, Beurt beurt) {
    return ((Uitbericht.Lijst) new WhatsAppWeergave(Taal.NL, vorm).toon(beurt).getFirst()).tekst();
  }

  @Test
  void asksOnceBelowAnAnswerWhetherItHelped() {
    Beurt zonder = antwoord(List.of(), Uitkomst.Soort.BEANTWOORD);
    assertThat(new WhatsAppWeergave(Taal.NL, Aanspreekvorm.U).toon(zonder))
        .singleElement()
        .isInstanceOfSatisfying(
            Uitbericht.Knoppen.class,
            knoppen -> {
              assertThat(knoppen.tekst()).contains("Bron: Paspoort").endsWith("\n\nHielp dit?");
              assertThat(knoppen.knoppen())
                  .containsExactly(
                      new Uitbericht.Knop("456789ab.7:hielp-ja", "Ja, dit hielp"),
                      new Uitbericht.Knop("456789ab.7:hielp-nee", "Nee, dit hielp niet"));
            });
    assertThat(new WhatsAppWeergave(Taal.EN, Aanspreekvorm.U).toon(zonder).getFirst())
        .isInstanceOf(Uitbericht.Knoppen.class);
    Beurt met =
        antwoord(
            List.of(new Keuze("product:a", "Een lange naam van een product"), new Keuze("b", "B")),
            Uitkomst.Soort.BEANTWOORD);
    assertThat(new WhatsAppWeergave(Taal.NL, Aanspreekvorm.U).toon(met))
        .singleElement()
        .isInstanceOfSatisfying(
            Uitbericht.Lijst.class,
            lijst ->
                assertThat(lijst.rijen())
                    .extracting(Uitbericht.Rij::titel)
                    .containsExactly(
                        "Een lange naam van een…", "B", "Ja, dit hielp", "Nee, dit hielp niet"));
    for (Uitkomst.Soort anders :
        List.of(Uitkomst.Soort.DOORGESTUURD, Uitkomst.Soort.FORMULIER, Uitkomst.Soort.MEDEWERKER)) {
      assertThat(new WhatsAppWeergave(Taal.NL, Aanspreekvorm.U).toon(antwoord(List.of(), anders)))
          .singleElement()
          .isInstanceOf(Uitbericht.Tekst.class);
    }
  }

  @Test
  void anAnswerIsJudgedOnceAndOnlyWhileItIsTheLast() {
    Beurt antwoord = antwoord(List.of(), Uitkomst.Soort.BEANTWOORD);
    Keuzeteken teken = Keuzeteken.lees("456789ab.7:hielp-nee").orElseThrow();

    assertThat(teken.geldt(ID, List.of(antwoord))).isTrue();
    assertThat(teken.geldt(ID, List.of(antwoord, beurt(tekst("Graag gedaan."))))).isTrue();
    assertThat(teken.geldt(ID, List.of(antwoord, antwoord))).isFalse();
    assertThat(teken.geldt(ID, List.of(beurt(tekst("Dag."))))).isFalse();
    Beurt beoordeeld =
        met(
            List.of(tekst("Fijn.")),
            Optional.of(
                new Uitkomst(
                    Uitkomst.Soort.KLETSPRAAT,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of("hielp-ja"))),
            Toestand.begin(Taal.NL));
    assertThat(teken.geldt(ID, List.of(antwoord, beoordeeld))).isFalse();
  }

  private static Beurt antwoord(List<Keuze> suggesties, Uitkomst.Soort soort) {
    var bron =
        new Bericht.Bron(
            "paspoort",
            "Paspoort",
            Optional.empty(),
            "https://waterrijk.example/paspoort",
            "Waterrijk",
            LocalDate.of(2026, 10, 5));
    return met(
        List.of(new Bericht.Antwoord(Van.ASSISTENT, "Dat kost 83,85 euro.", bron, suggesties)),
        Optional.of(
            new Uitkomst(soort, Optional.empty(), Optional.of(bron), Optional.empty(), List.of())),
        Toestand.begin(Taal.NL).metProductInFocus("paspoort"));
  }

  private static Beurt met(
      List<Bericht> berichten, Optional<Uitkomst> uitkomst, Toestand toestand) {
    return new Beurt(
        ID,
        7,
        Instant.EPOCH,
        Optional.empty(),
        berichten,
        uitkomst,
        toestand,
        Optional.empty(),
        Optional.empty(),
        new Beurt.Versies("", ""),
        Optional.empty());
  }

  @Test
  void readsBackAChoiceAndTellsOneThatIsOver() {
    Beurt eerste = beurt(keuze("Klopt dit?", "Ja", "Nee"));
    Keuzeteken teken = Keuzeteken.lees("456789ab.7:w0").orElseThrow();

    assertThat(teken.waarde()).isEqualTo("w0");
    assertThat(teken.geldt(ID, List.of(eerste))).isTrue();
    assertThat(teken.geldt(ID, List.of(eerste, beurt(tekst("Tussendoor."))))).isTrue();
    assertThat(teken.geldt(ID, List.of(eerste, beurt(keuze("Iets anders?", "Ja", "Nee")))))
        .isFalse();
    assertThat(teken.geldt(new GesprekId("01950d7e-1111-7222-8333-ffffffffffff"), List.of(eerste)))
        .isFalse();
    assertThat(teken.geldt(ID, List.of())).isFalse();
    assertThat(Keuzeteken.lees("ja")).isEmpty();
  }

  @Test
  void knowsWhatToDoByTheCodeOfARefusal() {
    assertThat(List.of(0, 10, 190, 200, 299, 131_005))
        .allMatch(code -> Maatregel.bij(code) == Maatregel.ALARM);
    assertThat(List.of(4, 80_007, 130_429, 131_016))
        .allMatch(code -> Maatregel.bij(code) == Maatregel.OPNIEUW);
    assertThat(Maatregel.bij(131_056)).isEqualTo(Maatregel.TEMPO);
    assertThat(Maatregel.bij(131_047)).isEqualTo(Maatregel.VENSTER);
    assertThat(Maatregel.bij(131_026)).isEqualTo(Maatregel.OPGEVEN);
    assertThat(Maatregel.bij(999_999)).isEqualTo(Maatregel.ENKELE_KEREN);
  }
}
