package nl.wegwijs.invoer.bron;

import java.util.List;
import java.util.Set;

/**
 * What reading a source gave.
 *
 * @param producten in the order of the source, each id once
 * @param gezien ids of everything that is in the source, also of what was left out
 * @param overgeslagen items that were left out, with the reason
 * @param opmerkingen what was left out of items that were taken
 */
public record Oogst(
    List<Bronproduct> producten,
    Set<String> gezien,
    List<Opmerking> overgeslagen,
    List<Opmerking> opmerkingen) {
  public Oogst {
    producten = List.copyOf(producten);
    gezien = Set.copyOf(gezien);
    overgeslagen = List.copyOf(overgeslagen);
    opmerkingen = List.copyOf(opmerkingen);
  }
}
