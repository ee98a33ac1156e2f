package nl.wegwijs.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Gemeenten;
import nl.wegwijs.gemeente.lezen.Gelezen;
import nl.wegwijs.inbox.aanmelden.Aanmeldwijze;
import nl.wegwijs.knowledge.KnowledgeBase;

/**
 * The whole program in this process, on a free port and a Tuesday morning, with a database of its
 * own.
 */
final class Proefdienst implements AutoCloseable {
  static final Path GEMEENTEN = Path.of("..", "gemeenten");
  static final String NU = "2027-02-16T10:00";

  private static final Map<Set<String>, KnowledgeBase> INDEXEN = new ConcurrentHashMap<>();

  private final Path data;
  private final Dienst dienst;
  private final Verbinding verbinding;

  private Proefdienst(Path data, Dienst dienst) {
    this.data = data;
    this.dienst = dienst;
    this.verbinding = new Verbinding(URI.create("http://127.0.0.1:" + dienst.poort()));
  }

  /**
   * Starts the service.
   *
   * @param anders settings that are not as usual, by the name of their variable
   */
  static Proefdienst start(Path data, Map<String, String> anders) {
    return start(data, anders, UnaryOperator.identity());
  }

  /** Starts the service with the settings of a test, changed as that test likes. */
  static Proefdienst start(
      Path data, Map<String, String> anders, UnaryOperator<Instellingen> verder) {
    Instellingen instellingen = verder.apply(Instellingen.uit(omgeving(data, anders)));
    var voorwerk = Voorwerk.begin(instellingen, () -> Proefdienst::indexen);
    Gelezen gelezen = voorwerk.bestanden().get();
    return new Proefdienst(data, new Dienst(instellingen, gelezen, voorwerk));
  }

  /** Many tests serve the same files, and making their indexes is most of a start. */
  private static KnowledgeBase indexen(Gemeenten gemeenten) {
    Set<String> versies =
        gemeenten.alle().values().stream()
            .map(gemeente -> gemeente.id() + " " + gemeente.versie())
            .collect(Collectors.toUnmodifiableSet());
    return INDEXEN.computeIfAbsent(versies, nieuw -> new KnowledgeBase(gemeenten));
  }

  /** Starts the service as at a first look: with demo people and the samples. */
  static Proefdienst demo(Path data, InstantSource klok) {
    return start(data, Map.of(), gewoon -> metDemo(gewoon).metKlok(klok));
  }

  /** Starts the service with demo people. */
  static Proefdienst demo(Path data, Map<String, String> anders) {
    return start(data, anders, Proefdienst::metDemo);
  }

  private static Instellingen metDemo(Instellingen gewoon) {
    return new Instellingen(
        new Instellingen.Opslag(
            gewoon.data(), gewoon.gemeenten(), true, gewoon.opslag().database()),
        gewoon.web(),
        gewoon.aansluitingen(),
        new Aanmeldwijze.Demo(),
        gewoon.klok());
  }

  /** Starts the service with a clock that the test holds. */
  static Proefdienst start(Path data, Map<String, String> anders, InstantSource klok) {
    return start(data, anders, gewoon -> gewoon.metKlok(klok));
  }

  static Proefdienst start(Path data) {
    return start(data, Map.of());
  }

  /** The environment in which a test runs the program. */
  static Map<String, String> omgeving(Path data, Map<String, String> anders) {
    var omgeving =
        new HashMap<>(
            Map.of(
                "WEGWIJS_PORT",
                "0",
                "WEGWIJS_DATA",
                data.toString(),
                "WEGWIJS_GEMEENTEN",
                GEMEENTEN.toString(),
                "WEGWIJS_NU",
                NU));
    omgeving.putAll(anders);
    return omgeving;
  }

  Verbinding verbinding() {
    return verbinding;
  }

  URI adres(String pad) {
    return verbinding.adres(pad);
  }

  Path data() {
    return data;
  }

  Inwoner begin(String gemeente) {
    return verbinding.begin(gemeente);
  }

  /** A copy of the folder of the gemeenten that a test may spoil. */
  static Path kopieer(Path naar) throws IOException {
    try (Stream<Path> paden = Files.walk(GEMEENTEN)) {
      for (Path pad : paden.toList()) {
        Path doel = naar.resolve(GEMEENTEN.relativize(pad).toString());
        if (Files.isDirectory(pad)) {
          Files.createDirectories(doel);
        } else {
          Files.copy(pad, doel);
        }
      }
    }
    return naar;
  }

  static void verwijder(Path map) {
    try (Stream<Path> paden = Files.walk(map)) {
      for (Path pad : paden.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(pad);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Files of the database, with what is not in the main file yet. */
  List<Path> databasebestanden() throws IOException {
    try (Stream<Path> paden = Files.list(data)) {
      return paden
          .filter(pad -> String.valueOf(pad.getFileName()).startsWith("wegwijs.db"))
          .toList();
    }
  }

  @Override
  public void close() {
    dienst.close();
  }
}
