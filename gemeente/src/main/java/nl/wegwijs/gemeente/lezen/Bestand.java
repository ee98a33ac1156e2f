package nl.wegwijs.gemeente.lezen;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The text of one file at the moment it was read, without a byte order mark. */
record Bestand(Path pad, String tekst) {
  private static final long MAX_BYTES = 64L * 1024 * 1024;

  static Optional<Bestand> lees(Path pad, Meldingen meldingen) {
    Plek plek = new Plek(pad, 0);
    try {
      if (Files.size(pad) > MAX_BYTES) {
        meldingen.fout(
            plek, "dit bestand is groter dan " + MAX_BYTES / 1024 / 1024 + " MiB; dat mag niet");
        return Optional.empty();
      }
      String tekst =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(pad)))
              .toString();
      return Optional.of(new Bestand(pad, tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst));
    } catch (CharacterCodingException geenUtf8) {
      meldingen.fout(plek, "dit bestand is geen UTF-8; sla het op als UTF-8");
    } catch (IOException onleesbaar) {
      meldingen.fout(plek, "dit bestand is niet te lezen: " + onleesbaar.getMessage());
    }
    return Optional.empty();
  }

  /** Where the file as a whole stands. */
  Plek geheel() {
    return new Plek(pad, 0);
  }

  Plek regel(int regel) {
    return new Plek(pad, regel);
  }
}
