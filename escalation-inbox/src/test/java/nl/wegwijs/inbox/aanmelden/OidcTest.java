package nl.wegwijs.inbox.aanmelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.inbox.Bezoeker;
import nl.wegwijs.inbox.Proefinbox;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Logging in at a provider that speaks OpenID Connect over HTTP. */
final class OidcTest {
  private static final String ISSUER = "organisatie";
  private static final String CLIENT = "wegwijs";
  private static final Map<String, Object> FATIMA =
      Map.of(
          "name", "Fatima Bakkali",
          "gemeenten", List.of("waterrijk", "onbekend"),
          "roles", List.of("medewerker", "coordinator", "iets-anders"),
          "teams", List.of("kcc"));

  private final MockOAuth2Server provider =
      new MockOAuth2Server(OAuth2Config.Companion.fromJson("{\"httpServer\":\"NettyWrapper\"}"));
  private Proefinbox inbox;
  private Bezoeker bezoeker;

  @SuppressWarnings("NullAway.Init") // JUnit calls start() before any test
  OidcTest() {}

  @BeforeEach
  void start() throws IOException {
    provider.start();
    inbox = inbox(provider.issuerUrl(ISSUER).uri());
    bezoeker = inbox.bezoeker();
  }

  @AfterEach
  void close() {
    inbox.close();
    provider.shutdown();
  }

  @Test
  void logsInAndComesBackToThePageThatWasAskedFor() {
    geeft(FATIMA);

    HttpResponse<String> pagina = bezoeker.volg("/inbox/hulp?a=b");

    assertThat(pagina.statusCode()).isEqualTo(200);
    assertThat(pagina.uri().toString()).endsWith("/inbox/hulp?a=b");
    assertThat(pagina.body()).contains("Fatima Bakkali", "Gemeente Waterrijk");
    assertThat(inbox.sessies()).isEqualTo(1);
  }

  @Test
  void asksWithStateNonceAndAChallenge() {
    HttpResponse<String> begin = bezoeker.haal("/inbox/aanmelden");

    assertThat(Bezoeker.naar(begin))
        .startsWith(provider.authorizationEndpointUrl(ISSUER).toString())
        .contains(
            "response_type=code",
            "client_id=" + CLIENT,
            "scope=openid",
            "state=",
            "nonce=",
            "code_challenge=",
            "code_challenge_method=S256")
        .doesNotContain("prompt");
    assertThat(begin.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly", "SameSite=Lax", "Max-Age=900");
    assertThat(Bezoeker.naar(bezoeker.haal("/inbox/aanmelden?opnieuw=ja")))
        .contains("prompt=login");
  }

  @Test
  void hasNoPlaceForWhoBelongsToNoGemeenteHere() {
    for (Map<String, Object> claims :
        List.<Map<String, Object>>of(
            Map.of("name", "Jan", "roles", List.of("medewerker")),
            Map.of("gemeenten", "elders", "roles", List.of("medewerker")),
            Map.of("gemeenten", List.of("waterrijk")),
            Map.of("gemeenten", List.of("waterrijk"), "roles", List.of("directeur")))) {
      geeft(claims);

      HttpResponse<String> pagina = inbox.bezoeker().volg("/inbox");

      assertThat(pagina.statusCode()).isEqualTo(403);
      assertThat(pagina.body()).contains("Geen toegang", "ander account");
    }
    assertThat(inbox.sessies()).isZero();
  }

  @Test
  void refusesAnAnswerThatIsNotOfThisLogin() {
    geeft(FATIMA);
    String terug = Bezoeker.naar(bezoeker.haal(Bezoeker.naar(bezoeker.haal("/inbox/aanmelden"))));
    String anders = terug.replaceAll("state=[^&]+", "state=anders");

    assertThat(bezoeker.haal(anders).statusCode()).isEqualTo(400);
    assertThat(bezoeker.haal(terug).body()).contains("Aanmelden is niet gelukt");
    assertThat(inbox.bezoeker().haal(terug).body()).contains("Aanmelden is niet gelukt");
    assertThat(inbox.sessies()).isZero();
  }

  @Test
  void refusesACodeThatSomebodyElseAskedFor() {
    geeft(FATIMA);
    String eigen = Bezoeker.naar(bezoeker.haal(Bezoeker.naar(bezoeker.haal("/inbox/aanmelden"))));
    Bezoeker dief = inbox.bezoeker();
    String zijne = Bezoeker.naar(dief.haal(Bezoeker.naar(dief.haal("/inbox/aanmelden"))));
    String code = eigen.replaceAll(".*code=([^&]+).*", "$1");

    HttpResponse<String> na = dief.haal(zijne.replaceAll("code=[^&]+", "code=" + code));

    assertThat(na.statusCode()).isEqualTo(400);
    assertThat(inbox.sessies()).isZero();
  }

  @Test
  void refusesATokenThatIsNotForThisLogin() {
    for (Map<String, Object> anders :
        List.<Map<String, Object>>of(
            Map.of("aud", List.of("ander")),
            Map.of("iss", "https://vreemd.example"),
            Map.of("nonce", "anders"),
            Map.of("exp", 1_700_000_000L))) {
      var claims = new HashMap<>(FATIMA);
      claims.putAll(anders);
      geeft(claims);

      HttpResponse<String> pagina = inbox.bezoeker().volg("/inbox");

      assertThat(pagina.statusCode()).as(anders.toString()).isEqualTo(400);
    }
    assertThat(inbox.sessies()).isZero();
  }

  @Test
  void saysSoWhenTheProviderSaysNo() {
    String naar = Bezoeker.naar(bezoeker.haal("/inbox/aanmelden"));
    String state = naar.replaceAll(".*state=([^&]+).*", "$1");

    HttpResponse<String> pagina =
        bezoeker.haal("/inbox/aanmelden/terug?error=access_denied&state=" + state);

    assertThat(pagina.statusCode()).isEqualTo(400);
    assertThat(pagina.body()).contains("Opnieuw aanmelden").doesNotContain("access_denied");
  }

  @Test
  void doesNotWaitLongForAProviderThatIsNotThere() throws IOException {
    try (var zwijgt = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var zonder =
            inbox(URI.create("http://127.0.0.1:" + zwijgt.getLocalPort() + "/organisatie"))) {
      long begin = System.nanoTime();

      HttpResponse<String> pagina = zonder.bezoeker().haal("/inbox/aanmelden");
      HttpResponse<String> daarna = zonder.bezoeker().haal("/inbox/aanmelden");

      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(8));
      assertThat(pagina.statusCode()).isEqualTo(503);
      assertThat(daarna.body()).contains("Aanmelden kan nu niet");
    }
  }

  @Test
  void logsOutAtTheProviderToo() {
    geeft(FATIMA);
    HttpResponse<String> pagina = bezoeker.volg("/inbox");
    String csp = pagina.headers().firstValue("Content-Security-Policy").orElseThrow();

    HttpResponse<String> uit = bezoeker.post("/inbox/afmelden", Map.of());

    assertThat(csp)
        .contains("form-action 'self' " + provider.baseUrl().toString().replaceAll("/$", ""));
    assertThat(Bezoeker.naar(uit))
        .startsWith(provider.endSessionEndpointUrl(ISSUER).toString())
        .contains("id_token_hint=ey", "client_id=wegwijs", "post_logout_redirect_uri=", "afgemeld");
    assertThat(inbox.sessies()).isZero();
    assertThat(bezoeker.haal("/inbox/afgemeld").body()).contains("opnieuw=ja");
  }

  @Test
  void sendsToNoPageOutsideTheInbox() {
    for (String naar :
        List.of(
            "https://kwaad.example",
            "//kwaad.example",
            "/inbox/../kwaad",
            "/\\kwaad",
            "/inbox\\x")) {
      geeft(FATIMA);
      Bezoeker een = inbox.bezoeker();
      String begin = "/inbox/aanmelden?naar=" + URLEncoder.encode(naar, StandardCharsets.UTF_8);
      String terug = Bezoeker.naar(een.haal(Bezoeker.naar(een.haal(begin))));

      assertThat(Bezoeker.naar(een.haal(terug))).isEqualTo("/inbox");
    }
  }

  @Test
  void hasACookieBoundToItsHostWhereItIsReachedOverHttps() {
    var https =
        new OidcInstellingen(
            provider.issuerUrl(ISSUER).uri(),
            CLIENT,
            Optional.empty(),
            URI.create("https://wegwijs.example"),
            Claimnamen.GEWOON);
    try (var veilig = new Proefinbox(new Aanmeldwijze.Oidc(https))) {
      HttpResponse<String> begin = veilig.bezoeker().haal("/inbox/aanmelden");

      assertThat(begin.headers().firstValue("Set-Cookie").orElseThrow())
          .startsWith("__Host-wegwijs-poging=")
          .contains("Secure", "HttpOnly", "Path=/")
          .doesNotContain("Domain");
    }
  }

  private void geeft(Map<String, Object> claims) {
    provider.enqueueCallback(
        new DefaultOAuth2TokenCallback(ISSUER, "id-1", "JWT", List.of(CLIENT), claims, 3600));
  }

  /** The address of the inbox has to be known before it listens. */
  private static Proefinbox inbox(URI issuer) throws IOException {
    int poort;
    try (var vrij = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      poort = vrij.getLocalPort();
    }
    return new Proefinbox(
        new Aanmeldwijze.Oidc(
            new OidcInstellingen(
                issuer,
                CLIENT,
                Optional.of("geheim"),
                URI.create("http://localhost:" + poort),
                Claimnamen.GEWOON)),
        poort);
  }
}
