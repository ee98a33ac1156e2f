package nl.wegwijs.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprekken.GeheugenStore;
import nl.wegwijs.bot.gesprekken.StilleWaarnemer;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.bot.gesprekken.Zetklok;
import nl.wegwijs.bot.wereld.Adressenbron;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.lezen.Gelezen;
import nl.wegwijs.gemeente.lezen.GemeentenLezer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form in a gemeente whose files or registers are other than those of the samples. */
class FormulierwereldTest {
  private static final Path MAP = Path.of("..", "gemeenten");
  private static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");
  private static final Zetklok KLOK = Zetklok.op("2027-02-16T10:00");
  private static final String OPENING =
      "ik ga 1 maart verhuizen van %s naar 3484HG 12, koophuis, ik ga alleen";

  @Test
  void saysThatAnAddressIsNotForLivingWhereTheRegisterSaysSo() throws IOException {
    String adressen =
        Files.readAllLines(MAP.resolve("waterrijk").resolve("adressen.csv")).stream()
            .map(FormulierwereldTest::metGebruiksdoel)
            .collect(Collectors.joining("\n"));
    var gesprek = new Gesprekje(wereld(Map.of("adressen.csv", Optional.of(adressen))));

    Beurt beurt = gesprek.zeg(OPENING.formatted("3486KD 14"));

    assertThat(beurt.berichten())
        .extracting(Bericht::tekst)
        .anyMatch(tekst -> tekst.contains("niet om te wonen"));
    assertThat(gesprek.dienIn().inzending().orElseThrow().aantekeningen())
        .containsExactly("nieuw adres heeft volgens het register geen woonfunctie");
  }

  private static String metGebruiksdoel(String regel) {
    if (regel.startsWith("postcode,")) {
      return regel + ",gebruiksdoel";
    }
    return regel + (regel.startsWith("3484HG,12,,") ? ",kantoorfunctie" : ",woonfunctie");
  }

  @Test
  void takesAnAddressAsTypedAndTellsTheClerkWhereTheRegisterIsSilent() throws IOException {
    String kern = Files.readString(MAP.resolve("waterrijk").resolve("gemeente.yaml"));
    String metPdok = kern + "\nadressenbron: pdok\n";
    Adressenbron zwijgt = (postcode, huisnummer) -> Optional.empty();
    var gesprek =
        new Gesprekje(
            wereld(Map.of("gemeente.yaml", Optional.of(metPdok))).metAdressenbron(zwijgt));

    gesprek.zeg(OPENING.formatted("3511AB 10"));

    assertThat(gesprek.dienIn().inzending().orElseThrow().aantekeningen())
        .containsExactly("huidig adres niet nagekeken");
  }

  @Test
  void finishesByTheVersionOfTheFormWithWhichItBegan(@TempDir Path map) throws IOException {
    Path gemeenten = map.resolve("gemeenten");
    kopieer("_landelijk", gemeenten);
    kopieer("waterrijk", gemeenten);
    Path formulier = gemeenten.resolve("_landelijk/formulieren/verhuizing.yaml");
    var wereld = new AtomicReference<>(wereld(gemeenten, map.resolve("versies")));
    var begonnen = new Gesprekje(wereld::get);
    begonnen.zeg(OPENING.formatted("3486KD 14"));

    String anders =
        Files.readString(formulier)
            .replace("nl: Wat is uw geboortedatum?", "nl: Wanneer bent u geboren?");
    Files.writeString(formulier, anders);
    wereld.set(wereld(gemeenten, map.resolve("versies")));
    var nieuw = new Gesprekje(wereld::get);
    nieuw.zeg(OPENING.formatted("3486KD 14"));

    assertThat(begonnen.zeg("Anna Voorbeeld").berichten().getLast().tekst())
        .isEqualTo("Wat is uw geboortedatum?");
    assertThat(nieuw.zeg("Anna Voorbeeld").berichten().getLast().tekst())
        .isEqualTo("Wanneer bent u geboren?");
    String eerste = begonnen.rondAf().inzending().orElseThrow().versie();
    assertThat(nieuw.rondAf().inzending().orElseThrow().versie()).isNotEqualTo(eerste);
  }

  @Test
  void takesASharedLocationAsThePlaceOfAReport() {
    var gesprek = new Gesprekje(Testwereld.wereld());
    gesprek.zeg("ik wil een melding doen van een losse stoeptegel");

    Beurt beurt = gesprek.stuur(new Inhoud.Locatie(Inhoud.Locatie.punt(52.04, 5.66)));

    assertThat(beurt.toestand().formulier().orElseThrow().waarden())
        .containsEntry("waar", "punt op de kaart 52.04000, 5.66000");
    assertThat(beurt.berichten().getLast())
        .isInstanceOfSatisfying(
            Bericht.Vraag.class, vraag -> assertThat(vraag.veld()).isEqualTo("omschrijving"));
  }

  @Test
  void takesTheAddressOfASharedLocationWhereTheMapHasOne() {
    var gesprek = new Gesprekje(Testwereld.wereld());
    gesprek.zeg("ik wil een melding doen van een losse stoeptegel");

    Beurt beurt = gesprek.stuur(new Inhoud.Locatie("Lindelaan 4, 3484 HG Waterrijk"));

    assertThat(beurt.toestand().formulier().orElseThrow().waarden())
        .containsEntry("waar", "3484HG 4");
  }

  @Test
  void asksThePostcodeOfAPointWhereAFormAsksNoPlace() {
    var gesprek = new Gesprekje(Testwereld.wereld());
    gesprek.zeg("ik ga verhuizen");

    Beurt beurt = gesprek.stuur(new Inhoud.Locatie(Inhoud.Locatie.punt(52.04, 5.66)));

    assertThat(beurt.berichten().getFirst().tekst()).contains("postcode");
    assertThat(beurt.toestand().formulier().orElseThrow().waarden()).isEmpty();
  }

  private static void kopieer(String naam, Path doel) throws IOException {
    Path van = MAP.resolve(naam);
    try (Stream<Path> paden = Files.walk(van)) {
      paden.forEach(pad -> {
        try {
          Path naar = doel.resolve(naam).resolve(van.relativize(pad).toString());
          Files.createDirectories(naar.getParent());
          if (Files.isRegularFile(pad)) {
            Files.copy(pad, naar);
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }

  private static Wereld wereld(Map<String, Optional<String>> anders) {
    return wereld(new GemeentenLezer(Set.of(), KLOK).proef(MAP, WATERRIJK, anders));
  }

  private static Wereld wereld(Path gemeenten, Path versies) {
    return wereld(new GemeentenLezer(Set.of(), KLOK, versies).lees(gemeenten));
  }

  /** The products are those of the samples, so their index serves here too. */
  private static Wereld wereld(Gelezen gelezen) {
    assertThat(gelezen.fouten()).isEmpty();
    Gemeenten gemeenten = gelezen.gemeenten();
    Wereld gewoon = Testwereld.wereld();
    return new Wereld(gemeenten, gewoon.kennis(), gewoon.understander(), gewoon.nederland());
  }

  private static final class Gesprekje {
    private final Bot bot;
    private final Bot.Begonnen begonnen;

    Gesprekje(Wereld wereld) {
      this(() -> wereld);
    }

    Gesprekje(Supplier<Wereld> wereld) {
      this.bot = new Bot(wereld, new GeheugenStore(), KLOK, new StilleWaarnemer());
      this.begonnen =
          bot.begin(WATERRIJK, Kanaal.WEB, Optional.empty(), Optional.empty()).orElseThrow();
    }

    Beurt zeg(String gezegd) {
      return stuur(new Inhoud.Tekst(gezegd));
    }

    Beurt stuur(Inhoud inhoud) {
      Bot.Uitslag uitslag =
          bot.answer(new Inbound(WATERRIJK, begonnen.id(), Optional.empty(), inhoud));
      if (uitslag instanceof Bot.Uitslag.Beantwoord(Beurt beurt)) {
        return beurt;
      }
      throw new AssertionError("niet beantwoord maar " + uitslag);
    }

    Beurt dienIn() {
      zeg("Anna Voorbeeld");
      return rondAf();
    }

    Beurt rondAf() {
      zeg("12-03-1980");
      return zeg("ja");
    }
  }
}
