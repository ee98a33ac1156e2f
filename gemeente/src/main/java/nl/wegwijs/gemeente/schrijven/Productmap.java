package nl.wegwijs.gemeente.schrijven;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.Productbestand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of products in the folder of the gemeenten. Safe for use by many threads: a file is
 * replaced in one step, so that who reads it sees the old text or the new.
 */
public final class Productmap {
  /** What a product may be called: the name of its file. */
  public static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private static final GemeenteId LANDELIJK = new GemeenteId("_landelijk");
  private static final Pattern BESTAND = Pattern.compile("([a-z0-9-]+?)(\\.en)?\\.md");
  private static final int LANGSTE_ID = 80;
  private static final Logger LOG = LoggerFactory.getLogger(Productmap.class);

  private final Path map;

  /**
   * @param map the folder with a folder for each gemeente
   */
  public Productmap(Path map) {
    this.map = map;
  }

  /** One file: a product in one language. */
  public record Sleutel(String product, Taal taal) implements Comparable<Sleutel> {
    @Override
    public int compareTo(Sleutel ander) {
      int eerst = product.compareTo(ander.product);
      return eerst != 0 ? eerst : taal.compareTo(ander.taal);
    }

    /** The name of its file within a gemeente's folder. */
    public String bestand() {
      return Productbestand.naam(product, taal);
    }
  }

  /** The folder with a folder for each gemeente. */
  public Path map() {
    return map;
  }

  /**
   * What a product of that name may be called: {@code Bakfiets lenen} becomes {@code
   * bakfiets-lenen}. Not every name gives an id that may be.
   */
  public static String id(String naam) {
    return Normalizer.normalize(naam, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** Whether a product may have that id. */
  public static boolean geldigId(String id) {
    return id.length() <= LANGSTE_ID && ID.matcher(id).matches();
  }

  /** Where a gemeente's own file of that product is or would be. */
  public Path pad(GemeenteId gemeente, Sleutel sleutel) {
    return map.resolve(gemeente.value()).resolve(sleutel.bestand());
  }

  /** The text of a gemeente's own file; empty where it has none. */
  public Optional<String> eigen(GemeenteId gemeente, Sleutel sleutel) {
    return lees(pad(gemeente, sleutel));
  }

  /** The text that all gemeenten share; empty where there is none. */
  public Optional<String> landelijk(Sleutel sleutel) {
    return lees(pad(LANDELIJK, sleutel));
  }

  /** Which products there is a national text of. */
  public Set<Sleutel> landelijke() {
    return sleutels(LANDELIJK);
  }

  /** Which products a gemeente has a file of its own of. */
  public Set<Sleutel> sleutels(GemeenteId gemeente) {
    Path pdc = map.resolve(gemeente.value()).resolve("pdc");
    if (!Files.isDirectory(pdc)) {
      return Set.of();
    }
    try (Stream<Path> paden = Files.list(pdc)) {
      var sleutels = new TreeSet<Sleutel>();
      for (Path pad : paden.toList()) {
        Matcher naam = BESTAND.matcher(String.valueOf(pad.getFileName()));
        if (naam.matches()) {
          sleutels.add(new Sleutel(naam.group(1), naam.group(2) == null ? Taal.NL : Taal.EN));
        }
      }
      return sleutels;
    } catch (IOException onleesbaar) {
      throw new SchrijffoutException(onleesbaar);
    }
  }

  /** The texts of all files of a gemeente's own. */
  public SortedMap<Sleutel, String> alleEigen(GemeenteId gemeente) {
    var teksten = new TreeMap<Sleutel, String>();
    for (Sleutel sleutel : sleutels(gemeente)) {
      eigen(gemeente, sleutel).ifPresent(tekst -> teksten.put(sleutel, tekst));
    }
    return teksten;
  }

  /**
   * Gets everything ready to replace a gemeente's own file, which is still as it was. The text is
   * on the disk then, so that what can fail has failed.
   *
   * @param tekst empty to take the file away
   * @throws SchrijffoutException if it cannot be written
   */
  public Klaar zetKlaar(GemeenteId gemeente, Sleutel sleutel, Optional<String> tekst) {
    Path doel = pad(gemeente, sleutel);
    Path naast = doel.resolveSibling("." + doel.getFileName() + "." + UUID.randomUUID() + "~");
    try {
      Files.createDirectories(doel.getParent());
      schrijf(naast, tekst.orElse(""));
      rechtenVan(doel, naast);
      return new Klaar(doel, naast, tekst.isEmpty());
    } catch (IOException | UnsupportedOperationException mislukt) {
      ruimOp(naast);
      throw new SchrijffoutException(mislukt);
    }
  }

  /** A text that is ready to take the place of a file. */
  public static final class Klaar implements AutoCloseable {
    private final Path doel;
    private final Path naast;
    private final boolean weg;

    private Klaar(Path doel, Path naast, boolean weg) {
      this.doel = doel;
      this.naast = naast;
      this.weg = weg;
    }

    /**
     * Puts it in its place, in one step.
     *
     * @throws SchrijffoutException if that cannot be done; the file is as it was
     */
    public void plaats() {
      try {
        if (weg) {
          Files.deleteIfExists(doel);
          return;
        }
        Files.move(
            naast, doel, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException mislukt) {
        throw new SchrijffoutException(mislukt);
      }
    }

    /** Lets go of what was not put in its place. */
    @Override
    public void close() {
      ruimOp(naast);
    }
  }

  private static void schrijf(Path pad, String tekst) throws IOException {
    try (FileChannel bestand =
        FileChannel.open(pad, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(tekst.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        bestand.write(bytes);
      }
      bestand.force(true);
    }
  }

  /** Whoever could read or write the file still can. */
  private static void rechtenVan(Path doel, Path naast) throws IOException {
    boolean posix = Files.getFileStore(naast).supportsFileAttributeView("posix");
    if (posix && Files.exists(doel)) {
      Files.setPosixFilePermissions(naast, Files.getPosixFilePermissions(doel));
    }
  }

  private static void ruimOp(Path naast) {
    try {
      Files.deleteIfExists(naast);
    } catch (IOException | ReadOnlyFileSystemException blijftLiggen) {
      LOG.debug(
          "{} stays; its name begins with a dot, so that nobody reads it", naast, blijftLiggen);
    }
  }

  private static Optional<String> lees(Path pad) {
    try {
      String tekst = Files.readString(pad, StandardCharsets.UTF_8);
      return Optional.of(tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst);
    } catch (NoSuchFileException erNiet) {
      return Optional.empty();
    } catch (IOException onleesbaar) {
      throw new SchrijffoutException(onleesbaar);
    }
  }
}
