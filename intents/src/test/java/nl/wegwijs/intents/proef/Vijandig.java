package nl.wegwijs.intents.proef;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Text that is meant to do harm: long, repetitive, and of odd characters. */
public final class Vijandig {
  /** As many characters as are read of one message. */
  public static final int LENGTE = 2000;

  private static final List<String> STUKJES =
      List.of(
          "a",
          "1",
          "1 ",
          "12 ",
          "de ",
          "van der ",
          "@",
          "a@a",
          "a.",
          "+",
          "06 ",
          "nl91 ",
          "1-",
          "12-12-",
          "een ",
          "mijn ",
          "met ",
          "nr ",
          "bsn ",
          "bsn 1 ",
          "1 maart ",
          "Den ",
          "Sint ",
          "prins ",
          "\u20ac",
          "\u20ac1.",
          "1.000",
          "Z-",
          "\u200b",
          "1\u200b",
          "\ud83c\udf89",
          "\u0661",
          "(",
          "-",
          "'",
          "Lindelaan ",
          "3484 ",
          "3484hg",
          "en een ",
          "12 a ",
          "i am ",
          "Ik Ben ",
          "vrijdag ",
          "over een ",
          "twintig",
          "honderd",
          "duizend ",
          "kenmerk ",
          "12ab",
          "ab12",
          "\n",
          " ",
          "\u00e9",
          "e\u0301",
          "oude ",
          "aan de ",
          "straat ",
          "\ud83d",
          "1/",
          "/",
          "0 ",
          "mijn vrouw en ",
          "2 kinderen, ",
          "slaat mij ",
          "word ",
          "is ",
          "niet ",
          "schulden ",
          "zelfmoordgedachten ",
          "wil niet meer ",
          "qwertyuiopasdfgh",
          "!");

  private Vijandig() {}

  /** Every piece repeated until the text is as long as it may be. */
  public static List<String> herhalingen() {
    return STUKJES.stream().map(stuk -> herhaal(stuk)).toList();
  }

  private static String herhaal(String stuk) {
    return stuk.repeat(LENGTE / stuk.length() + 1).substring(0, LENGTE);
  }

  /** Any text at all, mostly made of pieces that mean something. */
  public static Arbitrary<String> teksten() {
    Arbitrary<String> stukken =
        Arbitraries.of(STUKJES).list().ofMaxSize(40).map(lijst -> String.join("", lijst));
    Arbitrary<String> willekeurig = Arbitraries.strings().ofMaxLength(60);
    return Arbitraries.oneOf(
        stukken, willekeurig, stukken.flatMap(a -> willekeurig.map(b -> a + b)));
  }
}
