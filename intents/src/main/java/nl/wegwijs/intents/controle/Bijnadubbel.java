package nl.wegwijs.intents.controle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wegwijs.language.DutchStemmer;
import nl.wegwijs.language.Normaliser;
import nl.wegwijs.language.Token;
import nl.wegwijs.language.Tokenizer;

/**
 * Finds sentences that are nearly the same: those of which the sets of runs of four letters, within
 * the stems of their words, have at least {@link #GELIJK} in common. The order of words makes no
 * difference, nor do inflection, capitals and signs.
 *
 * <p>Exact, and fast through prefix filtering (Bayardo, Ma and Srikant, 2007): with the rarest runs
 * first, two sets that have so much in common share one within a short prefix, and only prefixes
 * are indexed.
 */
final class Bijnadubbel {
  /** Share of the runs of both sentences together that both have (Jaccard). */
  static final double GELIJK = 0.8;

  private static final int REEKS = 4;

  private final DutchStemmer stemmer = new DutchStemmer();
  private final Map<String, String> stammen = new HashMap<>();
  private final Map<String, Integer> nummers = new HashMap<>();

  /** Two sentences that are nearly the same: the later one and the earlier. */
  record Paar(Tekst later, Tekst eerder) {}

  /** Each sentence with the earlier one that is most like it, where one is like it enough. */
  List<Paar> vind(List<Tekst> teksten) {
    List<int[]> reeksen = opZeldzaamheid(teksten.stream().map(this::reeksen).toList());
    var perReeks = new Lijsten(nummers.size());
    int[] bekeken = new int[teksten.size()];
    var paren = new ArrayList<Paar>();
    for (int i = 0; i < reeksen.size(); i++) {
      int[] hier = reeksen.get(i);
      int voorste = hier.length - (int) Math.ceil(GELIJK * hier.length) + 1;
      int beste = -1;
      double meest = 0;
      for (int r = 0; r < Math.min(voorste, hier.length); r++) {
        for (int plaats = 0; plaats < perReeks.aantal(hier[r]); plaats++) {
          int kandidaat = perReeks.op(hier[r], plaats);
          if (bekeken[kandidaat] == i || !past(hier, reeksen.get(kandidaat))) {
            continue;
          }
          bekeken[kandidaat] = i;
          double gelijk = gelijk(hier, reeksen.get(kandidaat));
          beste = gelijk > meest ? kandidaat : beste;
          meest = Math.max(gelijk, meest);
        }
        perReeks.voegToe(hier[r], i);
      }
      if (meest >= GELIJK) {
        paren.add(new Paar(teksten.get(i), teksten.get(beste)));
      }
    }
    return paren;
  }

  /** Whether sets of such sizes can have enough in common. */
  private static boolean past(int[] een, int[] ander) {
    return Math.min(een.length, ander.length) >= GELIJK * Math.max(een.length, ander.length);
  }

  /** For every run the sentences that have it, in growing arrays. */
  private static final class Lijsten {
    private final int[][] lijsten;
    private final int[] aantallen;

    Lijsten(int reeksen) {
      this.lijsten = new int[reeksen][4];
      this.aantallen = new int[reeksen];
    }

    int aantal(int reeks) {
      return aantallen[reeks];
    }

    int op(int reeks, int plaats) {
      return lijsten[reeks][plaats];
    }

    void voegToe(int reeks, int zin) {
      if (aantallen[reeks] == lijsten[reeks].length) {
        lijsten[reeks] = Arrays.copyOf(lijsten[reeks], 2 * aantallen[reeks]);
      }
      lijsten[reeks][aantallen[reeks]++] = zin;
    }
  }

  /** The runs of the sentence by number, each once. */
  private int[] reeksen(Tekst tekst) {
    String zin = Normaliser.normalise(tekst.zin()).toLowerCase(Locale.ROOT);
    Set<Integer> reeksen = new LinkedHashSet<>();
    for (Token token : Tokenizer.tokens(zin)) {
      String woord = " " + stammen.computeIfAbsent(token.tekst(), stemmer::stem) + " ";
      for (int van = 0; van == 0 || van + REEKS <= woord.length(); van++) {
        String reeks = woord.substring(van, Math.min(van + REEKS, woord.length()));
        reeksen.add(nummers.computeIfAbsent(reeks, sleutel -> nummers.size()));
      }
    }
    return reeksen.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The same sets, each sorted by how rare its runs are, and numbered so. */
  private List<int[]> opZeldzaamheid(List<int[]> reeksen) {
    int[] keren = new int[nummers.size()];
    reeksen.forEach(hier -> Arrays.stream(hier).forEach(reeks -> keren[reeks]++));
    int[] volgorde =
        IntStream.range(0, keren.length)
            .boxed()
            .sorted((a, b) -> keren[a] == keren[b] ? a - b : keren[a] - keren[b])
            .mapToInt(Integer::intValue)
            .toArray();
    int[] plaats = new int[keren.length];
    for (int i = 0; i < volgorde.length; i++) {
      plaats[volgorde[i]] = i;
    }
    return reeksen.stream()
        .map(hier -> Arrays.stream(hier).map(reeks -> plaats[reeks]).sorted().toArray())
        .toList();
  }

  /** The share that two sorted sets have in common. */
  private static double gelijk(int[] een, int[] ander) {
    int samen = 0;
    int i = 0;
    int j = 0;
    while (i < een.length && j < ander.length) {
      int verschil = een[i] - ander[j];
      samen += verschil == 0 ? 1 : 0;
      i += verschil <= 0 ? 1 : 0;
      j += verschil >= 0 ? 1 : 0;
    }
    return (double) samen / (een.length + ander.length - samen);
  }
}
