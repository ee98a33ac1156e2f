package nl.wegwijs.invoer.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.invoer.Proefgemeente;
import nl.wegwijs.invoer.bron.Markdownmap;
import nl.wegwijs.invoer.bron.Opmerking;
import nl.wegwijs.invoer.plan.Verslag.Soort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of Markdown files becomes products. */
final class MarkdownInvoerTest {
  @TempDir private Path map;
  private Proefgemeente proef;
  private Markdownmap bron;

  @BeforeEach
  void maak() {
    proef = new Proefgemeente(map.resolve("gemeenten"));
    bron = new Markdownmap(map.resolve("teksten"), "markdown:teksten");
  }

  @Test
  void putsHeadingsOfOthersInTheSectionsOfAProduct() {
    proef.schrijf(
        "../teksten/hondenlosloopgebied.md",
        """
        # Hond laten loslopen

        Uw hond mag **los** in het park. Houd hem in het zicht.

        ## Wat kost het?

        | Soort | Prijs |
        | --- | --- |
        | Eerste hond | 60 euro |

        ## Wat heeft u nodig?

        1. Een riem
        2. Een zakje

        ### Weetje

        Er zijn [vier parken](https://www.proefdam.example/parken?a=(1)).
        """);

    proef.importeer(bron);

    Product hond = proef.product("hond-laten-loslopen", Taal.NL);
    assertThat(hond.kort()).isEqualTo("Uw hond mag los in het park. Houd hem in het zicht.");
    assertThat(hond.secties())
        .containsExactly(
            new Product.Sectie("Meenemen", "- Een riem\n- Een zakje"),
            new Product.Sectie("Kosten", "- Soort: Prijs\n- Eerste hond: 60 euro"),
            new Product.Sectie(
                "Meer informatie",
                "Weetje:\n\nEr zijn [vier parken](https://www.proefdam.example/parken?a=%281%29)."));
  }

  @Test
  void joinsByUplAndWritesOnlyWhatDiffers() {
    proef.schrijf(
        "../teksten/sub/grof.md",
        """
        ---
        naam: Grofvuil
        upl: afvalinzameling grofvuil
        uplUri: https://standaarden.overheid.nl/owms/terms/afvalinzameling_grofvuil
        synoniemen: [oude bank, bankstel]
        ---
        Bel ons.

        ## Voorwaarden
        Niet te zwaar.
        """);

    proef.importeer(bron);

    assertThat(proef.eigen()).containsOnlyKeys("grofvuil.md");
    assertThat(proef.eigen().get("grofvuil.md"))
        .startsWith(
            """
            ---
            id: grofvuil
            synoniemen: [bankstel, oude bank]
            bijgewerktOp: 2026-11-22
            herkomst:
              bron: markdown:teksten
              id: sub/grof
            """)
        .endsWith("---\nBel ons.\n");
    assertThat(proef.product("grofvuil", Taal.NL).secties()).hasSize(2);
  }

  @Test
  void takesTheEnglishTextBesideTheDutch() {
    proef
        .schrijf("../teksten/paspoort.md", "# Paspoort aanvragen\n\nKom langs bij balie 3.\n")
        .schrijf(
            "../teksten/paspoort.en.md",
            "# Apply for a passport\n\nCome to counter 3.\n\n## How much does it cost?\n80 euros\n")
        .schrijf("../teksten/los.en.md", "# Alone\n\nWithout Dutch.\n");

    Invoerplan plan = proef.importeer(bron);

    assertThat(proef.product("paspoort", Taal.EN).secties())
        .containsExactly(new Product.Sectie("Costs", "80 euros"));
    assertThat(plan.verslag().van(Soort.OVERGESLAGEN))
        .containsExactly(new Opmerking("los.en.md", "de Nederlandse tekst ernaast ontbreekt"));
  }

  @Test
  void leavesOutFilesThatAreNoGoodWithTheirReason() {
    proef
        .schrijf("../teksten/goed.md", "# Goed\n\nTekst.\n")
        .schrijf("../teksten/kapot.md", "---\nnaam: [a\n---\nTekst.\n")
        .schrijf("../teksten/groot.md", "# Groot\n\n" + "a ".repeat(2_500_000))
        .schrijf("../teksten/leeg.md", "# Leeg\n")
        .schrijf("../teksten/dubbel.md", "# Goed\n\nNog eens.\n");

    Invoerplan plan = proef.importeer(bron);

    assertThat(plan.verslag().van(Soort.OVERGESLAGEN))
        .extracting(Opmerking::item)
        .containsExactlyInAnyOrder("kapot.md", "groot.md", "leeg.md", "goed.md");
    assertThat(proef.eigen()).containsOnlyKeys("goed.md");
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    assertThatThrownBy(() -> proef.plan(bron)).hasMessageContaining("deze map is er niet");
  }
}
