package nl.wegwijs.gemeente.lezen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the files of a folder were at one look, without what is in them: enough to see that a file
 * changed.
 *
 * @param mappen by folder right below it, each file with its marks
 */
record Bestandsstand(Map<Path, Map<Path, Kenmerk>> mappen) {
  /** That of a folder that was never looked at. */
  static final Bestandsstand GEEN = new Bestandsstand(Map.of());

  /** File systems keep the moment of a change at worst by two whole seconds. */
  private static final Duration GROFST = Duration.ofSeconds(2);

  /** Those that keep parts of a second keep it by a tick of the clock of the machine. */
  private static final Duration TIK = Duration.ofMillis(100);

  Bestandsstand {
    mappen = Map.copyOf(mappen);
  }

  /**
   * What tells one content of a file from another.
   *
   * @param sleutel of the file on its disk, which is another when it was replaced; null where the
   *     file system has none
   */
  record Kenmerk(long grootte, FileTime gewijzigd, @Nullable Object sleutel) {
    static Kenmerk van(BasicFileAttributes bestand) {
      return new Kenmerk(bestand.size(), bestand.lastModifiedTime(), bestand.fileKey());
    }

    /** Whether a change at that moment or later has another moment than this. */
    private boolean langVoor(Instant moment) {
      Instant toen = gewijzigd.toInstant();
      boolean heel = toen.equals(toen.truncatedTo(ChronoUnit.SECONDS));
      Duration ruimte = heel ? GROFST : TIK;
      return toen.isBefore(moment.minus(ruimte));
    }
  }

  /**
   * Looks at all files.
   *
   * @throws UncheckedIOException if one went away in the meantime
   */
  static Bestandsstand van(Path map) {
    try (Stream<Path> onder = Files.list(map)) {
      return new Bestandsstand(
          onder.toList().parallelStream()
              .collect(Collectors.toUnmodifiableMap(pad -> pad, Bestandsstand::kenmerken)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Path, Kenmerk> kenmerken(Path map) {
    var kenmerken = new HashMap<Path, Kenmerk>();
    try {
      Files.walkFileTree(
          map,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path bestand, BasicFileAttributes eigenschappen) {
              kenmerken.put(bestand, Kenmerk.van(eigenschappen));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return kenmerken;
  }

  /**
   * Whether that folder is as it was, and had been for so long that no later change can have the
   * same marks.
   */
  boolean gelijk(Bestandsstand eerder, Path onder, Instant toen) {
    Map<Path, Kenmerk> nu = mappen.getOrDefault(onder, Map.of());
    return !nu.isEmpty()
        && nu.equals(eerder.mappen.getOrDefault(onder, Map.of()))
        && nu.values().stream().allMatch(bestand -> bestand.langVoor(toen));
  }
}
