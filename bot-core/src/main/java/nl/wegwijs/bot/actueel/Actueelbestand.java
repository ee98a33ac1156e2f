package nl.wegwijs.bot.actueel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.lezen.ActueelLezer;

/** The files {@code actueel.yaml} on this machine. Safe for use by many threads. */
final class Actueelbestand {
  private static final long GROOTSTE = 1024L * 1024;

  private final Path gemeenten;

  Actueelbestand(Path gemeenten) {
    this.gemeenten = gemeenten;
  }

  Path pad(GemeenteId gemeente) {
    return gemeenten.resolve(gemeente.value()).resolve(ActueelLezer.BESTAND);
  }

  /** What stands in it; empty where there is no such file. */
  Optional<String> lees(GemeenteId gemeente) throws IOException {
    Path pad = pad(gemeente);
    if (!Files.exists(pad)) {
      return Optional.empty();
    }
    if (Files.size(pad) > GROOTSTE) {
      throw new IOException("larger than " + GROOTSTE + " bytes");
    }
    try {
      String tekst =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(pad)))
              .toString();
      return Optional.of(tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst);
    } catch (CharacterCodingException geenUtf8) {
      throw new IOException("not UTF-8", geenUtf8);
    }
  }

  /**
   * Puts that text in a file beside it, so that whether there is room and permission is known
   * before anything changes.
   */
  Path zetKlaar(GemeenteId gemeente, String tekst) throws IOException {
    Path pad = pad(gemeente);
    Path klaar = Files.createTempFile(pad.toAbsolutePath().getParent(), ".actueel", ".nieuw");
    try {
      Files.writeString(klaar, tekst);
      return klaar;
    } catch (IOException vol) {
      Files.deleteIfExists(klaar);
      throw vol;
    }
  }

  /** Keeps a copy of the file under a name that nothing reads. */
  void bewaarKapot(GemeenteId gemeente) throws IOException {
    Path pad = pad(gemeente);
    if (Files.exists(pad)) {
      Files.copy(
          pad, pad.resolveSibling(ActueelLezer.BESTAND + "~"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The text that was made ready takes the place of the file at one moment. */
  void plaats(GemeenteId gemeente, Path klaar) throws IOException {
    Files.move(
        klaar, pad(gemeente), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
