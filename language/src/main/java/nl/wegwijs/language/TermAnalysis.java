package nl.wegwijs.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * Turns a text into the terms by which it is found: stems of the words that matter, parts of
 * compounds, and groups of the thesaurus. The same for what is written and for what is asked. Safe
 * for many threads.
 */
public final class TermAnalysis {
  private static final int SHORTEST_JOINED = 5;
  private static final Set<String> SEPARABLE =
      Set.of("aan", "door", "in", "mee", "na", "om", "op", "over", "toe", "uit", "voor");

  private final DutchStemmer stemmer;
  private final StopWords stopWords;
  private final Thesaurus thesaurus;
  private final Set<String> weak;
  private final Woordenboek boek;
  private final Spelling spelling;

  /**
   * @param woordenschat words of the texts to be searched, in any form and as often as they occur:
   *     compounds are split into these, and words written apart are joined when they give one of
   *     these
   */
  public TermAnalysis(Collection<String> woordenschat) {
    this(counted(woordenschat));
  }

  /**
   * @param woordenschat the same words, each with how often it occurs
   */
  public TermAnalysis(Map<String, Integer> woordenschat) {
    stemmer = new DutchStemmer();
    stopWords = new StopWords();
    thesaurus = new Thesaurus(stemmer);
    weak = new HashSet<>();
    for (String line : ResourceLines.of("zwakke-woorden.txt")) {
      List.of(line.split("\\s+")).forEach(word -> weak.add(stemmer.stem(word)));
    }
    Map<String, Integer> frequencies = withThesaurus(woordenschat);
    boek = new Woordenboek(stemmer, stopWords, thesaurus, frequencies.keySet());
    spelling = new Spelling(withStopWords(frequencies));
  }

  private TermAnalysis(TermAnalysis vorige, Map<String, Integer> frequencies) {
    stemmer = vorige.stemmer;
    stopWords = vorige.stopWords;
    thesaurus = vorige.thesaurus;
    weak = vorige.weak;
    boek =
        frequencies.keySet().equals(vorige.boek.words())
            ? vorige.boek
            : vorige.boek.met(stopWords, frequencies.keySet());
    spelling = vorige.spelling.met(withStopWords(frequencies));
  }

  /** One for other words, that takes over from this what does not depend on them. */
  public TermAnalysis met(Map<String, Integer> woordenschat) {
    return new TermAnalysis(this, withThesaurus(woordenschat));
  }

  private static Map<String, Integer> counted(Collection<String> words) {
    var frequencies = new HashMap<String, Integer>();
    words.forEach(word -> frequencies.merge(word, 1, Integer::sum));
    return frequencies;
  }

  private Map<String, Integer> withThesaurus(Map<String, Integer> woordenschat) {
    var frequencies = new HashMap<>(woordenschat);
    for (List<String> groep : thesaurus.groepen().values()) {
      groep.stream()
          .flatMap(phrase -> Tokenizer.tokens(phrase).stream())
          .forEach(token -> frequencies.merge(token.tekst(), 1, Integer::sum));
    }
    return frequencies;
  }

  private Map<String, Integer> withStopWords(Map<String, Integer> words) {
    var frequencies = new HashMap<>(words);
    stopWords.all().forEach(word -> frequencies.merge(word, 1, Integer::sum));
    return frequencies;
  }

  /**
   * Hashes of what {@link #analyse(String, IntConsumer)} has to look up in a text for the two to
   * read it otherwise: a text in which none of these is looked up has the same terms by both.
   *
   * @param woorden all words of the texts
   */
  public int[] verschil(TermAnalysis ander, Collection<String> woorden) {
    if (boek == ander.boek) {
      return new int[0];
    }
    Set<String> folded = woorden.stream().map(Folding::fold).collect(Collectors.toSet());
    return boek.verschil(ander.boek, folded);
  }

  /** The terms of the text in the order of its words. */
  public List<Term> analyse(String tekst) {
    return analyse(tekst, _ -> {});
  }

  /**
   * The same.
   *
   * @param opgezocht gets the hash of everything that is looked up among the words of the texts
   */
  public List<Term> analyse(String tekst, IntConsumer opgezocht) {
    List<Word> words =
        Tokenizer.tokens(tekst).stream().map(token -> word(token, folded(token))).toList();
    words.forEach(word -> opgezocht.accept(word.folded.hashCode()));
    return terms(words, opgezocht);
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
            .toList(),
        _ -> {});
  }

  private List<Term> terms(List<Word> all, IntConsumer opgezocht) {
    List<Word> words = all.stream().filter(word -> !word.folded.isEmpty()).toList();
    List<String> stems = words.stream().map(Word::stem).toList();
    var terms = new ArrayList<Term>();
    for (int at = 0; at < words.size(); at++) {
      Word word = words.get(at);
      if (!word.isStopWord) {
        terms.add(word.term(word.stem(), Term.Soort.WOORD, at));
        for (Woordenboek.Deel part : word.lezing.delen()) {
          terms.add(word.term(part.waarde(), part.soort(), at));
        }
      }
      if (at + 1 < words.size()) {
        addJoined(terms, word, words.get(at + 1), at, opgezocht);
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
    return new Word(token, folded, boek.lees(folded), stopWords.contains(folded));
  }

  private static String folded(Token token) {
    return Folding.fold(token.tekst());
  }

  private static boolean hasCapital(Token token) {
    return Character.isUpperCase(token.tekst().charAt(0));
  }

  private String repaired(Token token) {
    String folded = folded(token);
    boolean known = stopWords.contains(folded) || knows(folded) || boek.isCompound(folded);
    return known ? folded : spelling.repair(folded).orElse(folded);
  }

  /** Two words that are one: never two that merely look so, such as {@code op een}. */
  private void addJoined(List<Term> terms, Word first, Word second, int at, IntConsumer opgezocht) {
    boolean prefix = first.isStopWord && SEPARABLE.contains(first.folded);
    String joined = first.folded + second.folded;
    if (second.isStopWord
        || (first.isStopWord && !prefix)
        || joined.length() < SHORTEST_JOINED
        || joined.length() > DutchStemmer.LONGEST_WORD) {
      return;
    }
    String stem = stemmer.stem(joined);
    opgezocht.accept(stem.hashCode());
    if (!boek.hasStem(stem) || stem.equals(first.stem())) {
      return;
    }
    int van = first.token.van();
    int tot = second.token.tot();
    terms.add(new Term(stem, Term.Soort.WOORD, at, van, tot));
    for (Thesaurus.Match match : thesaurus.at(List.of(stem), 0)) {
      terms.add(new Term(match.groep(), Term.Soort.BEGRIP, at, van, tot));
    }
  }

  private record Word(Token token, String folded, Woordenboek.Lezing lezing, boolean isStopWord) {
    String stem() {
      return lezing.stem();
    }

    Term term(String waarde, Term.Soort soort, int at) {
      return new Term(waarde, soort, at, token.van(), token.tot());
    }
  }

  /** Whether a word, in this or another form, is in the vocabulary or the thesaurus. */
  public boolean knows(String woord) {
    return boek.hasStem(stemmer.stem(woord));
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
