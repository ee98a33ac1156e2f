package nl.wegwijs.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.Inbound;
import nl.wegwijs.bot.Inhoud;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.channels.Proefbot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(30)
class GebeurtenissenTest {
  private final Testdienst dienst = met(Duration.ofSeconds(10), Duration.ofMinutes(1));
  private final Client client = dienst.client();

  @AfterAll
  void stop() {
    client.close();
    dienst.close();
  }

  private static Testdienst met(Duration kijken, Duration hartslag) {
    WebSettings gewoon = WebSettings.lokaal(0);
    return new Testdienst(
        new WebSettings(
            gewoon.host(),
            gewoon.port(),
            gewoon.apiSleutels(),
            gewoon.limieten(),
            gewoon.vertrouwdeProxies(),
            new WebSettings.Ritme(kijken, hartslag)));
  }

  @Test
  void sendsEachBeurtOnceFirstTheOldThenTheNew() throws Exception {
    var gesprek = client.begin();
    client.zeg(gesprek, "{\"tekst\":\"een\"}");

    try (var lezer = new Lezer(dienst.poort(), gesprek, "Accept", "text/event-stream")) {
      assertThat(lezer.status()).isEqualTo(200);
      assertThat(lezer.kop("Content-Type")).isEqualTo("text/event-stream");
      assertThat(lezer.kop("API-Version")).isEqualTo("1.0.0");
      assertThat(lezer.volgende().id()).isZero();
      var eerste = lezer.volgende();
      assertThat(eerste.id()).isEqualTo(1);
      assertThat(eerste.teksten()).startsWith("een");

      client.zeg(gesprek, "{\"tekst\":\"twee\"}");

      var tweede = lezer.volgende();
      assertThat(tweede.id()).isEqualTo(2);
      assertThat(tweede.teksten()).startsWith("twee").hasSizeGreaterThan(1);
      assertThat(tweede.data().propertyNames()).containsExactly("status", "berichten");
      assertThat(tweede.data().get("berichten").get(0).get("beurt").asInt()).isEqualTo(2);
    }
  }

  @Test
  void resumesAfterTheLastEventWithNothingLostOrDoubled() throws Exception {
    var gesprek = client.begin();
    var gezien = new ArrayList<Integer>();
    int laatste = -1;
    for (int ronde = 0; ronde < 4; ronde++) {
      client.zeg(gesprek, "{\"tekst\":\"bericht\"}");
      String[] koppen =
          laatste < 0 ? new String[0] : new String[] {"Last-Event-ID", Integer.toString(laatste)};
      try (var lezer = new Lezer(dienst.poort(), gesprek, koppen)) {
        for (int i = 0; i < (ronde == 0 ? 2 : 1); i++) {
          var gebeurtenis = lezer.volgende();
          laatste = gebeurtenis.id();
          gezien.add(laatste);
        }
      }
    }

    assertThat(gezien).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void servesAClientThatAcceptsAnything() throws Exception {
    var gesprek = client.begin();

    try (var lezer = new Lezer(dienst.poort(), gesprek);
        var alles = new Lezer(dienst.poort(), gesprek, "Accept", "*/*")) {
      assertThat(lezer.volgende().id()).isZero();
      assertThat(alles.volgende().id()).isZero();
    }
    assertThat(
            client
                .haal(
                    gesprek.pad() + "/gebeurtenissen",
                    "Authorization",
                    "Bearer " + gesprek.sleutel(),
                    "Accept",
                    "application/json")
                .status())
        .isEqualTo(406);
  }

  @Test
  void endsWhenTheGesprekIsErased() throws Exception {
    var gesprek = client.begin();

    try (var lezer = new Lezer(dienst.poort(), gesprek)) {
      assertThat(lezer.volgende().id()).isZero();
      client.wis(gesprek);
      assertThat(lezer.afgelopen()).isTrue();
    }
    assertThat(client.haal(gesprek, "/gebeurtenissen").status()).isEqualTo(404);
  }

  @Test
  void findsByItselfWhatAnotherProcessKept() throws Exception {
    try (var snel = met(Duration.ofMillis(50), Duration.ofMinutes(1));
        var ander = snel.client()) {
      var gesprek = ander.begin();
      try (var lezer = new Lezer(snel.poort(), gesprek)) {
        assertThat(lezer.volgende().id()).isZero();

        snel.proefbot()
            .bot()
            .answer(
                new Inbound(
                    Proefbot.WATERRIJK,
                    new GesprekId(gesprek.id()),
                    Optional.empty(),
                    new Inhoud.Tekst("elders gezegd")));

        var gebeurtenis = lezer.volgende();
        assertThat(gebeurtenis.teksten()).startsWith("elders gezegd");
      }
    }
  }

  @Test
  void showsThatItIsAliveWhenNothingHappens() throws Exception {
    try (var snel = met(Duration.ofMillis(20), Duration.ofMillis(40));
        var ander = snel.client();
        var lezer = new Lezer(snel.poort(), ander.begin())) {
      assertThat(lezer.opmerking()).isEqualTo(": hartslag");
    }
  }

  @Test
  void endsWhenTheServiceStops() throws Exception {
    var kort = met(Duration.ofSeconds(10), Duration.ofMinutes(1));
    try (var ander = kort.client();
        var lezer = new Lezer(kort.poort(), ander.begin())) {
      assertThat(lezer.volgende().id()).isZero();
      kort.close();
      assertThat(lezer.afgelopen()).isTrue();
    }
  }

  @Test
  void boundsTheStreamsOfOneGesprek() throws Exception {
    var gesprek = client.begin();
    List<Lezer> open = new ArrayList<>();
    try {
      for (int i = 0; i < 8; i++) {
        open.add(new Lezer(dienst.poort(), gesprek));
      }
      assertThat(client.haal(gesprek, "/gebeurtenissen").status()).isEqualTo(429);
    } finally {
      for (Lezer lezer : open) {
        lezer.close();
      }
    }
  }

  @Test
  void asksForTheSleutelAndForANumber() {
    var gesprek = client.begin();

    assertThat(client.haal(gesprek.pad() + "/gebeurtenissen").status()).isEqualTo(401);
    assertThat(
            client
                .haal(
                    gesprek.pad() + "/gebeurtenissen",
                    "Authorization",
                    "Bearer " + client.begin().sleutel())
                .status())
        .isEqualTo(404);
    assertThat(
            client
                .haal(
                    gesprek.pad() + "/gebeurtenissen",
                    "Authorization",
                    "Bearer " + gesprek.sleutel(),
                    "Last-Event-ID",
                    "gisteren")
                .fouten())
        .containsExactly("Last-Event-ID:waarde");
  }

  @Test
  void answersHeadWithoutAStream() {
    var gesprek = client.begin();

    var antwoord =
        client.stuur(
            "HEAD",
            gesprek.pad() + "/gebeurtenissen",
            new byte[0],
            "Authorization",
            "Bearer " + gesprek.sleutel());

    assertThat(antwoord.status()).isEqualTo(200);
  }
}
