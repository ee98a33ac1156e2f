package nl.wegwijs.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import nl.wegwijs.language.TermAnalysis;

/**
 * The terms of a text, sentence by sentence.
 *
 * @param zinnen those of each sentence of {@link PassageText#zinnen}, in its order
 */
record Deeltekst(Set<String> termen, List<Set<String>> zinnen) {
  /** A long sentence says more of everything without meaning it. */
  private static final int LENGTH = 4;

  static Deeltekst van(String tekst, TermAnalysis analysis) {
    List<Set<String>> zinnen =
        PassageText.zinnen(tekst).stream()
            .map(zin -> Productvraag.terms(analysis.analyse(zin)))
            .toList();
    var all = new HashSet<String>();
    zinnen.forEach(all::addAll);
    return new Deeltekst(all, zinnen);
  }

  /** How much the sentence says that says most of these terms. */
  double best(Set<String> asked, ToDoubleFunction<String> rarity) {
    return zinnen.stream().mapToDouble(zin -> value(zin, asked, rarity)).max().orElse(0);
  }

  /** Place of the first such sentence; -1 where none says any of them. */
  int place(Set<String> asked, ToDoubleFunction<String> rarity) {
    double best = best(asked, rarity);
    if (best <= 0) {
      return -1;
    }
    int at = 0;
    while (value(zinnen.get(at), asked, rarity) < best) {
      at++;
    }
    return at;
  }

  private static double value(Set<String> zin, Set<String> asked, ToDoubleFunction<String> rarity) {
    return asked.stream().filter(zin::contains).mapToDouble(rarity).sum()
        / Math.sqrt(LENGTH + zin.size());
  }
}
