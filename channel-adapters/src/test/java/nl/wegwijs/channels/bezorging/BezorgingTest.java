package nl.wegwijs.channels.bezorging;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.channels.Proefbot;
import nl.wegwijs.gemeente.Gemeente;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Filed forms on their way to a folder and to a real HTTP server. */
final class BezorgingTest {
  private static final Instant NU = Instant.parse("2027-02-01T11:00:00Z");
  private static final Gemeente WATERRIJK =
      Proefbot.nieuw().wereld().gemeenten().gemeente(Proefbot.WATERRIJK).orElseThrow();

  private final CountDownLatch einde = new CountDownLatch(1);
  private final BlockingQueue<Verzoek> verzoeken = new LinkedBlockingQueue<>();
  private final HttpServer server;
  private volatile int status = 200;
  private volatile boolean zwijgt;

  private record Verzoek(Map<String, List<String>> koppen, String lichaam) {
    String kop(String naam) {
      return koppen.getOrDefault(naam, List.of("")).getFirst();
    }
  }

  BezorgingTest() throws IOException {
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(task -> Thread.ofVirtual().start(task));
    server.createContext("/", this::ontvang);
    server.start();
  }

  private void ontvang(HttpExchange verzoek) throws IOException {
    verzoeken.add(
        new Verzoek(
            Map.copyOf(verzoek.getRequestHeaders()),
            new String(verzoek.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    if (zwijgt) {
      try {
        einde.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    verzoek.getResponseHeaders().add("Location", "/elders");
    verzoek.sendResponseHeaders(status, -1);
    verzoek.close();
  }

  @AfterEach
  void close() {
    einde.countDown();
    server.stop(0);
  }

  @Test
  void writesAFileForPeopleAndOneForPrograms(@TempDir Path map) throws IOException {
    var bestanden = new Bestandsbezorger(map, new Inzendingvorm());

    assertThat(bestanden.bezorg(WATERRIJK, inzending())).isEqualTo(new Uitslag.Bezorgd());
    assertThat(bestanden.bezorg(WATERRIJK, inzending())).isEqualTo(new Uitslag.Bezorgd());

    Path doel = map.resolve("waterrijk");
    try (var namen = Files.list(doel)) {
      assertThat(namen.map(pad -> pad.getFileName().toString()))
          .containsExactlyInAnyOrder("VH7K3M92QD.json", "VH7K3M92QD.txt");
    }
    assertThat(Files.readString(doel.resolve("VH7K3M92QD.txt")))
        .contains("Kenmerk: VH7K3M92QD", "Verhuisdatum: 2027-03-01", "Uw naam: Zoë Team: nep")
        .contains("Let op: adres niet in het register");
    assertInzending(Files.readAllBytes(doel.resolve("VH7K3M92QD.json")));
  }

  @Test
  void tellsThatAFolderCannotBeWritten(@TempDir Path map) throws IOException {
    Files.writeString(map.resolve("waterrijk"), "een bestand waar de map moet zijn");

    assertThat(new Bestandsbezorger(map, new Inzendingvorm()).bezorg(WATERRIJK, inzending()))
        .isEqualTo(new Uitslag.Mislukt("schrijven naar de map mislukte"));
  }

  @Test
  void signsWhatItPostsAndNamesItTheSameEachTime() {
    try (Webhookbezorger webhooks = webhooks(Duration.ofSeconds(10))) {
      status = 503;
      assertThat(bezorg(webhooks)).isEqualTo(new Uitslag.Mislukt("antwoord 503"));
      status = 302;
      assertThat(bezorg(webhooks)).isEqualTo(new Uitslag.Mislukt("antwoord 302"));
      status = 202;
      assertThat(bezorg(webhooks)).isEqualTo(new Uitslag.Bezorgd());
    }

    assertThat(verzoeken)
        .hasSize(3)
        .allSatisfy(verzoek -> {
          assertThat(verzoek.kop("Idempotency-key")).isEqualTo("waterrijk-VH7K3M92QD");
          assertThat(verzoek.kop("Wegwijs-tijdstip")).isEqualTo("1801479600");
          assertThat(verzoek.kop("Wegwijs-handtekening"))
              .isEqualTo(
                  "sha256="
                      + Webhookbezorger.handtekening(
                          "geheim",
                          "1801479600",
                          verzoek.lichaam().getBytes(StandardCharsets.UTF_8)));
          assertInzending(verzoek.lichaam().getBytes(StandardCharsets.UTF_8));
        });
  }

  @Test
  void makesTheSignatureThatAnybodyCanCheck() {
    // printf '1801479600.{}' | openssl dgst -sha256 -hmac geheim
    assertThat(
            Webhookbezorger.handtekening(
                "geheim", "1801479600", "{}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("3bca02b2f628c2ff76bd45a2c9dbede74398e5a3c08b5cefa196c7c533a3ae82");
  }

  @Test
  void doesNotWaitForASystemThatIsSilentOrGone() {
    zwijgt = true;
    try (Webhookbezorger webhooks = webhooks(Duration.ofMillis(200))) {
      assertThat(bezorg(webhooks)).isEqualTo(new Uitslag.Mislukt("geen antwoord op tijd"));
      einde.countDown();
      server.stop(0);
      assertThat(bezorg(webhooks)).isEqualTo(new Uitslag.Mislukt("geen verbinding"));
    }
  }

  @Test
  void postsNothingWithoutASecret() {
    try (var webhooks = new Webhookbezorger(Map.of(), new Inzendingvorm(), Duration.ofSeconds(1))) {
      assertThat(bezorg(webhooks))
          .isEqualTo(new Uitslag.Mislukt("geen geheim in WEGWIJS_BEZORGING_GEHEIMEN"));
    }
    assertThat(verzoeken).isEmpty();
  }

  private static Webhookbezorger webhooks(Duration antwoorden) {
    return new Webhookbezorger(
        Map.of(Proefbot.WATERRIJK, "geheim"), new Inzendingvorm(), antwoorden);
  }

  private Uitslag bezorg(Webhookbezorger webhooks) {
    URI adres = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/in");
    return webhooks.bezorg(WATERRIJK, adres, inzending(), NU);
  }

  private static void assertInzending(byte[] lichaam) {
    JsonNode json = JsonMapper.builder().build().readTree(lichaam);
    assertThat(json.path("gemeente").asString()).isEqualTo("waterrijk");
    assertThat(json.path("kenmerk").asString()).isEqualTo("VH7K3M92QD");
    assertThat(json.path("status").asString()).isEqualTo("wacht-op-identiteit");
    assertThat(json.path("waarden").path("verhuisdatum").asString()).isEqualTo("2027-03-01");
    assertThat(json.path("ingediendOp").asString()).isEqualTo("2027-02-01T11:00:00Z");
  }

  private static Inzending inzending() {
    var waarden = new LinkedHashMap<String, String>();
    waarden.put("verhuisdatum", "2027-03-01");
    waarden.put("naam", "Zoë\nTeam: nep");
    return new Inzending(
        "VH7K3M92QD",
        "verhuizing",
        "versie-1",
        "burgerzaken",
        waarden,
        List.of("adres niet in het register"),
        Inzending.Status.WACHT_OP_IDENTITEIT,
        NU,
        NU.plus(Duration.ofDays(365)));
  }
}
