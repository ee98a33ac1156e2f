package nl.wegwijs.gemeente.lezen;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * Something wrong in a file of a gemeente, or worth a look.
 *
 * @param regel line in the file, from 1; 0 where the file as a whole is meant, such as one that is
 *     missing
 * @param melding in plain Dutch: what was found and what is allowed
 */
public record Fout(Path bestand, int regel, String melding) implements Comparable<Fout> {
  private static final Comparator<Fout> VOLGORDE =
      Comparator.comparing(Fout::bestand)
          .thenComparingInt(Fout::regel)
          .thenComparing(Fout::melding);

  @Override
  public int compareTo(Fout ander) {
    return VOLGORDE.compare(this, ander);
  }

  /** As people and editors read it: {@code gemeenten/waterrijk/teams.yaml:12: ...}. */
  @Override
  public String toString() {
    return regel == 0 ? bestand + ": " + melding : bestand + ":" + regel + ": " + melding;
  }
}
