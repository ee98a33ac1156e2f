package nl.wegwijs.training;

import java.util.Comparator;

/**
 * A mistake in a training file.
 *
 * @param bestand relative to the folder of the training data, such as {@code zinnen/paspoort.tsv}
 * @param regel line in the file, from 1; 0 where the file as a whole is meant
 * @param melding in plain Dutch: what was found and what is allowed
 */
public record Fout(String bestand, int regel, String melding) implements Comparable<Fout> {
  private static final Comparator<Fout> VOLGORDE =
      Comparator.comparing(Fout::bestand)
          .thenComparingInt(Fout::regel)
          .thenComparing(Fout::melding);

  @Override
  public int compareTo(Fout ander) {
    return VOLGORDE.compare(this, ander);
  }

  /** As people and editors read it: {@code zinnen/paspoort.tsv:12: ...}. */
  @Override
  public String toString() {
    return regel == 0 ? bestand + ": " + melding : bestand + ":" + regel + ": " + melding;
  }
}
