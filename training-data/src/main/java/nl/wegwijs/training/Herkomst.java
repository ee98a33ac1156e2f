package nl.wegwijs.training;

/**
 * Where a sentence stands.
 *
 * @param bestand relative to the folder of the training data, or the path of a gemeente's own file
 * @param regel line in the file, from 1
 */
public record Herkomst(String bestand, int regel) {
  /** As people and editors read it: {@code zinnen/paspoort.tsv:12}. */
  @Override
  public String toString() {
    return bestand + ":" + regel;
  }
}
