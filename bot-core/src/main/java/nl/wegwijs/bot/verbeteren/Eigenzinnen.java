package nl.wegwijs.bot.verbeteren;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * A gemeente's own training sentences, {@code zinnen/<intent>.tsv}, which {@code ./wegwijs train}
 * learns from. Not thread-safe.
 */
final class Eigenzinnen {
  private static final String STIJL = "vraag";

  private final Path gemeenten;

  Eigenzinnen(Path gemeenten) {
    this.gemeenten = gemeenten;
  }

  /** Adds a sentence at the end; one that is there already is not added twice. */
  void voegToe(GemeenteId gemeente, String intent, String zin) throws IOException {
    List<String> regels = regels(gemeente, intent);
    String regel = STIJL + "\t" + zin;
    if (!regels.contains(regel)) {
      regels.add(regel);
      schrijf(gemeente, intent, regels);
    }
  }

  /** Takes a sentence away. */
  void haalWeg(GemeenteId gemeente, String intent, String zin) throws IOException {
    List<String> regels = regels(gemeente, intent);
    if (regels.remove(STIJL + "\t" + zin)) {
      schrijf(gemeente, intent, regels);
    }
  }

  private List<String> regels(GemeenteId gemeente, String intent) throws IOException {
    Path pad = pad(gemeente, intent);
    return Files.exists(pad) ? new ArrayList<>(Files.readAllLines(pad)) : new ArrayList<>();
  }

  private void schrijf(GemeenteId gemeente, String intent, List<String> regels) throws IOException {
    Path pad = pad(gemeente, intent);
    if (regels.isEmpty()) {
      Files.deleteIfExists(pad);
      return;
    }
    Path map = gemeenten.resolve(gemeente.value()).resolve("zinnen");
    Files.createDirectories(map);
    Path klaar = Files.createTempFile(map, ".zinnen", ".nieuw");
    try {
      Files.write(klaar, regels);
      Files.move(klaar, pad, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(klaar);
    }
  }

  private Path pad(GemeenteId gemeente, String intent) {
    return gemeenten.resolve(gemeente.value()).resolve("zinnen").resolve(intent + ".tsv");
  }
}
