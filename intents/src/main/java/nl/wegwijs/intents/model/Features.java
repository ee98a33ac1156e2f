package nl.wegwijs.intents.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import nl.wegwijs.language.DutchStemmer;
import nl.wegwijs.language.Normaliser;
import nl.wegwijs.language.Thesaurus;
import nl.wegwijs.language.Token;
import nl.wegwijs.language.Tokenizer;

/**
 * The features of a sentence: its words, one and two in a row, where the first and the last make a
 * pair with the edge of the sentence; pairs of words with one or two words between; runs of two to
 * five characters within each piece between white space; and the groups of the thesaurus that its
 * words belong to. A feature is known by a 64-bit hash, so that a model needs no texts. Safe for
 * use by many threads.
 */
final class Features {
  /** Kinds of features, in the order in which a vocabulary numbers them. */
  static final int WORD = 0;

  static final int WORD_PAIR = 1;
  static final int SKIP_PAIR = 2;
  static final int CHARACTERS = 3;
  static final int CONCEPT = 4;
  static final int KINDS = 5;

  private static final int SHORTEST_RUN = 2;
  private static final int LONGEST_RUN = 5;

  /** Stands before the first word and behind the last one. */
  private static final long EDGE = 0;

  private final DutchStemmer stemmer = new DutchStemmer();
  private final Thesaurus thesaurus = new Thesaurus(stemmer);

  /** Takes the features of a sentence one by one; a feature that occurs twice comes twice. */
  interface Sink {
    void take(int kind, long hash);
  }

  /** Hash of the thesaurus, on which the meaning of a model depends. */
  String thesaurusHash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      new TreeMap<>(thesaurus.groepen())
          .forEach((name, words) ->
              digest.update((name + words + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The feature of one word in lower case. */
  static long word(String word) {
    return hash(word, WORD);
  }

  /** Gives every feature of the sentence, always in the same order. */
  void of(String sentence, Sink sink) {
    String text = Normaliser.normalise(sentence).toLowerCase(Locale.ROOT);
    List<String> tokens = Tokenizer.tokens(text).stream().map(Token::tekst).toList();
    words(tokens, sink);
    characters(text, sink);
    concepts(tokens, sink);
  }

  private static void words(List<String> tokens, Sink sink) {
    long[] hashes = new long[tokens.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(tokens.get(i), WORD);
      sink.take(WORD, hashes[i]);
      if (i >= 1) {
        sink.take(WORD_PAIR, pair(hashes[i - 1], hashes[i], WORD_PAIR));
      }
      if (i >= 2) {
        sink.take(SKIP_PAIR, pair(hashes[i - 2], hashes[i], SKIP_PAIR));
      }
      if (i >= 3) {
        sink.take(SKIP_PAIR, pair(hashes[i - 3], hashes[i], SKIP_PAIR));
      }
    }
    if (hashes.length > 0) {
      sink.take(WORD_PAIR, pair(EDGE, hashes[0], WORD_PAIR));
      sink.take(WORD_PAIR, pair(hashes[hashes.length - 1], EDGE, WORD_PAIR));
    }
  }

  private static void characters(String text, Sink sink) {
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf(' ', begin);
      end = end < 0 ? text.length() : end;
      if (end > begin) {
        runs(text, begin, end, sink);
      }
      begin = end + 1;
    }
  }

  /** Runs of characters within one piece, which has a space before and behind it. */
  private static void runs(String text, int begin, int end, Sink sink) {
    for (int from = begin - 1; from < end; from++) {
      long hash = CHARACTERS + 1;
      for (int to = from; to <= end && to - from < LONGEST_RUN; to++) {
        hash = step(hash, to < begin || to == end ? ' ' : text.charAt(to));
        if (to - from + 1 >= SHORTEST_RUN) {
          sink.take(CHARACTERS, mix(hash));
        }
      }
    }
  }

  private void concepts(List<String> tokens, Sink sink) {
    List<String> stems = tokens.stream().map(stemmer::stem).toList();
    for (int place = 0; place < stems.size(); place++) {
      for (Thesaurus.Match match : thesaurus.at(stems, place)) {
        sink.take(CONCEPT, hash(match.groep(), CONCEPT));
      }
    }
  }

  private static long hash(String text, int kind) {
    long hash = kind + 1L;
    for (int i = 0; i < text.length(); i++) {
      hash = step(hash, text.charAt(i));
    }
    return mix(hash);
  }

  private static long step(long hash, int character) {
    return (hash ^ character) * 0x100000001b3L + 0x9e3779b97f4a7c15L;
  }

  private static long pair(long left, long right, int kind) {
    return mix(left * 31 + right + kind * 0x9e3779b97f4a7c15L);
  }

  /** Spreads a hash over all its bits (the finishing step of MurmurHash3). */
  private static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
