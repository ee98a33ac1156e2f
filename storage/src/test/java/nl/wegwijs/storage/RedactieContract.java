package nl.wegwijs.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wegwijs.bot.balie.Auditvraag;
import nl.wegwijs.bot.balie.Handeling;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Rol;
import nl.wegwijs.bot.kennis.Bewerking;
import nl.wegwijs.bot.kennis.Productversie;
import nl.wegwijs.bot.kennis.Productversie.Herkomst;
import nl.wegwijs.bot.kennis.Redactie;
import nl.wegwijs.bot.kennis.Redactieuitslag;
import nl.wegwijs.bot.kennis.Versiewacht;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.ActueleGemeenten;
import nl.wegwijs.gemeente.lezen.GemeentenLezer;
import nl.wegwijs.gemeente.schrijven.Productmap;
import nl.wegwijs.gemeente.schrijven.Productmap.Sleutel;
import nl.wegwijs.gemeente.schrijven.Productvelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors do to files and versions, on any database; on a shared one from two machines. */
abstract class RedactieContract {
  private static final Path GEMEENTEN = Path.of("..", "gemeenten");
  private static final InstantSource KLOK =
      InstantSource.fixed(Instant.parse("2027-02-16T09:00:00Z"));
  private static final Sleutel PASPOORT = new Sleutel("paspoort", Taal.NL);

  private final TestDatabase database;
  private final boolean gedeeld;
  private GemeenteId gemeente;
  private Medewerker daan;
  private Medewerker noor;
  private Machine hier;
  private Path map;

  @SuppressWarnings("NullAway.Init") // JUnit calls begin() before each test
  RedactieContract(TestDatabase database, boolean gedeeld) {
    this.database = database;
    this.gedeeld = gedeeld;
  }

  /** A machine with files of its own. */
  private record Machine(
      Productmap map, ActueleGemeenten<Integer> actueel, Versiewacht wacht, Redactie redactie) {
    /** What its watch does by itself after a while. */
    void kijk() {
      assertThat(actueel.herlees().fouten()).isEmpty();
      wacht.kijk();
      assertThat(actueel.herlees().fouten()).isEmpty();
    }
  }

  @BeforeEach
  void begin(@TempDir Path map) throws IOException {
    this.map = map;
    gemeente = database.gemeente();
    daan = redacteur("daan", "Daan Smit");
    noor = redacteur("noor", "Noor Jansen");
    hier = machine(0);
  }

  @Test
  void writesWhatIsPublishedToTheFileAndKeepsItAsAVersion() throws IOException {
    String eerst = tekst(hier);
    Redactieuitslag uitslag = publiceer(hier, daan, "Bij ons kost een paspoort 1 euro.");

    assertThat(uitslag).isInstanceOf(Redactieuitslag.Gepubliceerd.class);
    assertThat(tekst(hier))
        .contains("Bij ons kost een paspoort 1 euro.", "bijgewerktOp: 2027-02-16");
    assertThat(hier.redactie().versies(gemeente, daan, PASPOORT))
        .extracting(Productversie::nummer, v -> v.wie().naam(), Productversie::herkomst)
        .containsExactly(
            tuple(2, "Daan Smit", Herkomst.SCHERM), tuple(1, "Op schijf", Herkomst.SCHIJF));
    assertThat(hier.actueel().herlees().foutloos()).isTrue();
    assertThat(kort(hier)).isEqualTo("Bij ons kost een paspoort 1 euro.");
    assertThat(database.balie(0).audit(gemeente, audit("paspoort")))
        .singleElement()
        .satisfies(regel -> {
          assertThat(regel.handeling()).isEqualTo(Handeling.PRODUCT_GEPUBLICEERD);
          assertThat(regel.wie().naam()).isEqualTo("Daan Smit");
        });

    String basis = open(hier, noor).basis();
    assertThat(hier.redactie().zetTerug(gemeente, noor, PASPOORT, 1, basis))
        .isInstanceOf(Redactieuitslag.Gepubliceerd.class);
    assertThat(tekst(hier)).isEqualTo(eerst);
    assertThat(hier.redactie().versies(gemeente, daan, PASPOORT).getFirst().toelichting())
        .isEqualTo("naar versie 1");
  }

  @Test
  void refusesWhatWouldBreakTheCatalogueAndKeepsTheOldOne() throws IOException {
    String eerst = tekst(hier);
    Productvelden kapot = velden(hier, daan, "Goed.").met("team", List.of("is-er-niet"));

    Redactieuitslag uitslag =
        hier.redactie().publiceer(gemeente, daan, PASPOORT, kapot, open(hier, daan).basis(), 0);

    assertThat(uitslag)
        .isInstanceOfSatisfying(
            Redactieuitslag.Ongeldig.class,
            ongeldig ->
                assertThat(ongeldig.fouten().getFirst().toString())
                    .contains("paspoort.md:", "team 'is-er-niet' bestaat niet"));
    assertThat(tekst(hier)).isEqualTo(eerst);
    assertThat(hier.redactie().versies(gemeente, daan, PASPOORT)).hasSize(1);
  }

  @Test
  void showsTheSecondOfTwoWhatTheFirstWrote() throws IOException {
    Bewerking vanNoor = open(hier, noor);
    Productvelden tekstVanNoor = velden(hier, noor, "Tekst van Noor.");
    publiceer(hier, daan, "Tekst van Daan.");

    Redactieuitslag uitslag =
        hier.redactie().publiceer(gemeente, noor, PASPOORT, tekstVanNoor, vanNoor.basis(), 0);

    assertThat(uitslag)
        .isInstanceOfSatisfying(
            Redactieuitslag.Botsing.class,
            botsing -> {
              assertThat(botsing.wie()).contains("Daan Smit");
              assertThat(botsing.hunTekst().orElseThrow()).contains("Tekst van Daan.");
              assertThat(
                      hier.redactie()
                          .publiceer(gemeente, noor, PASPOORT, tekstVanNoor, botsing.basis(), 0))
                  .isInstanceOf(Redactieuitslag.Gepubliceerd.class);
            });
    assertThat(tekst(hier)).contains("Tekst van Noor.");
    assertThat(hier.redactie().versies(gemeente, daan, PASPOORT))
        .extracting(versie -> versie.tekst().orElseThrow())
        .anyMatch(tekst -> tekst.contains("Tekst van Daan."));
  }

  @Test
  void takesInWhatWasChangedByHand() throws IOException {
    hier.kijk();
    Path bestand = hier.map().pad(gemeente, PASPOORT);
    Files.writeString(bestand, tekst(hier).replace("## Kosten", "## Kosten\n- Met de hand."));
    hier.kijk();

    List<Productversie> versies = hier.redactie().versies(gemeente, daan, PASPOORT);
    assertThat(versies).hasSize(2);
    assertThat(versies.getFirst().herkomst()).isEqualTo(Herkomst.SCHIJF);
    assertThat(versies.getFirst().tekst().orElseThrow()).contains("- Met de hand.");

    Files.writeString(bestand, "geen product");
    hier.wacht().kijk();
    assertThat(Files.readString(bestand)).isEqualTo("geen product");
    assertThat(hier.redactie().versies(gemeente, daan, PASPOORT)).hasSize(2);
    assertThat(open(hier, daan).fouten()).isNotEmpty();
  }

  @Test
  void takesTheGemeentesOwnTextAwayAndBringsItBack() throws IOException {
    String eerst = tekst(hier);
    assertThat(hier.redactie().haalWeg(gemeente, daan, PASPOORT, open(hier, daan).basis()))
        .isInstanceOf(Redactieuitslag.Gepubliceerd.class);
    assertThat(hier.map().eigen(gemeente, PASPOORT)).isEmpty();
    assertThat(open(hier, daan).basis()).isEqualTo(Productversie.GEEN);

    hier.redactie().zetTerug(gemeente, daan, PASPOORT, 1, Productversie.GEEN);
    assertThat(tekst(hier)).isEqualTo(eerst);
  }

  @Test
  void keepsADraftThatNobodySees() throws IOException {
    String eerst = tekst(hier);
    Productvelden velden = velden(hier, daan, "Een concept.").met("herzienVoor", List.of("morgen"));
    Redactieuitslag uitslag =
        hier.redactie().bewaar(gemeente, daan, PASPOORT, velden, open(hier, daan).basis(), 0);

    assertThat(uitslag).isInstanceOf(Redactieuitslag.Bewaard.class);
    assertThat(tekst(hier)).isEqualTo(eerst);
    assertThat(open(hier, noor).concept().orElseThrow().tekst()).contains("Een concept.", "morgen");
    assertThat(
            hier.redactie().bewaar(gemeente, noor, PASPOORT, velden, open(hier, noor).basis(), 0))
        .isInstanceOf(Redactieuitslag.Botsing.class);

    Redactieuitslag gepubliceerd =
        hier.redactie()
            .publiceer(
                gemeente,
                noor,
                PASPOORT,
                velden.met("herzienVoor", List.of("2027-10-01")),
                open(hier, noor).basis(),
                1);
    assertThat(gepubliceerd).isInstanceOf(Redactieuitslag.Gepubliceerd.class);
    assertThat(open(hier, noor).concept()).isEmpty();
  }

  @Test
  void saysThatTheFolderCannotBeWritten() throws IOException {
    Path zip = map.resolve("alleen-lezen.zip");
    try (FileSystem nieuw = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
      kopieer(hier.map().map(), nieuw.getPath("/gemeenten"));
    }
    try (FileSystem vast = FileSystems.newFileSystem(zip, Map.of("accessMode", "readOnly"))) {
      Machine dicht = machine(0, vast.getPath("/gemeenten"));

      assertThat(publiceer(dicht, daan, "Past niet."))
          .isEqualTo(
              new Redactieuitslag.NietGeschreven(
                  "De map met teksten is alleen-lezen. Vraag de beheerder om schrijfrechten."));
      assertThat(dicht.redactie().versies(gemeente, daan, PASPOORT))
          .extracting(Productversie::herkomst)
          .doesNotContain(Herkomst.SCHERM);
    }
  }

  @Test
  void isForEditorsOfTheGemeenteAlone() {
    Medewerker ander =
        new Medewerker("x", "X", Set.of(gemeente), Set.of(Rol.COORDINATOR), Set.of(), Set.of());
    Medewerker elders =
        new Medewerker(
            "y", "Y", Set.of(new GemeenteId("elders")), Set.of(Rol.REDACTEUR), Set.of(), Set.of());
    for (Medewerker wie : List.of(ander, elders)) {
      assertThat(hier.redactie().lijst(gemeente, wie)).isEmpty();
      assertThat(hier.redactie().open(gemeente, wie, PASPOORT)).isEmpty();
      assertThat(hier.redactie().haalWeg(gemeente, wie, PASPOORT, ""))
          .isInstanceOf(Redactieuitslag.Geweigerd.class);
    }
    assertThat(hier.redactie().open(gemeente, daan, new Sleutel("../../etc", Taal.NL))).isEmpty();
  }

  @Test
  void bringsAVersionToTheFilesOfEveryMachine() throws IOException {
    if (!gedeeld) {
      return;
    }
    Machine daar = machine(1);
    hier.kijk();
    daar.kijk();
    Bewerking vroeg = open(daar, noor);
    Productvelden tekstVanNoor = velden(daar, noor, "Tekst van Noor.");
    publiceer(hier, daan, "Tekst van Daan.");

    Redactieuitslag uitslag =
        daar.redactie().publiceer(gemeente, noor, PASPOORT, tekstVanNoor, vroeg.basis(), 0);
    assertThat(uitslag)
        .isInstanceOfSatisfying(
            Redactieuitslag.Botsing.class,
            botsing -> assertThat(botsing.hunTekst().orElseThrow()).contains("Tekst van Daan."));

    publiceer(hier, daan, "Nog een tekst van Daan.");
    daar.kijk();
    assertThat(tekst(daar)).isEqualTo(tekst(hier));
    assertThat(kort(daar)).isEqualTo("Nog een tekst van Daan.");

    Files.writeString(
        daar.map().pad(gemeente, PASPOORT), tekst(daar).replace("Nog een", "Met de hand een"));
    daar.kijk();
    hier.kijk();
    assertThat(kort(hier)).isEqualTo("Met de hand een tekst van Daan.");

    Machine nieuw = machine(2);
    nieuw.kijk();
    assertThat(tekst(nieuw)).isEqualTo(tekst(hier));
    assertThat(hier.redactie().versies(gemeente, daan, PASPOORT)).hasSize(4);
  }

  private Machine machine(int nummer) throws IOException {
    Path eigen = map.resolve("machine-" + nummer);
    kopieer(GEMEENTEN.resolve("_landelijk"), eigen.resolve("_landelijk"));
    kopieer(GEMEENTEN.resolve("waterrijk"), eigen.resolve(gemeente.value()));
    return machine(nummer, eigen);
  }

  private Machine machine(int nummer, Path eigen) {
    var lezer = new GemeentenLezer(Set.of(), KLOK);
    var actueel = new ActueleGemeenten<>(lezer.lees(eigen), () -> lezer.lees(eigen), alle -> 0);
    var productmap = new Productmap(eigen);
    var versies = database.database(nummer).productversies();
    var wacht = new Versiewacht(actueel::nu, productmap, versies, KLOK, gedeeld, actueel::herlees);
    return new Machine(
        productmap,
        actueel,
        wacht,
        new Redactie(actueel::nu, productmap, lezer, versies, wacht, KLOK, actueel::herlees));
  }

  private Redactieuitslag publiceer(Machine machine, Medewerker wie, String kort) {
    Bewerking nu = open(machine, wie);
    return machine
        .redactie()
        .publiceer(
            gemeente, wie, PASPOORT, velden(machine, wie, kort), nu.basis(), nu.conceptversie());
  }

  private Productvelden velden(Machine machine, Medewerker wie, String kort) {
    Productvelden nu = open(machine, wie).eigen();
    return new Productvelden(nu.kop(), kort, nu.secties());
  }

  private Bewerking open(Machine machine, Medewerker wie) {
    return machine.redactie().open(gemeente, wie, PASPOORT).orElseThrow();
  }

  private String tekst(Machine machine) {
    return machine.map().eigen(gemeente, PASPOORT).orElseThrow();
  }

  private String kort(Machine machine) {
    return machine
        .actueel()
        .nu()
        .gemeente(gemeente)
        .orElseThrow()
        .producten()
        .product("paspoort", Taal.NL)
        .orElseThrow()
        .kort();
  }

  private Medewerker redacteur(String id, String naam) {
    return new Medewerker(id, naam, Set.of(gemeente), Set.of(Rol.REDACTEUR), Set.of(), Set.of());
  }

  private static Auditvraag audit(String werk) {
    return new Auditvraag(
        Optional.empty(),
        Optional.of(werk),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        10);
  }

  private static void kopieer(Path van, Path naar) {
    try (Stream<Path> paden = Files.walk(van)) {
      for (Path pad : paden.toList()) {
        Path doel = naar.resolve(van.relativize(pad).toString());
        if (Files.isDirectory(pad)) {
          Files.createDirectories(doel);
        } else {
          Files.copy(pad, doel);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
