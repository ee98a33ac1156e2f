package nl.wegwijs.gemeente.lezen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of one folder, a gemeente's or the national one, each read and parsed once. Hidden
 * files, editors' leftovers and files of other kinds are not in it, nor is {@link
 * ActueelLezer#BESTAND}, which changes by itself. Not thread-safe.
 */
final class Gemeentemap {
  private static final int MAX_DIEPTE = 2;
  private static final Pattern BEKEND =
      Pattern.compile(
          "(gemeente|teams|signaalwoorden|crisis|antwoorden|standaardantwoorden|instanties|levensgebeurtenissen)\\.yaml"
              + "|(formulieren|regels|talen)/[a-z0-9-]+\\.yaml|pdc/[a-z0-9-]+(\\.en)?\\.md|adressen\\.csv");
  private static final Pattern GENEGEERD =
      Pattern.compile(
          "(.*/)?(\\.[^/]*|[^/]*~|#[^/]*#)(/.*)?|(.*/)?README\\.md"
              + "|actueel\\.yaml|zinnen/[a-z0-9-]+\\.tsv|achtergrond/eigen\\.tsv");

  private final Path map;
  private final Meldingen meldingen;
  private final TreeMap<String, Bestand> bestanden = new TreeMap<>();
  private final Map<String, Optional<YamlKnoop.Kaart>> kaarten = new HashMap<>();
  private final Map<String, Optional<Pdctekst>> pdcteksten = new HashMap<>();
  private final Map<Aanspreking, Map<String, Optional<Aanspreking.Gezegd>>> gezegd =
      new HashMap<>();

  Gemeentemap(Path map, Meldingen meldingen) {
    this(map, meldingen, Map.of());
  }

  /**
   * @param anders texts by name within the folder that count instead of those on disk; empty for a
   *     file that is to be thought away
   */
  Gemeentemap(Path map, Meldingen meldingen, Map<String, Optional<String>> anders) {
    this.map = map;
    this.meldingen = meldingen;
    for (Path pad : paden()) {
      if (!anders.containsKey(naam(pad))) {
        leesBestand(pad);
      }
    }
    anders.forEach((naam, tekst) ->
        tekst.ifPresent(t -> bestanden.put(naam, new Bestand(map.resolve(naam), t))));
  }

  Path map() {
    return map;
  }

  /**
   * By name within the folder, such as {@code formulieren/verhuizing.yaml}, in alphabetical order.
   */
  SequencedMap<String, Bestand> bestanden() {
    return bestanden;
  }

  boolean heeft(String naam) {
    return bestanden.containsKey(naam);
  }

  Optional<Bestand> bestand(String naam) {
    return Optional.ofNullable(bestanden.get(naam));
  }

  /** The keys of a YAML file; empty where it is missing or could not be read at all. */
  Optional<YamlKnoop.Kaart> kaart(String naam) {
    return kaarten.computeIfAbsent(
        naam,
        nieuw -> bestand(nieuw).flatMap(b -> YamlLezer.lees(b.regel(1), b.tekst(), meldingen)));
  }

  /** The parts of a product's file; empty where it is missing or could not be read at all. */
  Optional<Pdctekst> pdctekst(String naam) {
    return pdcteksten.computeIfAbsent(
        naam,
        nieuw ->
            bestand(nieuw).flatMap(b -> Pdctekst.lees(b, nieuw.endsWith(".en.md"), meldingen)));
  }

  /** The same parts as a gemeente says them; made ready once for all that say it so. */
  Optional<Aanspreking.Gezegd> pdctekst(String naam, Aanspreking zo) {
    return gezegd
        .computeIfAbsent(zo, nieuw -> new HashMap<>())
        .computeIfAbsent(naam, nieuw -> pdctekst(nieuw).map(zo::zeg));
  }

  private List<Path> paden() {
    if (!Files.isDirectory(map)) {
      return List.of();
    }
    try (Stream<Path> paden = Files.walk(map, MAX_DIEPTE)) {
      return paden.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException onleesbaar) {
      meldingen.fout(new Plek(map, 0), "deze map is niet te lezen: " + onleesbaar.getMessage());
      return List.of();
    }
  }

  private String naam(Path pad) {
    return map.relativize(pad).toString().replace('\\', '/');
  }

  private void leesBestand(Path pad) {
    String naam = naam(pad);
    if (GENEGEERD.matcher(naam).matches()) {
      return;
    }
    if (!BEKEND.matcher(naam).matches()) {
      meldingen.waarschuw(
          new Plek(pad, 0),
          "dit bestand wordt niet gelezen; bekend zijn gemeente.yaml, teams.yaml, signaalwoorden.yaml,"
              + " crisis.yaml, antwoorden.yaml, standaardantwoorden.yaml, instanties.yaml, levensgebeurtenissen.yaml, formulieren/*.yaml, regels/*.yaml, talen/*.yaml, pdc/*.md,"
              + " pdc/*.en.md en"
              + " adressen.csv");
      return;
    }
    Bestand.lees(pad, meldingen).ifPresent(bestand -> bestanden.put(naam, bestand));
  }
}
