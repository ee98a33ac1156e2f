package nl.wegwijs.knowledge;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.language.TermAnalysis;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about subjects: for each term how often each of them is asked for with it. There
 * are many short questions and nothing of them is shown, so that counting them takes a fraction of
 * what writing them to Lucene does. Immutable, safe for many threads.
 */
final class Vraagindex {
  static final List<Veld> VELDEN = Stream.of(Veld.values()).filter(Veld::isVraag).toList();

  private static final Vraagindex LEEG = new Vraagindex();
  private static final int GONE = -1;

  private final Map<Indexstuk.Vragen, Integer> nummers = new HashMap<>();
  private final Woordhashes[] opgezocht;
  private final Map<Veld, Map<String, Rij>> terms = new EnumMap<>(Veld.class);
  private final Map<Veld, int[]> lengths = new EnumMap<>(Veld.class);
  private final Map<Veld, Float> average = new EnumMap<>(Veld.class);

  private Vraagindex() {
    opgezocht = new Woordhashes[0];
  }

  Vraagindex(Set<Indexstuk.Vragen> vragen, TermAnalysis analysis) {
    this(LEEG, vragen, analysis, Woordhashes.GEEN);
  }

  /** The index before with other questions; what was counted and is the same is taken over. */
  private Vraagindex(
      Vraagindex vorige,
      Set<Indexstuk.Vragen> vragen,
      TermAnalysis analysis,
      Woordhashes verschil) {
    var over = new int[vorige.opgezocht.length];
    Arrays.fill(over, GONE);
    opgezocht = new Woordhashes[vragen.size()];
    var nieuw = new LinkedHashMap<Integer, Indexstuk.Vragen>();
    for (Indexstuk.Vragen each : vragen) {
      int nummer = nummers.size();
      nummers.put(each, nummer);
      Optional<Integer> eerder =
          Optional.ofNullable(vorige.nummers.get(each))
              .filter(number -> !verschil.deelt(vorige.opgezocht[number]));
      eerder.ifPresentOrElse(
          number -> {
            over[number] = nummer;
            opgezocht[nummer] = vorige.opgezocht[number];
          },
          () -> nieuw.put(nummer, each));
    }
    var pieces = new ConcurrentHashMap<String, List<String>>();
    Map<Integer, Vraagtelling> counted =
        nieuw.entrySet().parallelStream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    each -> Vraagtelling.van(each.getValue(), analysis, pieces)));
    counted.forEach((nummer, telling) -> opgezocht[nummer] = telling.opgezocht());
    VELDEN.parallelStream()
        .map(veld ->
            Map.entry(veld, rows(vorige.terms.getOrDefault(veld, Map.of()), over, veld, counted)))
        .toList()
        .forEach(row -> terms.put(row.getKey(), row.getValue()));
    VELDEN.forEach(veld -> measure(veld, vorige.lengths.get(veld), over, counted));
  }

  /**
   * An index of these questions: the one before, if it holds the same and reads them the same.
   *
   * @param verschil between the reading of the one before and this
   */
  static Vraagindex na(
      Vraagindex vorige,
      Set<Indexstuk.Vragen> vragen,
      TermAnalysis analysis,
      Woordhashes verschil) {
    boolean same = vorige.nummers.keySet().equals(vragen) && !vorige.raakt(verschil);
    return same ? vorige : new Vraagindex(vorige, vragen, analysis, verschil);
  }

  /** Whether a question of it is read otherwise. */
  boolean raakt(Woordhashes verschil) {
    return Stream.of(opgezocht).anyMatch(verschil::deelt);
  }

  private static Map<String, Rij> rows(
      Map<String, Rij> vorige, int[] over, Veld veld, Map<Integer, Vraagtelling> counted) {
    var rows = new HashMap<String, Rij>();
    vorige.forEach((term, row) -> {
      Rij kept = row.met(over);
      if (kept.size() > 0) {
        rows.put(term, kept);
      }
    });
    counted.forEach((document, telling) ->
        telling
            .van(veld)
            .forEach((term, times) ->
                rows.computeIfAbsent(term, added -> new Rij()).add(document, times)));
    rows.values().forEach(Rij::trim);
    return rows;
  }

  private void measure(
      Veld veld, int @Nullable [] vorige, int[] over, Map<Integer, Vraagtelling> counted) {
    var measured = new int[opgezocht.length];
    for (int number = 0; vorige != null && number < over.length; number++) {
      if (over[number] != GONE) {
        measured[over[number]] = vorige[number];
      }
    }
    counted.forEach((number, telling) -> measured[number] = telling.length(veld));
    lengths.put(veld, measured);
    long all = Arrays.stream(measured).asLongStream().sum();
    long some = Arrays.stream(measured).filter(length -> length > 0).count();
    average.put(veld, some == 0 ? 1 : (float) all / some);
  }

  /** Each subject's questions with their number. */
  Map<Indexstuk.Vragen, Integer> nummers() {
    return Collections.unmodifiableMap(nummers);
  }

  /** Number of terms that an average subject has in that field; 1 where none has any. */
  float averageLength(Veld veld) {
    return average.getOrDefault(veld, 1f);
  }

  /**
   * The subjects that have that term in that field.
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
      values[at] = veld.saturated(row.times(at), rounded(measured[documents[at]]), average);
    }
    return new Postings(documents, values);
  }

  /** As Lucene rounds the length of a text, so that both kinds of field are measured alike. */
  private static int rounded(int length) {
    return SmallFloat.byte4ToInt(SmallFloat.intToByte4(length));
  }

  /** Subjects that have a term, each followed by how often. */
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

    /** The same with other numbers, and without those that are gone. */
    Rij met(int[] nummers) {
      var row = new Rij();
      for (int at = 0; at < size(); at++) {
        int nummer = nummers[document(at)];
        if (nummer != GONE) {
          row.add(nummer, times(at));
        }
      }
      return row;
    }

    void trim() {
      if (used < pairs.length) {
        pairs = Arrays.copyOf(pairs, used);
      }
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
