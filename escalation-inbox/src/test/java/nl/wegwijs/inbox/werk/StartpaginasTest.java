package nl.wegwijs.inbox.werk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import nl.wegwijs.inbox.Bezoeker;
import nl.wegwijs.inbox.werk.Balieproef.Inwoner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A medewerker gives a gesprek back with a form that is filled in already. */
final class StartpaginasTest {
  private final Balieproef proef = new Balieproef();
  private final Inwoner inwoner = proef.inwoner("Ik wil een medewerker spreken");
  private final Bezoeker fatima = proef.medewerker("kcc");

  @BeforeEach
  void pakOp() {
    fatima.post(inwoner.pad("/oppakken"), Map.of());
  }

  @AfterEach
  void close() {
    proef.close();
  }

  private HttpResponse<String> start(Map<String, String> velden) {
    var alles = new HashMap<>(Map.of("formulier", "verhuizing"));
    alles.putAll(velden);
    return fatima.post(inwoner.pad("/formulier"), alles);
  }

  private String gehoord() {
    return String.join("\n", inwoner.hoort());
  }

  @Test
  void offersTheFormsAndOnlyTheFieldsThatMayBeFilledIn() {
    assertThat(fatima.haal(inwoner.pad("")).body()).contains(inwoner.pad("/formulier"));

    assertThat(fatima.haal(inwoner.pad("/formulier")).body())
        .contains("Verhuizing doorgeven", "Terugbelverzoek")
        .doesNotContain("Kwijtschelding", "veld-naam");
    assertThat(fatima.haal(inwoner.pad("/formulier?formulier=verhuizing")).body())
        .contains("veld-nieuwePostcode", "veld-woonsituatie", "value=\"huur\"")
        .doesNotContain("veld-geboortedatum", "veld-toestemmingHoofdbewoner", "<script>");
    assertThat(fatima.haal(inwoner.pad("/formulier?formulier=%3Cb%3E")).body())
        .doesNotContain("<b>", "name=\"veld-");
  }

  @Test
  void theInwonerSeesWhoseItIsAndGoesOn() {
    HttpResponse<String> terug =
        start(
            Map.of(
                "veld-nieuwePostcode", "3484 hg",
                "veld-nieuwHuisnummer", "12",
                "veld-naam", "Anna Voorbeeld",
                "veld-geboortedatum", "12-03-1980",
                "notitie", "Wil vandaag nog klaar zijn"));

    assertThat(terug.statusCode()).isEqualTo(303);
    assertThat(gehoord())
        .contains("onze medewerker", "3484 HG", "Anna Voorbeeld")
        .doesNotContain("1980", "vandaag nog klaar");
    assertThat(fatima.haal(inwoner.pad("")).body())
        .contains("Wil vandaag nog klaar zijn", "Terug naar de assistent");
    assertThat(proef.medewerker("coordinator").haal("/inbox/audit").body())
        .contains("teruggegeven aan de assistent met een formulier")
        .doesNotContain("Anna Voorbeeld");
  }

  @Test
  void tellsEveryMistakeAtOnceAndKeepsWhatWasTyped() {
    HttpResponse<String> fout =
        start(
            Map.of(
                "veld-nieuwePostcode", "<i>12</i>",
                "veld-email", "anna",
                "veld-woonsituatie", "kasteel",
                "veld-naam", "Anna Voorbeeld"));

    assertThat(fout.statusCode()).isEqualTo(422);
    assertThat(fout.body())
        .contains(
            "veld-nieuwePostcode-fout",
            "veld-email-fout",
            "veld-woonsituatie-fout",
            "value=\"Anna Voorbeeld\"",
            "role=\"alert\"",
            "&lt;i>12&lt;/i>")
        .doesNotContain("veld-naam-fout", "<i>12");
    assertThat(gehoord()).doesNotContain("onze medewerker");
  }

  @Test
  void isForWhoHasTheGesprekAlone() {
    Bezoeker kees = proef.medewerker("coordinator");
    kees.post(
        inwoner.pad("/formulier"), Map.of("formulier", "verhuizing", "veld-naam", "Kees Mulder"));

    assertThat(gehoord()).doesNotContain("onze medewerker");
    assertThat(kees.haal(inwoner.pad("")).body()).contains("Fatima Bakkali heeft dit gesprek");
    assertThat(start(Map.of("formulier", "bestaat-niet")).statusCode()).isEqualTo(200);
    assertThat(gehoord()).doesNotContain("onze medewerker");
  }
}
