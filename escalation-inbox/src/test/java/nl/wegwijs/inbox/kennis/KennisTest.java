package nl.wegwijs.inbox.kennis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.inbox.Bezoeker;
import nl.wegwijs.inbox.Proefinbox;
import nl.wegwijs.inbox.aanmelden.Aanmeldwijze;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an editor sees and does, without scripts. */
final class KennisTest {
  private static final String PASPOORT = "/inbox/kennis/product/paspoort";

  private final Proefinbox inbox = new Proefinbox(new Aanmeldwijze.Demo());
  private final Bezoeker redacteur = inbox.bezoeker().wordt("waterrijk", "redacteur");
  private final Path bestand = inbox.gemeentenmap().resolve("waterrijk/pdc/paspoort.md");

  @BeforeEach
  void bestanden() {
    inbox.metBestanden();
  }

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void showsWhatIsToBeDoneAboutProducts() {
    String alles = redacteur.haal("/inbox/kennis").body();
    assertThat(alles)
        .contains("Paspoort aanvragen", "Wijkt af van landelijk", "aria-current=\"page\">Kennis");

    String gezocht = redacteur.haal("/inbox/kennis?zoek=REISPAS+paspoort").body();
    assertThat(gezocht).contains("Paspoort aanvragen").doesNotContain("Grofvuil");
    String niet = redacteur.haal("/inbox/kennis?toon=niet-aangeboden").body();
    assertThat(niet).contains("Hondenbelasting").doesNotContain("Paspoort aanvragen");
    assertThat(redacteur.haal("/inbox/kennis?zoek=%3Cscript%3E&toon=niets").body())
        .contains("Geen product gevonden", "value=\"&lt;script>\"");
  }

  @Test
  void putsTheNationalTextBesideTheGemeentesOwn() {
    String pagina = redacteur.haal(PASPOORT).body();

    assertThat(pagina)
        .contains("In Waterrijk vraagt u een paspoort aan", "wijkt af")
        .contains("Uw gemeente stelt het tarief vast.", "basis", "Publiceer");
    assertThat(redacteur.haal(PASPOORT + "?taal=en").body()).contains("passport", "Conditions");
    assertThat(redacteur.haal("/inbox/kennis/product/is-er-niet").statusCode()).isEqualTo(404);
    assertThat(redacteur.haal("/inbox/kennis/product/..%2F..").statusCode()).isEqualTo(404);
  }

  @Test
  void publishesToTheFileAndGoesBack() throws IOException {
    String eerst = Files.readString(bestand);
    HttpResponse<String> gedaan = doe("publiceer", Map.of("kort", "Kort en <b> goed."));
    assertThat(gedaan.statusCode()).isEqualTo(422);
    assertThat(gedaan.body()).contains("HTML, tabellen", "Kort en &lt;b&gt; goed.");
    assertThat(Files.readString(bestand)).isEqualTo(eerst);

    assertThat(doe("publiceer", Map.of("kort", "Kort en goed.")).statusCode()).isEqualTo(303);
    assertThat(redacteur.haal(PASPOORT).body()).contains("Versie 2 is gepubliceerd.");
    assertThat(Files.readString(bestand)).contains("Kort en goed.").contains("83,85 euro");

    String versies = redacteur.haal(PASPOORT + "/versies?van=1&naar=2").body();
    assertThat(versies)
        .contains("Van versie 1 naar versie 2", "<mark>", "zoals het op schijf stond");
    redacteur.post(
        PASPOORT + "/terug",
        Map.of("taal", "nl", "nummer", "1", "basis", verborgen(versies, "basis")));
    assertThat(Files.readString(bestand)).isEqualTo(eerst);
  }

  @Test
  void showsBothTextsWhenTwoChangeOneThing() throws IOException {
    Bezoeker ander = inbox.bezoeker().wordt("waterrijk", "redacteur");
    Map<String, String> vroeg = velden(ander.haal(PASPOORT).body());
    doe("publiceer", Map.of("kort", "Van de eerste."));

    vroeg.put("kort", "Van de tweede.");
    vroeg.put("actie", "publiceer");
    HttpResponse<String> botsing = ander.post(PASPOORT, vroeg);

    assertThat(botsing.statusCode()).isEqualTo(409);
    assertThat(botsing.body())
        .contains("heeft deze tekst intussen veranderd.", ">Van de tweede.</textarea>")
        .containsPattern("class=\"weg\">.*Van de .*eerste")
        .containsPattern("class=\"nieuw\">.*Van de .*tweede");
    assertThat(Files.readString(bestand)).contains("Van de eerste.");

    vroeg.putAll(Map.of("basis", verborgen(botsing.body(), "basis")));
    assertThat(ander.post(PASPOORT, vroeg).statusCode()).isEqualTo(303);
    assertThat(Files.readString(bestand)).contains("Van de tweede.");
  }

  @Test
  void keepsADraftAndThrowsItAway() throws IOException {
    String eerst = Files.readString(bestand);
    doe("bewaar", Map.of("kort", "Nog niet af"));

    assertThat(Files.readString(bestand)).isEqualTo(eerst);
    assertThat(redacteur.haal(PASPOORT).body())
        .contains("Hieronder staat het concept van", ">Nog niet af</textarea>");
    assertThat(redacteur.haal("/inbox/kennis?toon=concept").body()).contains("Paspoort aanvragen");
    doe("verwerp", Map.of());
    assertThat(redacteur.haal(PASPOORT).body()).doesNotContain("Nog niet af");
  }

  @Test
  void showsHowItLooksBeforeItIsPublished() throws IOException {
    String eerst = Files.readString(bestand);
    HttpResponse<String> voorbeeld = doe("voorbeeld", Map.of("kort", "Zo staat het er dan."));

    assertThat(voorbeeld.statusCode()).isEqualTo(200);
    assertThat(voorbeeld.body())
        .contains("Zo ziet een inwoner het", "<p>Zo staat het er dan.</p>", "In WhatsApp")
        .contains("<h3>Kosten</h3>", ">Zo staat het er dan.</textarea>");
    assertThat(Files.readString(bestand)).isEqualTo(eerst);
  }

  @Test
  void beginsAProductOfItsOwn() {
    assertThat(redacteur.post("/inbox/kennis/nieuw", Map.of("naam", "Paspoort")).statusCode())
        .isEqualTo(409);
    assertThat(redacteur.post("/inbox/kennis/nieuw", Map.of("naam", "!?")).statusCode())
        .isEqualTo(400);
    HttpResponse<String> begonnen =
        redacteur.post("/inbox/kennis/nieuw", Map.of("naam", "Bakfiets één dag lenen"));

    String adres = Bezoeker.naar(begonnen);
    assertThat(adres).isEqualTo("/inbox/kennis/product/bakfiets-een-dag-lenen");
    var velden = velden(redacteur.haal(adres).body());
    velden.putAll(Map.of("actie", "publiceer", "kort", "U leent een bakfiets."));
    assertThat(redacteur.post(adres, velden).statusCode()).isEqualTo(303);
    assertThat(inbox.gemeentenmap().resolve("waterrijk/pdc/bakfiets-een-dag-lenen.md"))
        .content()
        .contains("naam: Bakfiets één dag lenen", "team: kcc", "U leent een bakfiets.");
  }

  @Test
  void tellsWhatIsHardToReadWhileItIsWritten() {
    HttpResponse<String> opmerkingen =
        redacteur.post(
            PASPOORT + "/leesbaar",
            Map.of("taal", "nl", "veld", "kort", "tekst", "Neem tevens <i>iets</i> mee!"));

    assertThat(opmerkingen.body())
        .contains("moeilijk woord: 'tevens'; schrijf liever: ook", "uitroepteken")
        .doesNotContain("<i>", "<html");
  }

  private HttpResponse<String> doe(String actie, Map<String, String> anders) {
    Map<String, String> velden = velden(redacteur.haal(PASPOORT).body());
    velden.putAll(anders);
    velden.put("actie", actie);
    return redacteur.post(PASPOORT, velden);
  }

  /** The fields of the form as a browser would send them. */
  private static Map<String, String> velden(String pagina) {
    String formulier =
        pagina.substring(pagina.indexOf("<form method=\"post\" action=\"/inbox/kennis/product"));
    var velden = new HashMap<String, String>();
    Matcher tekst =
        Pattern.compile("<textarea[^>]* name=\"([^\"]+)\"[^>]*>([^<]*)</textarea>")
            .matcher(formulier);
    while (tekst.find()) {
      velden.put(tekst.group(1), leesbaar(tekst.group(2)));
    }
    Matcher regel =
        Pattern.compile("<input(?![^>]*checkbox)[^>]* name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"")
            .matcher(formulier);
    while (regel.find()) {
      velden.putIfAbsent(regel.group(1), leesbaar(regel.group(2)));
    }
    Matcher keuze =
        Pattern.compile("name=\"kop-team\">.*?<option value=\"([^\"]*)\" selected", Pattern.DOTALL)
            .matcher(formulier);
    if (keuze.find()) {
      velden.put("kop-team", keuze.group(1));
    }
    return velden;
  }

  private static String verborgen(String pagina, String naam) {
    Matcher gevonden = Pattern.compile("name=\"" + naam + "\" value=\"([^\"]*)\"").matcher(pagina);
    assertThat(gevonden.find()).isTrue();
    return gevonden.group(1);
  }

  private static String leesbaar(String html) {
    return html.replace("&lt;", "<")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
