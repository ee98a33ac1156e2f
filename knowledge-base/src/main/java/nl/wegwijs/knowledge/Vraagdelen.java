package nl.wegwijs.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import nl.wegwijs.language.CharNgrams;
import nl.wegwijs.language.Folding;
import nl.wegwijs.language.Term;
import nl.wegwijs.language.TermAnalysis;
import nl.wegwijs.language.Token;
import nl.wegwijs.language.Tokenizer;

/**
 * A question taken apart into what is looked up.
 *
 * @param stammen stems, parts of compounds and groups of the thesaurus, with what each counts
 * @param woordstammen for each word that matters the stems and groups it may be found by, itself
 *     first
 * @param gevouwen the words that are no stop words, folded, each once
 * @param paren neighbouring words, as they were written
 * @param woorden number of words
 */
record Vraagdelen(
    Map<String, Float> stammen,
    List<List<String>> woordstammen,
    Set<String> gevouwen,
    Set<String> paren,
    int woorden) {
  /** Words of a question that are looked at; a longer story has said it by then. */
  private static final int MOST_WORDS = 60;

  /** A question as a citizen typed it: mistyped words are repaired for the stems. */
  static Vraagdelen getypt(String vraag, TermAnalysis analysis) {
    return van(vraag, analysis.analyseGetypt(vraag), analysis);
  }

  /**
   * A question that was written for finding a product.
   *
   * @param opgezocht as {@link TermAnalysis#analyse(String, IntConsumer)} takes it
   */
  static Vraagdelen geschreven(String vraag, TermAnalysis analysis, IntConsumer opgezocht) {
    return van(vraag, analysis.analyse(vraag, opgezocht), analysis);
  }

  private static Vraagdelen van(String vraag, List<Term> terms, TermAnalysis analysis) {
    var stammen = new HashMap<String, Float>();
    var perWoord = new LinkedHashMap<Integer, List<String>>();
    for (Term term : terms) {
      if (term.positie() < MOST_WORDS) {
        stammen.merge(term.waarde(), weight(term.soort()), Math::max);
        perWoord.computeIfAbsent(term.positie(), place -> new ArrayList<>()).add(term.waarde());
      }
    }
    var gevouwen = new HashSet<String>();
    var paren = new HashSet<String>();
    List<Token> tokens = Tokenizer.tokens(vraag);
    int woorden = Math.min(tokens.size(), MOST_WORDS);
    String before = "";
    for (Token token : tokens.subList(0, woorden)) {
      String folded = Folding.fold(token.tekst());
      if (!analysis.isStopWord(folded)) {
        gevouwen.add(folded);
      }
      if (!before.isEmpty()) {
        paren.add(before + " " + folded);
      }
      before = folded;
    }
    return new Vraagdelen(stammen, List.copyOf(perWoord.values()), gevouwen, paren, woorden);
  }

  /** The pieces of the words. */
  Set<String> letters() {
    var letters = new HashSet<String>();
    gevouwen.forEach(word -> letters.addAll(CharNgrams.of(word)));
    return letters;
  }

  /** A word itself says more than what it is part of or like. */
  private static float weight(Term.Soort soort) {
    return switch (soort) {
      case WOORD -> 1;
      case BEGRIP -> 0.8f;
      case DEEL -> 0.7f;
      case DEELBEGRIP -> 0.5f;
    };
  }
}
