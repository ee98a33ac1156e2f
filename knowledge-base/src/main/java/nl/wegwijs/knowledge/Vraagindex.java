package nl.wegwijs.knowledge;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.util.SmallFloat;

/**
 * What is asked about subjects: for each term how often each document says it. There are many short
 * questions and nothing of them is shown, so that counting them takes a fraction of what writing
 * them to Lucene does. Immutable, safe for many threads.
 */
final class Vraagindex {
  static final List<Veld> VELDEN = Stream.of(Veld.values()).filter(Veld::isVraag).toList();

  private final Map<Veld, Map<String, Rij>> terms = new EnumMap<>(Veld.class);
  private final Map<Veld, int[]> lengths = new EnumMap<>(Veld.class);
  private final Map<Veld, Float> average = new EnumMap<>(Veld.class);

  /**
   * Counts them.
   *
   * @param tellingen by number of the document
   * @param size numbers are below this
   */
  Vraagindex(Map<Integer, Vraagtelling> tellingen, int size) {
    VELDEN.parallelStream()
        .map(veld -> Map.entry(veld, rows(veld, tellingen)))
        .toList()
        .forEach(row -> terms.put(row.getKey(), row.getValue()));
    for (Veld veld : VELDEN) {
      var rounded = new int[size];
      long all = 0;
      int measured = 0;
      for (var telling : tellingen.entrySet()) {
        int length = telling.getValue().length(veld);
        all += length;
        measured += length > 0 ? 1 : 0;
        rounded[telling.getKey()] = rounded(length);
      }
      lengths.put(veld, rounded);
      average.put(veld, measured == 0 ? 1 : (float) all / measured);
    }
  }

  private static Map<String, Rij> rows(Veld veld, Map<Integer, Vraagtelling> tellingen) {
    var rows = new HashMap<String, Rij>();
    tellingen.forEach((document, telling) ->
        telling
            .van(veld)
            .forEach((term, times) ->
                rows.computeIfAbsent(term, added -> new Rij()).add(document, times)));
    rows.values().forEach(Rij::trim);
    return rows;
  }

  /** As Lucene rounds the length of a text, so that both kinds of field are measured alike. */
  private static int rounded(int length) {
    return SmallFloat.byte4ToInt(SmallFloat.intToByte4(length));
  }

  /** Number of terms that an average document has in that field; 1 where none has any. */
  float averageLength(Veld veld) {
    return average.getOrDefault(veld, 1f);
  }

  /**
   * The documents that have that term in that field.
   *
   * @param average length of the field that counts as the usual one
   */
  Postings of(Veld veld, String term, float average) {
    Rij row = terms.getOrDefault(veld, Map.of()).get(term);
    int[] measured = lengths.get(veld);
    if (row == null || measured == null) {
      return Postings.GEEN;
    }
    var documents = new int[row.size()];
    var values = new float[documents.length];
    for (int at = 0; at < documents.length; at++) {
      documents[at] = row.document(at);
      values[at] = veld.saturated(row.times(at), measured[documents[at]], average);
    }
    return new Postings(documents, values);
  }

  /** Documents that have a term, each followed by how often. */
  private static final class Rij {
    private int[] pairs = new int[2];
    private int used;

    void add(int document, int times) {
      if (used == pairs.length) {
        pairs = Arrays.copyOf(pairs, used * 2);
      }
      pairs[used++] = document;
      pairs[used++] = times;
    }

    void trim() {
      pairs = Arrays.copyOf(pairs, used);
    }

    int size() {
      return used / 2;
    }

    int document(int at) {
      return pairs[2 * at];
    }

    int times(int at) {
      return pairs[2 * at + 1];
    }
  }
}
