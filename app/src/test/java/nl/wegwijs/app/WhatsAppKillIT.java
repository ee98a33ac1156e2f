package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.wegwijs.channels.whatsapp.proef.Toestel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** No message that came in is lost and none is answered twice, whenever the service is killed. */
final class WhatsAppKillIT {
  private static final int RONDEN = 1;
  private static final int TOESTELLEN = 6;

  @Test
  void answersEveryMessageOnceThroughKills(@TempDir Path map) throws Exception {
    Path data = map.resolve("data");
    var random = new Random();
    try (var nummer = new Proefnummer(Clock.systemUTC())) {
      List<Toestel> toestellen =
          IntStream.range(0, TOESTELLEN)
              .mapToObj(i -> nummer.toestel(Proefnummer.WATERRIJK))
              .toList();
      for (int ronde = 0; ronde < RONDEN; ronde++) {
        try (Kindproces dienst =
            Kindproces.start(data, nummer.omgeving(Map.of("WEGWIJS_NU", "")))) {
          nummer.verbind(dienst.verbinding().adres("/"));
          int voor = gekregen(toestellen);
          toestellen.forEach(toestel -> nummer.zeg(toestel, "Wat kost een paspoort?"));
          int tot = voor + random.nextInt(TOESTELLEN);
          Proefnummer.wachtTot(() -> gekregen(toestellen) >= tot);
          dienst.dood();
        }
      }
      try (Kindproces dienst = Kindproces.start(data, nummer.omgeving(Map.of("WEGWIJS_NU", "")))) {
        nummer.verbind(dienst.verbinding().adres("/"));
        Proefnummer.wachtTot(
            () -> toestellen.stream().allMatch(toestel -> sporen(toestel).size() == RONDEN + 1));
        assertThat(dienst.stop()).isEqualTo(143);
        String log = dienst.uitvoer();
        assertThat(log).contains("Wegwijs is klaar").doesNotContain("Wat kost");
        toestellen.forEach(
            toestel -> assertThat(log).doesNotContain(toestel.telefoon(), toestel.gebruiker()));
      }
      assertThat(toestellen)
          .allSatisfy(
              toestel -> assertThat(sporen(toestel)).as("each beurt once").doesNotHaveDuplicates());
    }
  }

  private static int gekregen(List<Toestel> toestellen) {
    return toestellen.stream().mapToInt(toestel -> toestel.gekregen().size()).sum();
  }

  private static List<String> sporen(Toestel toestel) {
    var sporen = new ArrayList<String>();
    for (JsonNode bericht : toestel.gekregen()) {
      sporen.add(bericht.path("biz_opaque_callback_data").asString(""));
    }
    return sporen;
  }
}
