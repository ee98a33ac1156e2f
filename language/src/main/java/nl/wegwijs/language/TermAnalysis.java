package nl.wegwijs.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns a text into the terms by which it is found: stems of the words that matter, parts of
 * compounds, and groups of the thesaurus. The same for what is written and for what is asked. Safe
 * for many threads.
 */
public final class TermAnalysis {
  private static final int SHORTEST_JOINED = 5;
  private static final Set<String> SEPARABLE =
      Set.of("aan", "door", "in", "mee", "na", "om", "op", "over", "toe", "uit", "voor");

  private final DutchStemmer stemmer = new DutchStemmer();
  private final StopWords stopWords = new StopWords();
  private final Thesaurus thesaurus = new Thesaurus(stemmer);
  private final CompoundSplitter splitter;
  private final Spelling spelling;
  private final Set<String> weak = new HashSet<>();
  private final Set<String> surface = new HashSet<>();
  private final Map<String, Anatomy> remembered = new ConcurrentHashMap<>();
  private final Set<String> vocabulary = new HashSet<>();

  /**
   * @param woordenschat words of the texts to be searched, in any form and as often as they occur:
   *     compounds are split into these, and words written apart are joined when they give one of
   *     these
   */
  public TermAnalysis(Collection<String> woordenschat) {
    var frequencies = new HashMap<String, Integer>();
    woordenschat.forEach(word -> frequencies.merge(word, 1, Integer::sum));
    for (List<String> groep : thesaurus.groepen().values()) {
      groep.stream()
          .flatMap(phrase -> Tokenizer.tokens(phrase).stream())
          .forEach(token -> frequencies.merge(token.tekst(), 1, Integer::sum));
    }
    Set<String> words = Set.copyOf(frequencies.keySet());
    splitter = new CompoundSplitter(stemmer, stopWords, words);
    stopWords.all().forEach(word -> frequencies.merge(word, 1, Integer::sum));
    spelling = new Spelling(frequencies);
    for (String word : words) {
      vocabulary.add(stemmer.stem(word));
      surface.add(Folding.fold(word));
    }
    for (String line : ResourceLines.of("zwakke-woorden.txt")) {
      List.of(line.split("\\s+")).forEach(word -> weak.add(stemmer.stem(word)));
    }
  }

  /** The terms of the text in the order of its words. */
  public List<Term> analyse(String tekst) {
    return terms(
        Tokenizer.tokens(tekst).stream().map(token -> word(token, folded(token))).toList());
  }

  /**
   * The same for what a citizen typed: a word that is known in no form and is near to one that is
   * (see {@link Spelling}) is taken for it, unless it has a capital inside the text, as names have.
   */
  public List<Term> analyseGetypt(String tekst) {
    return terms(
        Tokenizer.tokens(tekst).stream()
            .map(token ->
                word(token, token.van() > 0 && hasCapital(token) ? folded(token) : repaired(token)))
            .toList());
  }

  private List<Term> terms(List<Word> all) {
    List<Word> words = all.stream().filter(word -> !word.folded.isEmpty()).toList();
    List<String> stems = words.stream().map(Word::stem).toList();
    var terms = new ArrayList<Term>();
    for (int at = 0; at < words.size(); at++) {
      Word word = words.get(at);
      if (!word.isStopWord) {
        terms.add(word.term(word.stem(), Term.Soort.WOORD, at));
        for (Part part : word.anatomy.parts) {
          terms.add(word.term(part.waarde, part.soort, at));
        }
      }
      if (at + 1 < words.size()) {
        addJoined(terms, word, words.get(at + 1), at);
      }
      for (Thesaurus.Match match : thesaurus.at(stems, at)) {
        if (match.woorden() > 1 || !word.isStopWord) {
          int tot = words.get(at + match.woorden() - 1).token.tot();
          terms.add(new Term(match.groep(), Term.Soort.BEGRIP, at, word.token.van(), tot));
        }
      }
    }
    return List.copyOf(terms);
  }

  private Word word(Token token, String folded) {
    return new Word(token, folded, anatomy(folded), stopWords.contains(folded));
  }

  /** Remembered for the words of the vocabulary only, so that what is remembered is bounded. */
  private Anatomy anatomy(String folded) {
    return surface.contains(folded)
        ? remembered.computeIfAbsent(folded, this::takeApart)
        : takeApart(folded);
  }

  private Anatomy takeApart(String folded) {
    var parts = new ArrayList<Part>();
    for (String part : splitter.split(folded)) {
      String stem = stemmer.stem(part);
      parts.add(new Part(stem, Term.Soort.DEEL));
      for (Thesaurus.Match match : thesaurus.at(List.of(stem), 0)) {
        parts.add(new Part(match.groep(), Term.Soort.DEELBEGRIP));
      }
    }
    return new Anatomy(stemmer.stem(folded), List.copyOf(parts));
  }

  private static String folded(Token token) {
    return Folding.fold(token.tekst());
  }

  private static boolean hasCapital(Token token) {
    return Character.isUpperCase(token.tekst().charAt(0));
  }

  private String repaired(Token token) {
    String folded = folded(token);
    boolean known =
        stopWords.contains(folded) || knows(folded) || !splitter.split(folded).isEmpty();
    return known ? folded : spelling.repair(folded).orElse(folded);
  }

  /** Two words that are one: never two that merely look so, such as {@code op een}. */
  private void addJoined(List<Term> terms, Word first, Word second, int at) {
    boolean prefix = first.isStopWord && SEPARABLE.contains(first.folded);
    String joined = first.folded + second.folded;
    if (second.isStopWord
        || (first.isStopWord && !prefix)
        || joined.length() < SHORTEST_JOINED
        || joined.length() > DutchStemmer.LONGEST_WORD) {
      return;
    }
    String stem = stemmer.stem(joined);
    if (!vocabulary.contains(stem) || stem.equals(first.stem())) {
      return;
    }
    int van = first.token.van();
    int tot = second.token.tot();
    terms.add(new Term(stem, Term.Soort.WOORD, at, van, tot));
    for (Thesaurus.Match match : thesaurus.at(List.of(stem), 0)) {
      terms.add(new Term(match.groep(), Term.Soort.BEGRIP, at, van, tot));
    }
  }

  private record Part(String waarde, Term.Soort soort) {}

  private record Anatomy(String stem, List<Part> parts) {}

  private record Word(Token token, String folded, Anatomy anatomy, boolean isStopWord) {
    String stem() {
      return anatomy.stem;
    }

    Term term(String waarde, Term.Soort soort, int at) {
      return new Term(waarde, soort, at, token.van(), token.tot());
    }
  }

  /** Whether a word, in this or another form, is in the vocabulary or the thesaurus. */
  public boolean knows(String woord) {
    return vocabulary.contains(stemmer.stem(woord));
  }

  /** Whether a stem is that of a word of daily life that goes with every subject. */
  public boolean isWeak(String stem) {
    return weak.contains(stem);
  }

  /** Whether the word says nothing about what a sentence is about. */
  public boolean isStopWord(String woord) {
    return stopWords.contains(Folding.fold(woord));
  }
}
