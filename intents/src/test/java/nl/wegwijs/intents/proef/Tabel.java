package nl.wegwijs.intents.proef;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Tables of sentences with what is expected of them, a tab in between. */
public final class Tabel {
  /**
   * One row.
   *
   * @param verwacht empty where nothing is to be found
   */
  public record Rij(String zin, String verwacht) {}

  private Tabel() {}

  /** The rows of the file beside that class. */
  public static List<Rij> lees(Class<?> naast, String bestand) {
    try (InputStream stroom = naast.getResourceAsStream(bestand)) {
      Objects.requireNonNull(stroom, bestand);
      var lezer = new BufferedReader(new InputStreamReader(stroom, StandardCharsets.UTF_8));
      return lezer
          .lines()
          .filter(regel -> !regel.startsWith("#") && !regel.isBlank())
          .map(Tabel::rij)
          .toList();
    } catch (IOException onleesbaar) {
      throw new UncheckedIOException(onleesbaar);
    }
  }

  private static Rij rij(String regel) {
    int tab = regel.indexOf('\t');
    return tab < 0
        ? new Rij(regel, "")
        : new Rij(regel.substring(0, tab), regel.substring(tab + 1).strip());
  }
}
