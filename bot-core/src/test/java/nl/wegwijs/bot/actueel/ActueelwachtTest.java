package nl.wegwijs.bot.actueel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.bot.balie.Auditregel;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Rol;
import nl.wegwijs.bot.gesprek.GesprekStore.StoreUnavailableException;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.bot.gesprekken.Zetklok;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Tekst;
import nl.wegwijs.gemeente.actueel.Actueel;
import nl.wegwijs.gemeente.actueel.Actueelschrijver;
import nl.wegwijs.gemeente.actueel.Bereik;
import nl.wegwijs.gemeente.actueel.Mededeling;
import nl.wegwijs.gemeente.actueel.Uitschakeling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ActueelwachtTest {
  private static final GemeenteId WATERRIJK = new GemeenteId("waterrijk");
  private static final Zetklok KLOK = Zetklok.op("2027-02-01T12:00");
  private static final Instant NU = Instant.parse("2027-02-01T11:00:00Z");

  private final Geheugen store = new Geheugen();
  private Node een;
  private Node twee;

  @SuppressWarnings("NullAway.Init") // JUnit calls begin() before any test
  ActueelwachtTest() {}

  @BeforeEach
  void begin(@TempDir Path een, @TempDir Path twee) throws IOException {
    this.een = new Node(een, false);
    this.twee = new Node(twee, true);
  }

  /** One machine with files of its own. */
  private final class Node {
    final Path map;
    final Path bestand;
    final Actueelwacht wacht;
    final Actueelredactie redactie;

    Node(Path map, boolean gedeeld) throws IOException {
      this.map = map;
      bestand = Files.createDirectories(map.resolve("waterrijk")).resolve("actueel.yaml");
      wacht = new Actueelwacht(Testwereld::gemeenten, map, store, KLOK, gedeeld);
      redactie = new Actueelredactie(Testwereld::gemeenten, wacht, KLOK);
    }

    List<String> ids() {
      wacht.kijk();
      return wacht.van(WATERRIJK).mededelingen().stream().map(Mededeling::id).toList();
    }

    void schrijf(String tekst) throws IOException {
      Files.writeString(bestand, tekst);
    }
  }

  @Test
  void aBrokenFileLeavesWhatWasThereAlsoAfterAStart(@TempDir Path anders) throws IOException {
    een.schrijf(yaml("ijs"));
    assertThat(een.ids()).containsExactly("ijs");

    een.schrijf("mededelingen:\n  dooi:\n    tekst: kapot\n");
    assertThat(een.ids()).containsExactly("ijs");
    assertThat(een.wacht.fouten(WATERRIJK).toString()).contains("actueel.yaml:3");

    var opnieuw = new Node(anders, false);
    Files.copy(een.bestand, opnieuw.bestand);
    assertThat(opnieuw.ids()).containsExactly("ijs");

    een.schrijf(yaml("dooi"));
    assertThat(een.ids()).containsExactly("dooi");
    assertThat(een.wacht.fouten(WATERRIJK)).isEmpty();
  }

  @Test
  void aFileThatIsTakenAwayEndsItOnOneMachine() throws IOException {
    een.schrijf(yaml("ijs"));
    een.ids();
    Files.delete(een.bestand);

    assertThat(een.ids()).isEmpty();
    een.ids();
    assertThat(store.versies).hasSize(2);
  }

  @Test
  void whatOneNodePublishesIsInForceAndInTheFileOfTheOther() throws IOException {
    twee.schrijf(yaml("ijs"));
    assertThat(twee.ids()).containsExactly("ijs");
    var drie = new Node(twee.map.resolve("drie"), true);
    assertThat(drie.ids()).containsExactly("ijs");
    assertThat(Files.readString(drie.bestand)).isEqualTo(yaml("ijs"));

    assertThat(drie.redactie.plaats(WATERRIJK, redacteur(), 1, mededeling("balie")))
        .isEqualTo(new Actueeluitslag.Gedaan());

    assertThat(twee.ids()).containsExactly("ijs", "balie");
    assertThat(Files.readString(twee.bestand)).contains("balie:");

    twee.schrijf(yaml("met-de-hand"));
    assertThat(twee.ids()).containsExactly("met-de-hand");
    assertThat(drie.ids()).containsExactly("met-de-hand");
  }

  @Test
  void showsAConflictInsteadOfLosingWhatSomebodyElseDid() throws IOException {
    twee.redactie.plaats(WATERRIJK, redacteur(), 0, mededeling("ijs"));
    var drie = new Node(twee.map.resolve("drie"), true);

    Actueeluitslag uitslag = drie.redactie.plaats(WATERRIJK, redacteur(), 0, mededeling("balie"));

    assertThat(uitslag).isInstanceOf(Actueeluitslag.Botst.class);
    assertThat(twee.ids()).containsExactly("ijs");
  }

  @Test
  void aSwitchIsKeptWithWhoWhenAndWhy() {
    een.redactie.zetUit(WATERRIJK, redacteur(), 0, uit());

    assertThat(een.wacht.van(WATERRIJK).geheelUit(NU)).isPresent();
    assertThat(store.audit.getFirst().toelichting()).isEqualTo("alles: antwoorden kloppen niet");
    assertThat(store.versies.getFirst().wie().naam()).isEqualTo("Rik Redacteur");

    een.redactie.zetAan(WATERRIJK, redacteur(), 1, "uit-1");
    assertThat(een.wacht.van(WATERRIJK).geheelUit(NU)).isEmpty();
    assertThat(store.versies).hasSize(2);
  }

  @Test
  void onlyWhoMayDoSoPlacesANotice() {
    var medewerker =
        new Medewerker("m", "Mo", Set.of(WATERRIJK), Set.of(Rol.MEDEWERKER), Set.of(), Set.of());

    assertThat(een.redactie.plaats(WATERRIJK, medewerker, 0, mededeling("ijs")))
        .isEqualTo(new Actueeluitslag.Geweigerd());
    assertThat(een.ids()).isEmpty();
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidAndChangesNothing() throws IOException {
    Files.delete(een.map.resolve("waterrijk"));

    assertThat(een.redactie.plaats(WATERRIJK, redacteur(), 0, mededeling("ijs")))
        .isInstanceOf(Actueeluitslag.NietTeSchrijven.class);
    assertThat(store.versies).isEmpty();
  }

  @Test
  void withoutADatabaseTheFileCounts() throws IOException {
    store.weg = true;
    een.schrijf(yaml("ijs"));

    assertThat(een.ids()).containsExactly("ijs");
  }

  private static String yaml(String id) {
    return Actueelschrijver.tekst(new Actueel(List.of(mededeling(id)), List.of()));
  }

  private static Mededeling mededeling(String id) {
    return new Mededeling(
        id,
        new Tekst("Het is " + id + ".", "It is " + id + "."),
        NU.minusSeconds(60),
        NU.plusSeconds(3600),
        false,
        Optional.empty(),
        Bereik.IEDEREEN);
  }

  private static Uitschakeling uit() {
    return new Uitschakeling(
        "uit-1",
        true,
        Set.of(),
        Set.of(),
        "antwoorden kloppen niet",
        "Rik Redacteur",
        NU.minusSeconds(60),
        Optional.empty());
  }

  private static Medewerker redacteur() {
    return new Medewerker(
        "r", "Rik Redacteur", Set.of(WATERRIJK), Set.of(Rol.REDACTEUR), Set.of(), Set.of());
  }

  /** Versions of one gemeente in memory. */
  private static final class Geheugen implements ActueelStore {
    final List<Actueelversie> versies = new ArrayList<>();
    final List<Auditregel> audit = new ArrayList<>();
    boolean weg;

    @Override
    public Optional<Actueelversie> laatste(GemeenteId gemeente) {
      return versies(gemeente, 1).stream().findFirst();
    }

    @Override
    public List<Actueelversie> versies(GemeenteId gemeente, int max) {
      if (weg) {
        throw new StoreUnavailableException("weg");
      }
      return gemeente.equals(WATERRIJK)
          ? versies.reversed().stream().limit(max).toList()
          : List.of();
    }

    @Override
    public boolean kent(GemeenteId gemeente, String hash) {
      return versies.stream().anyMatch(versie -> versie.hash().equals(hash));
    }

    @Override
    public boolean voegToe(GemeenteId gemeente, Actueelversie versie, Optional<Auditregel> regel) {
      if (versie.nummer() != versies.size() + 1) {
        return false;
      }
      versies.add(versie);
      regel.ifPresent(audit::add);
      return true;
    }
  }
}
