package nl.wegwijs.invoer.bron;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file as UTF-8, or as UTF-16 where it says so, up to a size. */
final class Bestandslezer {
  private static final long MEESTE_BYTES = 50L * 1024 * 1024;

  private Bestandslezer() {}

  /**
   * The text of the file, without a byte order mark.
   *
   * @throws BronfoutException where it is missing, too large or in another encoding
   */
  static String lees(Path bestand) {
    try {
      if (Files.size(bestand) > MEESTE_BYTES) {
        throw new BronfoutException(
            bestand + ": groter dan " + MEESTE_BYTES / 1024 / 1024 + " MB; dat is geen PDC");
      }
      return tekst(bestand, Files.readAllBytes(bestand));
    } catch (NoSuchFileException erNiet) {
      throw new BronfoutException(bestand + ": dit bestand is er niet", erNiet);
    } catch (IOException onleesbaar) {
      throw new BronfoutException(
          bestand + ": niet te lezen (" + onleesbaar.getMessage() + ")", onleesbaar);
    }
  }

  private static String tekst(Path bestand, byte[] bytes) {
    Charset codering = codering(bytes);
    var tekst = CharBuffer.allocate(bytes.length + 1);
    var ruw = ByteBuffer.wrap(bytes);
    CoderResult uitslag = codering.newDecoder().decode(ruw, tekst, true);
    String gelezen = tekst.flip().toString();
    if (uitslag.isError()) {
      throw new BronfoutException(
          "%s:%d: geen UTF-8; sla het op als UTF-8"
              .formatted(bestand, gelezen.lines().count() + (eindigtRegel(gelezen) ? 1 : 0)));
    }
    return gelezen.startsWith("\uFEFF") ? gelezen.substring(1) : gelezen;
  }

  private static boolean eindigtRegel(String tekst) {
    return tekst.isEmpty() || tekst.endsWith("\n");
  }

  /** UTF-16 where the file begins with its mark, as spreadsheets write it; UTF-8 otherwise. */
  private static Charset codering(byte[] bytes) {
    if (bytes.length < 2) {
      return StandardCharsets.UTF_8;
    }
    int merk = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return switch (merk) {
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      default -> StandardCharsets.UTF_8;
    };
  }
}
