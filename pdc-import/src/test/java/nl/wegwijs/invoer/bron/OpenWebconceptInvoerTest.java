package nl.wegwijs.invoer.bron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.invoer.Proefgemeente;
import nl.wegwijs.invoer.plan.Invoerplan;
import nl.wegwijs.invoer.plan.Verslag.Soort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Products of a site that speaks as OpenWebconcept does, with its feed. */
final class OpenWebconceptInvoerTest {
  private static final String LIJST = "/wp-json/owc/pdc/v1/items?limit=100&page=";
  private static final String BEGIN =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      """;
  private static final String FEED =
      BEGIN
          + """
          <overheidproduct:scproducten xmlns:overheidproduct="http://standaarden.overheid.nl/product/terms/"
            xmlns:dcterms="http://purl.org/dc/terms/">
          <overheidproduct:scproduct owms-version="4.0"><overheidproduct:meta>
            <overheidproduct:owmskern><dcterms:identifier><![CDATA[{adres}/bank-weg/]]></dcterms:identifier></overheidproduct:owmskern>
            <overheidproduct:scmeta><overheidproduct:productID>77</overheidproduct:productID>
              <overheidproduct:uniformeProductnaam scheme="overheid:UniformeProductnaam"
                resourceIdentifier="http://standaarden.overheid.nl/owms/terms/afvalinzameling_grofvuil"><![CDATA[afvalinzameling grofvuil]]></overheidproduct:uniformeProductnaam>
            </overheidproduct:scmeta></overheidproduct:meta><overheidproduct:body/></overheidproduct:scproduct>
          </overheidproduct:scproducten>
          """;

  @TempDir private Path map;
  private Proefgemeente proef;
  private Proefserver server;
  private OpenWebconceptBron bron;

  @BeforeEach
  void begin() throws Exception {
    proef = new Proefgemeente(map);
    server = new Proefserver();
    URI site = Ophaler.adres(server.adres());
    bron =
        new OpenWebconceptBron(
            "openwebconcept:proef",
            site,
            Optional.of(site.resolve("/feed/sc")),
            Proefserver.ophaler("-"));
    server.zet("/feed/sc", 200, "text/xml", FEED);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static String blad(int totaal, String... items) {
    return "{\"data\": [%s], \"pagination\": {\"total_count\": 3, \"total_pages\": %d, \"current_page\": 1, \"limit\": 100}}"
        .formatted(String.join(",", items), totaal);
  }

  @Test
  void makesSafeTextOfHtmlAndJoinsByTheFeed() {
    server
        .json(
            LIJST + 1,
            blad(
                2,
                """
                {"id": 12, "title": "Bank &amp; kast ophalen", "slug": "bank-weg", "post_status": "publish",
                 "protected": false, "excerpt": "<p>Bel ons voor een afspraak.</p>",
                 "content": "<h2>Tarieven</h2><ul><li>Bank: <strong>20</strong> euro</li><li onclick=\\"x()\\">Kast: 10 euro</li></ul><script>alert(1)</script><h2>Hoe werkt het?</h2><p>Zet het <a href=\\"/buiten\\">buiten</a> of <a href=\\"javascript:alert(1)\\">klik</a>.</p><iframe src=\\"https://evil.example\\"></iframe>",
                 "synonyms": "oude bank, sofa", "faq": [{"question": "Mag het &#8216;s avonds?", "answer": "<p>Nee.</p>"}],
                 "downloads": [{"title": "Folder", "url": "https://www.proefdam.example/f.pdf"}],
                 "taxonomies": {"pdc-doelgroep": [{"id": 1, "slug": "inwoners"}]},
                 "date_modified": "2026-11-05 10:11:12", "portal_url": "https://www.proefdam.example/bank-weg"}
                """,
                "{\"id\": 13, \"title\": \"Geheim\", \"protected\": true, \"content\": \"<p>Nee.</p>\"}",
                "{\"id\": 14, \"title\": \"Intern\", \"content\": \"<p>Nee.</p>\", \"taxonomies\": {\"pdc-type\": [{\"slug\": \"internal\"}]}}"))
        .json(
            LIJST + 2,
            blad(
                2,
                "{\"id\": 77, \"title\": \"Grofvuil\", \"slug\": \"x\", \"content\": \"<p>Wij halen het op.</p>\"}"));

    Invoerplan plan = proef.importeer(bron);

    Product bank = proef.product("bank-kast-ophalen", Taal.NL);
    assertThat(bank.naam()).isEqualTo("Bank & kast ophalen");
    assertThat(bank.kort()).isEqualTo("Bel ons voor een afspraak.");
    assertThat(bank.secties())
        .containsExactly(
            new Product.Sectie(
                "Aanvragen", "Zet het [buiten](https://www.proefdam.example/buiten) of klik."),
            new Product.Sectie("Kosten", "- Bank: 20 euro\n- Kast: 10 euro"),
            new Product.Sectie(
                "Meer informatie",
                "- [Folder](https://www.proefdam.example/f.pdf)\n\nMag het ‘s avonds?\n\nNee."));
    assertThat(bank.synoniemen()).containsExactly("oude bank", "sofa");
    assertThat(bank.vragen()).containsExactly("Mag het ‘s avonds?");
    assertThat(bank.url()).hasToString("https://www.proefdam.example/bank-weg");
    assertThat(proef.product("grofvuil", Taal.NL).kort()).isEqualTo("Wij halen het op.");
    assertThat(proef.eigen().get("grofvuil.md")).doesNotContain("naam:", "upl");
    assertThat(plan.verslag().van(Soort.OVERGESLAGEN))
        .extracting(Opmerking::tekst)
        .containsExactly("afgeschermd (protected)", "alleen voor intern gebruik (pdc-type)");
    assertThat(proef.plan(bron).wijzigingen()).isEmpty();
  }

  @Test
  void refusesAListThatGivesTheSamePageForEver() {
    String zelfde = blad(900, "{\"id\": 1, \"title\": \"A\", \"content\": \"<p>B.</p>\"}");
    server.json(LIJST + 1, zelfde).json(LIJST + 2, zelfde);

    assertThatThrownBy(() -> proef.plan(bron)).hasMessageContaining("steeds dezelfde bladzijde");
  }

  @Test
  void refusesAFeedThatBringsEntitiesOrIsNone() {
    server.json(LIJST + 1, blad(1, "{\"id\": 1, \"title\": \"A\", \"content\": \"<p>B.</p>\"}"));
    feed(
        BEGIN
            + "<!DOCTYPE a [<!ENTITY x0 \"ha\">"
            + "<!ENTITY x1 \"&x0;&x0;&x0;&x0;&x0;&x0;&x0;&x0;&x0;&x0;\">]><a>&x1;</a>",
        "DOCTYPE");
    feed(BEGIN + "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>", "DOCTYPE");
    feed("<html><body>Niet gevonden</body></html>", "webpagina (HTML)");
    feed(BEGIN + "<rss><channel/></rss>", "geen feed van Samenwerkende Catalogi");
    feed(FEED.substring(0, 600), "kapotte XML op regel");
    assertThat(proef.eigen()).isEmpty();
  }

  private void feed(String inhoud, String melding) {
    String pad = "/feed/" + Integer.toHexString(inhoud.hashCode());
    server.zet(pad, 200, "text/xml", inhoud);
    URI site = Ophaler.adres(server.adres());
    var kapot =
        new OpenWebconceptBron(
            "openwebconcept:proef", site, Optional.of(site.resolve(pad)), Proefserver.ophaler("-"));
    assertThatThrownBy(() -> proef.plan(kapot))
        .isInstanceOf(BronfoutException.class)
        .hasMessageContaining(melding);
  }
}
