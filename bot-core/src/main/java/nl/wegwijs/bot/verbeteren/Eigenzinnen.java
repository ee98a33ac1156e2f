package nl.wegwijs.bot.verbeteren;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * A gemeente's own sentences that {@code ./wegwijs train} learns from: {@code zinnen/<intent>.tsv},
 * and in {@code achtergrond/eigen.tsv} what is not for a gemeente. Not thread-safe.
 */
final class Eigenzinnen {
  private final Path gemeenten;

  Eigenzinnen(Path gemeenten) {
    this.gemeenten = gemeenten;
  }

  /** One file of sentences, in each line of which the same stands before the sentence. */
  record Plaats(String bestand, String voorop) {
    /** Where sentences for that intent stand. */
    static Plaats intent(String intent) {
      return new Plaats("zinnen/" + intent + ".tsv", "vraag");
    }

    /** Where sentences stand that are not for a gemeente. */
    static Plaats nietVoorOns() {
      return new Plaats("achtergrond/eigen.tsv", "niet-voor-ons");
    }

    private String regel(String zin) {
      return voorop + "\t" + zin;
    }
  }

  /** Adds a sentence at the end; one that is there already is not added twice. */
  void voegToe(GemeenteId gemeente, Plaats plaats, String zin) throws IOException {
    List<String> regels = regels(gemeente, plaats);
    if (!regels.contains(plaats.regel(zin))) {
      regels.add(plaats.regel(zin));
      schrijf(gemeente, plaats, regels);
    }
  }

  /** Takes a sentence away. */
  void haalWeg(GemeenteId gemeente, Plaats plaats, String zin) throws IOException {
    List<String> regels = regels(gemeente, plaats);
    if (regels.remove(plaats.regel(zin))) {
      schrijf(gemeente, plaats, regels);
    }
  }

  private List<String> regels(GemeenteId gemeente, Plaats plaats) throws IOException {
    Path pad = pad(gemeente, plaats);
    return Files.exists(pad) ? new ArrayList<>(Files.readAllLines(pad)) : new ArrayList<>();
  }

  private void schrijf(GemeenteId gemeente, Plaats plaats, List<String> regels) throws IOException {
    Path pad = pad(gemeente, plaats);
    if (regels.isEmpty()) {
      Files.deleteIfExists(pad);
      return;
    }
    Path map = Files.createDirectories(pad.resolve("..").normalize());
    Path klaar = Files.createTempFile(map, ".zinnen", ".nieuw");
    try {
      Files.write(klaar, regels);
      Files.move(klaar, pad, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(klaar);
    }
  }

  private Path pad(GemeenteId gemeente, Plaats plaats) {
    return gemeenten.resolve(gemeente.value()).resolve(plaats.bestand());
  }
}
