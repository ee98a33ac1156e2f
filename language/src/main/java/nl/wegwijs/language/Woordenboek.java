package nl.wegwijs.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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
  private final Map<String, Gelezen> remembered = new ConcurrentHashMap<>();

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

  /** A reading with hashes of what was looked up for it. */
  private static final class Gelezen {
    private final Lezing lezing;
    private final int[] opgezocht;

    Gelezen(Lezing lezing, int[] opgezocht) {
      this.lezing = lezing;
      this.opgezocht = opgezocht;
    }

    boolean looksUp(Set<Integer> hashes) {
      return Arrays.stream(opgezocht).anyMatch(hashes::contains);
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

  Lezing lees(String folded) {
    return gelezen(folded).lezing;
  }

  /** Remembered for the words that are in it only, so that what is remembered is bounded. */
  private Gelezen gelezen(String folded) {
    return surface.contains(folded)
        ? remembered.computeIfAbsent(folded, this::takeApart)
        : takeApart(folded);
  }

  private Gelezen takeApart(String folded) {
    var parts = new ArrayList<Deel>();
    var opgezocht = IntStream.builder();
    for (String part : splitter.split(folded, opgezocht)) {
      String stem = stemmer.stem(part);
      parts.add(new Deel(stem, Term.Soort.DEEL));
      for (Thesaurus.Match match : thesaurus.at(List.of(stem), 0)) {
        parts.add(new Deel(match.groep(), Term.Soort.DEELBEGRIP));
      }
    }
    return new Gelezen(new Lezing(stemmer.stem(folded), parts), opgezocht.build().toArray());
  }

  /**
   * Hashes of the words among these that this may read otherwise than the one before it did, and of
   * the stems that only one of the two has.
   */
  int[] verschil(Woordenboek vorige, Collection<String> gevouwen) {
    Set<Integer> other = splitter.verschil(vorige.splitter).boxed().collect(Collectors.toSet());
    IntStream read =
        other.isEmpty()
            ? IntStream.empty()
            : gevouwen.parallelStream()
                .filter(word -> vorige.gelezen(word).looksUp(other))
                .mapToInt(String::hashCode);
    IntStream known =
        Stream.concat(
                stems.stream().filter(stem -> !vorige.stems.contains(stem)),
                vorige.stems.stream().filter(stem -> !stems.contains(stem)))
            .mapToInt(String::hashCode);
    return IntStream.concat(read, known).sorted().distinct().toArray();
  }
}
