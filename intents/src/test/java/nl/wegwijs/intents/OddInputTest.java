package nl.wegwijs.intents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.land.Nederland;
import nl.wegwijs.intents.proef.Proefgemeente;

/** Whatever is sent is understood as something, without an exception. */
class OddInputTest {
  private static final Understander UNDERSTANDER = Understander.load(Nederland.laad());
  private static final Gemeente GEMEENTE = Proefgemeente.gemeente();
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 18);

  /** One piece over and over, up to somewhat more than is looked at. */
  @Provide
  Arbitrary<String> herhaald() {
    return Arbitraries.strings()
        .all()
        .ofMinLength(1)
        .ofMaxLength(12)
        .map(stuk -> stuk.repeat(2100 / stuk.length()));
  }

  /** Characters of every script, with unpaired surrogates and marks. */
  @Provide
  Arbitrary<String> schriften() {
    return Arbitraries.integers()
        .between(0, 0x2FFFF)
        .list()
        .ofMaxSize(500)
        .map(punten -> {
          var tekst = new StringBuilder();
          punten.forEach(tekst::appendCodePoint);
          return tekst.toString();
        });
  }

  @Provide
  Arbitrary<String> onzichtbaar() {
    return Arbitraries.of("\u200b", "\u200d", "\ufeff", "\u00ad", "\u2060", "a", " ", "1", "\u202e")
        .list()
        .ofMaxSize(2000)
        .map(stukken -> String.join("", stukken));
  }

  @Property(tries = 60)
  void oneLetterTwoThousandTimes(@ForAll("herhaald") String tekst) {
    begrijp(tekst);
  }

  @Property(tries = 60)
  void everyScript(@ForAll("schriften") String tekst) {
    begrijp(tekst);
  }

  @Property(tries = 60)
  void whatCannotBeSeen(@ForAll("onzichtbaar") String tekst) {
    begrijp(tekst);
  }

  private static void begrijp(String tekst) {
    Understanding begrip = UNDERSTANDER.understand(tekst, GEMEENTE, Taal.NL, VANDAAG);

    assertThat(begrip.intenten()).hasSizeLessThanOrEqualTo(5);
    assertThat(begrip.intenten())
        .allSatisfy(intent -> assertThat(intent.zekerheid()).isBetween(0.0, 1.0));
    assertThat(begrip.entiteiten())
        .allSatisfy(entiteit -> assertThat(entiteit.tot()).isGreaterThan(entiteit.van()));
  }
}
