package nl.wegwijs.gemeente;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When something holds: in one of the groups every fact meets its demand.
 *
 * @param groepen at least one; a group without demands always holds
 */
public record Voorwaarde(List<Map<String, Eis>> groepen) {
  /** Holds always. */
  public static final Voorwaarde ALTIJD = new Voorwaarde(List.of(Map.of()));

  public Voorwaarde {
    groepen = groepen.stream().map(Map::copyOf).toList();
  }

  /** Whether it holds for what is known. */
  public boolean geldt(Feiten feiten) {
    return groepen.stream()
        .anyMatch(groep ->
            groep.entrySet().stream()
                .allMatch(eis -> eis.getValue().geldt(feiten.van(eis.getKey()))));
  }

  /** The names of all facts it looks at. */
  public Set<String> namen() {
    var namen = new LinkedHashSet<String>();
    groepen.forEach(groep -> namen.addAll(groep.keySet()));
    return namen;
  }
}
