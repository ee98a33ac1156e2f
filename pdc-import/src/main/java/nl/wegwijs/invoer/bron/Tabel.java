package nl.wegwijs.invoer.bron;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A text as rows of cells: divided by tabs, semicolons or commas, whichever the first row has,
 * quoted as RFC 4180 says. Rows without a word are left out, as are empty cells at the end of a row
 * beyond the first row's.
 *
 * @param kopregel line of the text on which the first row begins, from 1
 * @param koppen the cells of the first row
 * @param rijen the others
 */
record Tabel(int kopregel, List<Cel> koppen, List<Rij> rijen) {
  Tabel {
    koppen = List.copyOf(koppen);
    rijen = List.copyOf(rijen);
  }

  /** A heading with its place in a row. */
  record Cel(int plaats, String tekst) {}

  /**
   * One row.
   *
   * @param regel line of the text on which it begins, from 1
   */
  record Rij(int regel, List<String> cellen) {
    Rij {
      cellen = List.copyOf(cellen);
    }
  }

  /** Where the text is no table. */
  static final class GeenTabelException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int regel;

    GeenTabelException(int regel, Throwable oorzaak) {
      super(oorzaak);
      this.regel = regel;
    }

    /** Line of the text on which the row begins that is none, from 1. */
    int regel() {
      return regel;
    }
  }

  static Tabel van(String tekst) throws GeenTabelException {
    var rijen = new ArrayList<Rij>();
    // the parser means something else by this, which is no letter, wherever it stands
    String gelezen = tekst.replace('\uFFFE', '\uFFFD');
    int regel = 1;
    try (CSVParser parser = CSVParser.parse(new StringReader(gelezen), vorm(gelezen))) {
      Iterator<CSVRecord> volgende = parser.iterator();
      while (volgende.hasNext()) {
        CSVRecord rij = volgende.next();
        List<String> cellen = Stream.of(rij.values()).map(String::strip).toList();
        if (!cellen.stream().allMatch(String::isEmpty)) {
          rijen.add(new Rij(regel, cellen));
        }
        regel = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException kapot) {
      throw new GeenTabelException(regel, kapot);
    }
    return van(rijen);
  }

  private static Tabel van(List<Rij> rijen) {
    if (rijen.isEmpty()) {
      return new Tabel(1, List.of(), List.of());
    }
    List<String> koppen = zonderLegeStaart(rijen.getFirst().cellen(), 0);
    var cellen = new ArrayList<Cel>();
    koppen.forEach(kop -> cellen.add(new Cel(cellen.size(), kop)));
    return new Tabel(
        rijen.getFirst().regel(),
        cellen,
        rijen.stream()
            .skip(1)
            .map(rij -> new Rij(rij.regel(), zonderLegeStaart(rij.cellen(), koppen.size())))
            .toList());
  }

  private static List<String> zonderLegeStaart(List<String> cellen, int minstens) {
    int einde = cellen.size();
    while (einde > minstens && cellen.get(einde - 1).isEmpty()) {
      einde--;
    }
    return cellen.subList(0, einde);
  }

  private static CSVFormat vorm(String tekst) {
    String eerste = tekst.lines().filter(regel -> !regel.isBlank()).findFirst().orElse("");
    char scheiding = ',';
    for (char anders : new char[] {'\t', ';'}) {
      if (eerste.indexOf(anders) >= 0) {
        scheiding = anders;
        break;
      }
    }
    return CSVFormat.RFC4180.builder().setDelimiter(scheiding).setIgnoreEmptyLines(false).get();
  }
}
