package nl.wegwijs.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wegwijs.bot.dialoog.Keuzes;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Kanaal;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.LopendFormulier;
import nl.wegwijs.bot.gesprek.Status;
import nl.wegwijs.bot.gesprek.Toestand;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.bot.gesprekken.GeheugenStore;
import nl.wegwijs.bot.gesprekken.StilleWaarnemer;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.bot.gesprekken.Zetklok;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Veld;
import nl.wegwijs.gemeente.GemeenteId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks through every form by every choice it offers, and at each stand of it stops, asks for a
 * person and does not know the answer.
 */
class FormulierwandelingTest {
  /** The one whose tables ask the most. */
  private static final String GEMEENTE = "waterrijk";

  private static final int MEESTE_STANDEN = 24;
  private static final int MEESTE_WOORDEN = 60;

  /** What a list of WhatsApp can hold. */
  private static final int MEESTE_KEUZES = 10;

  private static final Set<String> GEEN_ANTWOORD =
      Set.of(Keuzes.OVERSLAAN, Keuzes.MEDEWERKER, Keuzes.TERUGBELLEN);

  static Stream<String> formulieren() {
    return Testwereld.gemeente(GEMEENTE).formulieren().keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("formulieren")
  void everyStandHasItsWaysOut(String id) {
    Formulier formulier = Testwereld.gemeente(GEMEENTE).formulier(id, "").orElseThrow();
    var wandeling = new Wandeling(new GemeenteId(GEMEENTE), formulier);
    var gezien = new HashSet<String>();
    var wacht = new ArrayDeque<Toestand>();
    wacht.add(wandeling.begin());
    while (!wacht.isEmpty() && gezien.size() < MEESTE_STANDEN) {
      Toestand stand = wacht.pollLast();
      if (gezien.add(kenmerk(stand, formulier))) {
        wandeling.beproef(stand);
        wandeling.verder(stand).stream()
            .filter(volgende ->
                volgende.formulier().filter(open -> open.formulier().equals(id)).isPresent())
            .forEach(wacht::add);
      }
    }
    assertThat(gezien.size()).isGreaterThanOrEqualTo(formulier.velden().size() / 3);
  }

  /** Stands that differ in words only are the same one. */
  private static String kenmerk(Toestand stand, Formulier formulier) {
    LopendFormulier lopend = stand.formulier().orElseThrow();
    var waarden = new TreeMap<String, String>();
    lopend
        .waarden()
        .forEach((veld, waarde) ->
            waarden.put(veld, formulier.veld(veld).orElseThrow().keuzes().isEmpty() ? "" : waarde));
    return lopend.formulier() + lopend.gevraagd() + waarden;
  }

  private static final class Wandeling {
    private final GemeenteId gemeente;
    private final Formulier formulier;

    Wandeling(GemeenteId gemeente, Formulier formulier) {
      this.gemeente = gemeente;
      this.formulier = formulier;
    }

    Toestand begin() {
      var gesprek = new Gesprekje(gemeente, Optional.empty());
      LopendFormulier leeg = LopendFormulier.leeg(formulier.id(), formulier.versie());
      String eerste =
          formulier.velden().stream().filter(Veld::wordtGevraagd).findFirst().orElseThrow().id();
      Toestand begonnen =
          gesprek
              .groet()
              .toestand()
              .metFormulier(Optional.of(leeg.metGevraagd(Optional.of(eerste))));
      // an answer that says nothing makes the form ask, with its choices
      return new Gesprekje(gemeente, Optional.of(begonnen)).zeg("#").toestand();
    }

    /** Every way to go on from there. */
    List<Toestand> verder(Toestand stand) {
      return antwoorden(stand).stream()
          .map(antwoord -> {
            Beurt beurt = new Gesprekje(gemeente, Optional.of(stand)).stuur(antwoord);
            leesbaar(beurt);
            return beurt.toestand();
          })
          .toList();
    }

    private List<Inhoud> antwoorden(Toestand stand) {
      LopendFormulier lopend = stand.formulier().orElseThrow();
      if (lopend.gevraagd().isEmpty()) {
        return List.of(new Inhoud.Gekozen(Keuzes.BEVESTIGEN));
      }
      Veld veld = formulier.veld(lopend.gevraagd().get()).orElseThrow();
      List<Inhoud> gekozen =
          stand.aangeboden().stream()
              .map(Keuze::waarde)
              .filter(waarde -> !GEEN_ANTWOORD.contains(waarde))
              .<Inhoud>map(Inhoud.Gekozen::new)
              .toList();
      return gekozen.isEmpty()
          ? zoals(veld).stream().<Inhoud>map(Inhoud.Tekst::new).toList()
          : gekozen;
    }

    private static List<String> zoals(Veld veld) {
      boolean oud = veld.id().startsWith("huidig");
      return switch (veld.soort()) {
        case POSTCODE -> List.of(oud ? "3511 AB" : "3484 HG", oud ? "3486 KD" : "3492 HK");
        case HUISNUMMER -> List.of(oud ? "14" : "12");
        case DATUM -> List.of("10 februari 2027", "1 januari 2027");
        case GEBOORTEDATUM -> List.of("12-03-1980", "12-03-2010");
        case AANTAL -> List.of("0", "2");
        case NAAM -> List.of("Anna Voorbeeld");
        case NAMEN -> List.of("Eva Voorbeeld, Sem Voorbeeld");
        case EMAIL -> List.of("anna@voorbeeld.example");
        case TELEFOONNUMMER -> List.of("0612345678");
        case PLEK -> List.of("tegenover de school");
        case TEKST -> List.of("er ligt een tegel los", "'s ochtends");
        case KEUZE, JA_NEE -> List.of("ja");
      };
    }

    void beproef(Toestand stand) {
      Beurt gestopt = nieuw(stand).zeg("stop");
      assertThat(gestopt.uitkomst().orElseThrow().soort()).isEqualTo(Uitkomst.Soort.GEANNULEERD);
      assertThat(gestopt.toestand().formulier()).isEmpty();

      var mens = nieuw(stand);
      assertThat(List.of(mens.zeg("ik wil een mens"), mens.zeg("ik wil een mens")))
          .as("een mens binnen twee beurten bij " + stand.formulier())
          .anyMatch(beurt -> beurt.toestand().status() == Status.WACHTRIJ);

      var weetNiet = nieuw(stand);
      var gezegd = new ArrayList<String>();
      for (int keer = 0; keer < 4; keer++) {
        Beurt beurt = weetNiet.zeg("weet ik niet");
        leesbaar(beurt);
        String laatste = beurt.berichten().getLast().tekst();
        if (!gezegd.isEmpty()) {
          assertThat(laatste).isNotEqualTo(gezegd.getLast());
        }
        gezegd.add(laatste);
        if (beurt.toestand().formulier().isEmpty()) {
          return;
        }
      }
    }

    private Gesprekje nieuw(Toestand stand) {
      return new Gesprekje(gemeente, Optional.of(stand));
    }

    private static void leesbaar(Beurt beurt) {
      for (Bericht bericht : beurt.berichten()) {
        assertThat(bericht.tekst()).isNotBlank().doesNotContain("{").doesNotContain("!");
        assertThat(bericht.keuzes()).hasSizeLessThanOrEqualTo(MEESTE_KEUZES);
        // an answer is as long as its product makes it, and a copy holds all that was said
        if (!(bericht instanceof Bericht.Antwoord) && !bericht.tekst().contains("afschrift")) {
          assertThat(woorden(bericht)).as(bericht.tekst()).isLessThanOrEqualTo(MEESTE_WOORDEN);
        }
      }
    }

    private static long woorden(Bericht bericht) {
      return Arrays.stream(bericht.tekst().split("\\s+"))
          .filter(woord -> woord.codePoints().anyMatch(Character::isLetterOrDigit))
          .count();
    }
  }

  private static final class Gesprekje {
    private final GemeenteId gemeente;
    private final Bot bot;
    private final Bot.Begonnen begonnen;

    Gesprekje(GemeenteId gemeente, Optional<Toestand> toestand) {
      var store = new GeheugenStore();
      this.gemeente = gemeente;
      this.bot =
          new Bot(Testwereld::wereld, store, Zetklok.op("2027-02-16T10:00"), new StilleWaarnemer());
      this.begonnen =
          bot.begin(gemeente, Kanaal.WEB, Optional.empty(), Optional.empty()).orElseThrow();
      Beurt groet = begonnen.groet();
      toestand.ifPresent(stand ->
          store.append(
              gemeente,
              Beurt.zonderInwoner(
                  begonnen.id(),
                  1,
                  Instant.parse("2027-02-16T09:00:00Z"),
                  groet.berichten(),
                  stand,
                  groet.versies())));
    }

    Beurt groet() {
      return begonnen.groet();
    }

    Beurt zeg(String gezegd) {
      return stuur(new Inhoud.Tekst(gezegd));
    }

    Beurt stuur(Inhoud inhoud) {
      Bot.Uitslag uitslag =
          bot.answer(new Inbound(gemeente, begonnen.id(), Optional.empty(), inhoud));
      if (uitslag instanceof Bot.Uitslag.Beantwoord(Beurt beurt)) {
        return beurt;
      }
      throw new AssertionError("niet beantwoord maar " + uitslag);
    }
  }
}
