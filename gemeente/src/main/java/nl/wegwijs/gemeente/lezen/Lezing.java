package nl.wegwijs.gemeente.lezen;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Gemeenten;

/**
 * A reading of all files, from which a later one takes over what is still the same.
 *
 * @param stand how the files were just before they were read
 * @param dag on which; some warnings depend on it
 * @param landelijk the national files
 * @param delen the gemeenten without mistakes, by their folder
 */
record Lezing(
    Bestandsstand stand,
    Instant om,
    LocalDate dag,
    Optional<Landelijk> landelijk,
    Map<Path, Deel> delen,
    Gelezen gelezen) {
  /** Nothing was read yet. */
  static final Lezing GEEN =
      new Lezing(
          Bestandsstand.GEEN,
          Instant.EPOCH,
          LocalDate.EPOCH,
          Optional.empty(),
          Map.of(),
          new Gelezen(new Gemeenten(Map.of()), List.of(), List.of()));

  Lezing {
    delen = Map.copyOf(delen);
  }

  /**
   * The national files as they were parsed so far, with what was found in them. Not thread-safe.
   */
  record Landelijk(Gemeentemap map, Meldingen meldingen) {
    static Landelijk van(Path map) {
      var meldingen = new Meldingen();
      return new Landelijk(new Gemeentemap(map, meldingen), meldingen);
    }

    boolean foutloos() {
      return meldingen.gevonden() == 0;
    }
  }

  /** The national files: those of it if they are as they were and without mistakes. */
  Landelijk landelijk(Path map, Bestandsstand nu) {
    return landelijk
        .filter(eerder -> eerder.foutloos() && nu.gelijk(stand, map, om))
        .orElseGet(() -> Landelijk.van(map));
  }

  /** One gemeente, with what was found while its files were read. */
  record Deel(Gemeente gemeente, List<Fout> waarschuwingen, boolean foutloos) {}

  /** The gemeenten of it whose folder is as it was, if the national files are those of it. */
  Map<Path, Deel> nog(Landelijk anders, Bestandsstand nu, LocalDate vandaag) {
    if (!dag.equals(vandaag) || !Optional.of(anders).equals(landelijk)) {
      return Map.of();
    }
    return delen.entrySet().stream()
        .filter(deel -> nu.gelijk(stand, deel.getKey(), om))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
