package nl.wegwijs.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wegwijs.bot.gesprek.Bericht.Samenvatting;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.kanaal.Bewijsopeningen;
import nl.wegwijs.channels.Proefbot;
import nl.wegwijs.channels.ontvangst.Ontvangstbewijs;
import nl.wegwijs.channels.ontvangst.Ontvangstlinks;
import nl.wegwijs.channels.ontvangst.Ontvangstlinks.Verwijzing;
import nl.wegwijs.channels.ontvangst.Ontvangstpagina;
import nl.wegwijs.channels.web.Client.Antwoord;
import nl.wegwijs.channels.web.Client.Gesprek;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.GemeentenLezer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A link opens one receipt, for whoever opens it first and for as long as was said. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OntvangstpaginaTest {
  private static final byte[] GEHEIM =
      "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private static final String[] FORMULIER = {"Content-Type", "application/x-www-form-urlencoded"};

  private final Ontvangstlinks links =
      new Ontvangstlinks(GEHEIM, Optional.of(URI.create("https://assistent.waterrijk.example")));
  private final AtomicReference<Instant> nu = new AtomicReference<>(Proefbot.KLOK.instant());
  private final AtomicBoolean mail = new AtomicBoolean();
  private final Testdienst dienst =
      new Testdienst(
          WebSettings.lokaal(0),
          bot ->
              List.of(
                  new Ontvangstpagina(
                          links,
                          bot.bot(),
                          () -> bot.wereld().metMail(mail.get()),
                          new Openingen(),
                          nu::get)
                      ::voegToe));
  private final Client client = dienst.client();

  /** Openings in memory, of one gemeente. */
  private static final class Openingen implements Bewijsopeningen {
    private final Map<String, String> eerste = new ConcurrentHashMap<>();

    @Override
    public Optional<String> browser(GemeenteId gemeente, GesprekId gesprek, int beurt) {
      return Optional.ofNullable(eerste.get(gesprek + " " + beurt));
    }

    @Override
    public Optional<String> open(
        GemeenteId gemeente, GesprekId gesprek, int beurt, String browser, Instant moment) {
      eerste.putIfAbsent(gesprek + " " + beurt, browser);
      return browser(gemeente, gesprek, beurt);
    }
  }

  /** Presses the button on the page. */
  private Antwoord open(String pad, String... koppen) {
    return client.stuur("POST", pad, new byte[0], koppen);
  }

  @AfterAll
  void stop() {
    client.close();
    dienst.close();
  }

  /** Files a move and gives the link to its receipt. */
  private URI ingediend(Gesprek gesprek, String naam) {
    return ingediend(
        gesprek,
        "Per 15 februari verhuis ik van Havenweg 14, 3486 KD naar Lindelaan 4b, 3484 HG. We hebben"
            + " het gekocht. Ik verhuis alleen. Geboren op 12 maart 1980.",
        naam);
  }

  private URI ingediend(Gesprek gesprek, String... gezegd) {
    for (String tekst : gezegd) {
      client.zeg(gesprek, "{\"tekst\":%s}".formatted(Client.citaat(tekst)));
    }
    int beurt = client.zeg(gesprek, "{\"keuze\":\"bevestigen\"}").json().get("beurt").asInt();
    return links
        .link(new Verwijzing(Proefbot.WATERRIJK, new GesprekId(gesprek.id()), beurt))
        .orElseThrow();
  }

  @Test
  void opensTheReceiptAndNothingElseWithoutALogin() {
    Gesprek gesprek = client.begin();
    Antwoord pagina = open(ingediend(gesprek, "Anna O'Brien").getPath());

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
  void isNotUsedUpByAProgramThatLooksWhereALinkLeads() {
    String pad = ingediend(client.begin(), "Anna Voorbeeld").getPath();

    for (String methode : List.of("GET", "HEAD", "GET")) {
      Antwoord gekeken = client.stuur(methode, pad, new byte[0]);
      assertThat(gekeken.status()).isEqualTo(200);
      assertThat(gekeken.kop("Set-Cookie")).isEmpty();
      assertThat(gekeken.tekst()).doesNotContain("Voorbeeld", "Verhuizing", "Lindelaan");
    }
    assertThat(client.haal(pad).tekst())
        .contains("<form method=\"post\">", "Open het bewijs", "Waterrijk", "noindex");
    assertThat(open(pad).tekst()).contains("Voorbeeld");
  }

  @Test
  void opensAgainForWhoPressesTheSameButtonTwiceAndForNobodyElse() {
    String pad = ingediend(client.begin(), "Anna Voorbeeld").getPath();
    byte[] knop = knop(client.haal(pad));
    byte[] andere = knop(client.haal(pad));

    for (int keer = 0; keer < 2; keer++) {
      Antwoord geopend = client.stuur("POST", pad, knop, FORMULIER);
      assertThat(geopend.tekst()).contains("Lindelaan 4B");
      assertThat(geopend.kop("Set-Cookie")).contains("wegwijs-bewijs=");
    }
    assertThat(client.stuur("POST", pad, andere, FORMULIER).status()).isEqualTo(403);
    assertThat(andere).isNotEqualTo(knop);
  }

  /** What the button of that page sends. */
  private static byte[] knop(Antwoord pagina) {
    Matcher geheim =
        Pattern.compile("name=\"browser\" value=\"([^\"]{43})\"").matcher(pagina.tekst());
    assertThat(geheim.find()).isTrue();
    return ("browser=" + geheim.group(1)).getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void worksOnInTheBrowserThatOpenedItFirstAndInNoOther() {
    String pad = ingediend(client.begin(), "Anna Voorbeeld").getPath();

    String koekje = open(pad).kop("Set-Cookie");
    assertThat(koekje)
        .contains("Path=" + pad, "HttpOnly", "Secure", "SameSite=Lax", "Max-Age=")
        .doesNotContain("Domain");
    String eigen = koekje.split(";", 2)[0];
    assertThat(client.haal(pad, "Cookie", eigen).tekst()).contains("Lindelaan 4B");
    assertThat(open(pad, "Cookie", eigen).tekst()).contains("Lindelaan 4B");

    for (Antwoord ander :
        List.of(
            client.haal(pad),
            open(pad),
            client.haal(pad, "Cookie", "wegwijs-bewijs=geraden"),
            open(pad, "Cookie", "wegwijs-bewijs=geraden"))) {
      assertThat(ander.status()).isEqualTo(403);
      assertThat(ander.kop("Set-Cookie")).isEmpty();
      assertThat(ander.tekst())
          .contains("al in een andere browser geopend", "bel dan")
          .doesNotContain("Lindelaan", "{telefoon}");
    }
    String nieuw = ingediend(client.begin(), "Anna Voorbeeld").getPath();
    assertThat(client.haal(nieuw, "Cookie", eigen).tekst()).contains("Open het bewijs");
  }

  @Test
  void saysThatItCanBeMailedWhereItCan() {
    String pad = ingediend(client.begin(), "Anna Voorbeeld").getPath();
    open(pad);

    assertThat(client.haal(pad).tekst()).doesNotContain("'mail'", "&#39;mail&#39;");
    mail.set(true);
    assertThat(client.haal(pad).tekst()).contains("&#39;mail&#39; typen");
    mail.set(false);
  }

  @Test
  void speaksTheLanguageOfTheGesprek() {
    Gesprek gesprek =
        client.gesprek(
            client.post(
                "/v1/gesprekken",
                "{\"gemeente\":\"waterrijk\",\"kanaal\":\"web\",\"taal\":\"en\"}"));
    String pad =
        ingediend(
                gesprek,
                "I am moving house on 1 March to Lindelaan 4b, 3484 HG",
                "3511 AB",
                "10",
                "I own it",
                "just me",
                "John Example",
                "7 May 1985")
            .getPath();

    assertThat(client.haal(pad).tekst()).contains("<html lang=\"en\">", "Open the receipt");
    assertThat(open(pad).tekst()).contains("<html lang=\"en\">", "What you filled in");
    assertThat(client.haal(pad).tekst()).contains("opened in another browser");
  }

  @Test
  void addressesPeopleAsTheGemeenteDoes(@TempDir Path map) throws IOException {
    Path bron = Path.of("..", "gemeenten");
    try (Stream<Path> paden = Files.walk(bron)) {
      for (Path pad : paden.toList()) {
        Files.copy(
            pad, map.resolve(bron.relativize(pad).toString()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.writeString(
        map.resolve("waterrijk/gemeente.yaml"), "\naanspreekvorm: je\n", StandardOpenOption.APPEND);
    Gemeente je =
        new GemeentenLezer(Set.of(), Proefbot.KLOK)
            .lees(map)
            .gemeenten()
            .gemeente(Proefbot.WATERRIJK)
            .orElseThrow();
    Gemeente zegtU =
        dienst.proefbot().wereld().gemeenten().gemeente(Proefbot.WATERRIJK).orElseThrow();

    assertThat(bewijs(je, "x").html()).contains("Wat je hebt ingevuld");
    assertThat(bewijs(zegtU, "x").html()).contains("Wat u hebt ingevuld");
    assertThat(bewijs(je, "x").html() + bewijs(je, "x").tekst())
        .doesNotContainPattern("\\b[Uu]w?\\b");
  }

  private static Ontvangstbewijs bewijs(Gemeente gemeente, String tekst) {
    return new Ontvangstbewijs(
        gemeente,
        tekst,
        "VH7K3M92QD",
        Proefbot.KLOK.instant(),
        Taal.NL,
        List.of(new Samenvatting.Regel("naam", tekst, tekst, tekst)),
        List.of(tekst));
  }

  @Test
  void showsWhatWasTypedAsWordsWhateverItIs() {
    String kwaad = "\"><img src=x onerror=alert(1)><style>*{}</style>";
    Gemeente waterrijk =
        dienst.proefbot().wereld().gemeenten().gemeente(Proefbot.WATERRIJK).orElseThrow();

    assertThat(bewijs(waterrijk, kwaad).html().replaceFirst("<style>[^<]*</style>", ""))
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
      assertThat(open(fout).status()).as(fout).isEqualTo(404);
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
    for (Antwoord verlopen : List.of(client.haal(pad), open(pad))) {
      assertThat(verlopen.status()).isEqualTo(410);
      assertThat(verlopen.tekst())
          .contains("werkt niet meer", "maandag 8 februari")
          .doesNotContain("Voorbeeld");
    }
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
