package nl.wegwijs.inbox.werk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import nl.wegwijs.inbox.Bezoeker;
import nl.wegwijs.inbox.werk.Balieproef.Inwoner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a medewerker can do with work, by plain links and forms. */
final class WerkTest {
  private static final String MENS = "Ik wil een medewerker spreken";
  private static final String[] TERUGBELLEN = {
    "Ik wil teruggebeld worden",
    "Jan Pietersen",
    "0612345678",
    "mijn parkeervergunning",
    "in de ochtend",
    "ja"
  };

  private final Balieproef proef = new Balieproef();

  @AfterEach
  void close() {
    proef.close();
  }

  @Test
  void takesAGesprekAnswersItAndEndsIt() {
    Inwoner inwoner = proef.inwoner("Wat kost een paspoort?", MENS);
    Bezoeker fatima = proef.medewerker("kcc");

    assertThat(fatima.haal("/inbox?tab=alle").body())
        .contains(inwoner.kenmerk(), "Anoniem", "Website", "wacht minder dan 1 min", "Norm: ");
    assertThat(fatima.haal(inwoner.pad("")).body())
        .contains("Neem gesprek", "Wat kost een paspoort?", "Samenvatting", "Bron: ");
    HttpResponse<String> genomen = fatima.post(inwoner.pad("/oppakken?tab=mijn-team"), Map.of());
    assertThat(genomen.statusCode()).isEqualTo(303);
    assertThat(Bezoeker.naar(genomen)).isEqualTo(inwoner.pad("?tab=mijn-team"));
    assertThat(fatima.haal("/inbox?tab=mijn").body())
        .contains(inwoner.kenmerk(), "bij Fatima Bakkali");

    assertThat(
            fatima
                .post(inwoner.pad("/antwoord"), Balieproef.tekst("Dat kost 83,85 euro.", "a"))
                .statusCode())
        .isEqualTo(303);
    assertThat(inwoner.hoort()).endsWith("Dat kost 83,85 euro.");
    assertThat(fatima.haal("/inbox?tab=wacht-op-inwoner").body()).contains(inwoner.kenmerk());

    fatima.post(inwoner.pad("/sluiten"), Map.of("resultaat", "zelfstandig-afgehandeld"));
    assertThat(fatima.haal(inwoner.pad("")).body())
        .contains("Afgehandeld: Zelfstandig afgehandeld.", "Heropen");
    assertThat(fatima.haal("/inbox?tab=mijn").body()).doesNotContain(inwoner.kenmerk());
    fatima.post(inwoner.pad("/heropenen"), Map.of());
    assertThat(fatima.haal(inwoner.pad("")).body()).contains("Rond af");
  }

  @Test
  void showsWhatAnInwonerTypesAsText() {
    Inwoner inwoner = proef.inwoner("<script>alert(1)</script><img src=x onerror=alert(1)>", MENS);
    String pagina = proef.medewerker("kcc").haal(inwoner.pad("?zoek=%3Cb%3E")).body();

    assertThat(pagina)
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert", "<img src=x", "<b>");
  }

  @Test
  void tellsASecondMedewerkerWhoHasIt() {
    Inwoner inwoner = proef.inwoner(MENS);
    Bezoeker fatima = proef.medewerker("kcc");
    Bezoeker kees = proef.medewerker("coordinator");
    fatima.post(inwoner.pad("/oppakken"), Map.of());

    kees.post(inwoner.pad("/oppakken"), Map.of());
    HttpResponse<String> pagina = kees.haal(inwoner.pad(""));

    assertThat(pagina.body())
        .contains("Fatima Bakkali heeft dit gesprek opgepakt.", "U leest mee")
        .doesNotContain("antwoordformulier", "Neem gesprek");
    assertThat(kees.post(inwoner.pad("/antwoord"), Balieproef.tekst("ook", "b")).body())
        .contains("Fatima Bakkali heeft dit gesprek opgepakt.");
    assertThat(inwoner.hoort()).doesNotContain("ook");
    kees.post(inwoner.pad("/notitie"), Balieproef.tekst("Let op de brief.", "n"));
    assertThat(fatima.haal(inwoner.pad("")).body())
        .contains("Notitie van Kees Mulder", "Let op de brief.");
    assertThat(inwoner.hoort()).doesNotContain("Let op de brief.");
  }

  @Test
  void countsAReplyOnceHoweverOftenItIsSent() {
    Inwoner inwoner = proef.inwoner(MENS);
    Bezoeker fatima = proef.medewerker("kcc");
    fatima.post(inwoner.pad("/oppakken"), Map.of());

    for (int keer = 0; keer < 3; keer++) {
      fatima.post(inwoner.pad("/antwoord"), Balieproef.tekst("Eén keer.", "dezelfde"));
    }

    assertThat(inwoner.hoort()).containsOnlyOnce("Eén keer.");
  }

  @Test
  void keepsATextThatIsTooLongAndADraft() {
    Inwoner inwoner = proef.inwoner(MENS);
    Bezoeker fatima = proef.medewerker("kcc");
    fatima.post(inwoner.pad("/oppakken"), Map.of());
    String lang = "x".repeat(4001);

    HttpResponse<String> geweigerd =
        fatima.post(inwoner.pad("/antwoord"), Balieproef.tekst(lang, "c"));
    assertThat(geweigerd.statusCode()).isEqualTo(422);
    assertThat(geweigerd.body()).contains(lang, "4001", "role=\"alert\"");
    HttpResponse<String> notitie =
        fatima.post(inwoner.pad("/notitie"), Balieproef.tekst(lang, "d"));
    assertThat(notitie.statusCode()).isEqualTo(422);
    assertThat(notitie.body()).contains(lang);

    fatima.post(inwoner.pad("/concept"), Map.of("tekst", "Half af"));
    fatima.post("/inbox/afmelden", Map.of());
    fatima.wordt("waterrijk", "kcc");
    assertThat(fatima.haal(inwoner.pad("")).body()).contains(">Half af</textarea>");
    fatima.post(inwoner.pad("/antwoord"), Balieproef.tekst("Af", "e"));
    assertThat(fatima.haal(inwoner.pad("")).body()).doesNotContain("Half af");
  }

  @Test
  void sendsWorkOnWithAQuestionAndBack() {
    Inwoner inwoner = proef.inwoner(MENS);
    Bezoeker kees = proef.medewerker("coordinator");
    kees.post(inwoner.pad("/oppakken"), Map.of());
    HttpResponse<String> fout =
        kees.post(
            inwoner.pad("/doorzetten"),
            Map.of("naar", "wmo", "vraag", "Klopt dit?", "uiterlijk", "gisteren"));
    assertThat(kees.volg(Bezoeker.naar(fout)).body()).contains("geldig moment");

    kees.post(
        inwoner.pad("/doorzetten"),
        Map.of("naar", "burgerzaken", "vraag", "Klopt dit?", "uiterlijk", "2027-02-17T12:00"));
    Bezoeker jan = proef.medewerker("burgerzaken");
    jan.post(inwoner.pad("/oppakken"), Map.of());
    assertThat(jan.haal(inwoner.pad("")).body())
        .contains("Klopt dit?", "Antwoord nodig vóór", "wo 17 feb 12:00", "Terug naar afzender");
    jan.post(inwoner.pad("/terug"), Map.of("notitie", "Dat klopt."));

    assertThat(kees.haal(inwoner.pad("")).body())
        .contains("Dat klopt.", "Klantcontactcentrum")
        .doesNotContain("Terug naar afzender");
  }

  @Test
  void putsWorkAwayAndGivesItBackToTheAssistant() {
    Inwoner inwoner = proef.inwoner(MENS);
    Bezoeker fatima = proef.medewerker("kcc");
    fatima.post(inwoner.pad("/oppakken"), Map.of());

    fatima.post(inwoner.pad("/wegleggen"), Map.of("tot", "moment", "moment", "2027-02-16T11:30"));
    assertThat(fatima.haal(inwoner.pad("")).body()).contains("weggelegd tot 11:30");
    fatima.post(inwoner.pad("/assistent"), Map.of("notitie", "Vraagt later weer."));

    assertThat(fatima.haal(inwoner.pad("")).body())
        .contains("Terug naar de assistent", "Vraagt later weer.");
    inwoner.zeg("Wat kost een paspoort?");
    assertThat(inwoner.hoort().getLast()).contains("83,85");
  }

  @Test
  void sendsAProductWithItsSource() {
    Inwoner inwoner = proef.inwoner(MENS);
    Bezoeker fatima = proef.medewerker("kcc");
    fatima.post(inwoner.pad("/oppakken"), Map.of());
    assertThat(fatima.haal(inwoner.pad("?zoek=rijbewijs")).body())
        .contains("Stuur als antwoord", "Rijbewijs");

    fatima.post(
        inwoner.pad("/product"),
        Map.of("product", "rijbewijs-verlengen", "vraag", "rijbewijs", "eigen", "p"));

    assertThat(fatima.haal(inwoner.pad("")).body()).contains("Bron: ", "bericht medewerker");
    assertThat(fatima.post(inwoner.pad("/product"), Map.of("product", "bestaat-niet")).body())
        .contains("staat niet in de catalogus");
  }

  @Test
  void putsWordsOfAProductIntoTheReplyWithTheirSourceAndKeepsTheMemoOut() {
    Inwoner inwoner = proef.inwoner(MENS);
    Bezoeker fatima = proef.medewerker("kcc");
    fatima.post(inwoner.pad("/oppakken"), Map.of());
    fatima.post(inwoner.pad("/concept"), Map.of("tekst", "Goedemorgen."));
    String gezocht = fatima.haal(inwoner.pad("?zoek=rijbewijs+verlengen")).body();
    assertThat(gezocht)
        .contains("Zet in antwoord", "&amp;zet=rijbewijs-verlengen&amp;zoek=rijbewijs+verlengen")
        .contains("Alleen voor u:", "Vraag de leeftijd en de categorie.");

    String pagina =
        fatima.haal(inwoner.pad("?zet=rijbewijs-verlengen&zoek=rijbewijs+verlengen")).body();

    String veld =
        pagina.replaceAll("(?s).*<textarea id=\"antwoord\"[^>]*>(.*?)</textarea>.*", "$1");
    assertThat(veld)
        .startsWith("Goedemorgen.\n\n")
        .contains("rijbewijs", "Lees meer: https://")
        .doesNotContain("Vraag de leeftijd");
    assertThat(fatima.haal(inwoner.pad("?zet=bestaat-niet")).statusCode()).isEqualTo(200);
  }

  @Test
  void showsOnlyThatSomethingWaitsForAShieldedTeam() {
    Inwoner inwoner = proef.inwoner("Ik heb hulp in huis nodig van de Wmo", MENS);
    Bezoeker lotte = proef.medewerker("wmo");
    lotte.post(inwoner.pad("/oppakken"), Map.of());
    boolean vanWmo = lotte.haal("/inbox?tab=mijn-team").body().contains(inwoner.kenmerk());
    if (!vanWmo) {
      lotte.post(inwoner.pad("/doorzetten"), Map.of("naar", "wmo", "vraag", "Hulp in huis"));
    }

    for (String persoon : new String[] {"kcc", "coordinator"}) {
      Bezoeker ander = proef.medewerker(persoon);
      assertThat(ander.haal("/inbox?tab=alle").body())
          .contains(inwoner.kenmerk(), "Afgeschermd")
          .doesNotContain("Hulp in huis", inwoner.pad(""));
      assertThat(ander.haal(inwoner.pad("")).statusCode()).isEqualTo(403);
      assertThat(ander.haal(inwoner.pad("/verloop")).statusCode()).isEqualTo(403);
      for (String wat : new String[] {"oppakken", "antwoord", "notitie", "sluiten", "doorzetten"}) {
        HttpResponse<String> antwoord =
            ander.post(
                inwoner.pad("/" + wat),
                Map.of("tekst", "x", "naar", "kcc", "vraag", "x", "resultaat", "doorverbonden"));
        assertThat(antwoord.statusCode()).as(persoon + " " + wat).isEqualTo(403);
      }
    }
  }

  @Test
  void knowsNoWorkOfAnotherGemeente() {
    Inwoner inwoner = proef.inwoner(MENS);
    Bezoeker youssef = proef.inbox().bezoeker().wordt("heuveldam", "kcc");

    assertThat(youssef.haal("/inbox?tab=alle").body())
        .contains("Geen wachtende gesprekken.")
        .doesNotContain(inwoner.kenmerk());
    assertThat(youssef.haal(inwoner.pad("")).statusCode()).isEqualTo(404);
    assertThat(youssef.post(inwoner.pad("/oppakken"), Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void callsAnInwonerBack() {
    Inwoner inwoner = proef.inwoner(TERUGBELLEN);
    Bezoeker fatima = proef.medewerker("kcc");
    assertThat(fatima.haal("/inbox?tab=terugbellen").body()).contains(inwoner.kenmerk());
    assertThat(fatima.haal(inwoner.pad("")).body())
        .contains("tel:0612345678", "mijn parkeervergunning", "Neem verzoek");
    fatima.post(inwoner.pad("/oppakken"), Map.of());

    fatima.post(inwoner.pad("/bellen"), Map.of("uitkomst", "GEEN_GEHOOR", "notitie", ""));
    assertThat(fatima.haal(inwoner.pad("")).body())
        .contains("Belpogingen", "Fatima Bakkali: Geen gehoor");
    fatima.post(inwoner.pad("/bellen"), Map.of("uitkomst", "GESPROKEN", "notitie", "Opgelost"));

    assertThat(fatima.haal(inwoner.pad("")).body()).contains("Afgehandeld: Teruggebeld.");
    assertThat(fatima.haal("/inbox?tab=terugbellen").body()).doesNotContain(inwoner.kenmerk());
  }

  @Test
  void givesTheNextOneAndSaysWhenThereIsNone() {
    Inwoner inwoner = proef.inwoner(MENS);
    Bezoeker fatima = proef.medewerker("kcc");

    HttpResponse<String> eerste = fatima.post("/inbox/volgende?tab=mijn", Map.of());
    assertThat(Bezoeker.naar(eerste)).isEqualTo(inwoner.pad("?tab=mijn"));
    HttpResponse<String> tweede = fatima.post("/inbox/volgende?tab=mijn", Map.of());
    assertThat(fatima.volg(Bezoeker.naar(tweede)).body()).contains("Er wacht nu niets");
  }

  @Test
  void letsBurgerzakenHandleAFiledMove() {
    proef.begin(
        "Ik wil mijn verhuizing doorgeven",
        "3484 HG 12",
        "1 maart",
        "3486 KD 14",
        "koop",
        "0",
        "Anna Voorbeeld",
        "12-03-1980",
        "ja");
    Bezoeker jan = proef.medewerker("burgerzaken");
    String lijst = jan.haal("/inbox/formulieren").body();
    String kenmerk = lijst.replaceAll("(?s).*href=\"/inbox/formulieren/(VH[A-Z0-9]+)\".*", "$1");
    String pad = "/inbox/formulieren/" + kenmerk;

    assertThat(jan.haal(pad).body()).contains("Anna Voorbeeld", "1 maart 2027", "Neem in");
    jan.post(pad + "/oppakken", Map.of());
    jan.post(pad + "/notitie", Map.of("tekst", "Adres nagekeken"));
    jan.post(pad + "/afhandelen", Map.of("notitie", ""));
    assertThat(jan.haal(pad).body()).contains("Adres nagekeken", "afgehandeld door Jan de Boer");

    Bezoeker fatima = proef.medewerker("kcc");
    assertThat(fatima.haal("/inbox/formulieren?klaar=ja&alle=ja").body())
        .contains("Alle teams")
        .doesNotContain(kenmerk);
    assertThat(fatima.haal(pad).statusCode()).isEqualTo(403);
    assertThat(fatima.post(pad + "/oppakken", Map.of()).statusCode()).isEqualTo(403);
  }
}
