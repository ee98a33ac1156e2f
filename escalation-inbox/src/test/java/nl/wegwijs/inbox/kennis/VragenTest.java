package nl.wegwijs.inbox.kennis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.inbox.Bezoeker;
import nl.wegwijs.inbox.werk.Balieproef;
import nl.wegwijs.inbox.werk.Balieproef.Inwoner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer of a medewerker on its way to become a text of the gemeente, without scripts. */
final class VragenTest {
  private static final String VRAGEN = "/inbox/kennis/vragen";
  private static final String MIJN = "/inbox/voorstellen";
  private static final String NIEUW = "<span class=\"etiket etiket-let-op\">Nieuw</span>";
  private static final Pattern EIGEN = Pattern.compile("href=\"(" + MIJN + "/[^\"]+)\"");
  private static final String VRAAG = "Mag mijn hond mee naar de balie?";
  private static final String ANTWOORD = "Ja, een hond aan de lijn mag mee naar binnen.";
  private static final Pattern BEURT = Pattern.compile("/vraag\\?tab=[a-z-]+&amp;beurt=(\\d+)\"");
  private static final Pattern VOORSTEL = Pattern.compile("href=\"(" + VRAGEN + "/[^\"]+)\"");

  private final Balieproef proef = new Balieproef();
  private final Bezoeker medewerker = proef.medewerker("kcc");
  private final Bezoeker redacteur = proef.medewerker("redacteur");

  @BeforeEach
  void bestanden() {
    proef.inbox().metBestanden();
  }

  @AfterEach
  void close() {
    proef.close();
  }

  @Test
  void anAnswerIsMaskedAndWaitsForAnEditor() {
    Inwoner inwoner = beantwoord();
    String formulier = medewerker.haal(inwoner.pad("/vraag?beurt=" + beurt(inwoner))).body();
    assertThat(formulier)
        .contains("Bewaar als vraag en antwoord", ANTWOORD, "value=\"2027-08-16\"")
        .contains("mag mijn hond mee? Ik ben [naam], [telefoonnummer]")
        .doesNotContain("0612345678", "Ysbrandt");

    assertThat(stelVoor(inwoner, VRAAG, ANTWOORD + " Bel 0612345678.").statusCode()).isEqualTo(303);
    assertThat(medewerker.haal(inwoner.pad("")).body()).contains("Naar de redactie gestuurd.");
    assertThat(stelVoor(inwoner, VRAAG, ANTWOORD).body()).contains("al bewaard");

    assertThat(redacteur.haal("/inbox/kennis").body())
        .contains("Vragen en antwoorden <span class=\"aantal\">1");
    assertThat(redacteur.haal(VRAGEN).body())
        .contains("Te beoordelen (1)", VRAAG, "Fatima Bakkali", "2027-08-16");
    String open = redacteur.haal(voorstel()).body();
    assertThat(open).contains(ANTWOORD + " Bel [telefoonnummer].").doesNotContain("0612345678");
    assertThat(medewerker.haal(VRAGEN).statusCode()).isEqualTo(403);
  }

  @Test
  void whatIsApprovedIsAFileOfTheGemeente() throws IOException {
    stelVoor(beantwoord(), VRAAG, ANTWOORD + " Vraag naar [naam].");
    String pad = voorstel();
    Path bestand =
        proef
            .inbox()
            .gemeentenmap()
            .resolve("waterrijk/pdc/vraag-mag-mijn-hond-mee-naar-de-balie.md");

    HttpResponse<String> haken = doe(pad, "keur-goed", "1", Map.of("kort", "Vraag naar [naam]."));
    assertThat(haken.statusCode()).isEqualTo(422);
    assertThat(haken.body())
        .contains("Haal wat tussen haken staat eerst weg", "Vraag naar [naam].");
    assertThat(doe(pad, "keur-goed", "1", Map.of("herzienVoor", "2020-01-01")).body())
        .contains("een dag na vandaag");
    assertThat(doe(pad, "keur-goed", "1", Map.of("product", "bestaat-niet")).body())
        .contains("Dat product kennen we niet.");
    assertThat(bestand).doesNotExist();

    assertThat(doe(pad, "bewaar", "1", Map.of("product", "dieren")).statusCode()).isEqualTo(303);
    assertThat(doe(pad, "keur-goed", "1", Map.of()).body()).contains("Iemand anders wijzigde dit");
    assertThat(doe(pad, "keur-goed", "2", Map.of("product", "dieren")).statusCode()).isEqualTo(303);

    assertThat(Files.readString(bestand))
        .contains("id: vraag-mag-mijn-hond-mee-naar-de-balie", "herzienVoor: 2027-08-16")
        .contains("naam: " + VRAAG, "suggesties: [dieren]", ANTWOORD)
        .doesNotContain("Fatima");
    assertThat(redacteur.haal(VRAGEN).body())
        .contains("Te beoordelen (0)", "Goedgekeurd door Noor Jansen");
    assertThat(redacteur.haal(pad).statusCode()).isEqualTo(404);
    assertThat(doe(pad, "wijs-af", "3", Map.of("reden", "toch niet")).statusCode()).isEqualTo(303);
    assertThat(bestand).exists();
  }

  @Test
  void whatIsRefusedSaysWhyAndBecomesNothing() throws IOException {
    stelVoor(beantwoord(), VRAAG, ANTWOORD);
    String pad = voorstel();

    assertThat(doe(pad, "wijs-af", "1", Map.of()).body()).contains("Schrijf waarom u het afwijst");
    assertThat(doe(pad, "wijs-af", "1", Map.of("reden", "Staat al bij dieren.")).statusCode())
        .isEqualTo(303);

    assertThat(redacteur.haal(VRAGEN).body())
        .contains("Afgewezen door Noor Jansen", "Staat al bij dieren.");
    try (var bestanden = Files.list(proef.inbox().gemeentenmap().resolve("waterrijk/pdc"))) {
      assertThat(bestanden).noneMatch(bestand -> bestand.toString().contains("vraag-"));
    }
  }

  @Test
  void whoProposedItSeesThatItWaitsAndWhyItWasRefused() {
    assertThat(medewerker.haal(MIJN).body()).contains("U stuurde nog niets naar de redactie.");
    stelVoor(beantwoord(), VRAAG, ANTWOORD);
    assertThat(medewerker.haal(MIJN).body())
        .contains(VRAAG, "Wacht op beoordeling")
        .doesNotContain(NIEUW);

    doe(
        voorstel(),
        "wijs-af",
        "1",
        Map.of("reden", "Staat al <b>bij</b> dieren, vraag 0612345678."));

    assertThat(medewerker.haal("/inbox").body()).contains("1<span class=\"verborgen\"> nieuw");
    assertThat(medewerker.haal(MIJN + "/nieuws").body()).contains("1<span class=\"verborgen\">");
    String lijst = medewerker.haal(MIJN).body();
    assertThat(lijst)
        .contains("Niet geplaatst", NIEUW, "Noor Jansen")
        .contains("Staat al &lt;b&gt;bij&lt;/b&gt; dieren, vraag [telefoonnummer].")
        .doesNotContain("0612345678", "<span class=\"aantal\">1");
    assertThat(medewerker.haal(MIJN).body()).contains("Niet geplaatst").doesNotContain(NIEUW);
    assertThat(medewerker.haal("/inbox").body()).doesNotContain("<span class=\"aantal\">1");
    assertThat(medewerker.haal(mijn(medewerker)).body())
        .contains("Niet geplaatst", "Staat al &lt;b&gt;", ANTWOORD);
  }

  @Test
  void whoProposedItSeesThatItWasPlacedAndWhetherItIsServed() {
    stelVoor(beantwoord(), VRAAG, ANTWOORD);
    doe(voorstel(), "keur-goed", "1", Map.of());

    assertThat(medewerker.haal(MIJN).body()).contains("Geplaatst", NIEUW, VRAAG);
    assertThat(medewerker.haal(mijn(medewerker)).body())
        .contains("Geplaatst", ANTWOORD, "binnen een minuut");
    proef.inbox().klok().vooruit(Duration.ofMinutes(2));
    assertThat(medewerker.haal(mijn(medewerker)).body())
        .contains("Inwoners krijgen deze tekst nu niet.");
  }

  @Test
  void nobodySeesWhatAColleagueProposed() {
    stelVoor(beantwoord(), VRAAG, ANTWOORD);
    String eigen = mijn(medewerker);
    doe(voorstel(), "wijs-af", "1", Map.of("reden", "Staat al bij dieren."));

    for (String ander : new String[] {"burgerzaken", "coordinator"}) {
      Bezoeker collega = proef.medewerker(ander);
      assertThat(collega.haal(MIJN).body()).doesNotContain(VRAAG, NIEUW);
      assertThat(collega.haal("/inbox").body()).doesNotContain("<span class=\"aantal\">1");
      assertThat(collega.haal(eigen).statusCode()).isEqualTo(404);
    }
    assertThat(redacteur.haal(MIJN).statusCode()).isEqualTo(403);
    assertThat(proef.inbox().bezoeker().wordt("heuveldam", "kcc").haal(eigen).statusCode())
        .isEqualTo(404);
    assertThat(medewerker.haal(MIJN + "/bestaat-niet").statusCode()).isEqualTo(404);
    assertThat(medewerker.haal(MIJN).body()).contains(NIEUW);
  }

  @Test
  void onlyTheWordsOfAMedewerkerCanBeKept() {
    Inwoner inwoner = beantwoord();
    for (String beurt : new String[] {"0", "1", "-1", "999", "x", ""}) {
      assertThat(medewerker.haal(inwoner.pad("/vraag?beurt=" + beurt)).statusCode())
          .as(beurt)
          .isEqualTo(404);
    }
    assertThat(redacteur.haal(VRAGEN + "/bestaat-niet").statusCode()).isEqualTo(404);
  }

  /** An inwoner of whom a medewerker answered a question. */
  private Inwoner beantwoord() {
    Inwoner inwoner = proef.inwoner("Ik wil een medewerker spreken");
    medewerker.post(inwoner.pad("/oppakken"), Map.of());
    inwoner.zeg("mag mijn hond mee? Ik ben Ysbrandt Pietersen, 0612345678");
    medewerker.post(inwoner.pad("/antwoord"), Balieproef.tekst(ANTWOORD, "a"));
    return inwoner;
  }

  private String beurt(Inwoner inwoner) {
    Matcher link = BEURT.matcher(medewerker.haal(inwoner.pad("")).body());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private HttpResponse<String> stelVoor(Inwoner inwoner, String vraag, String antwoord) {
    return medewerker.post(
        inwoner.pad("/vraag"),
        Map.of(
            "beurt",
            beurt(inwoner),
            "vraag",
            vraag,
            "kort",
            antwoord,
            "product",
            "",
            "herzienVoor",
            "2027-08-16"));
  }

  private static String mijn(Bezoeker wie) {
    Matcher link = EIGEN.matcher(wie.haal(MIJN).body());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private String voorstel() {
    Matcher link = VOORSTEL.matcher(redacteur.haal(VRAGEN).body());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private HttpResponse<String> doe(
      String pad, String actie, String versie, Map<String, String> anders) {
    var velden =
        new HashMap<>(
            Map.of(
                "actie", actie,
                "versie", versie,
                "vraag", VRAAG,
                "kort", ANTWOORD,
                "product", "",
                "herzienVoor", "2027-08-16"));
    velden.putAll(anders);
    return redacteur.post(pad, velden);
  }
}
