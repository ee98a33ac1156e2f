package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.wegwijs.app.simulatie.Ingediend;
import nl.wegwijs.app.simulatie.Simulatie;
import nl.wegwijs.app.simulatie.Simulatieverslag;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Gemeenten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invented inwoners who talk with the real service; many more of them are for the command. */
final class SimulateIT {
  @Test
  void holdsGesprekkenInEveryMannerAndNeverFilesAnythingWrong(@TempDir Path map) throws Exception {
    try (Proefdienst dienst = Proefdienst.start(map.resolve("data"))) {
      Gemeenten gemeenten =
          Bestanden.gemeenten(Proefdienst.GEMEENTEN, Klok.parse(Proefdienst.NU)).gemeenten();
      var simulatie =
          new Simulatie(dienst.adres("/"), Ingediend.ONBEKEND, LocalDate.of(2027, 2, 16), 36, 7, 4);

      Simulatieverslag verslag =
          simulatie.houd(gemeenten, gemeenten.gemeente(new GemeenteId("waterrijk")).orElseThrow());

      String regels = String.join("\n", verslag.regels());
      assertThat(verslag.verkeerd()).as(regels).isZero();
      assertThat(verslag.ingediend()).as(regels).isGreaterThan(0.9);
      int geschreven = verslag.schrijfMislukte(map.resolve("mislukt"));
      try (var bestanden = Files.list(geschreven > 0 ? map.resolve("mislukt") : map)) {
        assertThat(bestanden.filter(pad -> pad.toString().endsWith(".gesprek")))
            .hasSize(geschreven);
      }
    }
  }
}
