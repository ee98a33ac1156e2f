package nl.wegwijs.channels.bezorging;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.channels.mail.Smtpinstellingen;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * What an operator sets about delivery.
 *
 * @param map folder in which each gemeente gets a folder of its own for filed forms
 * @param geheimen by gemeente the secret with which what is posted is signed
 * @param smtp the server that takes mail; empty where none is sent
 */
public record Bezorginstellingen(
    Path map, Map<GemeenteId, String> geheimen, Optional<Smtpinstellingen> smtp) {
  public Bezorginstellingen {
    geheimen = Map.copyOf(geheimen);
  }

  /** Delivery without mail. */
  public Bezorginstellingen(Path map, Map<GemeenteId, String> geheimen) {
    this(map, geheimen, Optional.empty());
  }

  /** Without the secrets. */
  @Override
  public String toString() {
    return "Bezorginstellingen[map="
        + map
        + ", geheimen van "
        + geheimen.keySet()
        + ", smtp="
        + smtp
        + "]";
  }
}
