package nl.wegwijs.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import nl.wegwijs.bot.Hervatgeheim;

/**
 * The secret of codes to go on elsewhere and of links to receipts: a file beside the database, not
 * in it. It is made at the first start; machines that share a database share a copy of it.
 */
final class Geheimbestand {
  private static final String NAAM = "hervat.sleutel";

  private Geheimbestand() {}

  /** The secret, for whatever is made from it; as many bytes as a {@link Hervatgeheim} needs. */
  static byte[] lees(Path data) {
    Path bestand = data.resolve(NAAM);
    try {
      maak(bestand);
      byte[] geheim = Files.readAllBytes(bestand);
      if (geheim.length < Hervatgeheim.BYTES) {
        throw new IllegalStateException(
            "WEGWIJS_DATA/" + NAAM + " is too short; delete it and a new one is made");
      }
      return geheim;
    } catch (IOException e) {
      throw new UncheckedIOException("WEGWIJS_DATA/" + NAAM + " cannot be read or made", e);
    }
  }

  private static void maak(Path bestand) throws IOException {
    byte[] geheim = new byte[Hervatgeheim.BYTES];
    new SecureRandom().nextBytes(geheim);
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] alleenZelf =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    if (Files.exists(bestand)) {
      return;
    }
    Path nieuw = Files.createTempFile(bestand.toAbsolutePath().getParent(), NAAM, "", alleenZelf);
    try (var kanaal = FileChannel.open(nieuw, Set.of(StandardOpenOption.WRITE))) {
      kanaal.write(ByteBuffer.wrap(geheim));
      kanaal.force(true);
    }
    try {
      Files.move(nieuw, bestand);
    } catch (FileAlreadyExistsException ander) {
      Files.delete(nieuw);
    }
  }
}
