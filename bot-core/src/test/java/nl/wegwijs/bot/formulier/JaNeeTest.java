package nl.wegwijs.bot.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JaNeeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ja",
        "Ja!",
        "jaaa",
        "ja hoor",
        "ja graag",
        "ja, dat klopt",
        "klopt",
        "Dat klopt.",
        "ok",
        "oké",
        "akkoord",
        "is goed",
        "yes",
        "yes please",
        "prima",
        "inderdaad",
        "jazeker",
        "ja alles klopt",
        "ja, doe maar",
        "helemaal goed",
        "ja dat mag",
        "that's right",
        "jawel"
      })
  void readsYes(String gezegd) {
    assertThat(JaNee.lees(gezegd)).contains(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nee",
        "Nee.",
        "neeee",
        "nee hoor",
        "nee, dank u",
        "nee bedankt",
        "nog niet",
        "nee, nog niet",
        "klopt niet",
        "dat klopt niet",
        "no",
        "nope",
        "not yet",
        "nee dat hoeft niet",
        "no thanks",
        "no thank you",
        "nee, dank je wel"
      })
  void readsNo(String gezegd) {
    assertThat(JaNee.lees(gezegd)).contains(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "?",
        "ja maar mijn huisnummer is 12a",
        "nee, 12a",
        "jan",
        "neef",
        "nou",
        "ja of nee",
        "misschien",
        "weet ik niet",
        "nee, de datum is 2 maart",
        "okselfris",
        "nooit"
      })
  void leavesEverythingElse(String gezegd) {
    assertThat(JaNee.lees(gezegd)).isEmpty();
  }

  @Property
  void doesNotMindCapitalsMarksOrSpaces(@ForAll boolean ja, @ForAll boolean hoofdletters) {
    String woord = ja ? " ja hoor. " : " nee hoor! ";
    String gezegd = hoofdletters ? woord.toUpperCase(Locale.ROOT) : woord;
    assertThat(JaNee.lees(gezegd)).contains(ja);
  }

  @Property
  void takesAnyText(@ForAll @StringLength(max = 300) String tekst) {
    assertThat(JaNee.lees(tekst)).isNotNull();
  }

  @Test
  void isQuickWithLongRepetition() {
    String lang = "ja hoor ".repeat(249) + "12";
    assertThat(Assertions.assertTimeout(Duration.ofSeconds(1), () -> JaNee.lees(lang))).isEmpty();
  }
}
