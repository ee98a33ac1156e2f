package nl.wegwijs.invoer.plan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the files of a plan so that all of them change or none. All new texts are on the disk,
 * with a list of them, before the first file is replaced; whoever finds that list after a crash
 * finishes the work, and without the list nothing has happened yet.
 */
public final class Wegschrijver {
  private static final String WERKMAP = ".invoer";
  private static final String LIJST = "klaar";

  private final Path map;
  private final Path werk;

  /**
   * @param map the folder of the gemeente
   */
  public Wegschrijver(Path map) {
    this.map = map;
    this.werk = map.resolve(WERKMAP);
  }

  /** Files could not be written; those of the gemeente are as they were. The message is Dutch. */
  public static final class SchrijfException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SchrijfException(String melding) {
      super(melding);
    }

    SchrijfException(String melding, Throwable oorzaak) {
      super(melding, oorzaak);
    }
  }

  /**
   * Finishes what an import that was stopped had ready, or clears away what it had not.
   *
   * @return how many files were put in their place
   */
  public int herstel() {
    if (!Files.isDirectory(werk)) {
      return 0;
    }
    return metSlot(() -> {
      int geplaatst = 0;
      if (Files.exists(werk.resolve(LIJST))) {
        geplaatst = plaats(Files.readAllLines(werk.resolve(LIJST), StandardCharsets.UTF_8));
      }
      ruimOp();
      return geplaatst;
    });
  }

  /**
   * Replaces all files of the plan.
   *
   * @throws SchrijfException where one of them cannot be written or changed in the meantime
   */
  public void schrijf(List<Bestandswijziging> wijzigingen) {
    if (wijzigingen.isEmpty()) {
      return;
    }
    metSlot(() -> {
      ruimOp();
      Files.createDirectories(werk.resolve("pdc"));
      for (Bestandswijziging wijziging : wijzigingen) {
        zoalsBijHetPlan(wijziging);
        bewaar(werk.resolve(wijziging.naam()), wijziging.nieuw());
      }
      List<String> namen = wijzigingen.stream().map(Bestandswijziging::naam).toList();
      Path bezig = werk.resolve("lijst");
      bewaar(bezig, String.join("\n", namen) + "\n");
      Files.move(bezig, werk.resolve(LIJST), StandardCopyOption.ATOMIC_MOVE);
      plaats(namen);
      ruimOp();
      return namen.size();
    });
  }

  private interface Schrijfwerk {
    int doe() throws IOException;
  }

  /** One import at a time, in one process or in several. */
  private int metSlot(Schrijfwerk schrijfwerk) {
    try (FileChannel slot =
            FileChannel.open(
                map.resolve(WERKMAP + ".slot"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock houvast = pak(slot)) {
      if (!houvast.isValid()) {
        throw new SchrijfException(map + ": het slot ging verloren; probeer het nog eens");
      }
      return schrijfwerk.doe();
    } catch (IOException mislukt) {
      throw new SchrijfException(
          map + ": schrijven lukt niet (" + mislukt + "); niets is half gewijzigd", mislukt);
    }
  }

  private FileLock pak(FileChannel slot) throws IOException {
    try {
      FileLock houvast = slot.tryLock();
      if (houvast != null) {
        return houvast;
      }
    } catch (OverlappingFileLockException bezet) {
      throw new SchrijfException(bezet(), bezet);
    }
    throw new SchrijfException(bezet());
  }

  private String bezet() {
    return map + ": er is al een import bezig; probeer het straks nog eens";
  }

  private void zoalsBijHetPlan(Bestandswijziging wijziging) throws IOException {
    Path doel = map.resolve(wijziging.naam());
    Optional<String> nu =
        Files.exists(doel)
            ? Optional.of(Files.readString(doel, StandardCharsets.UTF_8))
            : Optional.empty();
    if (!nu.equals(wijziging.oud())) {
      throw new SchrijfException(
          doel + ": dit bestand is intussen gewijzigd; voer de opdracht nog eens uit");
    }
  }

  /** Puts in its place what is still beside it; what is gone from there was placed before. */
  private int plaats(List<String> namen) throws IOException {
    int geplaatst = 0;
    Files.createDirectories(map.resolve("pdc"));
    for (String naam : namen) {
      Path naast = werk.resolve(naam);
      if (Files.exists(naast)) {
        Files.move(
            naast,
            map.resolve(naam),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
        geplaatst++;
      }
    }
    return geplaatst;
  }

  private static void bewaar(Path pad, String tekst) throws IOException {
    try (FileChannel bestand =
        FileChannel.open(pad, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(tekst.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        bestand.write(bytes);
      }
      bestand.force(true);
    }
  }

  /** The list goes last, so that a crash in between leaves nothing that looks ready. */
  private void ruimOp() throws IOException {
    if (!Files.isDirectory(werk)) {
      return;
    }
    Files.deleteIfExists(werk.resolve(LIJST));
    var paden = new ArrayList<Path>();
    try (Stream<Path> alle = Files.walk(werk)) {
      alle.sorted(Comparator.reverseOrder()).forEach(paden::add);
    }
    for (Path pad : paden) {
      Files.deleteIfExists(pad);
    }
  }
}
