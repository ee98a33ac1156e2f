package nl.wegwijs.invoer.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wegwijs.invoer.bron.Opmerking;

/** What became of each item of a source. Not thread-safe. */
public final class Verslag {
  /** What can become of an item. */
  public enum Soort {
    NIEUW("nieuw"),
    GEWIJZIGD("gewijzigd"),
    GELIJK("ongewijzigd"),
    BEHOUDEN("hier gewijzigd en behouden"),
    VERDWENEN("niet meer in de bron"),
    OVERGESLAGEN("overgeslagen"),
    OPMERKING("let op");

    private final String woorden;

    Soort(String woorden) {
      this.woorden = woorden;
    }

    /** As people read it. */
    public String woorden() {
      return woorden;
    }
  }

  private final Map<Soort, List<Opmerking>> regels = new EnumMap<>(Soort.class);

  void meld(Soort soort, String item, String tekst) {
    regels.computeIfAbsent(soort, nieuw -> new ArrayList<>()).add(new Opmerking(item, tekst));
  }

  void meld(Soort soort, List<Opmerking> opmerkingen) {
    opmerkingen.forEach(opmerking -> meld(soort, opmerking.item(), opmerking.tekst()));
  }

  /** The items of one kind, in the order of the source. */
  public List<Opmerking> van(Soort soort) {
    return List.copyOf(regels.getOrDefault(soort, List.of()));
  }

  /** How many items there are of each kind, in one line. */
  public String samenvatting() {
    var delen = new ArrayList<String>();
    for (Soort soort : Soort.values()) {
      delen.add(van(soort).size() + " " + soort.woorden());
    }
    return String.join(", ", delen);
  }
}
