package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.wegwijs.channels.whatsapp.proef.Toestel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Inwoners talk with the service through WhatsApp, or rather its stand-in. */
@TestInstance(Lifecycle.PER_CLASS)
final class WhatsAppIT {
  private final Proefnummer nummer = Proefnummer.opTijd();
  private final Proefdienst dienst;

  WhatsAppIT(@TempDir Path data) {
    this.dienst = Proefdienst.start(data, nummer.omgeving(Map.of()));
    nummer.verbind(dienst.adres("/"));
  }

  @AfterAll
  void sluit() {
    dienst.close();
    nummer.close();
  }

  @Test
  void greetsSomebodyNewAndAnswersFromTheCatalogue() {
    Toestel toestel = nummer.toestel(Proefnummer.WATERRIJK);

    nummer.zeg(toestel, "Wat kost een paspoort?");

    List<JsonNode> gekregen = Proefnummer.gekregen(toestel, 2);
    assertThat(Proefnummer.woorden(gekregen.get(0))).contains("digitale assistent", "Waterrijk");
    assertThat(Proefnummer.woorden(gekregen.get(1))).contains("Bron: Paspoort");
  }
}
