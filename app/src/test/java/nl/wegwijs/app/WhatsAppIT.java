package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wegwijs.channels.whatsapp.Handtekening;
import nl.wegwijs.channels.whatsapp.proef.Storing;
import nl.wegwijs.channels.whatsapp.proef.Toestel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Inwoners talk with the service through WhatsApp, or rather its stand-in. */
@TestInstance(Lifecycle.PER_CLASS)
final class WhatsAppIT {
  private static final int GROOT = 5 * 1024 * 1024;
  private static final String VRAAG = "Wat kost een paspoort?";
  private static final String PAD = "/webhooks/whatsapp";
  private static final Pattern LINK =
      Pattern.compile("https://assistent\\.example(/ontvangstbewijs/\\S+)");

  private final Proefnummer nummer = Proefnummer.opTijd();
  private final Proefdienst dienst;

  WhatsAppIT(@TempDir Path data) {
    this.dienst =
        Proefdienst.start(
            data, nummer.omgeving(Map.of("WEGWIJS_OPENBAAR_ADRES", "https://assistent.example")));
    nummer.verbind(dienst.adres("/"));
  }

  @AfterAll
  void sluit() {
    dienst.close();
    nummer.close();
  }

  private Toestel nieuw() {
    return nummer.toestel(Proefnummer.WATERRIJK);
  }

  /** The words of the answer that comes after so many messages. */
  private static String antwoord(Toestel toestel, int ervoor) {
    return Proefnummer.woorden(Proefnummer.gekregen(toestel, ervoor + 1).get(ervoor));
  }

  @Test
  void greetsSomebodyNewAndAnswersFromTheCatalogueOfTheirGemeente() {
    Toestel waterrijk = nieuw();
    Toestel heuveldam = nummer.toestel(Proefnummer.HEUVELDAM);

    nummer.zeg(waterrijk, VRAAG);
    nummer.zeg(heuveldam, VRAAG);

    assertThat(antwoord(waterrijk, 0)).contains("digitale assistent", "Waterrijk");
    assertThat(antwoord(waterrijk, 1)).contains("Bron: Paspoort", "gemeente Waterrijk");
    assertThat(antwoord(heuveldam, 1)).contains("gemeente Heuveldam");
    assertThat(waterrijk.gekregen()).hasSize(2);
  }

  @Test
  void answersTheMessagesOfAPersonInTheirOrder() {
    Toestel toestel = nieuw();
    zegNaElkaar(toestel, VRAAG, "wanneer is het gemeentehuis open", "bedankt");

    assertThat(antwoord(toestel, 1)).contains("Paspoort");
    assertThat(antwoord(toestel, 3)).contains("Graag gedaan");
  }

  @Test
  void answersAMessageOnceThoughItComesAThousandTimesAtOnce() throws Exception {
    Toestel toestel = nieuw();
    byte[] lichaam = nummer.meta().webhook(toestel, nummer.meta().kenmerk(), tekst(VRAAG));

    try (var draden = Executors.newFixedThreadPool(32)) {
      List<Callable<Integer>> keren =
          IntStream.range(0, 1000).<Callable<Integer>>mapToObj(i -> () -> breng(lichaam)).toList();
      for (Future<Integer> keer : draden.invokeAll(keren)) {
        assertThat(keer.get()).isEqualTo(200);
      }
    }
    Proefnummer.gekregen(toestel, 2);
    assertThat(breng(lichaam)).isEqualTo(200);
    nummer.zeg(toestel, "bedankt");

    assertThat(antwoord(toestel, 2)).contains("Graag gedaan");
    assertThat(toestel.gekregen()).hasSize(3);
  }

  @Test
  void goesOnWithAFormOfTheWebAndTheOtherWayRound() {
    Inwoner web = dienst.begin("waterrijk");
    web.zegAlles("Ik wil mijn verhuizing doorgeven", "3484 HG 12");
    String code = code(web.zeg("later verder").toString());
    Toestel toestel = nieuw();
    nummer.zeg(toestel, "mijn code is " + code.toLowerCase(Locale.ROOT));
    String gezegd = alles(toestel, "Op welke dag");

    assertThat(gezegd).contains("Welkom terug", "Nieuwe postcode: 3484 HG").doesNotContain(code);
    assertThat(web.zeg("morgen").toString()).doesNotContain("huidigePostcode");

    nummer.zeg(toestel, "morgen");
    alles(toestel, "waar u nu staat ingeschreven");
    nummer.zeg(toestel, "ik wil later verder");
    String nieuweCode = code(alles(toestel, "De code werkt"));
    assertThat(nieuweCode).isNotEqualTo(code);
    String terug = dienst.begin("waterrijk").zeg(nieuweCode).toString();

    assertThat(terug).contains("Welkom terug", "- Verhuisdatum: ", "huidigePostcode");
  }

  private static String code(String gezegd) {
    Matcher code = Pattern.compile("(?:[2-9B-Z]{5}-){2}[2-9B-Z]{5}").matcher(gezegd);
    assertThat(code.find()).as(gezegd).isTrue();
    return code.group();
  }

  /** All that was received, once those words are in it. */
  private static String alles(Toestel toestel, String totEnMet) {
    Proefnummer.wachtTot(() -> gezegd(toestel).contains(totEnMet));
    return gezegd(toestel);
  }

  private static String gezegd(Toestel toestel) {
    return toestel.gekregen().stream().map(Proefnummer::woorden).collect(Collectors.joining("\n"));
  }

  @Test
  void showsChoicesAsButtonsAndTakesWhatIsTapped() {
    Toestel toestel = nieuw();
    nummer.zeg(toestel, "Ik ga verhuizen naar Lindelaan 4b, 3484 HG per 1 maart");
    Proefnummer.gekregen(toestel, 2);
    JsonNode vraag = metKeuzes(toestel);
    JsonNode knop = keuzes(vraag).path(0);

    int ervoor = toestel.gekregen().size();
    nummer.meta().stuur(toestel, gekozen(vraag, knop));

    Proefnummer.gekregen(toestel, ervoor + 1);
    assertThat(antwoord(toestel, ervoor)).doesNotContain("verlopen");
    int na = toestel.gekregen().size();
    nummer.meta().stuur(toestel, gekozen(vraag, knop));
    assertThat(Proefnummer.gekregen(toestel, na + 1)).hasSizeGreaterThan(na);
  }

  @Test
  void givesALinkToTheReceiptOfWhatWasFiled() {
    Toestel toestel = nieuw();
    zegNaElkaar(
        toestel,
        "Per 1 maart verhuis ik van Havenweg 14, 3486 KD naar Lindelaan 4b, 3484 HG, gekocht. Ik"
            + " verhuis alleen. Ik ben Anna Voorbeeld, geboren op 12 maart 1980.",
        "ja");
    Proefnummer.wachtTot(() ->
        toestel.gekregen().stream()
            .anyMatch(bericht -> LINK.matcher(Proefnummer.woorden(bericht)).find()));
    String woorden =
        toestel.gekregen().stream()
            .map(Proefnummer::woorden)
            .filter(een -> LINK.matcher(een).find())
            .findFirst()
            .orElseThrow();
    var link = LINK.matcher(woorden);
    assertThat(link.find()).isTrue();
    assertThat(dienst.verbinding().haal(link.group(1)).tekst())
        .contains("Open het bewijs")
        .doesNotContain("Voorbeeld");
    Antwoord pagina = dienst.verbinding().post(link.group(1), "");

    assertThat(woorden).contains("Kenmerk: VH", "werkt tot dinsdag 23 februari 10:00");
    assertThat(pagina.status()).isEqualTo(200);
    assertThat(pagina.tekst()).contains("Anna Voorbeeld", "Lindelaan 4B");
    assertThat(dienst.verbinding().post(link.group(1), "").status()).isEqualTo(403);
  }

  /** Goes on with the form until there is something to choose. */
  private JsonNode metKeuzes(Toestel toestel) {
    for (String antwoord : List.of("3486 KD 14", "1 maart", "alleen ik")) {
      JsonNode laatste = toestel.gekregen().getLast();
      if (laatste.path("type").asString("").equals("interactive")) {
        return laatste;
      }
      int ervoor = toestel.gekregen().size();
      nummer.zeg(toestel, antwoord);
      Proefnummer.gekregen(toestel, ervoor + 1);
    }
    return toestel.gekregen().getLast();
  }

  private static JsonNode keuzes(JsonNode bericht) {
    JsonNode actie = bericht.path("interactive").path("action");
    return actie.has("buttons")
        ? actie.path("buttons")
        : actie.path("sections").path(0).path("rows");
  }

  private static Map<String, Object> gekozen(JsonNode vraag, JsonNode keuze) {
    boolean knop = vraag.path("interactive").path("type").asString("").equals("button");
    JsonNode inhoud = knop ? keuze.path("reply") : keuze;
    String soort = knop ? "button_reply" : "list_reply";
    return Map.of(
        "type",
        "interactive",
        "interactive",
        Map.of(
            "type",
            soort,
            soort,
            Map.of("id", inhoud.path("id").asString(), "title", inhoud.path("title").asString())));
  }

  @Test
  void answersKindlyWhatIsNotWords() {
    for (String soort :
        List.of(
            "image", "audio", "video", "document", "sticker", "contacts", "order", "hologram")) {
      Toestel toestel = nieuw();
      nummer.meta().stuur(toestel, Map.of("type", soort, soort, Map.of("id", "1")));
      assertThat(antwoord(toestel, 1)).as(soort).contains("alleen tekst lezen");
    }
  }

  @Test
  void answersTheWordsThatComeWithAPicture() {
    Toestel toestel = nieuw();
    nummer
        .meta()
        .stuur(toestel, Map.of("type", "image", "image", Map.of("id", "1", "caption", VRAAG)));

    assertThat(antwoord(toestel, 1)).contains("Bron: Paspoort");
  }

  @Test
  void placesALocationWithAnAddressAndAsksForThePostcodeOfAPoint() {
    Toestel metAdres = nieuw();
    nummer.meta().stuur(metAdres, plek(Map.of("address", "Lindelaan 4, 3484 HG Waterrijk")));
    Toestel punt = nieuw();
    nummer.meta().stuur(punt, plek(Map.of("latitude", 52.04, "longitude", 5.66)));

    assertThat(antwoord(metAdres, 1)).contains("Lindekwartier");
    assertThat(antwoord(punt, 1)).contains("postcode");
  }

  private static Map<String, Object> plek(Map<String, Object> waar) {
    return Map.of("type", "location", "location", waar);
  }

  @Test
  void passesOverWhatAsksForNoAnswer() {
    Toestel toestel = nieuw();
    nummer
        .meta()
        .stuur(
            toestel,
            Map.of("type", "reaction", "reaction", Map.of("message_id", "wamid.x", "emoji", "👍")));
    nummer
        .meta()
        .stuur(
            toestel,
            Map.of("type", "system", "system", Map.of("type", "customer_identity_changed")));
    nummer.meta().stuur(toestel, Map.of("type", "interactive"));

    assertThat(antwoord(toestel, 1)).contains("alleen tekst lezen");
    assertThat(toestel.gekregen()).hasSize(2);
  }

  @Test
  void answersTheHandshakeOfMetaAlone() {
    String goed = "?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=controle";

    Antwoord antwoord = dienst.verbinding().haal(PAD + goed);
    assertThat(antwoord.status()).isEqualTo(200);
    assertThat(antwoord.tekst()).isEqualTo("1158201444");
    assertThat(dienst.verbinding().haal(PAD + goed + "x").status()).isEqualTo(403);
    assertThat(dienst.verbinding().haal(PAD).status()).isEqualTo(403);
  }

  @Test
  void takesNothingThatMetaDidNotSign() {
    Toestel toestel = nieuw();
    byte[] lichaam = nummer.meta().webhook(toestel, nummer.meta().kenmerk(), tekst(VRAAG));
    String kop = new Handtekening("geheim").van(lichaam);
    byte[] half = Arrays.copyOf(lichaam, lichaam.length / 2);
    byte[] anders =
        new String(lichaam, StandardCharsets.UTF_8)
            .replace("paspoort", "rijbewijs")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(post(lichaam)).isEqualTo(401);
    assertThat(post(lichaam, "X-Hub-Signature-256", "sha256=00")).isEqualTo(403);
    assertThat(post(lichaam, "X-Hub-Signature-256", new Handtekening("ander").van(lichaam)))
        .isEqualTo(403);
    assertThat(post(half, "X-Hub-Signature-256", kop)).isEqualTo(403);
    assertThat(post(anders, "X-Hub-Signature-256", kop)).isEqualTo(403);
    assertThat(post(half, "X-Hub-Signature-256", new Handtekening("geheim").van(half)))
        .isEqualTo(400);
    assertThat(post(new byte[GROOT], "X-Hub-Signature-256", kop)).isEqualTo(413);
    assertThat(post(lichaam, "X-Hub-Signature-256", kop)).isEqualTo(200);
    assertThat(antwoord(toestel, 1)).contains("Paspoort");
  }

  private int post(byte[] lichaam, String... koppen) {
    return dienst
        .verbinding()
        .stuur(
            dienst
                .verbinding()
                .verzoek(PAD, koppen)
                .header("Content-Type", "application/json")
                // it answers before all of that came, and hangs up on who goes on sending
                .expectContinue(lichaam.length == GROOT)
                .POST(BodyPublishers.ofByteArray(lichaam)))
        .status();
  }

  @Test
  void passesOverANumberItDoesNotKnowAndStatusesOfNobody() {
    Toestel vreemd = nummer.toestel("123456789");
    assertThat(breng(nummer.meta().webhook(vreemd, nummer.meta().kenmerk(), tekst(VRAAG))))
        .isEqualTo(200);
    String status =
        """
        {"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": [{"field": "messages",
        "value": {"metadata": {"phone_number_id": "%s"}, "statuses": [
        {"id": "wamid.niemand", "status": "read", "timestamp": "1", "nieuw": {"veld": [1]}},
        {"id": "wamid.niemand", "status": "teleported"}, {}]}}, {"field": "account_update"}]}]}
        """
            .formatted(Proefnummer.WATERRIJK);
    assertThat(breng(status.getBytes(StandardCharsets.UTF_8))).isEqualTo(200);
    assertThat(breng("{}".getBytes(StandardCharsets.UTF_8))).isEqualTo(200);
    assertThat(breng("[]".getBytes(StandardCharsets.UTF_8))).isEqualTo(200);

    assertThat(vreemd.gekregen()).isEmpty();
    assertThat(dienst.verbinding().haal("/metrics").tekst())
        .contains("detail=\"onbekend-nummer\",gebeurtenis=\"overgeslagen\"")
        .contains("detail=\"onbekend\",gebeurtenis=\"status\"");
  }

  @Test
  void takesBatchesOfSeveralPersons() {
    Toestel een = nieuw();
    Toestel twee = nummer.toestel(Proefnummer.HEUVELDAM);
    String samen =
        "{\"object\": \"whatsapp_business_account\", \"entry\": [%s, %s]}"
            .formatted(entry(een, VRAAG), entry(twee, VRAAG));

    assertThat(breng(samen.getBytes(StandardCharsets.UTF_8))).isEqualTo(200);

    assertThat(antwoord(een, 1)).contains("Waterrijk");
    assertThat(antwoord(twee, 1)).contains("Heuveldam");
  }

  private JsonNode entry(Toestel toestel, String vraag) {
    byte[] alleen = nummer.meta().webhook(toestel, nummer.meta().kenmerk(), tekst(vraag));
    return Antwoord.lees(new String(alleen, StandardCharsets.UTF_8)).path("entry").path(0);
  }

  @Test
  void deliversWhatCouldNotBeDeliveredOnceMetaIsBackAndInOrder() {
    Toestel toestel = nieuw();
    nummer.meta().stoor(toestel, new Storing.Weiger(503, Optional.empty(), Optional.empty()));
    nummer
        .meta()
        .stoor(
            toestel,
            new Storing.Weiger(429, Optional.of(130_429), Optional.of(Duration.ofSeconds(1))));
    nummer.meta().stoor(toestel, new Storing.Weiger(400, Optional.of(131_016), Optional.empty()));
    zegNaElkaar(toestel, VRAAG, "bedankt");

    List<JsonNode> gekregen = Proefnummer.gekregen(toestel, 3);
    assertThat(Proefnummer.woorden(gekregen.get(0))).contains("digitale assistent");
    assertThat(Proefnummer.woorden(gekregen.get(1))).contains("Paspoort");
    assertThat(Proefnummer.woorden(gekregen.get(2))).contains("Graag gedaan");
  }

  @Test
  void sendsNothingTwiceWhenMetaTookItWithoutSayingSo() {
    Toestel toestel = nieuw();
    nummer.meta().stoor(toestel, new Storing.NeemEnZwijg());
    nummer.zeg(toestel, VRAAG);

    Proefnummer.gekregen(toestel, 1);
    Proefnummer.wachtTot(
        () -> metrieken().contains("detail=\"onbekend\",gebeurtenis=\"verstuurd\""));
    assertThat(toestel.gekregen()).hasSize(1);
  }

  @Test
  void givesUpWhatMetaWillNeverTakeAndGoesOnWithTheNext() {
    Toestel toestel = nieuw();
    nummer.meta().stoor(toestel, new Storing.Weiger(400, Optional.of(131_026), Optional.empty()));
    nummer.zeg(toestel, VRAAG);

    assertThat(antwoord(toestel, 0)).as("the greeting was given up").contains("Paspoort");
    assertThat(metrieken()).contains("detail=\"131026\",gebeurtenis=\"geweigerd\"");
  }

  private String metrieken() {
    return dienst.verbinding().haal("/metrics").tekst();
  }

  /** Sends messages that each come only when the one before was taken. */
  private void zegNaElkaar(Toestel toestel, String... zinnen) {
    for (String zin : zinnen) {
      byte[] lichaam = nummer.meta().webhook(toestel, nummer.meta().kenmerk(), tekst(zin));
      assertThat(breng(lichaam)).isEqualTo(200);
    }
  }

  private int breng(byte[] lichaam) {
    try {
      return nummer.meta().breng(lichaam);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> tekst(String tekst) {
    return Proefnummer.tekst(tekst);
  }
}
