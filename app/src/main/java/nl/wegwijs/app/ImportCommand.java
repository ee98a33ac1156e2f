package nl.wegwijs.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.invoer.bron.Bron;
import nl.wegwijs.invoer.bron.BronfoutException;
import nl.wegwijs.invoer.bron.Markdownmap;
import nl.wegwijs.invoer.bron.OpenWebconceptBron;
import nl.wegwijs.invoer.bron.Ophaler;
import nl.wegwijs.invoer.bron.SdgBron;
import nl.wegwijs.invoer.bron.Vragenbestand;
import nl.wegwijs.invoer.plan.Invoerplan;
import nl.wegwijs.invoer.plan.Keuring;
import nl.wegwijs.invoer.plan.Planner;
import nl.wegwijs.invoer.plan.Verslag;
import nl.wegwijs.invoer.plan.Wegschrijver;
import nl.wegwijs.invoer.plan.Wegschrijver.SchrijfException;
import nl.wegwijs.invoer.tekst.Naamgever;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "import",
    description = {
      "Neem producten over uit een andere bron in de bestanden van een gemeente.",
      "Alleen wat afwijkt van de landelijke tekst wordt geschreven; wat u hier zelf wijzigde, blijft staan.",
      "Uitgang: 0 klaar of niets te wijzigen, 3 er zou iets wijzigen (--dry-run), 2 de bron of de bestanden kloppen niet."
    })
final class ImportCommand implements Callable<Integer> {
  /** With {@code --dry-run}: something would change. */
  static final int ZOU_WIJZIGEN = 3;

  private static final String SLEUTEL = "WEGWIJS_SDG_TOKEN";
  private static final Duration TIJD_PER_BLADZIJDE = Duration.ofSeconds(30);
  private static final Duration EERSTE_PAUZE = Duration.ofSeconds(1);
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /** The kinds of sources; the names are what an operator types. */
  enum Soort {
    SDG,
    OPENWEBCONCEPT,
    VRAGEN,
    MARKDOWN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "SOORT",
      description = "Wat voor bron: ${COMPLETION-CANDIDATES}.")
  private Soort soort;

  @Parameters(index = "1", paramLabel = "BRON", description = "Bestand, map of webadres.")
  private String bron;

  @Option(names = "--gemeente", required = true, description = "Naam van de map van de gemeente.")
  private String gemeente;

  @Option(
      names = "--gemeenten",
      paramLabel = "MAP",
      description = "De map met gemeenten; standaard WEGWIJS_GEMEENTEN of ./gemeenten.")
  private @Nullable Path map;

  @Option(names = "--dry-run", description = "Toon wat er zou wijzigen en wijzig niets.")
  private boolean alleenTonen;

  @Option(
      names = "--team",
      defaultValue = "kcc",
      description = "Team van een nieuw product; standaard kcc.")
  private String team;

  @Option(
      names = "--organisatie",
      paramLabel = "OWMS",
      description =
          "SDG: OWMS-identifier van de gemeente; zonder geldt alles wat het token mag zien.")
  private @Nullable String organisatie;

  @Option(
      names = "--catalogi",
      paramLabel = "ADRES",
      description = "OpenWebconcept: de feed van Samenwerkende Catalogi, voor de UPL-namen.")
  private @Nullable String catalogi;

  @Option(
      names = "--naam",
      description = "Vaste naam van deze bron; standaard volgt hij uit het bestand of adres.")
  private @Nullable String naam;

  @SuppressWarnings("NullAway.Init") // filled by picocli
  ImportCommand() {}

  @Override
  public Integer call() {
    PrintWriter uit = spec.commandLine().getOut();
    Path gemeenten = map != null ? map : Instellingen.uit(System.getenv()).gemeenten();
    try {
      return importeer(gemeenten, uit);
    } catch (BronfoutException | SchrijfException mislukt) {
      spec.commandLine().getErr().println(mislukt.getMessage());
      return Wegwijs.FOUT_IN_BESTANDEN;
    } finally {
      uit.flush();
      spec.commandLine().getErr().flush();
    }
  }

  private int importeer(Path gemeenten, PrintWriter uit) {
    Path eigen = gemeenten.resolve(gemeente);
    if (!Files.exists(eigen.resolve("gemeente.yaml"))) {
      throw new BronfoutException(eigen + ": hier staat geen gemeente (gemeente.yaml ontbreekt)");
    }
    var schrijver = new Wegschrijver(eigen);
    int hersteld = schrijver.herstel();
    if (hersteld > 0) {
      uit.printf(
          "Een eerdere import stopte halverwege; %d bestanden zijn alsnog geplaatst.%n", hersteld);
    }
    var id = new GemeenteId(gemeente);
    Invoerplan plan = plan(gemeenten, id);
    Invoerplan goed = new Keuring(Bestanden.lezer(Clock.systemUTC()), gemeenten, id).keur(plan);
    goed.wijzigingen().forEach(wijziging -> wijziging.verschil().forEach(uit::println));
    toon(goed.verslag(), uit);
    if (alleenTonen) {
      uit.printf("%d bestanden zouden wijzigen%n", goed.wijzigingen().size());
      return goed.wijzigingen().isEmpty() ? Wegwijs.klaar() : ZOU_WIJZIGEN;
    }
    schrijver.schrijf(goed.wijzigingen());
    uit.printf("%d bestanden gewijzigd%n", goed.wijzigingen().size());
    return Wegwijs.klaar();
  }

  private Invoerplan plan(Path gemeenten, GemeenteId id) {
    try (var ophaler = new Ophaler(sleutel(), TIJD_PER_BLADZIJDE, EERSTE_PAUZE)) {
      return new Planner(gemeenten, id, team, LocalDate.now(ZONE)).plan(bron(ophaler));
    }
  }

  private Bron bron(Ophaler ophaler) {
    return switch (soort) {
      case SDG ->
          new SdgBron(naam(host()), Ophaler.adres(bron), Optional.ofNullable(organisatie), ophaler);
      case OPENWEBCONCEPT ->
          new OpenWebconceptBron(
              naam(host()),
              Ophaler.adres(bron),
              Optional.ofNullable(catalogi).map(Ophaler::adres),
              ophaler);
      case VRAGEN -> new Vragenbestand(Path.of(bron), naam(bestandsnaam()));
      case MARKDOWN -> new Markdownmap(Path.of(bron), naam(bestandsnaam()));
    };
  }

  /** The token goes to the SDG-invoervoorziening only; the others are open to all. */
  private Optional<String> sleutel() {
    Optional<String> gezet =
        Optional.ofNullable(System.getenv(SLEUTEL)).filter(waarde -> !waarde.isBlank());
    if (soort == Soort.SDG && gezet.isEmpty() && !bron.startsWith("http://")) {
      throw new BronfoutException(
          SLEUTEL + " is niet gezet; daarin staat het token van de SDG-invoervoorziening");
    }
    return soort == Soort.SDG ? gezet.map(waarde -> "Token " + waarde.strip()) : Optional.empty();
  }

  private String host() {
    return String.valueOf(Ophaler.adres(bron).getHost());
  }

  private String naam(String standaard) {
    return soort + ":" + Naamgever.van(naam != null ? naam : standaard);
  }

  private String bestandsnaam() {
    Path bestand = Path.of(bron).toAbsolutePath().normalize().getFileName();
    return String.valueOf(bestand).replaceFirst("\\.[a-zA-Z]{2,4}$", "");
  }

  private static void toon(Verslag verslag, PrintWriter uit) {
    for (Verslag.Soort soort :
        List.of(
            Verslag.Soort.OPMERKING,
            Verslag.Soort.BEHOUDEN,
            Verslag.Soort.VERDWENEN,
            Verslag.Soort.OVERGESLAGEN)) {
      verslag
          .van(soort)
          .forEach(
              regel -> uit.printf("%s: %s: %s%n", soort.woorden(), regel.item(), regel.tekst()));
    }
    uit.println(verslag.samenvatting());
  }
}
