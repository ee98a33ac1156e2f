package nl.wegwijs.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no proper client sends, written byte by byte. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuweAanvragenTest {
  private final Testdienst dienst = new Testdienst();

  @AfterAll
  void stop() {
    dienst.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /%zz HTTP/1.1\r\nHost: a\r\n",
        "GET /v1/producten/%C0%AE HTTP/1.1\r\nHost: a\r\n",
        "GET /v1/producten?gemeente=%zz HTTP/1.1\r\nHost: a\r\n",
        "GET /v1/producten?gemeente=%00&zoek=%ff HTTP/1.1\r\nHost: a\r\n",
        "GET /v1/producten/a%2Fb?gemeente=waterrijk HTTP/1.1\r\nHost: a\r\n",
        "GET /v1/producten/..;/x HTTP/1.1\r\nHost: a\r\n",
        "GET /v1/../../etc/passwd HTTP/1.1\r\nHost: a\r\n",
        "GET geen-pad HTTP/1.1\r\nHost: a\r\n",
        "GET / HTTP/1.1\r\n",
        "GET /v1/nergens HTTP/1.1\r\nHost: a b c\r\n",
        "GET /v1/nergens HTTP/1.1\r\nHost: a\r\nkop zonder dubbelepunt\r\n",
        "GET /v1/nergens HTTP/9.9\r\nHost: a\r\n",
        "ONZIN\r\n",
        "POST /v1/gesprekken HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n",
        "POST /v1/gesprekken HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n",
        "POST /v1/gesprekken HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx",
        "POST /v1/gesprekken HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9999999999999\r\nExpect: 100-continue\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 5\r\n\r\na=%zz",
      })
  void isRefusedWithAProblem(String aanvraag) throws IOException {
    String antwoord = stuur(aanvraag + "Connection: close\r\n\r\n");

    assertThat(antwoord).startsWith("HTTP/1.1 4");
    String kop = antwoord.toLowerCase(Locale.ROOT);
    assertThat(kop)
        .contains("content-type: application/problem+json\r\n")
        .contains("api-version: 1.0.0")
        .contains("x-content-type-options: nosniff")
        .contains("content-security-policy: default-src 'none'")
        .contains("\"status\":4")
        .doesNotContain("jetty")
        .doesNotContain("<html");
  }

  @Test
  void refusesHeadersWithoutEnd() throws IOException {
    String antwoord =
        stuur("GET / HTTP/1.1\r\nHost: a\r\nX-Lang: " + "x".repeat(20_000) + "\r\n\r\n");

    assertThat(antwoord).startsWith("HTTP/1.1 431").contains("application/problem+json");
  }

  @Test
  void refusesABodyThatBreaksOff() throws IOException {
    String aanvraag =
        "POST /v1/gesprekken HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
            + "Content-Length: 500\r\n\r\n{\"gemeente\":";

    assertThat(stuur(aanvraag)).startsWith("HTTP/1.1 400").contains("application/problem+json");
  }

  private String stuur(String aanvraag) throws IOException {
    try (var verbinding = new Socket(InetAddress.getLoopbackAddress(), dienst.poort())) {
      verbinding.setSoTimeout(20_000);
      verbinding.getOutputStream().write(aanvraag.getBytes(StandardCharsets.ISO_8859_1));
      verbinding.getOutputStream().flush();
      verbinding.shutdownOutput();
      InputStream in = verbinding.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
