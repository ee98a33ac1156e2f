package nl.wegwijs.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the way of asking says about the part of a product that answers: for each word and pair of
 * words (see {@link Productvraag#wijze}) a weight for each {@link Onderdeel}. {@code SectieFit}, in
 * this module's tests, learns them from {@code training-data/secties.tsv}. Immutable.
 */
final class Vraagwoorden {
  static final String FILE = "vraagwoorden.tsv";

  /** For every question. */
  static final String ALWAYS = "*";

  private final Map<String, double[]> weights;

  Vraagwoorden(Map<String, double[]> weights) {
    this.weights = Map.copyOf(weights);
  }

  /**
   * Reads them from the program: lines of a word, a tab, and pairs of the number of a part and a
   * weight in hundredths.
   */
  static Vraagwoorden lees() {
    var weights = new HashMap<String, double[]>();
    try (InputStream in = Vraagwoorden.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("not packed with the program: " + FILE);
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .forEach(line -> {
            int tab = line.indexOf('\t');
            weights.put(line.substring(0, tab), parse(line.substring(tab + 1)));
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Vraagwoorden(weights);
  }

  private static double[] parse(String pairs) {
    var values = new double[Onderdeel.ALLE.size()];
    for (String pair : pairs.split(" ", -1)) {
      int colon = pair.indexOf(':');
      values[Integer.parseInt(pair.substring(0, colon))] =
          Integer.parseInt(pair.substring(colon + 1)) / 100.0;
    }
    return values;
  }

  /**
   * The logarithm of how likely each part is the one that answers, among those that are there.
   *
   * @param parts the parts that the product has
   */
  double[] logChances(List<String> wijze, List<Onderdeel> parts) {
    var sums = new double[parts.size()];
    add(ALWAYS, parts, sums);
    wijze.forEach(word -> add(word, parts, sums));
    double highest = Double.NEGATIVE_INFINITY;
    for (double sum : sums) {
      highest = Math.max(highest, sum);
    }
    double total = 0;
    for (double sum : sums) {
      total += Math.exp(sum - highest);
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] -= highest + Math.log(total);
    }
    return sums;
  }

  private void add(String word, List<Onderdeel> parts, double[] sums) {
    double[] found = weights.get(word);
    if (found != null) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += found[parts.get(i).plaats()];
      }
    }
  }
}
