package nl.wegwijs.channels.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimietenTest {
  private static final String GOED = "{\"gemeente\":\"waterrijk\",\"kanaal\":\"web\"}";

  @Test
  void readsEachKindWithItsPeriod() {
    var limieten = Limieten.parse("adres=60/m, gesprek=2/s,beginnen=10/u");

    assertThat(limieten.voor(Limieten.Soort.ADRES, true))
        .contains(new Limieten.Limiet(60, Duration.ofMinutes(1)));
    assertThat(limieten.voor(Limieten.Soort.GESPREK, true))
        .contains(new Limieten.Limiet(2, Duration.ofSeconds(1)));
    assertThat(limieten.voor(Limieten.Soort.BEGINNEN, false))
        .contains(new Limieten.Limiet(10, Duration.ofHours(1)));
  }

  @Test
  void hasDefaultsOnlyForRequestsThatAreNotLocal() {
    assertThat(Limieten.NIET_INGESTELD.voor(Limieten.Soort.ADRES, true)).isEmpty();
    assertThat(Limieten.NIET_INGESTELD.voor(Limieten.Soort.ADRES, false)).isPresent();
    assertThat(Limieten.parse("uit").voor(Limieten.Soort.GESPREK, false)).isEmpty();
    assertThat(Limieten.parse("adres=uit").voor(Limieten.Soort.ADRES, false)).isEmpty();
    assertThat(Limieten.parse("adres=uit").voor(Limieten.Soort.GESPREK, false)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "adres",
        "adres=",
        "adres=60",
        "adres=0/m",
        "adres=-1/m",
        "adres=60/d",
        "fiets=1/m",
        "adres=1/m,adres=2/m",
        "adres=9999999/m",
        "ADRES=1/m",
        "uit,adres=1/m"
      })
  void refusesWhatIsNoLimit(String waarde) {
    assertThatThrownBy(() -> Limieten.parse(waarde))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("limiet");
  }

  @Test
  void saysWhenToComeBackAfterTooManyMessages() {
    try (var dienst = Testdienst.met("gesprek=3/u", "", "");
        var client = dienst.client()) {
      var gesprek = client.begin();
      var ander = client.begin();
      for (int i = 0; i < 3; i++) {
        assertThat(client.zeg(gesprek, "{\"tekst\":\"hallo\"}").status()).isEqualTo(200);
      }

      var teVeel = client.zeg(gesprek, "{\"tekst\":\"hallo\"}");

      assertThat(teVeel.status()).isEqualTo(429);
      assertThat(teVeel.kop("Content-Type")).isEqualTo("application/problem+json");
      assertThat(Integer.parseInt(teVeel.kop("Retry-After"))).isBetween(1, 3600);
      assertThat(client.zeg(ander, "{\"tekst\":\"hallo\"}").status()).isEqualTo(200);
      assertThat(client.haal(gesprek, "").status()).isEqualTo(200);
    }
  }

  @Test
  void countsAStrangersTriesNotAgainstTheGesprek() {
    try (var dienst = Testdienst.met("gesprek=1/u", "", "");
        var client = dienst.client()) {
      var gesprek = client.begin();
      for (int i = 0; i < 5; i++) {
        client.post(
            gesprek.pad() + "/berichten",
            "{\"tekst\":\"a\"}",
            "Authorization",
            "Bearer waterrijk.x");
      }

      assertThat(client.zeg(gesprek, "{\"tekst\":\"hallo\"}").status()).isEqualTo(200);
    }
  }

  @Test
  void countsByTheAddressThatATrustedProxyNames() {
    try (var dienst = Testdienst.met("beginnen=1/u", "", "127.0.0.0/8, 10.0.0.0/8");
        var client = dienst.client()) {
      assertThat(begin(client, "192.0.2.1")).isEqualTo(201);
      assertThat(begin(client, "192.0.2.1")).isEqualTo(429);
      assertThat(begin(client, "192.0.2.2")).isEqualTo(201);
      assertThat(begin(client, "203.0.113.9, 192.0.2.2")).isEqualTo(429);
      assertThat(begin(client, "192.0.2.2, 10.1.2.3")).isEqualTo(429);
      assertThat(begin(client, "192.0.2.2:4711")).isEqualTo(429);
      assertThat(begin(client, "2001:db8:1:1::1")).isEqualTo(201);
      assertThat(begin(client, "[2001:db8:1:1:ffff::2]:80")).isEqualTo(429);
      assertThat(begin(client, "2001:db8:1:2::1")).isEqualTo(201);
      assertThat(begin(client, "onzin")).isEqualTo(201);
      assertThat(begin(client, "nog meer onzin, ,")).isEqualTo(429);
    }
  }

  @Test
  void believesNobodyElseAboutTheAddress() {
    try (var dienst = Testdienst.met("beginnen=1/u", "", "10.0.0.0/8");
        var client = dienst.client()) {
      assertThat(begin(client, "192.0.2.1")).isEqualTo(201);
      assertThat(begin(client, "192.0.2.2")).isEqualTo(429);
    }
  }

  @Test
  void keepsTheAddressOfWhoeverBegan() {
    try (var dienst = Testdienst.met("", "", "127.0.0.1");
        var client = dienst.client()) {
      begin(client, "192.0.2.77");

      assertThat(dienst.geheugen().alles()).contains("192.0.2.77");
    }
  }

  @Test
  void doesNotCountOtherSystemsByAddress() {
    try (var dienst = Testdienst.met("adres=2/u", "telefonie:een-lange-sleutel-123", "");
        var client = dienst.client()) {
      String vraag = "{\"gemeente\":\"waterrijk\",\"tekst\":\"hallo\"}";
      for (int i = 0; i < 5; i++) {
        assertThat(
                client
                    .post("/v1/routeringen", vraag, "X-Api-Key", "een-lange-sleutel-123")
                    .status())
            .isEqualTo(200);
      }
      client.haal("/v1/nergens");
      client.haal("/v1/nergens");
      assertThat(client.haal("/v1/producten?gemeente=waterrijk").status()).isEqualTo(429);
      assertThat(client.haal("/health/live").status()).isEqualTo(200);
    }
  }

  private static int begin(Client client, String doorgestuurdVoor) {
    return client.post("/v1/gesprekken", GOED, "X-Forwarded-For", doorgestuurdVoor).status();
  }
}
