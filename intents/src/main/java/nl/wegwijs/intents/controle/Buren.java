package nl.wegwijs.intents.controle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.wegwijs.language.DutchStemmer;
import nl.wegwijs.language.Normaliser;
import nl.wegwijs.language.Token;
import nl.wegwijs.language.Tokenizer;

/**
 * How intents lie among each other: of which intent are the sentences nearest to each sentence, by
 * the words they share, weighed by how rare those are.
 */
final class Buren {
  private static final int NAASTE = 5;

  /** A word that one in so many sentences has says nothing of what is asked. */
  private static final int GEWOON = 20;

  /** With fewer sentences than this no word counts as common. */
  private static final int WEINIG = 50;

  private final DutchStemmer stemmer = new DutchStemmer();
  private final Map<String, String> stammen = new HashMap<>();
  private final List<Tekst> teksten;
  private final List<Map<String, Double>> gewichten = new ArrayList<>();
  private final Map<String, Zinnen> perWoord = new HashMap<>();
  private final double[] gelijk;

  /** The sentences that have a word, from the first to the last, with the weight it has there. */
  private static final class Zinnen {
    private final int[] nummers;
    private final double[] gewichten;

    Zinnen(int[] nummers, double[] gewichten) {
      this.nummers = nummers;
      this.gewichten = gewichten;
    }
  }

  Buren(List<Tekst> teksten) {
    this.teksten = List.copyOf(teksten);
    this.gelijk = new double[teksten.size()];
    var metWoord = new HashMap<String, List<Integer>>();
    for (int i = 0; i < teksten.size(); i++) {
      String zin = Normaliser.normalise(teksten.get(i).zin()).toLowerCase(Locale.ROOT);
      Map<String, Double> woorden = new LinkedHashMap<>();
      for (Token token : Tokenizer.tokens(zin)) {
        woorden.put(stammen.computeIfAbsent(token.tekst(), stemmer::stem), 0.0);
      }
      gewichten.add(woorden);
      int nummer = i;
      woorden
          .keySet()
          .forEach(
              woord -> metWoord.computeIfAbsent(woord, sleutel -> new ArrayList<>()).add(nummer));
    }
    metWoord.values().removeIf(met -> met.size() > Math.max(WEINIG, teksten.size() / GEWOON));
    gewichten.forEach(woorden -> weeg(woorden, metWoord));
    metWoord.forEach((woord, met) ->
        perWoord.put(
            woord,
            new Zinnen(
                met.stream().mapToInt(Integer::intValue).toArray(),
                met.stream()
                    .mapToDouble(zin -> gewichten.get(zin).getOrDefault(woord, 0.0))
                    .toArray())));
  }

  /** Gives every word its weight, so that the weights of a sentence have length 1. */
  private void weeg(Map<String, Double> woorden, Map<String, List<Integer>> metWoord) {
    woorden.keySet().retainAll(metWoord.keySet());
    woorden.replaceAll((woord, leeg) ->
        Math.log((double) teksten.size() / metWoord.getOrDefault(woord, List.of()).size()) + 1);
    double lengte = Math.sqrt(woorden.values().stream().mapToDouble(g -> g * g).sum());
    woorden.replaceAll((woord, gewicht) -> gewicht / lengte);
  }

  /**
   * For every group which share of the nearest sentences of its sentences is of each group.
   *
   * @return by group, then by the group of the neighbours; shares add up to at most 1
   */
  Map<String, Map<String, Double>> aandelen() {
    Map<String, Map<String, Double>> aandelen = new TreeMap<>();
    Map<String, Integer> buren = new HashMap<>();
    for (int i = 0; i < teksten.size(); i++) {
      String groep = teksten.get(i).groep();
      Map<String, Double> hier = aandelen.computeIfAbsent(groep, sleutel -> new TreeMap<>());
      for (int buur : naaste(i)) {
        hier.merge(teksten.get(buur).groep(), 1.0, Double::sum);
        buren.merge(groep, 1, Integer::sum);
      }
    }
    aandelen.forEach((groep, delen) ->
        delen.replaceAll((ander, aantal) -> aantal / buren.getOrDefault(groep, 1)));
    return aandelen;
  }

  private List<Integer> naaste(int van) {
    Arrays.fill(gelijk, 0);
    gewichten
        .get(van)
        .forEach((woord, gewicht) -> {
          Zinnen met = perWoord.get(woord);
          for (int i = 0; met != null && i < met.nummers.length; i++) {
            gelijk[met.nummers[i]] += gewicht * met.gewichten[i];
          }
        });
    gelijk[van] = 0;
    var beste = new ArrayList<Integer>();
    for (int i = 0; i < gelijk.length; i++) {
      boolean beter = beste.size() < NAASTE || gelijk[i] > gelijk[beste.getLast()];
      if (gelijk[i] > 0 && beter) {
        int plaats = beste.size();
        while (plaats > 0 && gelijk[i] > gelijk[beste.get(plaats - 1)]) {
          plaats--;
        }
        beste.add(plaats, i);
        if (beste.size() > NAASTE) {
          beste.removeLast();
        }
      }
    }
    return beste;
  }
}
