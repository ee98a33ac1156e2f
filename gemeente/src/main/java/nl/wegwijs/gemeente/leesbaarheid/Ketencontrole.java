package nl.wegwijs.gemeente.leesbaarheid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.lezen.Fout;
import nl.wegwijs.gemeente.lezen.Taalteksten;

/** Tells where what is said about events in somebody's life is hard to read, by file and line. */
public final class Ketencontrole {
  private static final String BESTAND = "levensgebeurtenissen.yaml";

  private final Leesbaarheid leesbaarheid = new Leesbaarheid();

  /** Every remark on those files in a folder of gemeenten. */
  public List<Fout> alle(Path map) {
    try (Stream<Path> paden = Files.walk(map, 2)) {
      return paden
          .filter(pad -> pad.endsWith(BESTAND))
          .sorted()
          .flatMap(pad -> van(pad).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Fout> van(Path pad) {
    return Taalteksten.van(pad).stream()
        .flatMap(tekst ->
            leesbaarheid.controleer(tekst.tekst(), tekst.taal()).stream()
                .map(opmerking -> new Fout(pad, tekst.regel(), "B1: " + opmerking.melding())))
        .toList();
  }
}
