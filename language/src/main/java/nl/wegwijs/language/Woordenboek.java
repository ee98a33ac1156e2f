package nl.wegwijs.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of the texts to be searched, and how any word is read beside them: its stem, and the
 * known words that it is made of. Safe for many threads.
 */
final class Woordenboek {
  private final DutchStemmer stemmer;
  private final Thesaurus thesaurus;
  private final Set<String> words;
  private final CompoundSplitter splitter;
  private final Set<String> surface = new HashSet<>();
  private final Set<String> stems = new HashSet<>();
  private final Map<String, Lezing> remembered = new ConcurrentHashMap<>();

  /**
   * @param words in any form
   */
  Woordenboek(DutchStemmer stemmer, StopWords stopWords, Thesaurus thesaurus, Set<String> words) {
    this.stemmer = stemmer;
    this.thesaurus = thesaurus;
    this.words = Set.copyOf(words);
    splitter = new CompoundSplitter(stemmer, stopWords, this.words);
    for (String word : this.words) {
      stems.add(stemmer.stem(word));
      surface.add(Folding.fold(word));
    }
  }

  /** How a word is read. */
  record Lezing(String stem, List<Deel> delen) {
    Lezing {
      delen = List.copyOf(delen);
    }
  }

  /** What a part of a compound is found by. */
  record Deel(String waarde, Term.Soort soort) {}

  Set<String> words() {
    return words;
  }

  boolean hasStem(String stem) {
    return stems.contains(stem);
  }

  boolean isCompound(String folded) {
    return !splitter.split(folded).isEmpty();
  }

  /** Remembered for the words that are in it only, so that what is remembered is bounded. */
  Lezing lees(String folded) {
    return surface.contains(folded)
        ? remembered.computeIfAbsent(folded, this::takeApart)
        : takeApart(folded);
  }

  private Lezing takeApart(String folded) {
    var parts = new ArrayList<Deel>();
    for (String part : splitter.split(folded)) {
      String stem = stemmer.stem(part);
      parts.add(new Deel(stem, Term.Soort.DEEL));
      for (Thesaurus.Match match : thesaurus.at(List.of(stem), 0)) {
        parts.add(new Deel(match.groep(), Term.Soort.DEELBEGRIP));
      }
    }
    return new Lezing(stemmer.stem(folded), parts);
  }

  /**
   * Hashes of the words among these that another reads otherwise, and of the stems that only one of
   * the two has.
   */
  int[] verschil(Woordenboek ander, Collection<String> gevouwen) {
    IntStream read =
        gevouwen.parallelStream()
            .filter(word -> !lees(word).equals(ander.lees(word)))
            .mapToInt(String::hashCode);
    IntStream known =
        Stream.concat(
                stems.stream().filter(stem -> !ander.stems.contains(stem)),
                ander.stems.stream().filter(stem -> !stems.contains(stem)))
            .mapToInt(String::hashCode);
    return IntStream.concat(read, known).sorted().distinct().toArray();
  }
}
