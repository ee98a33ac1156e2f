package nl.wegwijs.channels.bezorging;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;

/**
 * Posts each filed form to a system of the gemeente. {@code Wegwijs-Handtekening} is the
 * HMAC-SHA256 in hex over {@code Wegwijs-Tijdstip} (epoch seconds), a full stop and the body;
 * {@code Idempotency-Key} is the same each time that the same form comes. Any answer of the 200s
 * means that it was taken. Safe for use by many threads.
 */
final class Webhookbezorger implements AutoCloseable {
  private static final String HMAC = "HmacSHA256";
  private static final Duration VERBINDEN = Duration.ofSeconds(3);

  private final Map<GemeenteId, String> geheimen;
  private final Inzendingvorm vorm;
  private final Duration antwoorden;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(VERBINDEN)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * @param antwoorden how long the other system may take
   */
  Webhookbezorger(Map<GemeenteId, String> geheimen, Inzendingvorm vorm, Duration antwoorden) {
    this.geheimen = geheimen;
    this.vorm = vorm;
    this.antwoorden = antwoorden;
  }

  Uitslag bezorg(Gemeente gemeente, URI adres, Inzending inzending, Instant nu) {
    String geheim = geheimen.get(gemeente.id());
    if (geheim == null) {
      return new Uitslag.Mislukt("geen geheim in WEGWIJS_BEZORGING_GEHEIMEN");
    }
    byte[] lichaam = vorm.json(gemeente, inzending);
    String tijdstip = String.valueOf(nu.getEpochSecond());
    HttpRequest verzoek =
        HttpRequest.newBuilder(adres)
            .timeout(antwoorden)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", gemeente.id() + "-" + inzending.kenmerk())
            .header("Wegwijs-Tijdstip", tijdstip)
            .header("Wegwijs-Handtekening", "sha256=" + handtekening(geheim, tijdstip, lichaam))
            .POST(HttpRequest.BodyPublishers.ofByteArray(lichaam))
            .build();
    try {
      int status = http.send(verzoek, BodyHandlers.discarding()).statusCode();
      return status / 100 == 2 ? new Uitslag.Bezorgd() : new Uitslag.Mislukt("antwoord " + status);
    } catch (HttpTimeoutException teLaat) {
      return new Uitslag.Mislukt("geen antwoord op tijd");
    } catch (IOException geenVerbinding) {
      return new Uitslag.Mislukt("geen verbinding");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Uitslag.Mislukt("afgebroken");
    }
  }

  static String handtekening(String geheim, String tijdstip, byte[] lichaam) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(geheim.getBytes(StandardCharsets.UTF_8), HMAC));
      mac.update((tijdstip + ".").getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(mac.doFinal(lichaam));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + HMAC, e);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
