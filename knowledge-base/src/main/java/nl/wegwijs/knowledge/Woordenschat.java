package nl.wegwijs.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijs.language.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The words of everything that is in the catalogues, each different document counting once however
 * many gemeenten have it. For one thread.
 */
final class Woordenschat {
  /** A word of a question must be said this often to be one that others are repaired into. */
  private static final int OFTEN = 3;

  private final Map<Indexstuk, Integer> gemeenten = new HashMap<>();
  private final Map<String, Integer> geschreven = new HashMap<>();
  private final Map<String, Integer> gevraagd = new HashMap<>();

  /**
   * Goes on to another version.
   *
   * @param weg what was in the catalogues and is not any more, or not so
   * @param erbij what takes its place
   */
  void wissel(Collection<Stukken> weg, Collection<Stukken> erbij) {
    erbij.forEach(this::erbij);
    weg.forEach(this::eraf);
  }

  private void erbij(Stukken stukken) {
    stukken
        .alle()
        .filter(stuk -> gemeenten.merge(stuk, 1, Integer::sum) == 1)
        .forEach(stuk -> tel(stuk, 1));
  }

  private void eraf(Stukken stukken) {
    stukken
        .alle()
        .filter(stuk -> gemeenten.merge(stuk, -1, Woordenschat::sum) == null)
        .forEach(stuk -> tel(stuk, -1));
  }

  private void tel(Indexstuk stuk, int times) {
    switch (stuk) {
      case Indexstuk.Tekst tekst -> {
        for (Veld veld : Veld.TEKST) {
          tel(tekst.tekst(veld), times, geschreven);
        }
      }
      case Indexstuk.Vragen vragen -> vragen.vragen().forEach(vraag -> tel(vraag, times, gevraagd));
    }
  }

  private static void tel(String tekst, int times, Map<String, Integer> words) {
    Tokenizer.tokens(tekst).forEach(token -> words.merge(token.tekst(), times, Woordenschat::sum));
  }

  /** Null, which takes the entry away, for nothing. */
  private static @Nullable Integer sum(Integer a, Integer b) {
    return a + b == 0 ? null : Integer.valueOf(a + b);
  }

  /** The texts that at least so many gemeenten have. */
  Set<Indexstuk.Tekst> teksten(int least) {
    return van(Indexstuk.Tekst.class, least);
  }

  /** The questions about one subject that at least so many gemeenten have. */
  Set<Indexstuk.Vragen> vragen(int least) {
    return van(Indexstuk.Vragen.class, least);
  }

  private <T extends Indexstuk> Set<T> van(Class<T> soort, int least) {
    return gemeenten.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .map(Map.Entry::getKey)
        .filter(soort::isInstance)
        .map(soort::cast)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The words that compounds are split into and mistyped words are repaired into. */
  Map<String, Integer> woorden() {
    var all = new HashMap<>(geschreven);
    gevraagd.forEach((word, times) -> {
      if (times >= OFTEN) {
        all.merge(word, times, Integer::sum);
      }
    });
    return all;
  }

  /** Every word there is. */
  Set<String> alle() {
    var all = new HashSet<>(geschreven.keySet());
    all.addAll(gevraagd.keySet());
    return all;
  }
}
