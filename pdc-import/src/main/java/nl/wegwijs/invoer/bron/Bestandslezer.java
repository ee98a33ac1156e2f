package nl.wegwijs.invoer.bron;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file as UTF-8, up to a size. */
final class Bestandslezer {
  private static final long MEESTE_BYTES = 50L * 1024 * 1024;

  private Bestandslezer() {}

  /**
   * The text of the file, without a byte order mark.
   *
   * @throws BronfoutException where it is missing, too large or something else than UTF-8
   */
  static String lees(Path bestand) {
    try {
      if (Files.size(bestand) > MEESTE_BYTES) {
        throw new BronfoutException(
            bestand + ": groter dan " + MEESTE_BYTES / 1024 / 1024 + " MB; dat is geen PDC");
      }
      String tekst =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(bestand)))
              .toString();
      return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
    } catch (CharacterCodingException geenUtf8) {
      throw new BronfoutException(bestand + ": geen UTF-8; sla het op als UTF-8", geenUtf8);
    } catch (NoSuchFileException erNiet) {
      throw new BronfoutException(bestand + ": dit bestand is er niet", erNiet);
    } catch (IOException onleesbaar) {
      throw new BronfoutException(
          bestand + ": niet te lezen (" + onleesbaar.getMessage() + ")", onleesbaar);
    }
  }
}
