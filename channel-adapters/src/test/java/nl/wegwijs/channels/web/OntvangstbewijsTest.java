package nl.wegwijs.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wegwijs.channels.web.Client.Antwoord;
import nl.wegwijs.channels.web.Client.Gesprek;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** What was filed, to keep. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OntvangstbewijsTest {
  private final Testdienst dienst = new Testdienst();
  private final Client client = dienst.client();
  private final Gesprek gesprek = client.begin();
  private final String kenmerk = dienIn();

  @AfterAll
  void stop() {
    client.close();
    dienst.close();
  }

  private String dienIn() {
    client.zeg(
        gesprek,
        "{\"tekst\":%s}"
            .formatted(
                Client.citaat(
                    "Per 15 februari verhuis ik van Havenweg 14, 3486 KD naar Lindelaan 4b, 3484 HG. We"
                        + " hebben het gekocht. Ik verhuis alleen. Ik ben Anna Voorbeeld, geboren op 12"
                        + " maart 1980.")));
    for (JsonNode bericht :
        client.zeg(gesprek, "{\"keuze\":\"bevestigen\"}").json().get("berichten")) {
      if (bericht.get("soort").asString().equals("ontvangstbevestiging")) {
        return bericht.get("kenmerk").asString();
      }
    }
    throw new IllegalStateException("nothing was filed: " + client.haal(gesprek, "/berichten"));
  }

  private Antwoord haal(Gesprek wie, String nummer, String soort) {
    return client.haal(
        gesprek.pad() + "/ontvangstbewijzen/" + nummer,
        "Authorization",
        "Bearer " + wie.sleutel(),
        "Accept",
        soort);
  }

  @Test
  void isAPageThatStandsByItself() {
    Antwoord pagina = haal(gesprek, kenmerk, "text/html");
    assertThat(pagina.status()).isEqualTo(200);
    assertThat(pagina.kop("Content-Type")).startsWith("text/html");
    assertThat(pagina.kop("Content-Disposition"))
        .isEqualTo("attachment; filename=\"ontvangstbewijs-" + kenmerk + ".html\"");
    assertThat(pagina.kop("Cache-Control")).contains("no-store");
    assertThat(pagina.tekst())
        .contains("<html lang=\"nl\">", "Verhuizing doorgeven", kenmerk, "Lindelaan 4B", "DigiD")
        .contains("1 februari 2027, 12:00")
        .doesNotContain("<script", "Denk ook aan");
  }

  @Test
  void isPlainTextForWhoAsksForThat() {
    Antwoord tekst = haal(gesprek, kenmerk, "text/plain");
    assertThat(tekst.kop("Content-Type")).startsWith("text/plain");
    assertThat(tekst.tekst())
        .contains("Kenmerk: " + kenmerk, "Verhuisdatum: ")
        .doesNotContain("<p>");
  }

  @Test
  void isForItsOwnGesprekAlone() {
    assertThat(haal(client.begin(), kenmerk, "text/html").status()).isEqualTo(404);
    assertThat(haal(gesprek, "VHBESTAAT2", "text/html").status()).isEqualTo(404);
    assertThat(client.haal(gesprek.pad() + "/ontvangstbewijzen/" + kenmerk).status())
        .isEqualTo(401);
  }
}
