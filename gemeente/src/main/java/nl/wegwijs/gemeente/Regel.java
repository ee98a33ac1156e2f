package nl.wegwijs.gemeente;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A decision table: the first row whose conditions all hold decides.
 *
 * @param uitleg the rule in plain words
 * @param bron the law or local rule it comes from
 */
public record Regel(String id, Tekst uitleg, String bron, List<Rij> rijen) {
  public Regel {
    rijen = List.copyOf(rijen);
  }

  /** Values that fields must have, and what follows; no conditions means always. */
  public record Rij(Map<String, List<String>> als, String dan) {
    public Rij {
      als = Map.copyOf(als);
    }
  }

  /** The outcome of the first row that holds; empty while none does. */
  public Optional<String> uitkomst(Map<String, String> waarden) {
    return rijen.stream()
        .filter(rij ->
            rij.als().entrySet().stream()
                .allMatch(eis -> {
                  String waarde = waarden.get(eis.getKey());
                  return waarde != null && eis.getValue().contains(waarde);
                }))
        .map(Rij::dan)
        .findFirst();
  }
}
