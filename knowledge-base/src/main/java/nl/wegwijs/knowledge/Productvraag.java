package nl.wegwijs.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Product.Upl;
import nl.wegwijs.language.Folding;
import nl.wegwijs.language.Term;
import nl.wegwijs.language.TermAnalysis;
import nl.wegwijs.language.Token;
import nl.wegwijs.language.Tokenizer;

/**
 * A question about a product, seen apart from the names of that product: of 'rijbewijs verlengen'
 * nothing remains, of 'wat kost rijbewijs verlengen' the cost does.
 *
 * @param termen everything that is asked
 * @param rest what of that is in none of the names
 * @param wijze how it is asked: words and pairs of neighbouring words as they were written, those
 *     of the names as {@code _} and numbers as {@code #}, the stems of the rest, and the product
 *     with each of the terms, since what is asked often of one is not of another
 * @param woorden number of words
 * @param vraagteken whether it has a question mark
 */
record Productvraag(
    Set<String> termen, Set<String> rest, List<String> wijze, int woorden, boolean vraagteken) {
  /** Words that are looked at; a longer story has said it by then. */
  private static final int MOST_WORDS = 60;

  /** Before a stem, to tell it from a word. */
  private static final String STEM = "/";

  static Productvraag van(Product product, String vraag, TermAnalysis analysis) {
    Set<String> names =
        terms(
            analysis.analyse(
                product.naam()
                    + ", "
                    + String.join(", ", product.synoniemen())
                    + ", "
                    + product.upl().map(Upl::label).orElse("")));
    Set<String> asked = terms(analysis.analyseGetypt(vraag));
    var rest = new LinkedHashSet<>(asked);
    rest.removeAll(names);
    List<String> words =
        Tokenizer.tokens(vraag).stream()
            .limit(MOST_WORDS)
            .map(Token::tekst)
            .map(word -> shown(word, names, analysis))
            .toList();
    List<String> manner =
        Stream.of(
                manner(words).stream(),
                rest.stream().map(term -> STEM + term),
                Stream.of(product.id()),
                asked.stream().map(term -> product.id() + STEM + term))
            .flatMap(Function.identity())
            .toList();
    return new Productvraag(asked, rest, manner, words.size(), vraag.indexOf('?') >= 0);
  }

  private static String shown(String word, Set<String> names, TermAnalysis analysis) {
    if (word.chars().allMatch(Character::isDigit)) {
      return "#";
    }
    Set<String> terms = terms(analysis.analyse(word));
    return !terms.isEmpty() && names.containsAll(terms) ? "_" : Folding.fold(word);
  }

  /** The words themselves, pairs of neighbours with the ends of the question, and its length. */
  private static List<String> manner(List<String> words) {
    var manner = new ArrayList<String>();
    String before = "^";
    for (String word : words) {
      manner.add(word);
      manner.add(before + " " + word);
      before = word;
    }
    manner.add(before + " $");
    manner.add(length(words.size()));
    return manner.stream().distinct().filter(Predicate.not(String::isEmpty)).toList();
  }

  private static String length(int words) {
    if (words <= 2) {
      return "<=2";
    }
    if (words <= 4) {
      return "<=4";
    }
    if (words <= 8) {
      return "<=8";
    }
    return words <= 14 ? "<=14" : ">14";
  }

  /** Stems, parts of compounds and groups of the thesaurus. */
  static Set<String> terms(List<Term> terms) {
    return terms.stream()
        .filter(term ->
            switch (term.soort()) {
              case WOORD, DEEL, BEGRIP -> true;
              case DEELBEGRIP -> false;
            })
        .map(Term::waarde)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
