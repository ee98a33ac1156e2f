package nl.wegwijs.gemeente.lezen;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Gemeenten;

/**
 * A reading of all files, from which a later one takes over what is still the same.
 *
 * @param stand how the files were just before they were read
 * @param dag on which; some warnings depend on it
 * @param delen the gemeenten without mistakes, by their folder
 */
record Lezing(
    Bestandsstand stand, Instant om, LocalDate dag, Map<Path, Deel> delen, Gelezen gelezen) {
  /** Nothing was read yet. */
  static final Lezing GEEN =
      new Lezing(
          Bestandsstand.GEEN,
          Instant.EPOCH,
          LocalDate.EPOCH,
          Map.of(),
          new Gelezen(new Gemeenten(Map.of()), List.of(), List.of()));

  Lezing {
    delen = Map.copyOf(delen);
  }

  /** One gemeente, with what was found while its files and the national ones were read. */
  record Deel(Gemeente gemeente, List<Fout> waarschuwingen, boolean foutloos) {}

  /** The gemeenten of it whose folder and whose national one are as they were. */
  Map<Path, Deel> nog(Path landelijk, Bestandsstand nu, LocalDate vandaag) {
    if (!dag.equals(vandaag) || !nu.gelijk(stand, landelijk, om)) {
      return Map.of();
    }
    return delen.entrySet().stream()
        .filter(deel -> nu.gelijk(stand, deel.getKey(), om))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
