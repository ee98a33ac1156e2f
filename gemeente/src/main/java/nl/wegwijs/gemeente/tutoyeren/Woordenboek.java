package nl.wegwijs.gemeente.tutoyeren;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lists that come with the program; the files themselves tell what is in them. Immutable.
 *
 * @param werkwoorden by their form before 'u'
 * @param groepen words by the name of their group
 * @param onderwerpen words that are who does it when they stand before the verb
 * @param uitdrukkingen by their first word, the longest first
 */
record Woordenboek(
    Map<String, Werkwoord> werkwoorden,
    Map<String, Set<String>> groepen,
    Set<String> onderwerpen,
    Map<String, List<Uitdrukking>> uitdrukkingen) {

  /**
   * A verb before 'je'.
   *
   * @param soort empty, or what is told in the third column
   */
  record Werkwoord(String voorJe, String soort) {}

  /** As many words with 'u' as with 'je'. */
  record Uitdrukking(List<String> u, List<String> je) {}

  Woordenboek {
    werkwoorden = Map.copyOf(werkwoorden);
    groepen = Map.copyOf(groepen);
    onderwerpen = Set.copyOf(onderwerpen);
    uitdrukkingen = Map.copyOf(uitdrukkingen);
  }

  static Woordenboek laad() {
    var werkwoorden = new HashMap<String, Werkwoord>();
    for (String[] delen : kolommen("werkwoorden.tsv")) {
      werkwoorden.put(delen[0], new Werkwoord(delen[1], delen.length > 2 ? delen[2] : ""));
    }
    var groepen = new HashMap<String, Set<String>>();
    for (String regel : regels("woordgroepen.txt")) {
      int punt = regel.indexOf(':');
      groepen.put(regel.substring(0, punt), woorden(regel.substring(punt + 1)));
    }
    var onderwerpen = new HashSet<String>();
    regels("onderwerpen.txt").forEach(regel -> onderwerpen.addAll(woorden(regel)));
    return new Woordenboek(werkwoorden, groepen, onderwerpen, opEersteWoord());
  }

  /** Whether that group has that word. */
  boolean heeft(String groep, String woord) {
    Set<String> woorden = groepen.get(groep);
    if (woorden == null) {
      throw new IllegalStateException("woordgroepen.txt has no group " + groep);
    }
    return woorden.contains(woord);
  }

  private static Map<String, List<Uitdrukking>> opEersteWoord() {
    var gelezen = new ArrayList<Uitdrukking>();
    for (String[] delen : kolommen("uitdrukkingen.tsv")) {
      var uitdrukking = new Uitdrukking(List.of(delen[0].split(" ")), List.of(delen[1].split(" ")));
      if (uitdrukking.u().size() != uitdrukking.je().size()) {
        throw new IllegalStateException("uitdrukkingen.tsv: as many words are asked: " + delen[0]);
      }
      gelezen.add(uitdrukking);
    }
    gelezen.sort((een, ander) -> Integer.compare(ander.u().size(), een.u().size()));
    return gelezen.stream().collect(Collectors.groupingBy(een -> een.u().getFirst()));
  }

  private static Set<String> woorden(String regel) {
    return Set.copyOf(new HashSet<>(List.of(regel.strip().split("\\s+"))));
  }

  private static List<String[]> kolommen(String naam) {
    List<String[]> kolommen = regels(naam).stream().map(regel -> regel.split("\t", -1)).toList();
    for (String[] delen : kolommen) {
      if (delen.length < 2) {
        throw new IllegalStateException(naam + " has a line without a tab: " + delen[0]);
      }
    }
    return kolommen;
  }

  private static List<String> regels(String naam) {
    try (InputStream stroom = Woordenboek.class.getResourceAsStream(naam)) {
      if (stroom == null) {
        throw new IllegalStateException("the program was built without " + naam);
      }
      return new BufferedReader(new InputStreamReader(stroom, StandardCharsets.UTF_8))
          .lines()
          .filter(regel -> !regel.startsWith("#") && !regel.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
