package nl.wegwijs.gemeente.lezen;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.gemeente.actueel.Actueel;
import nl.wegwijs.gemeente.actueel.Bereik;
import nl.wegwijs.gemeente.actueel.Mededeling;
import nl.wegwijs.gemeente.actueel.Uitschakeling;

/**
 * Reads {@code actueel.yaml}: dated notices and what the assistant does not answer. It is no part
 * of a version of the other files, so that it can be changed while one of those holds a mistake,
 * and without new indexes. Safe for use by many threads.
 */
public final class ActueelLezer {
  /** The name of the file in the folder of a gemeente. */
  public static final String BESTAND = "actueel.yaml";

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final String TOEGESTAAN =
      "een moment als 2026-11-22 09:00, of een dag als 2026-11-22";
  private static final Vorm<Instant> VAN =
      new Vorm<>(TOEGESTAAN, tekst -> moment(tekst, 0), Instant.EPOCH);

  /** A day alone counts to its end. */
  private static final Vorm<Instant> TOT =
      new Vorm<>(TOEGESTAAN, tekst -> moment(tekst, 1), Instant.MAX);

  private static final Vorm<String> POSTCODE =
      Vorm.patroon("een postcode als 3482 of 3482AB", "[1-9][0-9]{3}([A-Z]{2})?");
  private static final Vorm<String> REDEN =
      Vorm.patroon("een reden van hoogstens 300 tekens", "(?s).{0,299}\\S.{0,299}");

  private final Gemeente gemeente;
  private final Meldingen meldingen = new Meldingen();

  private ActueelLezer(Gemeente gemeente) {
    this.gemeente = gemeente;
  }

  /**
   * What a file tells.
   *
   * @param actueel the notices and switches without a mistake
   */
  public record Gelezen(Actueel actueel, List<Fout> fouten) {
    public Gelezen {
      fouten = List.copyOf(fouten);
    }

    /** Whether there is no mistake. */
    public boolean foutloos() {
      return fouten.isEmpty();
    }
  }

  /** Reads the file of that gemeente; a file that is not there says that nothing is. */
  public static Gelezen lees(Path gemeenten, Gemeente gemeente) {
    Path pad = gemeenten.resolve(gemeente.id().value()).resolve(BESTAND);
    if (!Files.exists(pad)) {
      return new Gelezen(Actueel.NIETS, List.of());
    }
    var meldingen = new Meldingen();
    return Bestand.lees(pad, meldingen)
        .map(bestand -> lees(pad, bestand.tekst(), gemeente))
        .orElseGet(() -> new Gelezen(Actueel.NIETS, meldingen.fouten()));
  }

  /** Reads that text as if it stood in that file. A text without anything says that nothing is. */
  public static Gelezen lees(Path bestand, String tekst, Gemeente gemeente) {
    if (tekst.isBlank()) {
      return new Gelezen(Actueel.NIETS, List.of());
    }
    return new ActueelLezer(gemeente).lees(bestand, tekst);
  }

  private Gelezen lees(Path bestand, String tekst) {
    Actueel actueel =
        YamlLezer.lees(new Plek(bestand, 1), tekst, meldingen)
            .map(kaart -> lees(new Kaartlezer(kaart, meldingen)))
            .orElse(Actueel.NIETS);
    return new Gelezen(actueel, meldingen.fouten());
  }

  private Actueel lees(Kaartlezer kaart) {
    var mededelingen = new ArrayList<Mededeling>();
    groepen(kaart, "mededelingen")
        .forEach((id, groep) ->
            meldingen.heel(() -> mededeling(id, groep)).ifPresent(mededelingen::add));
    var uit = new ArrayList<Uitschakeling>();
    groepen(kaart, "uit")
        .forEach((id, groep) -> meldingen.heel(() -> uitschakeling(id, groep)).ifPresent(uit::add));
    kaart.klaar();
    return new Actueel(mededelingen, uit);
  }

  private static Map<String, Kaartlezer> groepen(Kaartlezer kaart, String sleutel) {
    return kaart
        .groepOfNiets(sleutel)
        .map(groep -> (Map<String, Kaartlezer>) groep.groepen())
        .orElse(Map.of());
  }

  private Mededeling mededeling(String id, Kaartlezer groep) {
    naam(id, groep, "mededeling");
    var mededeling =
        new Mededeling(
            id,
            groep.tekst("tekst"),
            groep.waarde("van", VAN),
            groep.waarde("tot", TOT),
            groep.waardeOfNiets("dringend", Vorm.JA_NEE).orElse(false),
            groep.<URI>waardeOfNiets("link", Vorm.ADRES),
            new Bereik(
                producten(groep),
                teams(groep),
                wijken(groep),
                Set.copyOf(groep.lijstOfNiets("woonplaatsen", Vorm.TEKST)),
                Set.copyOf(groep.lijstOfNiets("postcodes", POSTCODE))));
    for (Taal taal : Taal.values()) {
      long woorden = woorden(mededeling.tekst().in(taal));
      if (woorden > Mededeling.MEESTE_WOORDEN) {
        groep.fout(
            "tekst",
            "'tekst' heeft "
                + woorden
                + " woorden ("
                + taal.code()
                + "); toegestaan: hoogstens "
                + Mededeling.MEESTE_WOORDEN);
      }
    }
    volgorde(groep, mededeling.van(), mededeling.tot());
    groep.klaar();
    return mededeling;
  }

  private Uitschakeling uitschakeling(String id, Kaartlezer groep) {
    naam(id, groep, "onderdeel van 'uit'");
    var uit =
        new Uitschakeling(
            id,
            groep.waardeOfNiets("alles", Vorm.JA_NEE).orElse(false),
            producten(groep),
            teams(groep),
            groep.waarde("reden", REDEN),
            groep.waarde("wie", Vorm.TEKST),
            groep.waarde("van", VAN),
            groep.waardeOfNiets("tot", TOT));
    boolean noemt = !uit.producten().isEmpty() || !uit.teams().isEmpty();
    if (uit.alles() == noemt) {
      groep.fout(
          "noem of 'alles: ja', of 'producten' en 'teams' die de assistent niet beantwoordt");
    }
    volgorde(groep, uit.van(), uit.tot().orElse(Instant.MAX));
    groep.klaar();
    return uit;
  }

  private static void naam(String id, Kaartlezer groep, String soort) {
    if (Vorm.NAAM.lees().apply(id).isEmpty()) {
      groep.fout(soort + " '" + id + "'; toegestaan: " + Vorm.NAAM.toegestaan());
    }
  }

  private static void volgorde(Kaartlezer groep, Instant van, Instant tot) {
    if (!van.isBefore(tot)) {
      groep.fout("tot", "'tot' moet later zijn dan 'van'");
    }
  }

  private Set<String> producten(Kaartlezer groep) {
    Set<String> producten = Set.copyOf(groep.lijstOfNiets("producten", Vorm.NAAM));
    for (String product : new TreeSet<>(producten)) {
      if (!product.isEmpty() && gemeente.producten().product(product, Taal.NL).isEmpty()) {
        groep.fout("producten", "product '" + product + "' bestaat niet in deze gemeente");
      }
    }
    return producten;
  }

  private Set<TeamId> teams(Kaartlezer groep) {
    var verwijzingen =
        new Verwijzingen(
            gemeente.id().value(),
            gemeente.teams().keySet().stream().map(TeamId::value).collect(Collectors.toSet()));
    return groep.lijstOfNiets("teams", Vorm.NAAM).stream()
        .map(team -> verwijzingen.bestaand(groep, "teams", team))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> wijken(Kaartlezer groep) {
    Set<String> bekend =
        gemeente.wijken().stream().map(Gemeente.Wijk::id).collect(Collectors.toSet());
    Set<String> wijken = Set.copyOf(groep.lijstOfNiets("wijken", Vorm.NAAM));
    for (String wijk : new TreeSet<>(wijken)) {
      if (!wijk.isEmpty() && !bekend.contains(wijk)) {
        groep.fout(
            "wijken", "wijk '" + wijk + "' bestaat niet; toegestaan: " + Opsomming.van(bekend));
      }
    }
    return wijken;
  }

  private static long woorden(String tekst) {
    return tekst.isBlank() ? 0 : tekst.strip().split("\\s+").length;
  }

  private static Optional<Instant> moment(String tekst, int dagenErbij) {
    try {
      return Optional.of(
          tekst.length() <= 10
              ? LocalDate.parse(tekst).plusDays(dagenErbij).atStartOfDay(ZONE).toInstant()
              : LocalDateTime.parse(tekst.replace('T', ' '), MOMENT).atZone(ZONE).toInstant());
    } catch (DateTimeParseException geenMoment) {
      return Optional.empty();
    }
  }
}
