package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What an inwoner types is in the database for a while, and nowhere else; a BSN is nowhere at all.
 */
final class GeenWoordenInLogIT {
  private static final List<String> BSN = List.of("111222333", "123456782", "11.22.33.444");
  private static final List<String> IBAN = List.of("NL91ABNA0417164300", "NL91 ABNA 0417 1643 00");
  private static final List<String> WOORDEN =
      List.of(
          "Zwaluwstaart",
          "Quirijn",
          "Ysbrandt",
          "Lindelaan",
          "3484 HG",
          "3484HG",
          "3486 KD",
          "3486KD",
          "0612345678",
          "06 1234 5678",
          "quirijn@voorbeeld",
          "7 mei",
          "1985-05-07",
          "krokodil",
          "slaat");

  @Test
  void writesNoWordOfAnInwonerInLogsAndMetricsAndNoBsnAnywhere(@TempDir Path map) throws Exception {
    Path data = map.resolve("data");
    try (Kindproces dienst = Kindproces.start(data, Map.of("WEGWIJS_LOG", "TRACE"))) {
      Inwoner inwoner = dienst.verbinding().begin("waterrijk");
      JsonNode bevestigd = verhuis(inwoner);
      vertelVanAlles(inwoner);
      String metrieken = dienst.verbinding().haal("/metrics").tekst();
      String gelezen = inwoner.haal("/berichten?na=-1").tekst();
      assertZonder(bestanden(data), BSN);
      assertZonder(bestanden(data), IBAN);
      assertThat(dienst.stop()).isEqualTo(143);

      assertThat(Inwoner.van(bevestigd, "ontvangstbevestiging")).hasSize(1);
      assertThat(gelezen).contains("Quirijn Zwaluwstaart").contains("mijn bsn is *");
      assertZonder(gelezen, BSN);
      assertZonder(gelezen, IBAN);
      assertZonder(bestanden(data), BSN);
      assertThat(metrieken).contains("wegwijs_beurt_seconds_count").contains("paspoort");
      assertZonderWoorden(metrieken);
      String log = dienst.uitvoer();
      assertThat(log).contains("\"uitkomst\":\"beantwoord\"").contains("\"intent\":");
      assertZonderWoorden(log);
      assertThat(log).doesNotContain(inwoner.sleutel());
    }
  }

  private static JsonNode verhuis(Inwoner inwoner) {
    inwoner.zegAlles(
        "Per 1 maart woon ik met mijn vrouw op Lindelaan 4b 3484 HG",
        "3486 KD 14",
        "koop",
        "Ysbrandt Zwaluwstaart",
        "Quirijn Zwaluwstaart",
        "7 mei 1985");
    return inwoner.kies("bevestigen");
  }

  private static void vertelVanAlles(Inwoner inwoner) {
    inwoner.zegAlles(
        "mijn bsn is 111222333, wat kost een paspoort voor mijn krokodil?",
        "burgerservicenummer 11.22.33.444",
        "123456782",
        "mijn rekening is NL91 ABNA 0417 1643 00",
        "bel mij terug op 06 1234 5678",
        "quirijn@voorbeeld.nl",
        "mijn man slaat mij");
    inwoner.stuur(Map.of("keuze", "krokodil 111222333"));
    inwoner.stuurJson("{\"tekst\": \"krokodil\", \"krokodil\": \"krokodil\"}");
    inwoner.stuurJson("{\"tekst\": \"krokodil");
    String vraag = "{\"gemeente\": \"waterrijk\", \"tekst\": \"krokodil met bsn 111222333\"}";
    String routering = inwoner.verbinding().post("/v1/routeringen", vraag).tekst();
    assertZonder(routering, BSN);
    inwoner.verbinding().haal("/v1/producten?gemeente=waterrijk&zoek=krokodil");
    inwoner.verbinding().haal("/v1/krokodil");
  }

  private static void assertZonderWoorden(String waar) {
    assertZonder(waar, BSN);
    assertZonder(waar, IBAN);
    assertZonder(waar, WOORDEN);
  }

  private static void assertZonder(String waar, List<String> woorden) {
    for (String woord : woorden) {
      assertThat(waar.contains(woord)).as("'%s' was found", woord).isFalse();
    }
  }

  private static String bestanden(Path data) throws Exception {
    var alles = new StringBuilder();
    try (var bestanden = Files.list(data)) {
      for (Path bestand : bestanden.filter(Files::isRegularFile).toList()) {
        alles.append(Files.readString(bestand, StandardCharsets.ISO_8859_1));
      }
    }
    return alles.toString();
  }
}
