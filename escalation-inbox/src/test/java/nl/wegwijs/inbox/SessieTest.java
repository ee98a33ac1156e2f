package nl.wegwijs.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import nl.wegwijs.inbox.aanmelden.Aanmeldwijze;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logging in as a demo person, and how long and for whom that login counts. */
final class SessieTest {
  private final Proefinbox inbox = new Proefinbox(new Aanmeldwijze.Demo());
  private final Bezoeker bezoeker = inbox.bezoeker();

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void offersEightPeopleInEachGemeente() {
    HttpResponse<String> keuze = bezoeker.haal("/inbox");

    assertThat(keuze.statusCode()).isEqualTo(200);
    assertThat(keuze.body().split("name=\"persoon\"", -1)).hasSize(17);
    assertThat(keuze.body())
        .contains("Gemeente Waterrijk", "Gemeente Heuveldam", "afgeschermd", "Engels");
  }

  @Test
  void logsInWithOneClick() {
    HttpResponse<String> na =
        bezoeker.postKaal(
            "/inbox/aanmelden",
            Map.of("gemeente", "waterrijk", "persoon", "kcc", "naar", "/inbox/hulp"),
            "Origin",
            "http://localhost:" + inbox.poort());

    assertThat(na.statusCode()).isEqualTo(303);
    assertThat(Bezoeker.naar(na)).isEqualTo("/inbox/hulp");
    assertThat(na.headers().firstValue("Set-Cookie").orElseThrow())
        .startsWith("wegwijs-sessie=waterrijk.")
        .contains("HttpOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Max-Age", "Expires");
    assertThat(bezoeker.haal("/inbox").body()).contains("Fatima Bakkali", "Gemeente Waterrijk");
  }

  @Test
  void keepsPagesOutOfCachesAndScriptsOutOfPages() {
    HttpResponse<String> pagina = bezoeker.wordt("waterrijk", "kcc").haal("/inbox");

    assertThat(pagina.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(pagina.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(pagina.body()).doesNotContain("style=\"", " onclick", "javascript:");
  }

  @Test
  void hasScriptsThatMayBeKeptForEver() {
    String pagina = bezoeker.wordt("waterrijk", "kcc").haal("/inbox").body();
    String pad = pagina.replaceAll("(?s).*src=\"(/inbox/bestanden/[^\"]+)\".*", "$1");

    HttpResponse<String> script = inbox.bezoeker().haal(pad);

    assertThat(script.statusCode()).isEqualTo(200);
    assertThat(script.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    assertThat(bezoeker.haal(pad.replaceFirst("[a-z]+\\.js$", "wat.js")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void endsAfterHalfAnHourOfDoingNothing() {
    bezoeker.wordt("waterrijk", "kcc");
    inbox.klok().vooruit(Duration.ofMinutes(29));
    assertThat(bezoeker.haal("/inbox").body()).contains("Fatima");
    inbox.klok().vooruit(Duration.ofMinutes(29));
    assertThat(bezoeker.haal("/inbox").body()).contains("Fatima");

    inbox.klok().vooruit(Duration.ofMinutes(30));

    assertThat(bezoeker.haal("/inbox").body())
        .contains("Uw sessie is verlopen")
        .doesNotContain("Afmelden");
    HttpResponse<String> script = bezoeker.haal("/inbox/sessie", "X-Fragment", "ja");
    assertThat(script.statusCode()).isEqualTo(401);
  }

  @Test
  void isNotKeptAliveByWhatNobodyDid() {
    bezoeker.wordt("waterrijk", "kcc");
    for (int minuut = 0; minuut < 29; minuut++) {
      inbox.klok().vooruit(Duration.ofMinutes(1));
      bezoeker.haal("/inbox/sessie", "X-Fragment", "ja", "X-Achtergrond", "ja");
    }
    assertThat(bezoeker.haal("/inbox/sessie", "X-Achtergrond", "ja").body())
        .contains("\"seconden\":60");

    assertThat(bezoeker.post("/inbox/sessie", Map.of()).body()).contains("\"seconden\":1800");
    inbox.klok().vooruit(Duration.ofMinutes(20));
    assertThat(bezoeker.haal("/inbox").body()).contains("Fatima");
  }

  @Test
  void endsAfterTenHoursWhateverIsDone() {
    bezoeker.wordt("waterrijk", "overal");
    for (int minuut = 0; minuut < 590; minuut += 20) {
      inbox.klok().vooruit(Duration.ofMinutes(20));
      assertThat(bezoeker.haal("/inbox").statusCode()).isEqualTo(200);
      if (minuut == 300) {
        bezoeker.post("/inbox/gemeente", Map.of("gemeente", "heuveldam"));
      }
    }
    assertThat(bezoeker.haal("/inbox/sessie", "X-Fragment", "ja").statusCode()).isEqualTo(401);
  }

  @Test
  void logsOut() {
    bezoeker.wordt("waterrijk", "kcc");
    HttpResponse<String> uit = bezoeker.post("/inbox/afmelden", Map.of());

    assertThat(Bezoeker.naar(uit)).isEqualTo("/inbox/afgemeld");
    assertThat(bezoeker.haal("/inbox/afgemeld").body()).contains("U bent afgemeld");
    assertThat(bezoeker.haal("/inbox").body()).contains("Kies wie u bent");
    assertThat(inbox.sessies()).isZero();
  }

  @Test
  void refusesAFormThatDoesNotComeFromItsOwnPages() {
    bezoeker.wordt("waterrijk", "kcc");
    String csrf = bezoeker.csrf();
    String eigen = "http://localhost:" + inbox.poort();

    assertThat(bezoeker.postKaal("/inbox/afmelden", Map.of("csrf", csrf)).statusCode())
        .isEqualTo(403);
    for (String vreemd : new String[] {"null", "https://kwaad.example", eigen + "0"}) {
      assertThat(
              bezoeker
                  .postKaal("/inbox/afmelden", Map.of("csrf", csrf), "Origin", vreemd)
                  .statusCode())
          .isEqualTo(403);
    }
    for (String fout : new String[] {"", "0", csrf + "0", csrf.substring(1) + "0"}) {
      assertThat(
              bezoeker
                  .postKaal("/inbox/afmelden", Map.of("csrf", fout), "Origin", eigen)
                  .statusCode())
          .isEqualTo(403);
    }
    assertThat(
            inbox
                .bezoeker()
                .postKaal("/inbox/aanmelden", Map.of("gemeente", "waterrijk", "persoon", "kcc"))
                .statusCode())
        .isEqualTo(403);
    assertThat(bezoeker.haal("/inbox").body()).contains("Fatima");
  }

  @Test
  void refusesWhatIsNoForm() {
    bezoeker.wordt("waterrijk", "kcc");
    String groot = "x".repeat(70_000);

    assertThat(bezoeker.post("/inbox/aanwezig", Map.of("naar", groot)).statusCode()).isEqualTo(413);
  }

  @Test
  void changesGemeenteUnderANewSecret() {
    bezoeker.wordt("heuveldam", "overal");
    String eerst = bezoeker.csrf();
    assertThat(bezoeker.haal("/inbox").body()).contains("<option value=\"heuveldam\" selected>");

    bezoeker.post("/inbox/gemeente", Map.of("gemeente", "waterrijk"));

    assertThat(bezoeker.haal("/inbox").body()).contains("<option value=\"waterrijk\" selected>");
    assertThat(inbox.sessies()).isEqualTo(1);
    assertThat(bezoeker.post("/inbox/aanwezig", Map.of("csrf", eerst)).statusCode()).isEqualTo(403);
  }

  @Test
  void doesNotChangeToAGemeenteOfOthers() {
    bezoeker.wordt("waterrijk", "kcc");

    assertThat(bezoeker.post("/inbox/gemeente", Map.of("gemeente", "heuveldam")).statusCode())
        .isEqualTo(403);
    assertThat(bezoeker.haal("/inbox").body()).contains("Gemeente Waterrijk");
  }

  @Test
  void remembersWhoIsAbsentAndSaysWhatWasDone() {
    bezoeker.wordt("waterrijk", "kcc");
    assertThat(bezoeker.haal("/inbox").body()).contains("aria-pressed=\"true\"");

    HttpResponse<String> na =
        bezoeker.post("/inbox/aanwezig", Map.of("aanwezig", "nee", "naar", "/inbox/hulp"));

    assertThat(Bezoeker.naar(na)).isEqualTo("/inbox/hulp");
    assertThat(bezoeker.haal("/inbox").body()).contains("aria-pressed=\"false\"");
  }

  @Test
  void doesNotBelieveAForgedCookie() {
    bezoeker.wordt("waterrijk", "kcc");
    for (String koekje :
        new String[] {
          "waterrijk." + "A".repeat(43),
          "waterrijk.",
          ".",
          "../x." + "A".repeat(43),
          "%00",
          "x".repeat(5000)
        }) {
      HttpResponse<String> pagina =
          inbox.bezoeker().haal("/inbox", "Cookie", "wegwijs-sessie=" + koekje);
      assertThat(pagina.body()).doesNotContain("Afmelden");
      assertThat(pagina.statusCode()).isLessThan(500);
    }
  }

  @Test
  void hasNoDemoPeopleForWhoComesFromElsewhere() {
    HttpResponse<String> verder = bezoeker.haal("/inbox", "X-Forwarded-For", "192.0.2.1");
    assertThat(verder.statusCode()).isEqualTo(503);
    assertThat(verder.body()).contains("WEGWIJS_OIDC_ISSUER");

    bezoeker.wordt("waterrijk", "kcc");
    assertThat(bezoeker.haal("/inbox", "X-Forwarded-For", "192.0.2.1").statusCode()).isEqualTo(503);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kwaad.example", "127.0.0.1.kwaad.example", "localhost.kwaad.example"})
  void hasNoDemoPeopleUnderANameThatSomebodyElseChose(String naam) throws IOException {
    assertThat(statusRegel(naam)).contains(" 503 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]:8080", "Wegwijs.localhost:1"})
  void hasDemoPeopleUnderTheNamesOfThisMachine(String naam) throws IOException {
    assertThat(statusRegel(naam)).contains(" 200 ");
  }

  @Test
  void givesPagesOfItsOwnForWhatIsNotThere() {
    bezoeker.wordt("waterrijk", "kcc");

    HttpResponse<String> geen = bezoeker.haal("/inbox/bestaat/niet");

    assertThat(geen.statusCode()).isEqualTo(404);
    assertThat(geen.body()).contains("Niet gevonden", "Afmelden");
    assertThat(bezoeker.post("/inbox/bestaat/niet", Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void hasNoPagesUntilLoggingInIsSetUp() {
    try (var zonder = new Proefinbox(new Aanmeldwijze.Geen())) {
      HttpResponse<String> pagina = zonder.bezoeker().haal("/inbox");

      assertThat(pagina.statusCode()).isEqualTo(503);
      assertThat(pagina.body()).contains("WEGWIJS_OIDC_CLIENT_ID");
      assertThat(zonder.bezoeker().wordt("waterrijk", "kcc").haal("/inbox").statusCode())
          .isEqualTo(503);
    }
  }

  private String statusRegel(String host) throws IOException {
    try (var lijn = new Socket(InetAddress.getLoopbackAddress(), inbox.poort())) {
      lijn.setSoTimeout(5_000);
      lijn.getOutputStream()
          .write(
              ("GET /inbox HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .findFirst()
          .orElse("");
    }
  }
}
