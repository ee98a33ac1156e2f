package nl.wegwijs.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NormaliserTest {
  @Test
  void removesWhatCannotBeSeenAndCollapsesWhiteSpace() {
    assertThat(Normaliser.normalise(" pas\u200Bpoort\u0000 \t\n aan\u00ADvragen\u00A0 "))
        .isEqualTo("paspoort aanvragen");
  }

  @Test
  void bringsCompatibilityFormsTogether() {
    assertThat(Normaliser.normalise("ﬁets ３４８２ ‘ja’")).isEqualTo("fiets 3482 'ja'");
    assertThat(Normaliser.normalise("cafe\u0301")).isEqualTo("café");
  }

  @Test
  void givesNothingForNothingVisible() {
    assertThat(Normaliser.normalise("\u200B\u200D\uFEFF \n")).isEmpty();
  }

  @Test
  void replacesOneForOneWhereOffsetsMatter() {
    assertThat(Normaliser.sameLength("３４８２\u00A0HG\u200B–12 👍")).isEqualTo("3482 HG -12 👍");
  }

  @Property
  void keepsTheLengthWhereOffsetsMatter(@ForAll @StringLength(max = 2000) String tekst) {
    assertThat(Normaliser.sameLength(tekst)).hasSameSizeAs(tekst);
  }

  @Property
  void changesNothingTheSecondTime(@ForAll @StringLength(max = 300) String tekst) {
    String once = Normaliser.normalise(tekst);
    assertThat(Normaliser.normalise(once)).isEqualTo(once);
  }
}
