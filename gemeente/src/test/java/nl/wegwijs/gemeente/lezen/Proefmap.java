package nl.wegwijs.gemeente.lezen;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import org.junit.jupiter.api.Assertions;

/** A copy of a small, good folder of gemeenten that a test may spoil. */
final class Proefmap {
  static final InstantSource KLOK = InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z"));

  private final Path map;
  private long tijd = KLOK.millis();

  Proefmap(Path map) throws IOException, URISyntaxException {
    this.map = map;
    URL bron = Proefmap.class.getResource("/proef");
    Assertions.assertNotNull(bron);
    Path proef = Path.of(bron.toURI());
    try (Stream<Path> paden = Files.walk(proef)) {
      for (Path pad : paden.sorted().toList()) {
        Path doel = map.resolve(proef.relativize(pad).toString());
        if (Files.isDirectory(pad)) {
          Files.createDirectories(doel);
        } else {
          Files.copy(pad, doel);
          Files.setLastModifiedTime(doel, FileTime.fromMillis(tijd));
        }
      }
    }
  }

  Path map() {
    return map;
  }

  Path pad(String bestand) {
    return map.resolve(bestand);
  }

  /** Puts other text in the place of a piece that must be there once. */
  Proefmap vervang(String bestand, String oud, String nieuw) throws IOException {
    String tekst = Files.readString(pad(bestand));
    Assertions.assertEquals(1, tekst.split(Pattern.quote(oud), -1).length - 1, oud);
    return schrijf(bestand, tekst.replace(oud, nieuw));
  }

  /** Writes a file, with a time of change that is later than any before. */
  Proefmap schrijf(String bestand, String tekst) throws IOException {
    Files.createDirectories(pad(bestand).getParent());
    Files.writeString(pad(bestand), tekst);
    tijd += 1000;
    Files.setLastModifiedTime(pad(bestand), FileTime.fromMillis(tijd));
    return this;
  }

  Gelezen lees() {
    return new GemeentenLezer(Set.of("begroeting"), KLOK).lees(map);
  }

  /** Reads it again and again, an hour after everything was written. */
  Herlezer herlezer() {
    InstantSource later = InstantSource.fixed(KLOK.instant().plus(Duration.ofHours(1)));
    return new Herlezer(new GemeentenLezer(Set.of("begroeting"), later), map);
  }

  /** The gemeente of the folder, which must be without mistakes. */
  Gemeente gemeente() {
    Gelezen gelezen = lees();
    Assertions.assertEquals(List.of(), gelezen.fouten());
    return gelezen.gemeenten().gemeente(new GemeenteId("proefdam")).orElseThrow();
  }
}
