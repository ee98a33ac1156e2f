package nl.wegwijs.inbox.actueel;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wegwijs.gemeente.TeamId;
import nl.wegwijs.gemeente.Tekst;
import nl.wegwijs.gemeente.actueel.Bereik;
import nl.wegwijs.gemeente.actueel.Mededeling;
import nl.wegwijs.gemeente.actueel.Uitschakeling;
import nl.wegwijs.inbox.pagina.Formulier;

/**
 * Reads what was filled in about a notice or a switch. What the file itself does not allow is found
 * when it is checked as a file; here only what cannot be read at all.
 */
final class Actueelformulier {
  static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private static final DateTimeFormatter NAAM =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
  private static final DateTimeFormatter VELD =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);
  private static final List<String> VELDEN =
      List.of(
          "nl", "en", "van", "tot", "dringend", "link", "producten", "woonplaatsen", "postcodes");

  private final Formulier formulier;
  private final Instant nu;
  private final List<String> fouten = new ArrayList<>();

  Actueelformulier(Formulier formulier, Instant nu) {
    this.formulier = formulier;
    this.nu = nu;
  }

  List<String> fouten() {
    return fouten;
  }

  /** The number of the version that the page showed; -1 for none. */
  int basis() {
    String tekst = formulier.tekst("basis");
    return tekst.matches("[0-9]{1,9}") ? Integer.parseInt(tekst) : -1;
  }

  /** The notice; worth something only without {@link #fouten}. */
  Mededeling mededeling() {
    String nl = verplicht("nl", "Vul de tekst in het Nederlands in.");
    String en = verplicht("en", "Vul de tekst in het Engels in: inwoners kunnen Engels praten.");
    Instant van = moment("van").orElse(nu);
    Instant tot =
        moment("tot")
            .orElseGet(() -> {
              fouten.add("Vul in tot wanneer de mededeling geldt.");
              return Instant.MAX;
            });
    return new Mededeling(
        formulier.gevuld("id").orElse("m-" + NAAM.format(nu.atZone(NEDERLAND))),
        new Tekst(nl, en),
        van,
        tot,
        formulier.aan("dringend"),
        link(),
        new Bereik(
            lijst("producten"),
            teams("team"),
            Set.copyOf(formulier.alle("wijk")),
            lijst("woonplaatsen"),
            lijst("postcodes").stream()
                .map(code -> code.replace(" ", "").toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet())));
  }

  /** The switch; worth something only without {@link #fouten}. */
  Uitschakeling uitschakeling(String wie) {
    boolean alles = formulier.tekst("wat").equals("alles");
    return new Uitschakeling(
        "uit-" + NAAM.format(nu.atZone(NEDERLAND)),
        alles,
        alles ? Set.of() : lijst("producten"),
        alles ? Set.of() : teams("team"),
        verplicht("reden", "Schrijf waarom de assistent uit moet."),
        wie,
        nu,
        moment("tot"));
  }

  /** What was filled in, to show it again. */
  Map<String, String> waarden() {
    var waarden = new LinkedHashMap<String, String>();
    for (String veld : VELDEN) {
      formulier.gevuld(veld).ifPresent(tekst -> waarden.put(veld, tekst));
    }
    formulier.gevuld("reden").ifPresent(tekst -> waarden.put("reden", tekst));
    formulier.gevuld("wat").ifPresent(tekst -> waarden.put("wat", tekst));
    return waarden;
  }

  /** A notice as it stands in the fields. */
  static Map<String, String> waarden(Mededeling mededeling) {
    Bereik bereik = mededeling.bereik();
    var waarden = new LinkedHashMap<String, String>();
    waarden.put("nl", mededeling.tekst().nl());
    waarden.put("en", mededeling.tekst().en());
    waarden.put("van", veld(mededeling.van()));
    waarden.put("tot", veld(mededeling.tot()));
    waarden.put("dringend", mededeling.dringend() ? "ja" : "");
    waarden.put("link", mededeling.link().map(URI::toString).orElse(""));
    waarden.put("producten", samen(bereik.producten()));
    waarden.put("woonplaatsen", samen(bereik.woonplaatsen()));
    waarden.put("postcodes", samen(bereik.postcodes()));
    return waarden;
  }

  /** A moment as it stands in a field. */
  static String veld(Instant moment) {
    return VELD.format(moment.atZone(NEDERLAND));
  }

  private String verplicht(String veld, String anders) {
    return formulier
        .gevuld(veld)
        .orElseGet(() -> {
          fouten.add(anders);
          return "-";
        });
  }

  private Optional<Instant> moment(String veld) {
    Optional<String> tekst = formulier.gevuld(veld);
    try {
      return tekst.map(t -> LocalDateTime.parse(t).atZone(NEDERLAND).toInstant());
    } catch (DateTimeException geenMoment) {
      fouten.add("'" + veld + "' is geen dag en tijd.");
      return Optional.empty();
    }
  }

  private Optional<URI> link() {
    Optional<String> tekst = formulier.gevuld("link");
    try {
      return tekst.isEmpty() ? Optional.empty() : Optional.of(new URI(tekst.get()));
    } catch (URISyntaxException geenAdres) {
      fouten.add("De link is geen webadres.");
      return Optional.empty();
    }
  }

  private Set<TeamId> teams(String veld) {
    return formulier.alle(veld).stream().map(TeamId::new).collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> lijst(String veld) {
    var delen = new TreeSet<String>();
    for (String deel : formulier.tekst(veld).split("[,\\n]", -1)) {
      if (!deel.isBlank()) {
        delen.add(deel.strip());
      }
    }
    return delen;
  }

  private static String samen(Set<String> namen) {
    return namen.stream().sorted().collect(Collectors.joining(", "));
  }
}
