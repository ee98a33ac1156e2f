package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A gemeente with a system of its own that takes moves, and addresses from PDOK. */
final class KoppelingenIT {
  private static final String DAM =
      """
      {"response": {"numFound": 1, "docs": [{"postcode": "1012JS", "huisnummer": 1,
       "straatnaam": "Dam", "woonplaatsnaam": "Amsterdam", "gemeentecode": "0363"}]}}
      """;

  private final HttpServer anderen;
  private final BlockingQueue<String> gekomen = new LinkedBlockingQueue<>();
  private final AtomicInteger keer = new AtomicInteger();
  private final AtomicInteger opgezocht = new AtomicInteger();

  KoppelingenIT() throws IOException {
    anderen = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    anderen.createContext(
        "/in",
        verzoek -> {
          verzoek.getRequestBody().readAllBytes();
          gekomen.add(verzoek.getRequestHeaders().getFirst("Idempotency-Key"));
          verzoek.sendResponseHeaders(keer.getAndIncrement() == 0 ? 503 : 204, -1);
          verzoek.close();
        });
    anderen.createContext(
        "/adressen",
        verzoek -> {
          opgezocht.incrementAndGet();
          byte[] antwoord = DAM.getBytes(StandardCharsets.UTF_8);
          verzoek.sendResponseHeaders(200, antwoord.length);
          verzoek.getResponseBody().write(antwoord);
          verzoek.close();
        });
    anderen.start();
  }

  @AfterEach
  void close() {
    anderen.stop(0);
  }

  @Test
  void looksUpTheOldAddressOnceAndBringsTheMoveUntilItIsTaken(@TempDir Path map) throws Exception {
    int poort = anderen.getAddress().getPort();
    Path gemeenten = Proefdienst.kopieer(map.resolve("gemeenten"));
    Files.writeString(
        gemeenten.resolve("waterrijk/gemeente.yaml"),
        """

        adressenbron: pdok
        bezorging:
          verhuizing:
            soort: webhook
            adres: http://127.0.0.1:%d/in
        """
            .formatted(poort),
        StandardOpenOption.APPEND);
    var anders =
        Map.of(
            "WEGWIJS_GEMEENTEN",
            gemeenten.toString(),
            "WEGWIJS_PDOK",
            "http://127.0.0.1:" + poort + "/adressen",
            "WEGWIJS_BEZORGING_GEHEIMEN",
            "waterrijk:geheim");
    try (Proefdienst dienst = Proefdienst.start(map.resolve("data"), anders)) {
      Inwoner inwoner = dienst.begin("waterrijk");
      JsonNode samengevat =
          inwoner.zegAlles(
              "Ik wil mijn verhuizing doorgeven",
              "3484 HG 12",
              "1 maart",
              "1012 JS 1",
              "koop",
              "ik verhuis alleen",
              "Anna Voorbeeld",
              "12-03-1980");
      assertThat(Inwoner.van(samengevat, "samenvatting").toString()).contains("Dam 1, Amsterdam");
      assertThat(opgezocht).hasValue(1);

      JsonNode bevestiging =
          Inwoner.van(inwoner.kies("bevestigen"), "ontvangstbevestiging").getFirst();
      String sleutel = "waterrijk-" + bevestiging.path("kenmerk").asString();
      assertThat(gekomen.poll(20, TimeUnit.SECONDS)).isEqualTo(sleutel);
      assertThat(gekomen.poll(20, TimeUnit.SECONDS)).isEqualTo(sleutel);
      assertThat(dienst.verbinding().haal("/metrics").tekst())
          .contains(
              "wegwijs_bezorging_total{doel=\"webhook\",gemeente=\"waterrijk\","
                  + "uitkomst=\"mislukt\"} 1.0")
          .contains("wegwijs_bezorging_vast{gemeente=\"waterrijk\"} 0.0");
    }
  }
}
