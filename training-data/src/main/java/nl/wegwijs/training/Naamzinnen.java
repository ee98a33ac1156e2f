package nl.wegwijs.training;

import java.util.ArrayList;
import java.util.List;

/**
 * Sentences with names of persons and streets.
 *
 * @param leren to learn from
 * @param meten that no model has been trained on
 */
public record Naamzinnen(List<Naamzin> leren, List<Naamzin> meten) {
  private static final List<String> LEREN =
      List.of(
          "namen/personen.train",
          "namen/straten.train",
          "namen/gemengd.train",
          "namen/geen-namen.train");
  private static final String METEN = "evaluatie/namen.train";

  public Naamzinnen {
    leren = List.copyOf(leren);
    meten = List.copyOf(meten);
  }

  /**
   * Reads the sentences that are packed with the program.
   *
   * @throws IllegalStateException with every mistake where a file is missing or has odd lines
   */
  public static Naamzinnen vanKlassenpad() {
    var fouten = new ArrayList<Fout>();
    var leren = new ArrayList<Naamzin>();
    LEREN.forEach(bestand -> leren.addAll(lees(bestand, fouten)));
    List<Naamzin> meten = lees(METEN, fouten);
    if (!fouten.isEmpty()) {
      throw new IllegalStateException(
          String.join("\n", fouten.stream().map(Fout::toString).toList()));
    }
    return new Naamzinnen(leren, meten);
  }

  private static List<Naamzin> lees(String naam, List<Fout> fouten) {
    var bestand = new Regelbestand(naam, fouten);
    byte[] bytes = Bron.klassenpad().bytes(naam).orElse(new byte[0]);
    return bestand.regels(bytes, "zin", false).stream()
        .map(regel -> new Naamzin(regel.kolom(0), new Herkomst(naam, regel.nummer())))
        .toList();
  }
}
