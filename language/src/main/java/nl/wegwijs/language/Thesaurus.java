package nl.wegwijs.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Groups of words and phrases that citizens use for one thing: {@code id bewijs}, {@code
 * legitimatie}, {@code ideekaart}. Words are compared by stem. Immutable, safe for many threads.
 */
public final class Thesaurus {
  private static final String SEPARATOR = ";";

  private final Map<String, List<Entry>> byFirstStem = new HashMap<>();
  private final Map<String, List<String>> groups = new HashMap<>();

  /** A group found in a row of words: its name and how many words the phrase has. */
  public record Match(String groep, int woorden) {}

  private record Entry(List<String> stems, String groep) {}

  /** Reads the groups of this module, and the words of need that point at them. */
  public Thesaurus(DutchStemmer stemmer) {
    this(stemmer, ResourceLines.of("thesaurus.txt"));
    for (String line : ResourceLines.of("behoeften.txt")) {
      int colon = line.indexOf(':');
      String name = name(line.substring(0, colon));
      if (!groups.containsKey(name)) {
        throw new IllegalStateException("behoeften.txt names no group: " + name);
      }
      add(stemmer, name, parts(line.substring(colon + 1)));
    }
  }

  /**
   * @param groepen a group in each, its words and phrases divided by {@code ;}; the first names it
   */
  public Thesaurus(DutchStemmer stemmer, List<String> groepen) {
    for (String line : groepen) {
      List<String> woorden = parts(line);
      add(stemmer, freeName(woorden.getFirst()), woorden);
    }
  }

  private static List<String> parts(String line) {
    return List.of(line.strip().split("\\s*" + SEPARATOR + "\\s*"));
  }

  private void add(DutchStemmer stemmer, String name, List<String> woorden) {
    groups.merge(
        name, woorden, (a, b) -> Stream.concat(a.stream(), b.stream()).distinct().toList());
    for (List<String> stems : differentPhrases(stemmer, woorden)) {
      var entry = new Entry(stems, name);
      List<Entry> sameBegin =
          byFirstStem.computeIfAbsent(stems.getFirst(), first -> new ArrayList<>());
      if (!sameBegin.contains(entry)) {
        sameBegin.add(entry);
      }
    }
  }

  private static String name(String first) {
    return "~" + first.strip().replace(' ', '_');
  }

  private String freeName(String first) {
    String name = name(first);
    int number = 2;
    String free = name;
    while (groups.containsKey(free)) {
      free = name + number++;
    }
    return free;
  }

  private static Set<List<String>> differentPhrases(DutchStemmer stemmer, List<String> woorden) {
    var phrases = new LinkedHashSet<List<String>>();
    for (String phrase : woorden) {
      List<String> stems =
          Tokenizer.tokens(phrase).stream().map(token -> stemmer.stem(token.tekst())).toList();
      if (!stems.isEmpty()) {
        phrases.add(stems);
      }
    }
    return phrases;
  }

  /** The groups with a word or phrase that begins at that place in the row of stems. */
  public List<Match> at(List<String> stems, int place) {
    List<Entry> candidates = byFirstStem.get(stems.get(place));
    if (candidates == null) {
      return List.of();
    }
    var found = new ArrayList<Match>();
    for (Entry entry : candidates) {
      int end = place + entry.stems.size();
      if (end <= stems.size() && stems.subList(place, end).equals(entry.stems)) {
        found.add(new Match(entry.groep, entry.stems.size()));
      }
    }
    return found;
  }

  /** Every group by its name, with its words and phrases as they were written. */
  public Map<String, List<String>> groepen() {
    return Map.copyOf(groups);
  }
}
