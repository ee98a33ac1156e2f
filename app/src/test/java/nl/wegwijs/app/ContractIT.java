package nl.wegwijs.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * The contract where model, catalogue, dialogue and database work together; its lines about HTTP
 * alone are tested nearer by.
 */
@ExtendWith(GedeeldeDienst.class)
final class ContractIT {
  private final Proefdienst dienst;

  ContractIT(Proefdienst dienst) {
    this.dienst = dienst;
  }

  @Test
  void answersFromAProductWithItsSource() {
    JsonNode antwoord = dienst.begin("waterrijk").zeg("Wat kost een nieuw paspoort?");

    assertThat(Inwoner.uitkomst(antwoord)).isEqualTo("beantwoord");
    JsonNode bericht = Inwoner.van(antwoord, "antwoord").getFirst();
    JsonNode product = bericht.path("product");
    assertThat(product.path("id").asString()).isEqualTo("paspoort");
    assertThat(product.path("upl").asString()).isEqualTo("paspoort");
    assertThat(product.path("url").asString()).startsWith("https://www.waterrijk.example/");
    assertThat(product.path("gemeente").asString()).isEqualTo("Waterrijk");
    assertThat(product.path("bijgewerktOp").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
    assertThat(bericht.path("suggesties").isArray()).isTrue();
    JsonNode uitkomst = antwoord.path("uitkomst");
    assertThat(uitkomst.path("intent").path("naam").asString()).isEqualTo("paspoort");
    assertThat(uitkomst.path("intent").path("zekerheid").asDouble()).isBetween(0.0, 1.0);
    assertThat(uitkomst.path("product")).isEqualTo(product);
    assertThat(uitkomst.path("redenen")).isNotEmpty();
  }

  @Test
  void followsTheLanguageOfTheInwoner() {
    Inwoner inwoner = dienst.begin("waterrijk");

    JsonNode antwoord = inwoner.zeg("How much does a new passport cost?");

    assertThat(Inwoner.van(antwoord, "antwoord").getFirst().path("tekst").asString())
        .contains("euros");
    assertThat(inwoner.zeg("thank you").path("berichten").get(0).path("tekst").asString())
        .contains("welcome");
  }

  @Test
  void fillsTheFormFromOneSentenceAndFilesItOnlyWhenConfirmed() {
    Inwoner inwoner = dienst.begin("waterrijk");

    inwoner.zegAlles(
        "Per 1 maart woon ik met mijn vrouw op Lindelaan 4b 3484 HG",
        "3486 KD 14",
        "huur",
        "later");
    JsonNode samenvatting = inwoner.zegAlles("Eva Voorbeeld", "Anna Voorbeeld", "7 mei 1985");

    JsonNode overzicht = Inwoner.van(samenvatting, "samenvatting").getFirst();
    assertThat(overzicht.path("formulier").asString()).isEqualTo("verhuizing");
    assertThat(waarden(overzicht))
        .containsExactlyInAnyOrder(
            "verhuisdatum=2027-03-01",
            "nieuwePostcode=3484HG",
            "nieuwHuisnummer=4B",
            "huidigePostcode=3486KD",
            "huidigHuisnummer=14",
            "woonsituatie=huur",
            "bewijsstuk=later",
            "meeverhuizers=1",
            "meeverhuizersNamen=Eva Voorbeeld",
            "naam=Anna Voorbeeld",
            "geboortedatum=1985-05-07");
    assertThat(overzicht.path("velden").toString()).contains("Lindelaan 4B, Waterrijk");
    assertThat(keuzes(overzicht)).containsExactly("bevestigen", "wijzigen", "annuleren");
    assertThat(inwoner.berichten(-1))
        .noneMatch(bericht -> bericht.path("soort").asString().equals("ontvangstbevestiging"));

    JsonNode bevestigd = inwoner.kies("bevestigen");

    JsonNode ontvangst = Inwoner.van(bevestigd, "ontvangstbevestiging").getFirst();
    assertThat(Inwoner.uitkomst(bevestigd)).isEqualTo("formulier");
    assertThat(ontvangst.path("status").asString()).isEqualTo("wacht-op-identiteit");
    assertThat(ontvangst.path("kenmerk").asString()).isNotBlank();
    assertThat(ontvangst.path("tekst").asString()).contains("DigiD").contains("1 maart 2027");
    assertThat(bevestigd.path("status").asString()).isEqualTo("assistent");
  }

  @Test
  void takesACorrectionAndAQuestionInTheMiddleOfTheForm() {
    Inwoner inwoner = dienst.begin("heuveldam");
    inwoner.zeg("Ik wil mijn verhuizing doorgeven");

    JsonNode vraag = inwoner.zeg("3490 KR 4");
    assertThat(Inwoner.gevraagd(vraag)).isEqualTo("verhuisdatum");
    JsonNode tussendoor = inwoner.zeg("Wat kost een paspoort eigenlijk?");
    assertThat(Inwoner.uitkomst(tussendoor)).isEqualTo("beantwoord");
    assertThat(Inwoner.gevraagd(tussendoor)).isEqualTo("verhuisdatum");
    JsonNode opnieuw = inwoner.zeg("31 februari");
    assertThat(Inwoner.van(opnieuw, "vraag").getLast().path("fout").asString()).isNotBlank();
    assertThat(Inwoner.gevraagd(opnieuw)).isEqualTo("verhuisdatum");
    JsonNode gestopt = inwoner.zeg("stop");

    assertThat(Inwoner.uitkomst(gestopt)).isEqualTo("geannuleerd");
  }

  @Test
  void bringsWhoeverAsksForAPersonToATeam() {
    Inwoner inwoner = dienst.begin("waterrijk");

    JsonNode antwoord = inwoner.zeg("ik wil een medewerker spreken");

    assertThat(Inwoner.uitkomst(antwoord)).isEqualTo("medewerker");
    JsonNode overdracht = Inwoner.van(antwoord, "overdracht").getFirst();
    assertThat(overdracht.path("team").path("id").asString()).isEqualTo("kcc");
    assertThat(overdracht.path("kenmerk").asString()).isNotBlank();
    assertThat(overdracht.path("open").asBoolean()).isTrue();
    assertThat(overdracht.has("terugbelverzoek")).isTrue();
    assertThat(antwoord.path("status").asString()).isEqualTo("wachtrij");
    assertThat(inwoner.haal("").json(200).path("status").asString()).isEqualTo("wachtrij");
    assertThat(Inwoner.uitkomst(inwoner.zeg("wat kost een paspoort"))).isEqualTo("beantwoord");
  }

  @Test
  void givesTheNumbersForDangerFirst() {
    JsonNode antwoord = dienst.begin("heuveldam").zeg("mijn man slaat mij");

    assertThat(Inwoner.uitkomst(antwoord)).isEqualTo("doorgestuurd");
    assertThat(antwoord.path("berichten").get(0).path("tekst").asString()).contains("112");
    String vraag = "{\"gemeente\": \"heuveldam\", \"tekst\": \"mijn man slaat mij\"}";
    JsonNode routering = dienst.verbinding().post("/v1/routeringen", vraag).json(200);
    assertThat(routering.path("routering").path("prioriteit").asString()).isEqualTo("spoed");
    assertThat(routering.path("signaalwoorden")).isNotEmpty();
  }

  @Test
  void answersTheSameKenmerkOnceAlsoWhenSentByMany() throws Exception {
    Inwoner inwoner = dienst.begin("waterrijk");
    var bericht = Map.of("tekst", "Wat kost een paspoort?", "kenmerk", "een");

    List<JsonNode> antwoorden = tegelijk(16, i -> inwoner.stuur(bericht).json(200));

    assertThat(antwoorden).containsOnly(antwoorden.getFirst());
    assertThat(antwoorden.getFirst().path("beurt").asInt()).isEqualTo(1);
    inwoner.stuur(Map.of("tekst", "iets anders", "kenmerk", "een")).probleem(400);
    assertThat(inwoner.zeg("dank je").path("beurt").asInt()).isEqualTo(2);
  }

  @Test
  void givesMessagesThatComeTogetherABeurtEach() throws Exception {
    Inwoner inwoner = dienst.begin("waterrijk");

    List<JsonNode> antwoorden =
        tegelijk(12, i -> inwoner.zeg("Wat kost een paspoort? Dit is vraag " + i));

    assertThat(antwoorden.stream().map(antwoord -> antwoord.path("beurt").asInt()))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
    assertThat(inwoner.berichten(0).stream().map(bericht -> bericht.path("beurt").asInt()))
        .isSorted();
  }

  @Test
  void answersAChoiceThatIsStale() {
    Inwoner inwoner = dienst.begin("waterrijk");
    Verhuizing.totSamenvatting(inwoner);
    inwoner.kies("bevestigen");

    JsonNode nogmaals = inwoner.kies("bevestigen");

    assertThat(nogmaals.path("berichten")).isNotEmpty();
    assertThat(Inwoner.van(nogmaals, "ontvangstbevestiging")).isEmpty();
  }

  @Test
  void takesAChoiceByItsNumberItsLabelAndItsWaarde() {
    Inwoner inwoner = dienst.begin("waterrijk");
    inwoner.zegAlles("Ik wil mijn verhuizing doorgeven", "3484 HG 12", "1 maart");

    JsonNode vraag = inwoner.zeg("3486 KD 14");
    assertThat(Inwoner.gevraagd(vraag)).isEqualTo("woonsituatie");
    JsonNode volgende = inwoner.zeg("de derde");
    assertThat(Inwoner.gevraagd(volgende)).isEqualTo("toestemmingHoofdbewoner");
    JsonNode daarna = inwoner.zeg("ja");
    assertThat(Inwoner.gevraagd(daarna)).isEqualTo("meeverhuizers");
  }

  @Test
  void readsTheGesprekBackTheSameInEveryWay() throws Exception {
    Inwoner inwoner = dienst.begin("waterrijk");
    inwoner.zegAlles("Wat kost een paspoort?", "mijn bsn is 111222333", "medewerker");

    List<JsonNode> gelezen = inwoner.berichten(-1);
    List<JsonNode> gevolgd =
        dienst.verbinding().gebeurtenissen(inwoner, 9).stream()
            .filter(regel -> regel.startsWith("data: "))
            .map(regel -> Antwoord.lees(regel.substring("data: ".length())))
            .flatMap(beurt -> Inwoner.lijst(beurt.path("berichten")).stream())
            .toList();
    List<String> vervolg =
        dienst.verbinding().gebeurtenissen(inwoner, 5, "Last-Event-ID", "1").stream()
            .filter(regel -> regel.startsWith("id: "))
            .toList();

    assertThat(gevolgd).isEqualTo(gelezen);
    assertThat(vervolg).containsExactly("id: 2", "id: 3");
    assertThat(gelezen.getFirst().path("tekst").asString()).contains("geen mens");
    assertThat(gelezen.toString()).contains("*********").doesNotContain("111222333");
    assertThat(inwoner.haal("").json(200).toString())
        .contains("\"gemeente\":\"waterrijk\"", "\"kanaal\":\"web\"");
  }

  @Test
  void erasesEveryWordAndSaysWhichFormStays() throws Exception {
    Inwoner inwoner = dienst.begin("waterrijk");
    inwoner.zeg("Heeft u een Wolkenkrabbelaar?");
    assertThat(bestanden()).contains("Wolkenkrabbelaar");
    Verhuizing.totSamenvatting(inwoner);
    String kenmerk =
        Inwoner.van(inwoner.kies("bevestigen"), "ontvangstbevestiging")
            .getFirst()
            .path("kenmerk")
            .asString();

    JsonNode gewist = inwoner.wis().json(200);

    assertThat(gewist.path("bewaard")).hasSize(1);
    assertThat(gewist.path("bewaard").get(0).path("kenmerk").asString()).isEqualTo(kenmerk);
    assertThat(gewist.path("bewaard").get(0).path("reden").asString()).isNotBlank();
    assertThat(bestanden()).doesNotContain("Wolkenkrabbelaar").contains(kenmerk);
    inwoner.haal("").probleem(404);
    inwoner.stuur(Map.of("tekst", "hallo")).probleem(404);
    Inwoner ander = dienst.begin("waterrijk");
    ander.zeg("Wat kost een paspoort?");
    assertThat(ander.wis().status()).isEqualTo(204);
  }

  @Test
  void routesAQuestionWithoutKeepingIt() throws Exception {
    String tekst =
        "Wolkenvangertje: mijn bsn is 111222333, ik verhuis op 1 maart 2027 naar Lindelaan 12a, 3484 HG";
    String vraag = Antwoord.schrijf(Map.of("gemeente", "waterrijk", "tekst", tekst));

    JsonNode antwoord = dienst.verbinding().post("/v1/routeringen", vraag).json(200);

    List<JsonNode> entiteiten = Inwoner.lijst(antwoord.path("entiteiten"));
    assertThat(entiteiten)
        .extracting(entiteit -> entiteit.path("soort").asString())
        .contains("bsn", "datum", "straat", "huisnummer", "postcode");
    assertThat(entiteiten)
        .allSatisfy(entiteit -> {
          String stuk = tekst.substring(entiteit.path("van").asInt(), entiteit.path("tot").asInt());
          boolean bsn = entiteit.path("soort").asString().equals("bsn");
          assertThat(entiteit.path("tekst").asString()).isEqualTo(bsn ? "*********" : stuk);
          assertThat(entiteit.has("waarde")).isNotEqualTo(bsn);
        });
    assertThat(antwoord.toString()).doesNotContain("111222333").contains("3484HG", "2027-03-01");
    assertThat(antwoord.path("taal").asString()).isEqualTo("nl");
    assertThat(bestanden()).doesNotContain("Wolkenvangertje");
  }

  @Test
  void routesEveryQuestionSomewhere() {
    JsonNode onzin = routeer("speel een liedje van de Beatles");
    JsonNode hulp = routeer("mijn man kan niet meer zelf douchen, kunnen we hulp krijgen?");
    JsonNode english = routeer("I want to renew my driving licence");

    assertThat(onzin.path("soort").asString()).isEqualTo("geweigerd");
    assertThat(onzin.path("producten")).isEmpty();
    assertThat(onzin.path("routering").path("team").path("id").asString()).isEqualTo("kcc");
    assertThat(hulp.path("routering").path("team").path("id").asString()).isEqualTo("wmo");
    assertThat(hulp.path("producten")).isNotEmpty();
    assertThat(english.path("taal").asString()).isEqualTo("en");
    assertThat(english.path("producten").get(0).path("id").asString())
        .isEqualTo("rijbewijs-verlengen");
    assertThat(List.of(onzin, hulp, english))
        .allSatisfy(antwoord -> {
          JsonNode routering = antwoord.path("routering");
          assertThat(routering.path("lijn").asInt()).isBetween(1, 3);
          assertThat(routering.path("prioriteit").asString()).isIn("normaal", "hoog", "spoed");
          assertThat(routering.path("doel").asString()).isNotBlank();
          assertThat(routering.path("redenen")).isNotEmpty();
        });
  }

  @Test
  void hasItsOwnCatalogueForEachGemeente() {
    JsonNode waterrijk = product("waterrijk");
    JsonNode heuveldam = product("heuveldam");

    assertThat(waterrijk.path("upl")).isEqualTo(heuveldam.path("upl"));
    assertThat(waterrijk.path("url")).isNotEqualTo(heuveldam.path("url"));
    JsonNode lijst =
        dienst.verbinding().haal("/v1/producten?gemeente=waterrijk").json(200).path("producten");
    assertThat(lijst.size()).isGreaterThanOrEqualTo(40);
  }

  @Test
  void isReadyAndCountsWhatItDoes() {
    dienst.begin("waterrijk").zeg("Wat kost een paspoort?");

    JsonNode gereed = dienst.verbinding().haal("/health/ready").json(200);
    assertThat(gereed.path("onderdelen").toString())
        .isEqualTo("{\"database\":true,\"index\":true,\"model\":true}");
    assertThat(dienst.verbinding().haal("/metrics").tekst())
        .contains("wegwijs_beurt_seconds_bucket{gemeente=\"waterrijk\",intent=\"paspoort\"")
        .contains("wegwijs_verzoek_seconds_count{methode=\"POST\",route=\"/v1/gesprekken\"")
        .contains("wegwijs_opgeruimd_total{")
        .contains("wegwijs_stromen ")
        .contains("jvm_memory_used_bytes");
    dienst.verbinding().haal("/v1/openapi.json").json(200);
  }

  private JsonNode routeer(String tekst) {
    String vraag = Antwoord.schrijf(Map.of("gemeente", "waterrijk", "tekst", tekst));
    return dienst.verbinding().post("/v1/routeringen", vraag).json(200);
  }

  private JsonNode product(String gemeente) {
    return dienst.verbinding().haal("/v1/producten/paspoort?gemeente=" + gemeente).json(200);
  }

  private static List<String> waarden(JsonNode samenvatting) {
    return Inwoner.lijst(samenvatting.path("velden")).stream()
        .map(regel -> regel.path("veld").asString() + "=" + regel.path("waarde").asString())
        .toList();
  }

  private static List<String> keuzes(JsonNode bericht) {
    return Inwoner.lijst(bericht.path("keuzes")).stream()
        .map(keuze -> keuze.path("waarde").asString())
        .toList();
  }

  /** What stands in the files of the database now. */
  private String bestanden() throws Exception {
    var alles = new StringBuilder();
    for (Path bestand : dienst.databasebestanden()) {
      alles.append(Files.readString(bestand, StandardCharsets.ISO_8859_1));
    }
    return alles.toString();
  }

  private interface Werk {
    JsonNode doe(int nummer);
  }

  private static List<JsonNode> tegelijk(int aantal, Werk werk) throws Exception {
    try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<JsonNode>> taken =
          IntStream.range(0, aantal).<Callable<JsonNode>>mapToObj(i -> () -> werk.doe(i)).toList();
      var antwoorden = new ArrayList<JsonNode>();
      for (Future<JsonNode> antwoord : draden.invokeAll(taken)) {
        antwoorden.add(antwoord.get());
      }
      return antwoorden;
    }
  }
}
