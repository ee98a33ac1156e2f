package nl.wegwijs.app.simulatie;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a gesprek that failed as a {@code .gesprek}, so that it is a test once it is put beside
 * the others: it expects what the inwoner wanted. What was said in reply stands there as notes.
 */
final class Afschrift {
  private static final LocalTime OCHTEND = LocalTime.of(10, 0);
  private static final int LANGSTE_NOOT = 160;

  private final Path map;
  private final LocalDate vandaag;

  Afschrift(Path map, LocalDate vandaag) {
    this.map = map;
    this.vandaag = vandaag;
  }

  /** Writes it under that name and tells where. */
  Path schrijf(String naam, Verloop verloop) throws IOException {
    Files.createDirectories(map);
    Path bestand = map.resolve(naam + ".gesprek");
    Files.write(bestand, regels(verloop), StandardCharsets.UTF_8);
    return bestand;
  }

  List<String> regels(Verloop verloop) {
    var regels = new ArrayList<String>();
    regels.add("# Gesimuleerd, manier " + verloop.manier().naam() + ": " + verloop.waar());
    regels.add("gemeente: " + verloop.doel().gemeente());
    regels.add("nu: " + vandaag.atTime(OCHTEND));
    regels.add("");
    for (Verloop.Stap stap : verloop.stappen()) {
      regels.add(
          switch (stap.zet()) {
            case Zet.Woorden(String tekst) -> "> " + tekst.replace("\n", "\\n");
            case Zet.Keuze(String waarde) -> ">> " + waarde;
            case Zet.Klaar klaar -> "#";
          });
      stap.gehoord().forEach(bericht -> regels.add(noot(bericht)));
    }
    verwachting(verloop).ifPresent(regels::add);
    return regels;
  }

  private static String noot(Gehoord bericht) {
    String tekst =
        (bericht.fout().isEmpty() ? "" : bericht.fout() + " / ")
            + bericht.tekst().replace("\n", " ");
    return "#   < %s ~ %s"
        .formatted(bericht.kort(), tekst.substring(0, Math.min(tekst.length(), LANGSTE_NOOT)));
  }

  private static Optional<String> verwachting(Verloop verloop) {
    return switch (verloop.manier()) {
      case GEEFT_OP -> Optional.of("= geannuleerd");
      case WIL_MENS -> Optional.of("= medewerker");
      case GEWOON, KORT, ALLES_TEGELIJK, CORRIGEERT, DWAALT_AF, TIKFOUTEN, ERNAAST -> {
        var velden = new StringBuilder("@ inzending verhuizing");
        for (Map.Entry<String, String> veld : verloop.doel().waarden().entrySet()) {
          velden.append(' ').append(veld.getKey()).append('=');
          velden.append('"').append(veld.getValue()).append('"');
        }
        yield Optional.of(velden.toString());
      }
    };
  }
}
