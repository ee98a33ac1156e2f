package nl.wegwijs.intents.controle;

import java.util.ArrayList;
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
  private final Map<String, List<Integer>> perWoord = new HashMap<>();
  private final List<Map<String, Double>> gewichten = new ArrayList<>();

  Buren(List<Tekst> teksten) {
    this.teksten = List.copyOf(teksten);
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
              woord -> perWoord.computeIfAbsent(woord, sleutel -> new ArrayList<>()).add(nummer));
    }
    perWoord.values().removeIf(met -> met.size() > Math.max(WEINIG, teksten.size() / GEWOON));
    gewichten.forEach(this::weeg);
  }

  /** Gives every word its weight, so that the weights of a sentence have length 1. */
  private void weeg(Map<String, Double> woorden) {
    woorden.keySet().retainAll(perWoord.keySet());
    woorden.replaceAll((woord, leeg) ->
        Math.log((double) teksten.size() / perWoord.getOrDefault(woord, List.of()).size()) + 1);
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
    double[] gelijk = new double[teksten.size()];
    gewichten
        .get(van)
        .forEach((woord, gewicht) -> {
          for (int met : perWoord.getOrDefault(woord, List.of())) {
            gelijk[met] += gewicht * gewichten.get(met).getOrDefault(woord, 0.0);
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
