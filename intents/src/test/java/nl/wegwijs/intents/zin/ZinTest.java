package nl.wegwijs.intents.zin;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wegwijs.intents.proef.Vijandig;
import org.junit.jupiter.api.Test;

final class ZinTest {
  @Test
  void cutsWordsNumbersAndSignsApart() {
    assertThat(Zin.van("Lindelaan 12a, z'n foto's!").stukken())
        .extracting(Stuk::tekst)
        .containsExactly("lindelaan", "12", "a", ",", "zn", "fotos", "!");
  }

  @Test
  void looksThroughWhatCannotBeSeen() {
    assertThat(Zin.van("12\u200b34\u00ad5 sl\u200daat").stukken())
        .extracting(Stuk::tekst)
        .containsExactly("12345", "slaat");
  }

  @Test
  void readsDigitsOfAnyScript() {
    assertThat(Zin.van("\uff11\u0662\u096a \ud835\udfd1 \u2463\u00b2").stukken())
        .extracting(Stuk::tekst)
        .containsExactly("124", "3", "42");
  }

  @Test
  void capitalsSayNothingInATextOfCapitals() {
    assertThat(Zin.van("IK WOON IN BEST").naam(3)).isFalse();
    assertThat(Zin.van("Ik woon in Best").naam(3)).isTrue();
    assertThat(Zin.van("Best. Best").naam(2)).isFalse();
  }

  @Test
  void numbersInWordsAreRead() {
    assertThat(Telwoorden.waarde("tweehonderdvijftig")).isEqualTo(250);
    assertThat(Telwoorden.waarde("negentienhonderdtachtig")).isEqualTo(1980);
    assertThat(Telwoorden.waarde("tweeduizendzevenentwintig")).isEqualTo(2027);
    assertThat(Telwoorden.waarde("honderdeen")).isEqualTo(101);
    assertThat(Telwoorden.waarde("honderdenzes")).isEqualTo(106);
    assertThat(Telwoorden.waarde("eenentwintig")).isEqualTo(21);
    assertThat(Telwoorden.waarde("duizendduizend")).isEqualTo(-1);
    assertThat(Telwoorden.waarde("straat")).isEqualTo(-1);
    assertThat(Telwoorden.rang("eenendertigste")).isEqualTo(31);
    assertThat(Telwoorden.rang("twaalfde")).isEqualTo(12);
    assertThat(Telwoorden.lees(Zin.van("twenty-seven"), 0)).contains(new Getal(27, 3));
    assertThat(Telwoorden.lees(Zin.van("twee duizend zeven"), 0)).contains(new Getal(2007, 3));
  }

  @Property(tries = 500)
  void piecesLieInOrderInTheText(@ForAll("teksten") String tekst) {
    Zin zin = Zin.van(tekst);
    int vorige = 0;
    for (Stuk stuk : zin.stukken()) {
      assertThat(stuk.van()).isGreaterThanOrEqualTo(vorige).isLessThan(stuk.tot());
      assertThat(zin.stuk(zin.plaatsVan(stuk.van()))).isEqualTo(stuk);
      vorige = stuk.tot();
    }
    assertThat(vorige).isLessThanOrEqualTo(tekst.length());
  }

  @Provide
  Arbitrary<String> teksten() {
    return Vijandig.teksten();
  }
}
