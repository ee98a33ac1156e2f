package nl.wegwijs.gemeente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MailadresTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "anna@voorbeeld.nl",
        "anna.de-vries+post@mail.voorbeeld.example",
        "o'brien@voorbeeld.nl",
        "a@xn--bcher-kva.example"
      })
  void takesAPlainAddress(String tekst) {
    assertThat(Mailadres.lees(tekst)).contains(new Mailadres(tekst));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "anna",
        "anna@",
        "@voorbeeld.nl",
        "anna@voorbeeld",
        "anna@voorbeeld.1",
        "anna@-voorbeeld.nl",
        "anna@voor..beeld.nl",
        ".anna@voorbeeld.nl",
        "anna.@voorbeeld.nl",
        "an na@voorbeeld.nl",
        "anna@voorbeeld.nl\r\nBcc: b@voorbeeld.nl",
        "anna@voorbeeld.nl\n",
        "anna\t@voorbeeld.nl",
        "anna@voorbeeld.nl,b@voorbeeld.nl",
        "a@b@voorbeeld.nl",
        "\"anna\"@voorbeeld.nl",
        "Anna <anna@voorbeeld.nl>",
        "<anna@voorbeeld.nl>",
        "anna@[127.0.0.1]",
        "änna@voorbeeld.nl",
        "anna@voorbeeld.nl\u0000",
        "anna\u2028@voorbeeld.nl"
      })
  void refusesWhateverCouldMeanMoreThanOneAddress(String tekst) {
    assertThat(Mailadres.lees(tekst)).isEmpty();
    assertThatThrownBy(() -> new Mailadres(tekst)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThat(Mailadres.lees("a".repeat(65) + "@voorbeeld.nl")).isEmpty();
    assertThat(Mailadres.lees("a@" + "b.".repeat(130) + "nl")).isEmpty();
  }

  @Test
  void knowsADomainInSmallLetters() {
    assertThat(Mailadres.lees("Anna@Voorbeeld.NL").orElseThrow().value())
        .isEqualTo("Anna@voorbeeld.nl");
    assertThat(new Mailadres("anna@voorbeeld.nl").domein()).isEqualTo("voorbeeld.nl");
  }
}
