package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wegwijs.channels.whatsapp.proef.Toestel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What a product says to staff alone reaches no inwoner, whichever way they look: every product has
 * such words here, and none of them may come out of the service.
 */
final class DeskMemoIT {
  private static final String MEMO = "zeepaardje";
  private static final String PASPOORT = "/v1/producten/paspoort?gemeente=waterrijk";

  @Test
  void staffAloneReadWhatIsMeantForThem(@TempDir Path map) throws Exception {
    Path gemeenten = Proefdienst.kopieer(map.resolve("gemeenten"));
    zetOveral(gemeenten.resolve("_landelijk/pdc"));
    try (Proefnummer nummer = Proefnummer.opTijd();
        Proefdienst dienst = dienst(map.resolve("data"), gemeenten, nummer)) {
      nummer.verbind(dienst.adres("/"));
      Verbinding open = dienst.verbinding();

      List<String> ids = producten(open);
      for (String taal : List.of("nl", "en")) {
        for (String id : ids) {
          zonder(open.haal("/v1/producten/" + id + "?gemeente=waterrijk&taal=" + taal));
        }
        vraagt(open.begin("waterrijk", taal), taal);
      }
      for (String id : ids) {
        Inwoner inwoner = open.begin("heuveldam");
        zonder(inwoner.stuur(Map.of("tekst", id.replace('-', ' '))));
      }
      zoekt(open);
      whatsApp(nummer);
      for (String pagina : List.of("/", "/?gemeente=waterrijk", "/widget.js", "/v1/openapi.json")) {
        zonder(open.haal(pagina));
      }

      assertThat(Collega.aangemeld(open, "waterrijk", "kcc").haal(PASPOORT).tekst()).contains(MEMO);
      zonder(Collega.aangemeld(open, "heuveldam", "kcc").haal(PASPOORT));
    }
  }

  private static List<String> producten(Verbinding open) {
    Antwoord alle = open.haal("/v1/producten?gemeente=waterrijk");
    zonder(alle);
    List<String> ids =
        Inwoner.lijst(alle.json(200).path("producten")).stream()
            .map(product -> product.path("id").asString())
            .toList();
    assertThat(ids).hasSizeGreaterThan(150);
    return ids;
  }

  /** One gesprek with an answer, one that is judged and a form, read back and followed live. */
  private static void vraagt(Inwoner inwoner, String taal) throws Exception {
    List<String> vragen =
        taal.equals("nl")
            ? List.of("wat kost een paspoort", "en voor mijn zoon?", "ik ga verhuizen", "stop")
            : List.of("how much is a passport", "and for my son?", "I am moving", "stop");
    for (String vraag : vragen) {
      zonder(inwoner.stuur(Map.of("tekst", vraag)));
    }
    zonder(inwoner.stuur(Map.of("keuze", "hielp-nee")));
    zonder(inwoner.haal("/berichten?na=-1"));
    zonder(inwoner.haal(""));
    List<String> regels = inwoner.verbinding().gebeurtenissen(inwoner, 12);
    assertThat(regels).hasSize(12);
    assertThat(String.join("\n", regels)).doesNotContainIgnoringCase(MEMO);
  }

  private static void zoekt(Verbinding open) {
    JsonNode gevonden =
        open.haal("/v1/producten?gemeente=waterrijk&zoek=" + MEMO).json(200).path("producten");
    assertThat(gevonden.toString()).doesNotContain(MEMO);
    for (String vraag : List.of("wat kost een paspoort", MEMO)) {
      zonder(
          open.post(
              "/v1/routeringen",
              Antwoord.schrijf(Map.of("gemeente", "waterrijk", "tekst", vraag))));
    }
    assertThat(open.begin("waterrijk").zeg(MEMO).path("uitkomst").path("soort").asString())
        .isEqualTo("geweigerd");
  }

  private static void whatsApp(Proefnummer nummer) {
    Toestel toestel = nummer.toestel(Proefnummer.WATERRIJK);
    for (String vraag : List.of("wat kost een paspoort", "grofvuil ophalen", "ik ga trouwen")) {
      int ervoor = toestel.gekregen().size();
      nummer.zeg(toestel, vraag);
      Proefnummer.gekregen(toestel, ervoor + 1);
    }
    assertThat(toestel.gekregen().toString()).contains("Bron: ").doesNotContain(MEMO);
  }

  private static void zonder(Antwoord antwoord) {
    assertThat(antwoord.status()).isLessThan(500);
    assertThat(antwoord.tekst()).doesNotContainIgnoringCase(MEMO);
  }

  private static void zetOveral(Path pdc) throws IOException {
    try (Stream<Path> bestanden = Files.list(pdc)) {
      for (Path bestand : bestanden.toList()) {
        String naam = bestand.getFileName().toString();
        if (naam.endsWith(".md") && !naam.endsWith(".en.md")) {
          String tekst = Files.readString(bestand).replaceFirst("(?m)^deskMemo:.*\n", "");
          Files.writeString(
              bestand, tekst.replaceFirst("---\n", "---\ndeskMemo: \"Het " + MEMO + ".\"\n"));
        }
      }
    }
  }

  private static Proefdienst dienst(Path data, Path gemeenten, Proefnummer nummer) {
    return Proefdienst.demo(
        data, nummer.omgeving(Map.of("WEGWIJS_GEMEENTEN", gemeenten.toString())));
  }
}
