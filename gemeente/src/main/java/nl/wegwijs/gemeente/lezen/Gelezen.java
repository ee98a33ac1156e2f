package nl.wegwijs.gemeente.lezen;

import java.util.List;
import nl.wegwijs.gemeente.Gemeenten;

/**
 * What a reading of the folder gave.
 *
 * @param gemeenten everything that could be read; it may be served only when there are no mistakes
 * @param fouten every mistake, by file and line
 * @param waarschuwingen what is allowed but worth a look, such as a review date that has passed
 */
public record Gelezen(Gemeenten gemeenten, List<Fout> fouten, List<Fout> waarschuwingen) {
  public Gelezen {
    fouten = List.copyOf(fouten);
    waarschuwingen = List.copyOf(waarschuwingen);
  }

  /** Whether there is no mistake, so that it may be served. */
  public boolean foutloos() {
    return fouten.isEmpty();
  }
}
