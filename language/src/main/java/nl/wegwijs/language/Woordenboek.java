package nl.wegwijs.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
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
  private final Set<String> common;
  private final Map<String, String> stammen = new HashMap<>();
  private final Map<String, Gelezen> remembered = new ConcurrentHashMap<>();

  /**
   * @param words in any form
   */
  Woordenboek(DutchStemmer stemmer, StopWords stopWords, Thesaurus thesaurus, Set<String> words) {
    this(stemmer, stopWords, thesaurus, words, CompoundSplitter.common(), Map.of());
  }

  private Woordenboek(
      DutchStemmer stemmer,
      StopWords stopWords,
      Thesaurus thesaurus,
      Set<String> words,
      Set<String> common,
      Map<String, String> eerder) {
    this.stemmer = stemmer;
    this.thesaurus = thesaurus;
    this.common = common;
    this.words = Set.copyOf(words);
    UnaryOperator<String> stam =
        word ->
            stammen.computeIfAbsent(
                word,
                nieuw ->
                    Optional.ofNullable(eerder.get(nieuw)).orElseGet(() -> stemmer.stem(nieuw)));
    for (String word : this.words) {
      stems.add(stam.apply(word));
      surface.add(Folding.fold(word));
    }
    splitter = new CompoundSplitter(stemmer, stopWords, surface, stam, common);
  }

  /** One of other words, that takes over the stems of those that both have. */
  Woordenboek met(StopWords stopWords, Set<String> anders) {
    return new Woordenboek(stemmer, stopWords, thesaurus, anders, common, stammen);
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

  /**
   * Remembered for the words that are in it, and those that {@link #verschil} asked for, so that
   * what is remembered is bounded.
   */
  private Gelezen gelezen(String folded) {
    Gelezen eerder = remembered.get(folded);
    if (eerder != null) {
      return eerder;
    }
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
   * the stems that only one of the two has. Takes over how that one read the others.
   */
  int[] verschil(Woordenboek vorige, Collection<String> gevouwen) {
    Set<Integer> other = splitter.verschil(vorige.splitter).boxed().collect(Collectors.toSet());
    IntStream read =
        other.isEmpty()
            ? IntStream.empty()
            : gevouwen.parallelStream()
                .filter(word -> !takesOver(vorige, word, other))
                .mapToInt(String::hashCode);
    IntStream known =
        Stream.concat(
                stems.stream().filter(stem -> !vorige.stems.contains(stem)),
                vorige.stems.stream().filter(stem -> !stems.contains(stem)))
            .mapToInt(String::hashCode);
    return IntStream.concat(read, known).sorted().distinct().toArray();
  }

  private boolean takesOver(Woordenboek vorige, String word, Set<Integer> other) {
    Gelezen read = vorige.gelezen(word);
    boolean same = !read.looksUp(other);
    if (same) {
      remembered.put(word, read);
    }
    return same;
  }
}
