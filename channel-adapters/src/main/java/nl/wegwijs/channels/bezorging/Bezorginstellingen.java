package nl.wegwijs.channels.bezorging;

import java.nio.file.Path;
import java.util.Map;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * What an operator sets about delivery.
 *
 * @param map folder in which each gemeente gets a folder of its own for filed forms
 * @param geheimen by gemeente the secret with which what is posted is signed
 */
public record Bezorginstellingen(Path map, Map<GemeenteId, String> geheimen) {
  public Bezorginstellingen {
    geheimen = Map.copyOf(geheimen);
  }

  /** Without the secrets. */
  @Override
  public String toString() {
    return "Bezorginstellingen[map=" + map + ", geheimen van " + geheimen.keySet() + "]";
  }
}
