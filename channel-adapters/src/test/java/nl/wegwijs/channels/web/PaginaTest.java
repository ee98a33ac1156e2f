package nl.wegwijs.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaginaTest {
  private static final Pattern VERBORGEN =
      Pattern.compile("type=\"hidden\" name=\"(?<naam>[a-z]+)\" value=\"(?<waarde>[^\"]*)\"");

  private final Testdienst dienst = new Testdienst();
  private final Client client = dienst.client();

  @AfterAll
  void stop() {
    client.close();
    dienst.close();
  }

  @Test
  void carriesTheWidgetOfTheGemeenteChosen() {
    var pagina = client.haal("/?gemeente=heuveldam&taal=en", "Accept", "text/html");

    assertThat(pagina.status()).isEqualTo(200);
    assertThat(pagina.kop("Content-Type")).isEqualTo("text/html;charset=utf-8");
    assertThat(pagina.tekst())
        .contains("<html lang=\"en\">")
        .contains("<script src=\"/widget.js\" data-gemeente=\"heuveldam\" data-taal=\"en\" defer>")
        .contains("href=\"/?gemeente=waterrijk&amp;taal=en\"")
        .contains("aria-current=\"page\"")
        .doesNotContain("{{");
  }

  @Test
  void keepsToAPolicyWithoutAnythingInline() {
    var pagina = client.haal("/");

    assertThat(pagina.kop("Content-Security-Policy"))
        .contains("script-src 'self'")
        .contains("style-src 'self'")
        .doesNotContain("unsafe");
    assertThat(pagina.tekst()).doesNotContain("<style", " style=", " on", "javascript:");
  }

  @Test
  void answersAQuestionWithoutAnyScript() {
    var pagina = vraag("gemeente=waterrijk&taal=nl&kenmerk=a&tekst=" + code("Wat is <b>dit</b>?"));

    assertThat(pagina.status()).isEqualTo(200);
    assertThat(pagina.tekst())
        .contains("Wat is &lt;b&gt;dit&lt;/b&gt;?")
        .doesNotContain("<b>dit")
        .contains("Assistent:")
        .contains("U:")
        .contains("name=\"sleutel\"");
  }

  @Test
  void goesOnWithTheSameGesprek() {
    var eerste = vraag("gemeente=waterrijk&taal=nl&kenmerk=a&tekst=hallo");

    var tweede =
        vraag(
            "gemeente=waterrijk&taal=nl&kenmerk=b&tekst=nogmaals&gesprek="
                + verborgen(eerste, "gesprek")
                + "&sleutel="
                + code(verborgen(eerste, "sleutel")));

    assertThat(tweede.status()).isEqualTo(200);
    assertThat(tweede.tekst()).contains("hallo").contains("nogmaals");
    assertThat(verborgen(tweede, "gesprek")).isEqualTo(verborgen(eerste, "gesprek"));
  }

  @Test
  void asksOnceMoreForAnEmptyOrTooLongQuestion() {
    var leeg = vraag("gemeente=waterrijk&taal=nl&tekst=+");
    var lang = vraag("gemeente=waterrijk&taal=en&tekst=" + "a".repeat(2001));

    assertThat(leeg.status()).isEqualTo(400);
    assertThat(leeg.kop("Content-Type")).startsWith("text/html");
    assertThat(leeg.tekst()).contains("role=\"alert\"").contains("U hebt nog niets ingevuld.");
    assertThat(lang.status()).isEqualTo(400);
    assertThat(lang.tekst()).contains("too long");
  }

  @Test
  void beginsAnewWhenTheGesprekIsGone() {
    var pagina = vraag("gemeente=waterrijk&taal=nl&tekst=hallo&gesprek=x&sleutel=waterrijk.x");

    assertThat(pagina.status()).isEqualTo(200);
    assertThat(verborgen(pagina, "gesprek")).isNotEqualTo("x");
  }

  @Test
  void refusesWhatNoFormSends() {
    assertThat(client.haal("/?gemeente=nergens").status()).isEqualTo(404);
    assertThat(vraag("tekst=hallo&gemeente=nergens").status()).isEqualTo(400);
    assertThat(client.post("/", "{}").status()).isEqualTo(415);
    assertThat(vraag("tekst=" + "a".repeat(70_000)).status()).isEqualTo(413);
  }

  @Test
  void tellsHonestlyThatNothingCanBeKept() {
    try (var kapot = new Testdienst();
        var ander = kapot.client()) {
      kapot.geheugen().zetUit();

      var pagina =
          ander.stuur(
              "POST",
              "/",
              "gemeente=waterrijk&taal=nl&tekst=hallo".getBytes(StandardCharsets.UTF_8),
              "Content-Type",
              Formulierlezer.MEDIATYPE);

      assertThat(pagina.status()).isEqualTo(503);
      assertThat(pagina.tekst()).contains("niet bewaard").contains("14 0999");
    }
  }

  private Client.Antwoord vraag(String formulier) {
    return client.stuur(
        "POST",
        "/",
        formulier.getBytes(StandardCharsets.UTF_8),
        "Content-Type",
        "application/x-www-form-urlencoded");
  }

  private static String verborgen(Client.Antwoord pagina, String naam) {
    Matcher velden = VERBORGEN.matcher(pagina.tekst());
    while (velden.find()) {
      if (velden.group("naam").equals(naam)) {
        return velden.group("waarde");
      }
    }
    throw new AssertionError("no hidden field " + naam);
  }

  private static String code(String tekst) {
    return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
  }
}
