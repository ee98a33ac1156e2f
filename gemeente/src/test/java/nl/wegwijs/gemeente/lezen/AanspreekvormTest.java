package nl.wegwijs.gemeente.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Product.Sectie;
import nl.wegwijs.gemeente.Taal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AanspreekvormTest {
  private static final String KERN = "proefdam/gemeente.yaml";
  private static final String LANDELIJK = "_landelijk/antwoorden.yaml";

  private Proefmap proef;

  @BeforeEach
  void kopieer(@TempDir Path map) throws IOException, URISyntaxException {
    proef = new Proefmap(map);
    proef.vervang(
        LANDELIJK, "nl: Tot ziens.", "nl: Wij zien u graag terug.\n  je: We zien je graag terug.");
  }

  private String afscheid() {
    return proef.gemeente().antwoorden().zeg(Taal.NL, "afscheid");
  }

  private void zegt(String vorm) throws IOException {
    proef.vervang(KERN, "naam: Proefdam", "naam: Proefdam\naanspreekvorm: " + vorm);
  }

  @Test
  void saysUWhereTheGemeenteSaysNothing() {
    assertThat(afscheid()).isEqualTo("Wij zien u graag terug.");
    assertThat(proef.lees().waarschuwingen()).isEmpty();
  }

  @Test
  void saysJeWhereTheGemeenteWantsThat() throws IOException {
    zegt("je");

    assertThat(afscheid()).isEqualTo("We zien je graag terug.");
    assertThat(proef.gemeente().antwoorden().zeg(Taal.EN, "afscheid")).isEqualTo("Goodbye.");
  }

  @Test
  void letsTheGemeentesOwnTextStandOverTheNationalOne() throws IOException {
    zegt("je");
    proef.schrijf("proefdam/antwoorden.yaml", "afscheid:\n  nl: Houdoe.\n");

    assertThat(afscheid()).isEqualTo("Houdoe.");
  }

  @Test
  void saysJeWhereOnlyUIsWritten() throws IOException {
    zegt("je");
    proef.schrijf(
        "proefdam/antwoorden.yaml", "afscheid:\n  nl: Hebt u alles? Fijn dat u er was.\n");

    assertThat(afscheid()).isEqualTo("Heb je alles? Fijn dat je er was.");
    assertThat(proef.lees().waarschuwingen()).isEmpty();
  }

  @Test
  void tellsWhatItCannotPutIntoJeWithCertainty() throws IOException {
    zegt("je");
    proef.schrijf("proefdam/antwoorden.yaml", "afscheid:\n  nl: Fijn. Brabbelt u nog wat?\n");

    assertThat(proef.lees().waarschuwingen())
        .anySatisfy(fout -> {
          assertThat(fout.bestand()).isEqualTo(proef.pad("proefdam/antwoorden.yaml"));
          assertThat(fout.regel()).isEqualTo(2);
          assertThat(fout.melding()).contains("'brabbelt u'");
        });
  }

  private Product product(String id, Taal taal) {
    return proef.gemeente().producten().product(id, taal).orElseThrow();
  }

  @Test
  void saysJeInTheProductsOfBothLayers() throws IOException {
    Product engels = product("grofvuil", Taal.EN);
    zegt("je");
    proef.schrijf(
        "proefdam/pdc/grofvuil.md",
        """
        ---
        id: grofvuil
        naam: Grofvuil bij uw huis
        bijgewerktOp: 2026-11-22
        ---
        ## Voorwaarden
        Kunt u het tillen?

        ## Contact
        Belt u even.
        Brabbelt u daarover?
        """);

    assertThat(product("verhuizing", Taal.NL).kort()).isEqualTo("Geef je verhuizing door.");
    assertThat(product("grofvuil", Taal.NL).naam()).isEqualTo("Grofvuil bij je huis");
    assertThat(product("grofvuil", Taal.NL).secties())
        .containsExactly(
            new Sectie("Voorwaarden", "Kun je het tillen?"),
            new Sectie("Kosten", "Je gemeente stelt het tarief vast."),
            new Sectie("Contact", "Bel je even.\nBrabbel je daarover?"));
    assertThat(product("grofvuil", Taal.EN).kort()).isEqualTo(engels.kort());
    assertThat(proef.lees().waarschuwingen())
        .anySatisfy(fout -> {
          assertThat(fout.bestand()).isEqualTo(proef.pad("proefdam/pdc/grofvuil.md"));
          assertThat(fout.regel()).isEqualTo(11);
          assertThat(fout.melding()).contains("'brabbelt u'");
        });
  }

  @Test
  void tellsWhatMayStandThere() throws IOException {
    zegt("jij");

    assertThat(proef.lees().fouten())
        .singleElement()
        .satisfies(fout -> {
          assertThat(fout.bestand()).isEqualTo(proef.pad(KERN));
          assertThat(fout.regel()).isEqualTo(2);
          assertThat(fout.melding()).contains("jij").contains("je").contains("u");
        });
  }
}
