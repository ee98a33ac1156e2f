package nl.wegwijs.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.wegwijs.bot.gesprek.Bericht.Samenvatting;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.channels.Proefbot;
import nl.wegwijs.channels.ontvangst.Ontvangstbewijs;
import nl.wegwijs.channels.ontvangst.Ontvangstlinks;
import nl.wegwijs.channels.ontvangst.Ontvangstlinks.Verwijzing;
import nl.wegwijs.channels.ontvangst.Ontvangstpagina;
import nl.wegwijs.channels.web.Client.Antwoord;
import nl.wegwijs.channels.web.Client.Gesprek;
import nl.wegwijs.gemeente.Taal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A link opens one receipt, for whoever has the link and for as long as was said. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OntvangstpaginaTest {
  private static final byte[] GEHEIM =
      "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private final Ontvangstlinks links =
      new Ontvangstlinks(GEHEIM, Optional.of(URI.create("https://assistent.waterrijk.example")));
  private final AtomicReference<Instant> nu = new AtomicReference<>(Proefbot.KLOK.instant());
  private final Testdienst dienst =
      new Testdienst(
          WebSettings.lokaal(0),
          bot -> List.of(new Ontvangstpagina(links, bot.bot(), bot::wereld, nu::get)::voegToe));
  private final Client client = dienst.client();

  @AfterAll
  void stop() {
    client.close();
    dienst.close();
  }

  /** Files a move and gives the link to its receipt. */
  private URI ingediend(Gesprek gesprek, String naam) {
    client.zeg(
        gesprek,
        "{\"tekst\":%s}"
            .formatted(
                Client.citaat(
                    "Per 15 februari verhuis ik van Havenweg 14, 3486 KD naar Lindelaan 4b, 3484 HG. We"
                        + " hebben het gekocht. Ik verhuis alleen. Geboren op 12 maart 1980.")));
    client.zeg(gesprek, "{\"tekst\":%s}".formatted(Client.citaat(naam)));
    int beurt = client.zeg(gesprek, "{\"keuze\":\"bevestigen\"}").json().get("beurt").asInt();
    return links
        .link(new Verwijzing(Proefbot.WATERRIJK, new GesprekId(gesprek.id()), beurt))
        .orElseThrow();
  }

  @Test
  void opensTheReceiptAndNothingElseWithoutALogin() {
    Gesprek gesprek = client.begin();
    Antwoord pagina = client.haal(ingediend(gesprek, "Anna O'Brien").getPath());

    assertThat(pagina.status()).isEqualTo(200);
    assertThat(pagina.kop("X-Robots-Tag")).isEqualTo("noindex, nofollow");
    assertThat(pagina.kop("Cache-Control")).contains("no-store");
    assertThat(pagina.kop("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(pagina.kop("Content-Security-Policy"))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(pagina.kop("Content-Disposition")).isEmpty();
    assertThat(pagina.tekst())
        .contains("Verhuizing doorgeven", "Lindelaan 4B", "O&#39;Brien", "noindex")
        .doesNotContain("<script", "digitale assistent");
  }

  @Test
  void showsWhatWasTypedAsWordsWhateverItIs() {
    String kwaad = "\"><img src=x onerror=alert(1)><style>*{}</style>";
    var bewijs =
        new Ontvangstbewijs(
            "Waterrijk",
            kwaad,
            "VH7K3M92QD",
            Proefbot.KLOK.instant(),
            Taal.NL,
            List.of(new Samenvatting.Regel("naam", kwaad, kwaad, kwaad)),
            List.of(kwaad));

    assertThat(bewijs.html().replaceFirst("<style>[^<]*</style>", ""))
        .contains("&lt;img src=x onerror=alert(1)&gt;")
        .doesNotContain("<img", "<style", "\">&");
  }

  @Test
  void opensNothingWithASignThatWasNotMadeHere() {
    String pad = ingediend(client.begin(), "Anna Voorbeeld").getPath();
    String ander =
        new Ontvangstlinks(new byte[32], Optional.of(URI.create("https://x.example")))
            .link(links.lees(pad.substring(Ontvangstlinks.PAD.length())).orElseThrow())
            .orElseThrow()
            .getPath();

    for (String fout :
        List.of(
            ander,
            pad + "A",
            pad.substring(0, pad.length() - 1),
            pad.replace("waterrijk", "heuveldam"),
            Ontvangstlinks.PAD + "waterrijk",
            Ontvangstlinks.PAD + "waterrijk.x.1.y")) {
      assertThat(client.haal(fout).status()).as(fout).isEqualTo(404);
    }
  }

  @Test
  void worksAsLongAsWasSaidAndNotAfterTheGesprekIsErased() {
    Gesprek gesprek = client.begin();
    String pad = ingediend(gesprek, "Anna Voorbeeld").getPath();
    Instant toen = Proefbot.KLOK.instant();

    nu.set(toen.plus(Ontvangstlinks.GELDIG).minusSeconds(1));
    assertThat(client.haal(pad).status()).isEqualTo(200);
    nu.set(toen.plus(Ontvangstlinks.GELDIG));
    Antwoord verlopen = client.haal(pad);
    assertThat(verlopen.status()).isEqualTo(410);
    assertThat(verlopen.tekst()).contains("werkt niet meer").doesNotContain("Voorbeeld");
    nu.set(toen.plus(Duration.ofHours(1)));

    client.wis(gesprek);
    assertThat(client.haal(pad).status()).isEqualTo(404);
  }

  @Test
  void makesNoLinkWhereTheServiceHasNoPublicAddress() {
    var naar = new Verwijzing(Proefbot.WATERRIJK, new GesprekId(client.begin().id()), 3);
    assertThat(new Ontvangstlinks(GEHEIM, Optional.empty()).link(naar)).isEmpty();
    assertThat(links.link(naar).orElseThrow().toString())
        .startsWith("https://assistent.waterrijk.example/ontvangstbewijs/waterrijk.");
  }

  @Test
  void countsWhoTriesManyAgainstTheLimitOfTheirAddress() {
    try (var begrensd = Testdienst.met("adres=3/u", "", "");
        var ander = begrensd.client()) {
      for (int i = 0; i < 3; i++) {
        assertThat(ander.haal(Ontvangstlinks.PAD + "x").status()).isEqualTo(404);
      }
      assertThat(ander.haal(Ontvangstlinks.PAD + "x").status()).isEqualTo(429);
    }
  }
}
