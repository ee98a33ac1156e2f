package nl.wegwijs.invoer.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.lezen.Fout;
import nl.wegwijs.gemeente.lezen.GemeentenLezer;
import nl.wegwijs.invoer.bron.BronfoutException;
import nl.wegwijs.invoer.plan.Verslag.Soort;

/**
 * Has the reader of the catalogue read a gemeente as it would be after a plan. What the reader
 * refuses is taken out of the plan.
 */
public final class Keuring {
  private static final int MEESTE_RONDEN = 5;

  private final GemeentenLezer lezer;
  private final Path gemeenten;
  private final GemeenteId gemeente;

  public Keuring(GemeentenLezer lezer, Path gemeenten, GemeenteId gemeente) {
    this.lezer = lezer;
    this.gemeenten = gemeenten;
    this.gemeente = gemeente;
  }

  /**
   * The plan without the files that would be a mistake.
   *
   * @throws BronfoutException where the files of the gemeente hold mistakes already, or still do
   */
  public Invoerplan keur(Invoerplan plan) {
    List<Fout> nu = fouten(List.of());
    if (!nu.isEmpty()) {
      throw new BronfoutException(
          "de bestanden van %s hebben al %d fouten, de eerste: %s; herstel die eerst (./wegwijs check)"
              .formatted(gemeente, nu.size(), nu.getFirst()));
    }
    var over = new ArrayList<>(plan.wijzigingen());
    for (int ronde = 0; ronde < MEESTE_RONDEN; ronde++) {
      List<Fout> fouten = fouten(over);
      if (fouten.isEmpty()) {
        return new Invoerplan(over, plan.verslag());
      }
      fouten.forEach(fout -> laatWeg(over, fout, plan.verslag()));
    }
    throw new BronfoutException(
        "met deze wijzigingen klopt de gemeente niet meer: " + fouten(over).getFirst());
  }

  private List<Fout> fouten(List<Bestandswijziging> wijzigingen) {
    Map<String, Optional<String>> anders = new HashMap<>();
    wijzigingen.forEach(een -> anders.put(een.naam(), Optional.of(een.nieuw())));
    return lezer.proef(gemeenten, gemeente, anders).fouten();
  }

  private void laatWeg(List<Bestandswijziging> over, Fout fout, Verslag verslag) {
    Path map = gemeenten.resolve(gemeente.value());
    boolean weg = over.removeIf(een -> map.resolve(een.naam()).equals(fout.bestand()));
    if (weg) {
      verslag.meld(
          Soort.OVERGESLAGEN,
          map.relativize(fout.bestand()).toString(),
          "regel " + fout.regel() + ": " + fout.melding());
    }
  }
}
