package nl.wegwijs.channels.whatsapp.proef;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import nl.wegwijs.channels.whatsapp.Handtekening;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Brings signed webhooks, again while they are not taken, as Meta does for days. */
final class Webhookpost implements AutoCloseable {
  private static final int POGINGEN = 40;

  private final Supplier<URI> doel;
  private final Handtekening handtekening;
  private final JsonMapper json =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final ExecutorService draden = Executors.newVirtualThreadPerTaskExecutor();

  Webhookpost(Supplier<URI> doel, String geheim) {
    this.doel = doel;
    this.handtekening = new Handtekening(geheim);
  }

  byte[] bytes(Object lichaam) {
    return json.writeValueAsBytes(lichaam);
  }

  /** The envelope around the value of one change. */
  static Map<String, Object> envelop(Map<String, Object> waarde) {
    return Map.of(
        "object",
        "whatsapp_business_account",
        "entry",
        List.of(
            Map.of(
                "id",
                "100000000000000",
                "changes",
                List.of(Map.of("field", "messages", "value", waarde)))));
  }

  /** Brings it in the background until it is taken. */
  void breng(Object lichaam) {
    byte[] bytes = bytes(lichaam);
    draden.execute(() -> {
      try {
        for (int poging = 0; poging < POGINGEN && stuur(bytes) != 200; poging++) {
          Thread.sleep(Math.min(5000, 100L << Math.min(poging, 8)));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
  }

  /** Brings it once; the status of the answer, or 0 where there was none. */
  int stuur(byte[] bytes) throws InterruptedException {
    HttpRequest verzoek =
        HttpRequest.newBuilder(doel.get())
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/json")
            .header("X-Hub-Signature-256", handtekening.van(bytes))
            .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
            .build();
    try {
      return http.send(verzoek, BodyHandlers.discarding()).statusCode();
    } catch (IOException nietBereikt) {
      return 0;
    }
  }

  @Override
  public void close() {
    draden.shutdownNow();
    http.shutdownNow();
  }
}
