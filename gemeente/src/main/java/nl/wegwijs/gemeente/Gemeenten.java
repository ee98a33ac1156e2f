package nl.wegwijs.gemeente;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All gemeenten that one service serves, as one immutable version. */
public record Gemeenten(Map<GemeenteId, Gemeente> alle) {
  public Gemeenten {
    alle = Map.copyOf(alle);
  }

  /** The gemeente of that name. */
  public Optional<Gemeente> gemeente(GemeenteId id) {
    return Optional.ofNullable(alle.get(id));
  }

  /** In alphabetical order of id. */
  public Collection<Gemeente> opNaam() {
    var opNaam = new TreeMap<String, Gemeente>();
    alle.forEach((id, gemeente) -> opNaam.put(id.value(), gemeente));
    return opNaam.values();
  }
}
