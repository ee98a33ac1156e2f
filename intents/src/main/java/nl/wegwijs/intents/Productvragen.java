package nl.wegwijs.intents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.training.Herkomst;
import nl.wegwijs.training.Intent;
import nl.wegwijs.training.Stijl;
import nl.wegwijs.training.Trainingsdata;
import nl.wegwijs.training.Zin;

/**
 * The questions that gemeenten wrote with their products, as sentences to learn from.
 *
 * @param zinnen those of products that have an intent, each sentence once for an intent
 * @param zonderIntent how many questions there are of each product that has none
 */
public record Productvragen(List<Zin> zinnen, Map<String, Integer> zonderIntent) {
  public Productvragen {
    zinnen = List.copyOf(zinnen);
    zonderIntent = Map.copyOf(zonderIntent);
  }

  /** The questions of all products of those gemeenten; an intent has the id of its product. */
  public static Productvragen van(Collection<Gemeente> gemeenten, List<Intent> intenten) {
    Set<String> namen =
        intenten.stream()
            .filter(intent -> intent.soort() == Intent.Soort.PRODUCT)
            .map(Intent::naam)
            .collect(Collectors.toSet());
    var zinnen = new ArrayList<Zin>();
    Map<String, Integer> zonder = new TreeMap<>();
    Set<String> gezien = new HashSet<>();
    for (Gemeente gemeente : gemeenten) {
      for (Product product : gemeente.producten().alle()) {
        int nummer = 0;
        for (String vraag : product.vragen()) {
          nummer++;
          if (!gezien.add(product.id() + " " + vraag.toLowerCase(Locale.ROOT))) {
            continue;
          }
          if (!namen.contains(product.id())) {
            zonder.merge(product.id(), 1, Integer::sum);
            continue;
          }
          String bestand = "vragen van %s bij %s".formatted(gemeente.id(), product.id());
          Stijl stijl = product.taal() == Taal.EN ? Stijl.EN : Stijl.VRAAG;
          zinnen.add(new Zin(product.id(), stijl, vraag, new Herkomst(bestand, nummer)));
        }
      }
    }
    return new Productvragen(zinnen, zonder);
  }

  /** Training data with these sentences; the data itself where there are none. */
  public Trainingsdata.Gelezen bij(Trainingsdata.Gelezen gelezen) {
    return zinnen.isEmpty()
        ? gelezen
        : new Trainingsdata.Gelezen(gelezen.data().met(zinnen), gelezen.fouten(), gelezen.dubbel());
  }

  /** What was taken and what was not, for people, in plain Dutch. */
  public String melding() {
    int over = zonderIntent.values().stream().mapToInt(Integer::intValue).sum();
    String geleerd = "%d vragen bij producten om van te leren".formatted(zinnen.size());
    return over == 0
        ? geleerd
        : geleerd
            + "; %d overgeslagen van producten zonder intent: %s"
                .formatted(over, String.join(", ", new TreeMap<>(zonderIntent).keySet()));
  }
}
