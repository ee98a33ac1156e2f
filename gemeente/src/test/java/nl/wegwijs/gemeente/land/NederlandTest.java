package nl.wegwijs.gemeente.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NederlandTest {
  private static final Nederland NEDERLAND = Nederland.laad();

  private static List<String> namen(List<GemeenteVerwijzing> gemeenten) {
    return gemeenten.stream().map(GemeenteVerwijzing::naam).toList();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Utrecht, Utrecht",
        "utrecht, Utrecht",
        "Den Haag, Den Haag",
        "'s-Gravenhage', Den Haag",
        "’s Gravenhage, Den Haag",
        "den bosch, 's-Hertogenbosch",
        "Alphen a/d Rijn, Alphen aan den Rijn",
        "capelle aan de ijssel, Capelle aan den IJssel",
        "IJmuiden, Velsen",
        "Ymuiden, Velsen",
        "sint pancras, Dijk en Waard",
        "St. Pancras, Dijk en Waard",
        "Elst Ut, Rhenen",
        "Hengelo (Gld), Bronckhorst",
        "Hengelo Gld, Bronckhorst",
        "Bergum, Tytsjerksteradiel"
      })
  void knowsAPlaceHoweverItIsWritten(String plaats, String gemeente) {
    assertThat(namen(NEDERLAND.gemeentenVanPlaats(plaats))).containsExactly(gemeente);
  }

  @ParameterizedTest
  @CsvSource({
    "Hengelo, Hengelo|Bronckhorst",
    "Bergen, Bergen (NH)|Bergen (L)",
    "Laren, Lochem|Laren",
    "elst, Overbetuwe|Rhenen",
    "Rijswijk, Rijswijk|Buren|Altena"
  })
  void givesEveryGemeenteOfASharedName(String plaats, String gemeenten) {
    assertThat(namen(NEDERLAND.gemeentenVanPlaats(plaats)))
        .containsExactlyInAnyOrder(gemeenten.split("\\|", -1));
  }

  @Test
  void knowsThe72NamesInMoreThanOneGemeente() {
    long gedeeld =
        NEDERLAND.plaatsnamen().stream()
            .filter(naam -> NEDERLAND.gemeentenVanPlaats(naam).size() > 1)
            .map(Plaatsnaam::vouw)
            .distinct()
            .count();
    assertThat(gedeeld).isGreaterThanOrEqualTo(72);
  }

  @Test
  void knowsAllGemeenten() {
    assertThat(NEDERLAND.gemeentenamen()).hasSizeGreaterThanOrEqualTo(342);
    assertThat(NEDERLAND.gemeente("s gravenhage"))
        .contains(new GemeenteVerwijzing("0518", "Den Haag"));
    assertThat(NEDERLAND.gemeente("Súdwest-Fryslân")).isPresent();
    assertThat(NEDERLAND.gemeente("sudwest fryslan"))
        .isEqualTo(NEDERLAND.gemeente("Súdwest-Fryslân"));
    assertThat(NEDERLAND.gemeente("Waterrijk")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "3511, Utrecht, false",
    "1000, Amsterdam, true",
    "1002, Amsterdam, false",
    "9999, Het Hogeland, false"
  })
  void knowsWhereAPostcodeLies(String pc4, String gemeente, boolean postbus) {
    assertThat(namen(NEDERLAND.gemeentenVanPostcode(pc4))).containsExactly(gemeente);
    assertThat(NEDERLAND.isPostbus(pc4)).isEqualTo(postbus);
  }

  @Test
  void givesEveryGemeenteOfASharedPostcode() {
    assertThat(namen(NEDERLAND.gemeentenVanPostcode("1096")))
        .containsExactly("Amsterdam", "Ouder-Amstel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3482", "3490", "3499", "0000", "", "abcd", "35111"})
  void knowsNoPostcodeThatDoesNotExist(String pc4) {
    assertThat(NEDERLAND.gemeentenVanPostcode(pc4)).isEmpty();
    assertThat(NEDERLAND.isPostbus(pc4)).isFalse();
  }

  @Test
  void findsEveryNameItGives() {
    assertThat(NEDERLAND.plaatsnamen())
        .hasSizeGreaterThan(2400)
        .allSatisfy(naam -> assertThat(NEDERLAND.gemeentenVanPlaats(naam)).isNotEmpty());
    assertThat(NEDERLAND.gemeentenamen())
        .allSatisfy(naam -> assertThat(NEDERLAND.gemeente(naam)).isPresent());
  }

  @Property
  void foldingTwiceChangesNothing(@ForAll String naam) {
    String gevouwen = Plaatsnaam.vouw(naam);
    assertThat(Plaatsnaam.vouw(gevouwen.toLowerCase(Locale.ROOT))).isEqualTo(gevouwen);
  }
}
