package nl.wegwijs.training;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The exam of the search: questions of inwoners with the product that answers them, and questions
 * that no gemeente answers. Nothing learns from it, but one half may serve to choose a handful of
 * weights with.
 *
 * @param vragen questions with an answer
 * @param zonder questions without one
 */
public record Zoekexamen(List<Vraag> vragen, List<String> zonder) {
  private static final int COLUMNS = 5;

  public Zoekexamen {
    vragen = List.copyOf(vragen);
    zonder = List.copyOf(zonder);
  }

  /**
   * One question with its answer.
   *
   * @param gemeente id of the gemeente it is asked of
   * @param product id
   * @param onderdelen the parts of the product each of which answers it, in lower case, the fittest
   *     first; empty where any part does
   * @param stijl how it is written, such as chat or spraak; en where it is English
   */
  public record Vraag(
      String gemeente, String product, List<String> onderdelen, String stijl, String tekst) {
    public Vraag {
      onderdelen = List.copyOf(onderdelen);
    }

    /** The fittest part; empty where any part answers. */
    public Optional<String> besteOnderdeel() {
      return onderdelen.stream().findFirst();
    }

    /** Whether it is in the half with which weights are chosen; the other half only measures. */
    public boolean isOmTeKiezen() {
      return Math.floorMod(tekst.hashCode(), 2) == 0;
    }
  }

  /** The exam that is packed with the program. */
  public static Zoekexamen vanKlassenpad() {
    return new Zoekexamen(
        rows("evaluatie/zoekvragen.tsv")
            .filter(row -> row.length == COLUMNS)
            .map(row ->
                new Vraag(
                    row[0],
                    row[1],
                    row[2].equals("-") ? List.of() : List.of(row[2].split(",", -1)),
                    row[3],
                    row[4]))
            .toList(),
        rows("evaluatie/zonder-antwoord.tsv").map(row -> row[row.length - 1]).toList());
  }

  private static Stream<String[]> rows(String file) {
    byte[] bytes =
        Bron.klassenpad()
            .bytes(file)
            .orElseThrow(() -> new IllegalStateException("not packed with the program: " + file));
    return new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains("\t"))
        .map(line -> line.split("\t", -1));
  }
}
