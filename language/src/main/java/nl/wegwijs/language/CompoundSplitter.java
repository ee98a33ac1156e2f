package nl.wegwijs.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Splits Dutch compounds into words that are known: {@code parkeervergunning} into {@code parkeer}
 * and {@code vergunning}. A split must cover the whole word; letters between parts ({@code s, e,
 * en}) fall away. Immutable, safe for many threads.
 */
public final class CompoundSplitter {
  private static final int SHORTEST_COMPOUND = 7;
  private static final int LONGEST_COMPOUND = 40;
  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST_KNOWN_WORD = 4;
  private static final int SHORTEST_KNOWN_BY_STEM = 5;
  private static final int KNOWN_PART = 10;
  private static final int OTHER_FORM = 12;
  private static final int LINK = 1;
  private static final int NO_PART = Integer.MAX_VALUE;
  private static final int UNREACHED = Integer.MAX_VALUE;
  private static final List<String> LINKS = List.of("s", "e", "n", "en", "-");

  private final DutchStemmer stemmer;
  private final Set<String> words = new HashSet<>();
  private final Set<String> stems = new HashSet<>();

  /**
   * @param woordenschat words, in any form, that compounds may be made of, besides the common ones
   *     that are always known
   */
  public CompoundSplitter(
      DutchStemmer stemmer, StopWords stopWords, Collection<String> woordenschat) {
    this(
        stemmer,
        stopWords,
        woordenschat.stream().map(Folding::fold).toList(),
        stemmer::stem,
        common());
  }

  /**
   * @param gevouwen the words, folded
   * @param stam gives the stem of a word, as the stemmer does
   * @param common what {@link #common} gives
   */
  CompoundSplitter(
      DutchStemmer stemmer,
      StopWords stopWords,
      Collection<String> gevouwen,
      UnaryOperator<String> stam,
      Set<String> common) {
    this.stemmer = stemmer;
    words.addAll(common);
    for (String folded : gevouwen) {
      if (folded.length() >= SHORTEST_KNOWN_WORD && !stopWords.contains(folded)) {
        words.add(folded);
      }
    }
    for (String word : words) {
      String stem = stam.apply(word);
      if (stem.length() >= SHORTEST_KNOWN_WORD) {
        stems.add(stem);
      }
    }
  }

  /** The words that are always known. */
  static Set<String> common() {
    var common = new HashSet<String>();
    for (String line : ResourceLines.of("samenstellingen.txt")) {
      common.addAll(List.of(line.split("\\s+")));
    }
    return common;
  }

  /** The parts of a word, folded; empty when it is no compound of known words. */
  public List<String> split(String folded) {
    return split(folded, _ -> {});
  }

  /**
   * The same.
   *
   * @param opgezocht gets the hash of every word and stem that is looked up among those it knows
   */
  List<String> split(String folded, IntConsumer opgezocht) {
    int length = folded.length();
    if (length < SHORTEST_COMPOUND || length > LONGEST_COMPOUND) {
      return List.of();
    }
    var search = new Search(folded, opgezocht);
    search.run();
    return search.parts();
  }

  /** One walk over one word from left to right, keeping the cheapest way to each place. */
  private final class Search {
    private final String word;
    private final IntConsumer opgezocht;
    private final int[] cost;
    private final int[] from;
    private final int[] partEnd;

    Search(String word, IntConsumer opgezocht) {
      this.word = word;
      this.opgezocht = opgezocht;
      cost = new int[word.length() + 1];
      from = new int[word.length() + 1];
      partEnd = new int[word.length() + 1];
      Arrays.fill(cost, UNREACHED);
      cost[0] = 0;
    }

    void run() {
      for (int start = 0; start <= word.length() - SHORTEST_PART; start++) {
        if (cost[start] == UNREACHED) {
          continue;
        }
        for (int end = start + SHORTEST_PART; end <= word.length(); end++) {
          int price = price(start, end);
          if (price < NO_PART) {
            reach(start, end, end, cost[start] + price);
            linkAfter(start, end, cost[start] + price + LINK);
          }
        }
      }
    }

    private int price(int start, int end) {
      boolean whole = start == 0 && end == word.length();
      return whole ? NO_PART : CompoundSplitter.this.price(word.substring(start, end), opgezocht);
    }

    private void linkAfter(int start, int end, int newCost) {
      for (String link : LINKS) {
        int after = end + link.length();
        if (after < word.length() && word.startsWith(link, end)) {
          reach(start, end, after, newCost);
        }
      }
    }

    private void reach(int start, int end, int next, int newCost) {
      if (newCost < cost[next]) {
        cost[next] = newCost;
        from[next] = start;
        partEnd[next] = end;
      }
    }

    List<String> parts() {
      if (cost[word.length()] == UNREACHED) {
        return List.of();
      }
      var parts = new ArrayList<String>();
      for (int at = word.length(); at > 0; at = from[at]) {
        parts.add(word.substring(from[at], partEnd[at]));
      }
      Collections.reverse(parts);
      return List.copyOf(parts);
    }
  }

  private int price(String piece, IntConsumer opgezocht) {
    opgezocht.accept(piece.hashCode());
    if (words.contains(piece)) {
      return KNOWN_PART;
    }
    if (piece.length() < SHORTEST_KNOWN_BY_STEM) {
      return NO_PART;
    }
    String stem = stemmer.stem(piece);
    opgezocht.accept(stem.hashCode());
    return stems.contains(stem) ? OTHER_FORM : NO_PART;
  }

  /** Hashes of the words and stems that only one of the two knows. */
  IntStream verschil(CompoundSplitter ander) {
    return Stream.of(
            only(words, ander.words),
            only(ander.words, words),
            only(stems, ander.stems),
            only(ander.stems, stems))
        .flatMapToInt(hashes -> hashes);
  }

  private static IntStream only(Set<String> some, Set<String> others) {
    return some.stream().filter(word -> !others.contains(word)).mapToInt(String::hashCode);
  }
}
