package nl.wegwijs.inbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody at a browser: keeps cookies, follows nothing unless asked. */
public final class Bezoeker {
  private static final Pattern CSRF =
      Pattern.compile("<meta name=\"csrf\" content=\"([0-9a-f]+)\">");

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final String basis;

  /** A browser at that origin. */
  public Bezoeker(String basis) {
    this.basis = basis;
  }

  /** Asks for a page; headers are names and values in turn. */
  public HttpResponse<String> haal(String adres, String... koppen) {
    HttpRequest.Builder verzoek = HttpRequest.newBuilder(adres(adres)).GET();
    return stuur(koppen.length == 0 ? verzoek : verzoek.headers(koppen));
  }

  /**
   * What came of a request.
   *
   * @param body of a stream of events its first event
   */
  public record Begin(int statusCode, String body) {}

  /** Asks for a page, of which a stream of events is read until its first event is over. */
  public Begin begin(String adres) {
    HttpRequest verzoek =
        HttpRequest.newBuilder(adres(adres)).timeout(Duration.ofSeconds(20)).build();
    HttpResponse<Stream<String>> antwoord =
        wacht(() -> client.send(verzoek, BodyHandlers.ofLines()));
    boolean stroom =
        antwoord.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
    try (Stream<String> regels = antwoord.body()) {
      return new Begin(
          antwoord.statusCode(),
          regels.takeWhile(regel -> !stroom || !regel.isEmpty()).collect(Collectors.joining("\n")));
    }
  }

  /** Asks for a page and goes where it sends. */
  public HttpResponse<String> volg(String adres) {
    HttpResponse<String> antwoord = haal(adres);
    for (int stap = 0; stap < 10 && antwoord.statusCode() / 100 == 3; stap++) {
      antwoord = haal(naar(antwoord));
    }
    return antwoord;
  }

  /** Sends a form from a page of our own, with the secret that the login's pages carry. */
  public HttpResponse<String> post(String pad, Map<String, String> velden) {
    var alle = new HashMap<>(velden);
    alle.putIfAbsent("csrf", csrf());
    return postKaal(pad, alle, "Origin", basis);
  }

  /** Sends a form just so. */
  public HttpResponse<String> postKaal(String pad, Map<String, String> velden, String... koppen) {
    String lichaam =
        velden.entrySet().stream()
            .map(veld ->
                veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder verzoek =
        HttpRequest.newBuilder(adres(pad))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(lichaam));
    return stuur(koppen.length == 0 ? verzoek : verzoek.headers(koppen));
  }

  /** Logs in as a demo person. */
  public Bezoeker wordt(String gemeente, String persoon) {
    postKaal("/inbox/aanmelden", Map.of("gemeente", gemeente, "persoon", persoon), "Origin", basis);
    return this;
  }

  /** The secret that the forms of this login carry; empty if nobody is logged in. */
  public String csrf() {
    Matcher gevonden = CSRF.matcher(haal("/inbox/hulp", "X-Achtergrond", "ja").body());
    return gevonden.find() ? gevonden.group(1) : "";
  }

  /** Where an answer sends. */
  public static String naar(HttpResponse<?> antwoord) {
    return antwoord.headers().firstValue("Location").orElseThrow();
  }

  /** Opens a stream of events; headers are names and values in turn. */
  public Stroom stroom(String pad, String... koppen) {
    HttpRequest.Builder verzoek =
        HttpRequest.newBuilder(adres(pad)).header("Accept", "text/event-stream").GET();
    try {
      HttpResponse<InputStream> antwoord =
          client.send(
              (koppen.length == 0 ? verzoek : verzoek.headers(koppen)).build(),
              BodyHandlers.ofInputStream());
      return new Stroom(antwoord.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** An open stream of events. */
  public static final class Stroom implements AutoCloseable {
    private final BufferedReader regels;
    private String id = "";

    Stroom(InputStream bytes) {
      regels = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }

    /** Reads whole events until one holds that text, and gives that one. */
    public String tot(String tekst) {
      var gebeurtenis = new StringBuilder();
      try {
        for (String regel = regels.readLine(); regel != null; regel = regels.readLine()) {
          if (regel.startsWith("id: ")) {
            id = regel.substring(4);
          }
          gebeurtenis.append(regel).append('\n');
          if (regel.isEmpty()) {
            if (gebeurtenis.indexOf(tekst) >= 0) {
              return gebeurtenis.toString();
            }
            gebeurtenis.setLength(0);
          }
        }
        throw new AssertionError("the stream ended before: " + tekst);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Of the last event that was read. */
    public String id() {
      return id;
    }

    @Override
    public void close() {
      try {
        regels.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private URI adres(String adres) {
    return URI.create(adres.startsWith("/") ? basis + adres : adres);
  }

  private HttpResponse<String> stuur(HttpRequest.Builder verzoek) {
    return wacht(() ->
        client.send(verzoek.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString()));
  }

  private interface Werk<T> {
    HttpResponse<T> doe() throws IOException, InterruptedException;
  }

  private static <T> HttpResponse<T> wacht(Werk<T> werk) {
    try {
      return werk.doe();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
