package nl.wegwijs.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where training files come from. */
interface Bron {

  /**
   * The bytes of the file of that name, such as {@code zinnen/paspoort.tsv}; empty where there is
   * none.
   */
  Optional<byte[]> bytes(String bestand);

  /** Names of the files in {@code zinnen}, sorted; empty where they cannot be listed. */
  List<String> zinbestanden();

  /** A folder on disk. */
  static Bron map(Path map) {
    return new Bron() {
      @Override
      public Optional<byte[]> bytes(String bestand) {
        Path pad = map.resolve(bestand);
        if (!Files.isRegularFile(pad)) {
          return Optional.empty();
        }
        try {
          return Optional.of(Files.readAllBytes(pad));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public List<String> zinbestanden() {
        Path zinnen = map.resolve("zinnen");
        if (!Files.isDirectory(zinnen)) {
          return List.of();
        }
        try (Stream<Path> paden = Files.list(zinnen)) {
          return paden.map(pad -> "zinnen/" + pad.getFileName()).sorted().toList();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  /** The folder {@code training} of this program. */
  static Bron klassenpad() {
    return new Bron() {
      @Override
      public Optional<byte[]> bytes(String bestand) {
        try (InputStream in = Bron.class.getResourceAsStream("/training/" + bestand)) {
          return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public List<String> zinbestanden() {
        return List.of();
      }
    };
  }
}
