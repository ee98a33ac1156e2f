package nl.wegwijs.bot.gesprek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HervatcodeTest {
  @Property
  void isReadBackHoweverItIsTyped(@ForAll @Size(32) byte[] toeval) {
    Hervatcode code = Hervatcode.van(toeval);
    assertThat(code.tekens()).matches("[2-9BCDFGHJKMNPQRTVWXZ]{15}");
    for (String getypt :
        new String[] {
          code.leesbaar(),
          " " + code.tekens() + " ",
          "code: " + code.leesbaar() + ".",
          "mijn code is " + code.leesbaar().toLowerCase(Locale.ROOT).replace('-', ' ')
        }) {
      assertThat(Hervatcode.lees(getypt)).contains(code);
    }
    assertThat(code).hasToString(Hervatcode.PLAATS);
  }

  @Property
  void neverFailsOnOddInput(@ForAll @StringLength(max = 60) String tekst) {
    Hervatcode.lees(tekst).ifPresent(code -> assertThat(code.tekens()).hasSize(15));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wat kost een paspoort?",
        "vuilniszakken",
        "mijn code is kwijt",
        "06-12345678",
        "3484 HG 12",
        "BCDFG-HJKMN-PQRT",
        "BCDFG-HJKMN-PQRTV en mijn vraag is",
        ""
      })
  void isNoOrdinarySentence(String tekst) {
    assertThat(Hervatcode.lees(tekst)).isEmpty();
  }
}
