package nl.wegwijs.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BestandenTest {
  private static final Pattern BUREN =
      Pattern.compile("(?:from '\\./|URL\\(')(?<naam>[a-z]+\\.(?:js|css))'");
  private static final Pattern LADER =
      Pattern.compile("'widget/(?<versie>[0-9a-f]{12})/venster\\.js'");

  private final Testdienst dienst = new Testdienst();
  private final Client client = dienst.client();
  private final String versie = versie();

  @AfterAll
  void stop() {
    client.close();
    dienst.close();
  }

  private String versie() {
    Matcher lader = LADER.matcher(client.haal("/widget.js").tekst());
    assertThat(lader.find()).isTrue();
    return lader.group("versie");
  }

  private Set<String> alles() {
    var gezien = new HashSet<String>();
    Deque<String> nog = new ArrayDeque<>(Set.of("venster.js"));
    while (!nog.isEmpty()) {
      String naam = nog.pop();
      if (gezien.add(naam)) {
        Matcher buren = BUREN.matcher(client.haal(pad(naam)).tekst());
        while (buren.find()) {
          nog.push(buren.group("naam"));
        }
      }
    }
    return gezien;
  }

  private String pad(String naam) {
    return "/widget/" + versie + "/" + naam;
  }

  @Test
  void staysUnder40KilobytesPacked() {
    int samen = client.haal("/widget.js", "Accept-Encoding", "gzip").http().body().length;
    for (String naam : alles()) {
      var bestand = client.haal(pad(naam), "Accept-Encoding", "gzip, br");
      assertThat(bestand.status()).as(naam).isEqualTo(200);
      assertThat(bestand.kop("Content-Encoding")).isEqualTo("gzip");
      samen += bestand.http().body().length;
    }

    assertThat(alles()).contains("venster.css", "teksten.js", "stroom.js");
    assertThat(samen).isLessThan(40_000);
  }

  @Test
  void mayBeLoadedByAPageOfAnotherSite() {
    for (String pad : new String[] {"/widget.js", pad("venster.js"), pad("venster.css")}) {
      var bestand = client.haal(pad, "Origin", "https://www.ergens.example");
      assertThat(bestand.kop("Access-Control-Allow-Origin")).isEqualTo("*");
      assertThat(bestand.kop("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    }
    assertThat(client.haal(pad("venster.js")).kop("Content-Type"))
        .isEqualTo("text/javascript; charset=utf-8");
    assertThat(client.haal(pad("venster.css")).kop("Content-Type"))
        .isEqualTo("text/css; charset=utf-8");
  }

  @Test
  void mayBeKeptAsLongAsItsVersionStands() {
    assertThat(client.haal(pad("venster.js")).kop("Cache-Control")).contains("immutable");
    assertThat(client.haal("/widget/0123456789ab/venster.js").kop("Cache-Control"))
        .contains("no-cache");
    var lader = client.haal("/widget.js");
    assertThat(lader.kop("Cache-Control")).contains("no-cache");
    assertThat(client.haal("/widget.js", "If-None-Match", lader.kop("ETag")).status())
        .isEqualTo(304);
  }

  @Test
  void neverMakesTextIntoCode() {
    for (String naam : alles()) {
      assertThat(client.haal(pad(naam)).tekst())
          .as(naam)
          .doesNotContain(
              "innerHTML",
              "outerHTML",
              "insertAdjacentHTML",
              "document.write",
              "eval(",
              "new Function",
              "setAttribute('style'",
              "document.cookie");
    }
  }

  @Test
  void keepsAGesprekBeyondItsTabInOnePlaceOnly() {
    for (String naam : alles()) {
      if (!naam.equals("opslag.js")) {
        assertThat(client.haal(pad(naam)).tekst()).as(naam).doesNotContain("localStorage");
      }
    }
  }
}
