package nl.wegwijs.channels.whatsapp;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import nl.wegwijs.bot.kanaal.Persoon;
import nl.wegwijs.bot.kanaal.Spoor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends messages through Meta's Cloud API. Safe for use by many threads. */
final class MetaApi implements AutoCloseable {
  private static final Duration VERBINDEN = Duration.ofSeconds(5);
  private static final Duration ANTWOORDEN = Duration.ofSeconds(15);
  private static final Duration LANGSTE_WACHT = Duration.ofHours(1);

  private final WhatsAppSettings settings;
  private final Uitvorm vorm = new Uitvorm();
  private final JsonMapper json = JsonMapper.builder().build();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(VERBINDEN)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  MetaApi(WhatsAppSettings settings) {
    this.settings = settings;
  }

  /** How sending ended. */
  sealed interface Antwoord {
    /** Meta took it and gave it that id. */
    record Genomen(String kenmerk) implements Antwoord {}

    /** Meta did not take it. */
    record Geweigerd(Maatregel maatregel, Optional<Integer> code, Optional<Duration> wachten)
        implements Antwoord {}

    /** There was no answer: Meta may have taken it or not. */
    record Onbekend() implements Antwoord {}
  }

  /**
   * Sends one message, within some twenty seconds.
   *
   * @param spoor comes back with its statuses; empty for what is no part of a beurt
   */
  Antwoord stuur(String nummer, Persoon aan, Uitbericht bericht, Optional<Spoor> spoor) {
    HttpRequest verzoek =
        HttpRequest.newBuilder(URI.create(settings.api() + "/" + nummer + "/messages"))
            .timeout(ANTWOORDEN)
            .header("Authorization", "Bearer " + settings.accessToken())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(vorm.lichaam(aan, bericht, spoor)))
            .build();
    try {
      return lees(http.send(verzoek, BodyHandlers.ofByteArray()));
    } catch (ConnectException | HttpConnectTimeoutException nietBereikt) {
      return new Antwoord.Geweigerd(Maatregel.OPNIEUW, Optional.empty(), Optional.empty());
    } catch (IOException afgebroken) {
      return new Antwoord.Onbekend();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Antwoord.Onbekend();
    }
  }

  private Antwoord lees(HttpResponse<byte[]> antwoord) {
    JsonNode lichaam = boom(antwoord.body());
    if (antwoord.statusCode() == 200) {
      JsonNode kenmerk = lichaam.path("messages").path(0).path("id");
      return kenmerk.isString()
          ? new Antwoord.Genomen(kenmerk.stringValue())
          : new Antwoord.Onbekend();
    }
    JsonNode code = lichaam.path("error").path("code");
    Optional<Integer> gegeven =
        code.isIntegralNumber() ? Optional.of(code.intValue()) : Optional.empty();
    return new Antwoord.Geweigerd(
        gegeven.map(Maatregel::bij).orElseGet(() -> bij(antwoord.statusCode())),
        gegeven,
        wachten(antwoord));
  }

  private static Maatregel bij(int status) {
    if (status >= 500 || status == 429 || status == 408) {
      return Maatregel.OPNIEUW;
    }
    return Maatregel.ALARM;
  }

  private static Optional<Duration> wachten(HttpResponse<byte[]> antwoord) {
    return antwoord
        .headers()
        .firstValue("Retry-After")
        .filter(seconden -> seconden.matches("[0-9]{1,6}"))
        .map(seconden -> Duration.ofSeconds(Long.parseLong(seconden)))
        .map(duur -> duur.compareTo(LANGSTE_WACHT) > 0 ? LANGSTE_WACHT : duur);
  }

  private JsonNode boom(byte[] lichaam) {
    try {
      return json.readTree(lichaam);
    } catch (JacksonException geenJson) {
      return json.missingNode();
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
