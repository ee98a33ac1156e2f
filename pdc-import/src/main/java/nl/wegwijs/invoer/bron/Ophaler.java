package nl.wegwijs.invoer.bron;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Fetches pages of one server, each within a time and a size, and tries again a few times where
 * that may help. It follows no redirects, so that a token goes nowhere else.
 */
public final class Ophaler implements AutoCloseable {
  private static final int MEESTE_BYTES = 20 * 1024 * 1024;
  private static final int MEESTE_POGINGEN = 4;
  private static final Duration LANGSTE_PAUZE = Duration.ofSeconds(60);
  private static final Set<Integer> TIJDELIJK = Set.of(429, 500, 502, 503, 504);

  private final HttpClient client;
  private final Optional<String> sleutel;
  private final Duration tijd;
  private final Duration pauze;

  /**
   * @param sleutel value of the header Authorization
   * @param tijd for one page, from asking to the last byte
   * @param pauze before the second attempt; it doubles each time
   */
  public Ophaler(Optional<String> sleutel, Duration tijd, Duration pauze) {
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(tijd)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    this.sleutel = sleutel;
    this.tijd = tijd;
    this.pauze = pauze;
  }

  /**
   * An address that an operator gave.
   *
   * @throws BronfoutException unless it begins with https, or http on this machine itself
   */
  public static URI adres(String ruw) {
    try {
      URI adres = URI.create(ruw.strip().replaceFirst("/+$", ""));
      boolean eigen =
          Set.of("127.0.0.1", "localhost", "[::1]").contains(String.valueOf(adres.getHost()));
      boolean goed =
          adres.getHost() != null
              && ("https".equals(adres.getScheme()) || ("http".equals(adres.getScheme()) && eigen));
      if (goed && adres.getUserInfo() == null) {
        return adres;
      }
    } catch (IllegalArgumentException geenAdres) {
      throw new BronfoutException("'" + ruw + "' is geen webadres", geenAdres);
    }
    throw new BronfoutException("'" + ruw + "': een adres begint met https://");
  }

  /**
   * The page at that address.
   *
   * @throws BronfoutException with what is wrong, after the last attempt
   */
  Bladzijde haal(URI adres) {
    return haalAlsErIs(adres)
        .orElseThrow(() -> new BronfoutException(adres + ": bestaat niet (404)"));
  }

  /** The same; empty where the server knows no such page. */
  Optional<Bladzijde> haalAlsErIs(URI adres) {
    Duration wacht = pauze;
    for (int poging = 1; ; poging++) {
      String mis;
      try {
        HttpResponse<byte[]> antwoord = vraag(adres);
        if (antwoord.statusCode() == 200) {
          return Optional.of(new Bladzijde(adres, antwoord.body()));
        }
        if (antwoord.statusCode() == 404) {
          return Optional.empty();
        }
        mis = uitleg(antwoord);
        if (!TIJDELIJK.contains(antwoord.statusCode())) {
          throw new BronfoutException(adres + ": " + mis);
        }
        wacht = langste(wacht, vanServer(antwoord));
      } catch (TimeoutException teLaat) {
        mis = "geen volledig antwoord binnen " + tijd.toSeconds() + " seconden";
      } catch (IOException mislukt) {
        mis = "niet te bereiken (" + mislukt.getClass().getSimpleName() + ")";
        if (String.valueOf(mislukt.getMessage()).contains("capacity")) {
          throw new BronfoutException(
              adres + ": het antwoord is groter dan " + MEESTE_BYTES / 1024 / 1024 + " MB",
              mislukt);
        }
      }
      if (poging == MEESTE_POGINGEN) {
        throw new BronfoutException(adres + ": " + mis + "; " + poging + " keer geprobeerd");
      }
      slaap(wacht);
      wacht = wacht.multipliedBy(2);
    }
  }

  private HttpResponse<byte[]> vraag(URI adres) throws IOException, TimeoutException {
    var verzoek =
        HttpRequest.newBuilder(adres)
            .timeout(tijd)
            .header("Accept", "application/json, application/xml");
    sleutel.ifPresent(waarde -> verzoek.header("Authorization", waarde));
    CompletableFuture<HttpResponse<byte[]>> antwoord =
        client.sendAsync(
            verzoek.build(),
            HttpResponse.BodyHandlers.limiting(
                HttpResponse.BodyHandlers.ofByteArray(), MEESTE_BYTES));
    try {
      return antwoord.get(tijd.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException mislukt) {
      throw mislukt.getCause() instanceof IOException io ? io : new IOException(mislukt.getCause());
    } catch (InterruptedException gestopt) {
      Thread.currentThread().interrupt();
      throw new BronfoutException(adres + ": onderbroken", gestopt);
    } finally {
      antwoord.cancel(true);
    }
  }

  private static String uitleg(HttpResponse<?> antwoord) {
    return switch (antwoord.statusCode()) {
      case 401, 403 -> "geen toegang (" + antwoord.statusCode() + "); klopt de sleutel?";
      case 301, 302, 303, 307, 308 ->
          "verwijst naar "
              + antwoord.headers().firstValue("Location").orElse("een ander adres")
              + "; geef dat adres op";
      default -> "de server antwoordt met status " + antwoord.statusCode();
    };
  }

  private static Duration vanServer(HttpResponse<?> antwoord) {
    return antwoord
        .headers()
        .firstValue("Retry-After")
        .filter(waarde -> waarde.matches("[0-9]{1,4}"))
        .map(waarde -> Duration.ofSeconds(Long.parseLong(waarde)))
        .filter(waarde -> waarde.compareTo(LANGSTE_PAUZE) <= 0)
        .orElse(Duration.ZERO);
  }

  private static Duration langste(Duration een, Duration ander) {
    return een.compareTo(ander) >= 0 ? een : ander;
  }

  private static void slaap(Duration wacht) {
    try {
      Thread.sleep(wacht);
    } catch (InterruptedException gestopt) {
      Thread.currentThread().interrupt();
      throw new BronfoutException("onderbroken", gestopt);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
