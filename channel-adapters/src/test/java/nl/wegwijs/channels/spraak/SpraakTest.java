package nl.wegwijs.channels.spraak;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.http.HttpMethod;
import com.twilio.security.RequestValidator;
import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Dial;
import com.twilio.twiml.voice.Enqueue;
import com.twilio.twiml.voice.Gather;
import com.twilio.twiml.voice.Hangup;
import com.twilio.twiml.voice.Number;
import com.twilio.twiml.voice.Say;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.wegwijs.bot.Router;
import nl.wegwijs.channels.Proefbot;
import nl.wegwijs.channels.web.Diensten;
import nl.wegwijs.channels.web.WebMetrics;
import nl.wegwijs.channels.web.WebServer;
import nl.wegwijs.channels.web.WebSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

final class SpraakTest {
  private static final String SLEUTEL = "geheim-van-de-proef";
  private static final URI ADRES = URI.create("https://assistent.waterrijk.example");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** Sunday 7 February 2027 at noon: everybody is closed. */
  private static final InstantSource ZONDAG =
      InstantSource.fixed(Instant.parse("2027-02-07T11:00:00Z"));

  private static final Proefbot BOT = Proefbot.nieuw();
  private static final String PAD = "/webhooks/spraak/waterrijk";
  private static final Map<String, String> GEBELD =
      Map.of(
          "CallSid", "CA1", "From", "+31600000000", "To", "+31348000000", "Direction", "inbound");

  @SuppressWarnings("NullAway.Init") // made before all tests
  private static WebServer maandag;

  private @Nullable WebServer zondag;

  private static WebServer dienst(InstantSource klok) {
    var router = new Router(BOT::wereld, klok);
    var settings =
        new SpraakSettings(SpraakSettings.parse("waterrijk:" + SLEUTEL), Optional.of(ADRES));
    var spraak = new Spraak(BOT::wereld, router, klok, settings);
    var server =
        new WebServer(
            WebSettings.lokaal(0),
            new Diensten(
                BOT::wereld,
                BOT.bot(),
                router,
                Map::of,
                () -> "",
                WebMetrics.GEEN,
                (ctx, gemeente) -> false,
                klok),
            List.of(spraak::voegToe));
    server.start();
    return server;
  }

  @BeforeAll
  static void begin() {
    maandag = dienst(Proefbot.KLOK);
  }

  @AfterAll
  static void eindig() {
    maandag.close();
  }

  @AfterEach
  void sluit() {
    if (zondag != null) {
      zondag.close();
    }
  }

  @Test
  void greetsAsAnAutomatedAssistantAndListensToOneSentence() throws Exception {
    Element gather = eerste(bel(maandag, PAD, GEBELD), "Gather");

    assertThat(gather.getTextContent())
        .contains("digitale assistent", "geen mens", "gemeente Waterrijk");
    var bedoeld =
        new Gather.Builder()
            .inputs(List.of(Gather.Input.SPEECH, Gather.Input.DTMF))
            .language(Gather.Language.NL_NL)
            .action(PAD + "?stap=antwoord&poging=1")
            .method(HttpMethod.POST)
            .actionOnEmptyResult(true)
            .numDigits(1)
            .timeout(5)
            .speechTimeout("auto")
            .hints(gather.getAttribute("hints"))
            .say(new Say.Builder(gather.getTextContent()).language(Say.Language.NL_NL).build())
            .build();
    gelijk(bel(maandag, PAD, GEBELD), new VoiceResponse.Builder().gather(bedoeld).build());
    assertThat(gather.getAttribute("hints").split(",")).hasSizeGreaterThan(50);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ik wil graag een nieuw paspoort aanvragen                | burgerzaken
          mijn kliko is gisteren niet geleegd                       | afval-milieu
          uh ja goedemorgen ik ga verhuizen binnen de gemeente      | burgerzaken
          ik kan mijn huis niet meer zelf schoonmaken na mijn operatie | sociaal-wijkteam
          """)
  void putsACallerInTheQueueOfTheTeam(String zin, String wachtrij) throws Exception {
    String twiml = bel(maandag, PAD + "?stap=antwoord&poging=1", zegt(zin));

    Element zegt = eerste(twiml, "Say");
    gelijk(
        twiml,
        new VoiceResponse.Builder()
            .say(new Say.Builder(zegt.getTextContent()).language(Say.Language.NL_NL).build())
            .enqueue(
                new Enqueue.Builder(wachtrij)
                    .action(PAD + "?stap=verbonden&bij=team")
                    .method(HttpMethod.POST)
                    .build())
            .build());
    assertThat(zegt.getTextContent()).startsWith("Ik verbind u door met");
  }

  @Test
  void dialsATeamThatHasANumberAndNames112WhereThereIsDanger() throws Exception {
    String twiml =
        bel(maandag, PAD + "?stap=antwoord&poging=1", zegt("mijn man slaat mij en nu ben ik bang"));

    assertThat(eerste(twiml, "Say").getTextContent()).contains("112");
    String zin = eerste(twiml, "Say").getTextContent();
    gelijk(
        twiml,
        new VoiceResponse.Builder()
            .say(new Say.Builder(zin).language(Say.Language.NL_NL).build())
            .dial(
                new Dial.Builder()
                    .action(PAD + "?stap=verbonden&bij=team")
                    .method(HttpMethod.POST)
                    .timeout(25)
                    .number(new Number.Builder("+31999700720").build())
                    .build())
            .build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ehm", "hallo", "wat wordt het weer morgen", "xqzw blorp fnuk"})
  void asksOnceMoreWithExamplesAndThenConnectsTheOperator(String zin) throws Exception {
    Element gather = eerste(bel(maandag, PAD + "?stap=antwoord&poging=1", zegt(zin)), "Gather");
    assertThat(gather.getTextContent()).contains("Bijvoorbeeld");
    assertThat(gather.getAttribute("action")).isEqualTo(PAD + "?stap=antwoord&poging=2");

    String daarna = bel(maandag, PAD + "?stap=antwoord&poging=2", zegt(zin));
    assertThat(eerste(daarna, "Enqueue").getTextContent()).isEqualTo("kcc");
  }

  @Test
  void aZeroGoesToTheOperator() throws Exception {
    String twiml = bel(maandag, PAD + "?stap=antwoord&poging=1", Map.of("Digits", "0"));
    assertThat(eerste(twiml, "Enqueue").getTextContent()).isEqualTo("kcc");
  }

  @Test
  void whoIsNotAnsweredComesToTheOperatorAndThenHearsWhatElseThereIs() throws Exception {
    var nietOpgenomen = Map.of("DialCallStatus", "no-answer");
    String bijKcc = bel(maandag, PAD + "?stap=verbonden&bij=team", nietOpgenomen);
    assertThat(eerste(bijKcc, "Enqueue").getTextContent()).isEqualTo("kcc");
    assertThat(eerste(bijKcc, "Enqueue").getAttribute("action")).endsWith("bij=kcc");

    String einde =
        bel(maandag, PAD + "?stap=verbonden&bij=kcc", Map.of("QueueResult", "queue-full"));
    String zin = eerste(einde, "Say").getTextContent();
    assertThat(zin).contains("https://www.waterrijk.example");
    gelijk(
        einde,
        new VoiceResponse.Builder()
            .say(new Say.Builder(zin).language(Say.Language.NL_NL).build())
            .hangup(new Hangup.Builder().build())
            .build());

    String gesproken =
        bel(maandag, PAD + "?stap=verbonden&bij=team", Map.of("DialCallStatus", "completed"));
    gelijk(gesproken, new VoiceResponse.Builder().hangup(new Hangup.Builder().build()).build());
  }

  @Test
  void saysWhenItOpensWhereEverybodyIsClosed() throws Exception {
    zondag = dienst(ZONDAG);
    String twiml =
        bel(zondag, PAD + "?stap=antwoord&poging=1", zegt("ik wil een paspoort aanvragen"));

    assertThat(eerste(twiml, "Say").getTextContent())
        .contains("gesloten", "maandag 8 februari 08:30");
    assertThat(eerste(twiml, "Hangup")).isNotNull();
  }

  @Test
  void refusesWhatIsNotSignedWithTheKey() throws Exception {
    Map<String, String> velden = zegt("ik wil een paspoort");
    String goed = teken(PAD, velden);
    assertThat(post(maandag, PAD, velden, goed).statusCode()).isEqualTo(200);
    assertThat(post(maandag, PAD, velden, "").statusCode()).isEqualTo(403);
    assertThat(post(maandag, PAD, velden, "AAAA" + goed.substring(4)).statusCode()).isEqualTo(403);
    assertThat(post(maandag, PAD, zegt("iets anders"), goed).statusCode()).isEqualTo(403);
    assertThat(post(maandag, PAD + "?stap=verbonden", velden, goed).statusCode()).isEqualTo(403);
    assertThat(post(maandag, "/webhooks/spraak/heuveldam", velden, goed).statusCode())
        .isEqualTo(404);
    assertThat(post(maandag, "/webhooks/spraak/nergens", velden, goed).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%zz=1", "SpeechResult=%", "&&==&"})
  void oddBodiesAreRefusedKindly(String lichaam) throws Exception {
    assertThat(post(maandag, PAD, lichaam, "x").statusCode()).isIn(400, 403);
  }

  @Test
  void aHugeBodyIsRefused() throws Exception {
    assertThat(post(maandag, PAD, "a=" + "b".repeat(70_000), "x").statusCode()).isEqualTo(400);
  }

  private static Map<String, String> zegt(String zin) {
    return Map.of("CallSid", "CA1", "SpeechResult", zin, "Confidence", "0.83");
  }

  private static String bel(WebServer server, String pad, Map<String, String> velden)
      throws Exception {
    HttpResponse<String> antwoord = post(server, pad, velden, teken(pad, velden));
    assertThat(antwoord.statusCode()).isEqualTo(200);
    assertThat(antwoord.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
    return antwoord.body();
  }

  /** The signature, which the platform's own library accepts. */
  private static String teken(String pad, Map<String, String> velden) {
    String adres = ADRES + pad;
    String handtekening = new Handtekening(SLEUTEL).zet(adres, new TreeMap<>(velden));
    assertThat(new RequestValidator(SLEUTEL).validate(adres, velden, handtekening)).isTrue();
    return handtekening;
  }

  private static HttpResponse<String> post(
      WebServer server, String pad, Map<String, String> velden, String handtekening)
      throws Exception {
    String lichaam =
        velden.entrySet().stream()
            .map(veld ->
                veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return post(server, pad, lichaam, handtekening);
  }

  private static HttpResponse<String> post(
      WebServer server, String pad, String lichaam, String handtekening)
      throws IOException, InterruptedException {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + pad))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Twilio-Signature", handtekening)
            .POST(HttpRequest.BodyPublishers.ofString(lichaam))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static void gelijk(String twiml, VoiceResponse bedoeld) throws Exception {
    Document gegeven = lees(twiml);
    Document verwacht = lees(bedoeld.toXml());
    assertThat(gegeven.isEqualNode(verwacht))
        .as("%s%n should be%n%s", twiml, bedoeld.toXml())
        .isTrue();
  }

  private static Element eerste(String twiml, String naam) throws Exception {
    Node gevonden = lees(twiml).getElementsByTagName(naam).item(0);
    assertThat(gevonden).as("<%s> in %s", naam, twiml).isNotNull();
    return (Element) gevonden;
  }

  private static Document lees(String xml) throws Exception {
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }
}
