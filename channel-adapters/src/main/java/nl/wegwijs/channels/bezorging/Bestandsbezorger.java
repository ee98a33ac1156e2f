package nl.wegwijs.channels.bezorging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.gemeente.Gemeente;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts each filed form into a folder as {@code kenmerk.txt} for people and {@code kenmerk.json} for
 * programs. Each file appears whole; the JSON comes last, so that both are there once it is.
 * Delivering once more writes the same again.
 */
final class Bestandsbezorger {
  private static final Logger LOG = LoggerFactory.getLogger(Bestandsbezorger.class);

  private final Path map;
  private final Inzendingvorm vorm;

  Bestandsbezorger(Path map, Inzendingvorm vorm) {
    this.map = map;
    this.vorm = vorm;
  }

  Uitslag bezorg(Gemeente gemeente, Inzending inzending) {
    Path doel = map.resolve(gemeente.id().value());
    try {
      Files.createDirectories(doel);
      schrijf(doel, inzending.kenmerk() + ".txt", vorm.tekst(gemeente, inzending));
      schrijf(doel, inzending.kenmerk() + ".json", vorm.json(gemeente, inzending));
      return new Uitslag.Bezorgd();
    } catch (IOException e) {
      LOG.atError().addKeyValue("gemeente", gemeente.id()).setCause(e).log("delivery to a folder");
      return new Uitslag.Mislukt("schrijven naar de map mislukte");
    }
  }

  /** The bytes are on the disk before the name is. */
  private static void schrijf(Path map, String naam, byte[] inhoud) throws IOException {
    Path bezig = Files.createTempFile(map, ".", ".tmp");
    try {
      try (FileChannel kanaal = FileChannel.open(bezig, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(inhoud);
        while (bytes.hasRemaining()) {
          kanaal.write(bytes);
        }
        kanaal.force(true);
      }
      Files.move(
          bezig,
          map.resolve(naam),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(bezig);
    }
  }
}
