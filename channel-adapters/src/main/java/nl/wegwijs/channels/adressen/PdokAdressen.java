package nl.wegwijs.channels.adressen;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.wegwijs.bot.wereld.Adressenbron;
import nl.wegwijs.gemeente.Adresregister.Adres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The PDOK Locatieserver, which has every address of the Netherlands from the BAG. An address is
 * asked once and remembered for a day; a service that is slow or broken is left alone for a while.
 * Logs no address.
 */
public final class PdokAdressen implements Adressenbron, AutoCloseable {
  /** Where PDOK publishes it, without a key. */
  public static final URI PDOK =
      URI.create("https://api.pdok.nl/bzk/locatieserver/search/v3_1/free");

  private static final Logger LOG = LoggerFactory.getLogger(PdokAdressen.class);

  private static final Duration GEDULD = Duration.ofMillis(800);
  private static final Duration ONTHOUDEN = Duration.ofHours(24);
  private static final int MEESTE = 20_000;
  private static final int MEESTE_ANTWOORDEN = 100;
  private static final int MISSERS = 3;
  private static final Duration PAUZE = Duration.ofSeconds(30);

  private final URI dienst;
  private final InstantSource klok;
  private final JsonMapper json = JsonMapper.builder().build();
  private final Zekering zekering = new Zekering(MISSERS, PAUZE);
  private final Cache<Sleutel, List<Gevonden>> bekend =
      Caffeine.newBuilder().maximumSize(MEESTE).expireAfterWrite(ONTHOUDEN).build();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(GEDULD)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private record Sleutel(String postcode, int huisnummer) {}

  /**
   * @param dienst {@link #PDOK}, or what speaks as it does
   */
  public PdokAdressen(URI dienst, InstantSource klok) {
    this.dienst = dienst;
    this.klok = klok;
  }

  @Override
  public Optional<List<Gevonden>> zoek(String postcode, int huisnummer) {
    var sleutel = new Sleutel(postcode, huisnummer);
    List<Gevonden> eerder = bekend.getIfPresent(sleutel);
    if (eerder != null) {
      return Optional.of(eerder);
    }
    if (!zekering.mag(klok.instant())) {
      return Optional.empty();
    }
    Optional<List<Gevonden>> gevonden = vraag(sleutel);
    if (gevonden.isEmpty()) {
      zekering.mislukt(klok.instant());
      LOG.atWarn().log("the source of addresses did not answer as it should");
      return gevonden;
    }
    zekering.gelukt();
    bekend.put(sleutel, gevonden.get());
    return gevonden;
  }

  /** The time limit holds for the whole answer, also where it comes byte by byte. */
  private Optional<List<Gevonden>> vraag(Sleutel sleutel) {
    CompletableFuture<HttpResponse<String>> antwoord =
        http.sendAsync(verzoek(sleutel), BodyHandlers.ofString(StandardCharsets.UTF_8));
    try {
      HttpResponse<String> gekomen = antwoord.get(GEDULD.toMillis(), TimeUnit.MILLISECONDS);
      return gekomen.statusCode() == 200 ? lees(gekomen.body(), sleutel) : Optional.empty();
    } catch (TimeoutException | ExecutionException e) {
      antwoord.cancel(true);
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private HttpRequest verzoek(Sleutel sleutel) {
    String vraag =
        "q="
            + URLEncoder.encode(
                "postcode:%s AND huisnummer:%d".formatted(sleutel.postcode, sleutel.huisnummer),
                StandardCharsets.UTF_8)
            + "&fq=type:adres&rows="
            + MEESTE_ANTWOORDEN
            + "&fl=postcode,huisnummer,huisletter,huisnummertoevoeging,straatnaam,"
            + "woonplaatsnaam,gemeentecode";
    return HttpRequest.newBuilder(URI.create(dienst + "?" + vraag))
        .timeout(GEDULD)
        .header("Accept", "application/json")
        .GET()
        .build();
  }

  /** Empty unless it is an answer of such a service; addresses that were not asked for are left. */
  private Optional<List<Gevonden>> lees(String lichaam, Sleutel sleutel) {
    JsonNode gevonden;
    try {
      gevonden = json.readTree(lichaam).path("response").path("docs");
    } catch (JacksonException geenJson) {
      return Optional.empty();
    }
    if (!gevonden.isArray()) {
      return Optional.empty();
    }
    var adressen = new ArrayList<Gevonden>();
    for (JsonNode een : gevonden) {
      boolean gevraagd =
          een.path("postcode").asString("").equals(sleutel.postcode)
              && een.path("huisnummer").asInt(-1) == sleutel.huisnummer;
      String straat = een.path("straatnaam").asString("");
      if (gevraagd && !straat.isBlank()) {
        adressen.add(
            new Gevonden(
                new Adres(
                    sleutel.postcode,
                    sleutel.huisnummer,
                    een.path("huisletter").asString("").toUpperCase(Locale.ROOT),
                    een.path("huisnummertoevoeging").asString(""),
                    straat,
                    een.path("woonplaatsnaam").asString("")),
                een.path("gemeentecode").asString("")));
      }
    }
    return Optional.of(List.copyOf(adressen));
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
