package nl.wegwijs.intents.entiteit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wegwijs.intents.proef.Tabel;
import nl.wegwijs.intents.proef.Vijandig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HuisnummerTest {
  static List<Tabel.Rij> nummers() {
    return Tabel.lees(HuisnummerTest.class, "huisnummers.tsv");
  }

  @ParameterizedTest
  @MethodSource("nummers")
  void readsHouseNumbersAsPeopleTypeThem(Tabel.Rij rij) {
    assertThat(Huisnummer.lees(rij.zin()).map(Huisnummer::toString).orElse(""))
        .isEqualTo(rij.verwacht());
  }

  @ParameterizedTest
  @MethodSource("nummers")
  void readsItsOwnNormalFormBack(Tabel.Rij rij) {
    Huisnummer.lees(rij.zin())
        .ifPresent(nummer -> assertThat(Huisnummer.lees(nummer.toString())).contains(nummer));
  }

  @Test
  void takesLetterAndAdditionApart() {
    assertThat(Huisnummer.lees("12a bis")).contains(new Huisnummer(12, "A", "bis"));
    assertThat(Huisnummer.lees("4 ii")).contains(new Huisnummer(4, "", "II"));
  }

  @Property(tries = 500)
  void neverThrows(@ForAll("teksten") String tekst) {
    assertThat(Huisnummer.lees(tekst)).isNotNull();
  }

  @Provide
  Arbitrary<String> teksten() {
    return Vijandig.teksten();
  }
}
