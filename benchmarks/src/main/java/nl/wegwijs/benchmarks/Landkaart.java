package nl.wegwijs.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder with as many gemeenten as there are, each a sample gemeente in words of its own. */
final class Landkaart {
  static final int GEMEENTEN = 342;

  private static final Path SAMPLES = Path.of("gemeenten");
  private static final List<String> BEGIN =
      List.of(
          "Abbe", "Berg", "Dijk", "Eems", "Grave", "Hoge", "Kers", "Lage", "Maas", "Noorder",
          "Olden", "Polder", "Rijn", "Schel", "Tiel", "Veen", "Water", "Zand", "Zuider");
  private static final List<String> END =
      List.of(
          "akker", "beek", "broek", "dam", "drecht", "haven", "horst", "huizen", "kerk", "lo",
          "meer", "mond", "rode", "stein", "veld", "voort", "wijk", "zele");

  private final Path map;

  private Landkaart(Path map) {
    this.map = map;
  }

  /** Writes the files. */
  static Landkaart maak(Path map) throws IOException {
    var kaart = new Landkaart(map);
    kaart.kopieer(SAMPLES.resolve("_landelijk"), map.resolve("_landelijk"), "Waterrijk", "");
    for (int nummer = 0; nummer < GEMEENTEN; nummer++) {
      String code = Integer.toString(1000 + nummer);
      kaart.kopieer(SAMPLES.resolve("waterrijk"), kaart.gemeente(nummer), naam(nummer), code);
    }
    return kaart;
  }

  private static String naam(int nummer) {
    return BEGIN.get(nummer / END.size()) + END.get(nummer % END.size());
  }

  Path map() {
    return map;
  }

  private Path gemeente(int nummer) {
    return map.resolve("g" + nummer);
  }

  /** Says something else about passports in that gemeente, with a word that is nowhere else. */
  void wijzig(int nummer, String woord) throws IOException {
    Path bestand = gemeente(nummer).resolve("pdc/paspoort.md");
    String tekst = Files.readString(bestand).replaceAll("\n(Vraag ook naar .*\n)?$", "\n");
    Files.writeString(bestand, tekst + "Vraag ook naar " + woord + ".\n");
  }

  private void kopieer(Path van, Path naar, String naam, String code) throws IOException {
    try (Stream<Path> paden = Files.walk(van)) {
      for (Path pad : paden.filter(Files::isRegularFile).toList()) {
        boolean own = !code.isEmpty();
        if (own && pad.toString().endsWith(".en.md")) {
          continue;
        }
        Path doel = naar.resolve(van.relativize(pad).toString());
        Files.createDirectories(doel.getParent());
        String tekst = Files.readString(pad).replace("Waterrijk", naam);
        tekst = own ? tekst.replace("9901", code) : tekst;
        Files.writeString(doel, own && pad.toString().endsWith(".md") ? met(tekst, naam) : tekst);
      }
    }
  }

  /** With words that no other gemeente has. */
  private static String met(String tekst, String naam) {
    return tekst.stripTrailing() + "\nU vindt ons in de " + naam + "straat in " + naam + ".\n";
  }
}
