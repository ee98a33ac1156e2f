package nl.wegwijs.channels.adressen;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import nl.wegwijs.bot.wereld.Adressenbron.Gevonden;
import nl.wegwijs.gemeente.Adresregister.Adres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The source of addresses against a server that speaks as PDOK does, and one that does not. */
final class PdokAdressenTest {
  private static final String DAM =
      """
      {"response": {"numFound": 3, "start": 0, "maxScore": 9.1, "numFoundExact": true, "docs": [
        {"postcode": "1012JS", "huisnummer": 1, "straatnaam": "Dam", "woonplaatsnaam": "Amsterdam",
         "gemeentecode": "0363"},
        {"postcode": "1012JS", "huisnummer": 1, "huisletter": "a", "huisnummertoevoeging": "2",
         "straatnaam": "Dam", "woonplaatsnaam": "Amsterdam", "gemeentecode": "0363"},
        {"postcode": "1012JT", "huisnummer": 1, "straatnaam": "Elders", "woonplaatsnaam": "X",
         "gemeentecode": "0363"}]}}
      """;
  private static final String NIETS =
      """
      {"response": {"numFound": 0, "start": 0, "maxScore": 0.0, "docs": []}}
      """;

  private final HttpServer server;
  private final CountDownLatch einde = new CountDownLatch(1);
  private final BlockingQueue<String> vragen = new LinkedBlockingQueue<>();
  private volatile Instant nu = Instant.parse("2027-02-01T11:00:00Z");
  private volatile int status = 200;
  private volatile String antwoord = DAM;
  private volatile boolean zwijgt;
  private final PdokAdressen pdok;

  PdokAdressenTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(task -> Thread.ofVirtual().start(task));
    server.createContext("/free", this::beantwoord);
    server.start();
    pdok =
        new PdokAdressen(
            URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/free"), () -> nu);
  }

  private void beantwoord(HttpExchange verzoek) throws IOException {
    vragen.add(verzoek.getRequestURI().getQuery());
    if (zwijgt) {
      try {
        einde.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    byte[] bytes = antwoord.getBytes(StandardCharsets.UTF_8);
    verzoek.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    verzoek.getResponseBody().write(bytes);
    verzoek.close();
  }

  @AfterEach
  void close() {
    einde.countDown();
    pdok.close();
    server.stop(0);
  }

  @Test
  void findsWhatWasAskedForAndAsksOnce() {
    var verwacht =
        Optional.of(
            List.of(
                new Gevonden(new Adres("1012JS", 1, "", "", "Dam", "Amsterdam"), "0363"),
                new Gevonden(new Adres("1012JS", 1, "A", "2", "Dam", "Amsterdam"), "0363")));

    assertThat(pdok.zoek("1012JS", 1)).isEqualTo(verwacht);
    assertThat(pdok.zoek("1012JS", 1)).isEqualTo(verwacht);

    assertThat(vragen)
        .singleElement()
        .asString()
        .startsWith("q=postcode:1012JS+AND+huisnummer:1&fq=type:adres&rows=100&fl=");
  }

  @Test
  void knowsThatThereIsNoSuchAddress() {
    antwoord = NIETS;

    assertThat(pdok.zoek("1012JS", 999)).contains(List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html><body>Onderhoud</body></html>",
        "{\"response\": ",
        "{}",
        "[]",
        "null",
        "{\"response\": {\"docs\": \"veel\"}}"
      })
  void doesNotKnowWhenTheAnswerIsSomethingElse(String onzin) {
    antwoord = onzin;

    assertThat(pdok.zoek("1012JS", 1)).isEmpty();
  }

  @Test
  void leavesABrokenServiceAloneForAWhileAndFindsItWhenItIsBack() {
    status = 500;
    for (int i = 0; i < 10; i++) {
      assertThat(pdok.zoek("1012JS", i)).isEmpty();
    }
    assertThat(vragen).hasSize(3);

    nu = nu.plusSeconds(31);
    assertThat(pdok.zoek("1012JS", 1)).isEmpty();
    assertThat(pdok.zoek("1012JS", 1)).isEmpty();
    assertThat(vragen).hasSize(4);

    status = 200;
    nu = nu.plusSeconds(31);
    assertThat(pdok.zoek("1012JS", 1)).isPresent();
    antwoord = NIETS;
    assertThat(pdok.zoek("1012JS", 2)).contains(List.of());
  }

  @Test
  void doesNotWaitForASlowService() {
    zwijgt = true;
    long begin = System.nanoTime();

    assertThat(pdok.zoek("1012JS", 1)).isEmpty();

    assertThat(Duration.ofNanos(System.nanoTime() - begin))
        .isBetween(Duration.ofMillis(700), Duration.ofSeconds(5));
  }

  @Test
  void doesNotKnowWhenNobodyListens() {
    server.stop(0);

    assertThat(pdok.zoek("1012JS", 1)).isEmpty();
  }
}
