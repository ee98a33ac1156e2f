package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.bot.Luisteraars;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.Bladzijde;
import nl.wegwijs.bot.balie.Inzage;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Rol;
import nl.wegwijs.bot.balie.Tab;
import nl.wegwijs.bot.balie.Werkregel;
import nl.wegwijs.bot.balie.Werkregel.Kleur;
import nl.wegwijs.bot.balie.Werkregel.Soort;
import nl.wegwijs.bot.wereld.Wereld;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.gemeente.land.Nederland;
import nl.wegwijs.intents.Understander;
import nl.wegwijs.knowledge.KnowledgeBase;
import nl.wegwijs.storage.Database;
import nl.wegwijs.storage.Instelling;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the inbox shows at a first look, on whatever day that is. */
final class VoorbeeldwerkIT {
  private static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");
  private static final GemeenteId HEUVELDAM = new GemeenteId("heuveldam");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-02-16T10:00:00Z", // Tuesday morning
        "2027-02-21T23:30:00Z", // Sunday night
        "2026-12-27T12:00:00Z" // after two closing days and a weekend
      })
  void fillsAnEmptyInbox(String moment, @TempDir Path data) {
    InstantSource klok = InstantSource.fixed(Instant.parse(moment));
    Nederland nederland = Nederland.laad();
    Gemeenten gemeenten = Bestanden.gemeenten(Proefdienst.GEMEENTEN, klok).gemeenten();
    var wereld =
        new Wereld(
            gemeenten, new KnowledgeBase(gemeenten), Understander.load(nederland), nederland);
    try (Database database = Database.open(new Instelling.Sqlite(data.resolve("wegwijs.db")))) {
      assertThat(database.leeg()).isTrue();
      var luisteraars = new Luisteraars();
      new Voorbeeldwerk(() -> wereld, database, klok, luisteraars).maak();

      assertThat(database.leeg()).isFalse();
      var balie =
          new Balie(() -> gemeenten, database.gesprekken(), database.balie(), klok, luisteraars);
      List<Werkregel> waterrijk = werk(balie, WATERRIJK);
      List<Werkregel> heuveldam = werk(balie, HEUVELDAM);
      assertThat(waterrijk)
          .filteredOn(regel -> regel.soort() == Soort.GESPREK)
          .extracting(Werkregel::team)
          .contains("kcc", "burgerzaken", "wmo", "parkeren", "milieu");
      assertThat(waterrijk).filteredOn(Werkregel::verborgen).isNotEmpty();
      assertThat(waterrijk).anyMatch(regel -> regel.redenen().toString().contains("Parking"));
      assertThat(waterrijk)
          .filteredOn(regel -> regel.soort() == Soort.TERUGBELVERZOEK)
          .hasSize(2)
          .anyMatch(regel -> regel.kleur() == Kleur.ROOD);
      assertThat(heuveldam).filteredOn(regel -> regel.soort() == Soort.TERUGBELVERZOEK).hasSize(1);
      assertThat(verhuizingen(balie)).isEqualTo(2);
      assertThat(waterrijk)
          .allMatch(regel ->
              !regel.sinds().isAfter(klok.instant())
                  && regel.sinds().isAfter(klok.instant().minus(Duration.ofDays(14))));
    }
  }

  private static List<Werkregel> werk(Balie balie, GemeenteId gemeente) {
    return switch (balie.wachtrij(gemeente, iemand("kcc"), Tab.ALLE, Optional.empty())) {
      case Inzage.Gegeven<Bladzijde<Werkregel>>(var bladzijde) -> bladzijde.regels();
      case Inzage.Geweigerd<Bladzijde<Werkregel>> nee -> throw new AssertionError(nee);
      case Inzage.Onbekend<Bladzijde<Werkregel>> nee -> throw new AssertionError(nee);
    };
  }

  private static int verhuizingen(Balie balie) {
    var gezien =
        balie.inzendingen().lijst(WATERRIJK, iemand("burgerzaken"), true, false, Optional.empty());
    return gezien instanceof Inzage.Gegeven<?>(Bladzijde<?> bladzijde)
        ? bladzijde.regels().size()
        : -1;
  }

  private static Medewerker iemand(String team) {
    return new Medewerker(
        "id-1",
        "Iemand",
        Set.of(WATERRIJK, HEUVELDAM),
        Set.of(Rol.MEDEWERKER),
        Set.of(new TeamId(team)),
        Set.of());
  }
}
