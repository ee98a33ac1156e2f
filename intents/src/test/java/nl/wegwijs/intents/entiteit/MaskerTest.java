package nl.wegwijs.intents.entiteit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wegwijs.intents.proef.Tabel;
import nl.wegwijs.intents.proef.Vijandig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MaskerTest {
  private static final int LENGTE = 9;

  static List<Tabel.Rij> zinnen() {
    return Tabel.lees(MaskerTest.class, "masker.tsv");
  }

  @ParameterizedTest
  @MethodSource("zinnen")
  void hidesBsnAndIbanSignForSign(Tabel.Rij rij) {
    assertThat(Masker.masker(rij.zin())).isEqualTo(rij.verwacht());
  }

  @Property(tries = 500)
  void noWritingLetsABsnThrough(
      @ForAll("bsns") String bsn,
      @ForAll("scheidingen") List<String> scheidingen,
      @ForAll("schriften") int nul,
      @ForAll("omgevingen") String omgeving) {
    verbergt(bsn, scheidingen, nul, omgeving);
  }

  @Property(tries = 500)
  void noSeparatorsLetANamedBsnThrough(
      @ForAll("bsns") String bsn,
      @ForAll("losseScheidingen") List<String> scheidingen,
      @ForAll("schriften") int nul) {
    verbergt(bsn, scheidingen, nul, "bel 0612345678, mijn bsn is #.");
  }

  @Property(tries = 2000)
  void noGroupsLetABsnThrough(
      @ForAll("alleBsns") String bsn, @ForAll("groeperingen") List<String> scheidingen) {
    verbergt(bsn, scheidingen, '0', "mijn nummer is #, alvast bedankt");
  }

  private static void verbergt(String bsn, List<String> scheidingen, int nul, String omgeving) {
    var geschreven = new StringBuilder();
    for (int i = 0; i < bsn.length(); i++) {
      geschreven.appendCodePoint(nul + bsn.charAt(i) - '0');
      geschreven.append(i < bsn.length() - 1 ? scheidingen.get(i) : "");
    }
    String tekst = omgeving.replace("#", geschreven);

    String gemaskeerd = Masker.masker(tekst);

    assertThat(gemaskeerd).hasSameSizeAs(tekst);
    assertThat(cijfers(gemaskeerd)).isEqualTo(cijfers(omgeving));
  }

  private static String cijfers(String tekst) {
    return tekst
        .codePoints()
        .filter(Character::isDigit)
        .mapToObj(teken -> Integer.toString(Character.digit(teken, 10)))
        .collect(Collectors.joining());
  }

  /** Of numbers that could be a day, the day is more likely, so those are left out. */
  @Provide
  Arbitrary<String> bsns() {
    return Arbitraries.integers()
        .between(200_000_00, 999_999_99)
        .map(begin -> begin + Integer.toString(controle(begin)))
        .filter(bsn -> bsn.length() == LENGTE);
  }

  @Provide
  Arbitrary<String> alleBsns() {
    return Arbitraries.integers()
        .between(10_000_00, 999_999_99)
        .filter(begin -> controle(begin) < 10)
        .map(begin -> "%08d%d".formatted(begin, controle(begin)));
  }

  /** Groups of one to four digits with one and the same sign between them. */
  @Provide
  Arbitrary<List<String>> groeperingen() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 4).list().ofSize(LENGTE),
            Arbitraries.of(" ", ".", "-", "/"))
        .as(MaskerTest::groepeer);
  }

  private static List<String> groepeer(List<Integer> lengtes, String teken) {
    var scheidingen = new ArrayList<>(Collections.nCopies(LENGTE, ""));
    int plaats = -1;
    for (int lengte : lengtes) {
      plaats += lengte;
      if (plaats < LENGTE - 1) {
        scheidingen.set(plaats, teken);
      }
    }
    return scheidingen;
  }

  private static int controle(int begin) {
    String cijfers = "%08d".formatted(begin);
    int som = 0;
    for (int i = 0; i < cijfers.length(); i++) {
      som += (cijfers.charAt(i) - '0') * (LENGTE - i);
    }
    return som % 11;
  }

  /** Nothing, something invisible, or the same sign between groups or between all digits. */
  @Provide
  Arbitrary<List<String>> scheidingen() {
    Arbitrary<List<String>> onzichtbaar =
        Arbitraries.of("", "", "\u200b", "\u00ad", "\u2060").list().ofSize(LENGTE);
    Arbitrary<List<String>> groepen =
        Arbitraries.of(" ", ".", "-", " - ", "\u00a0")
            .flatMap(teken ->
                Arbitraries.of(
                    List.of("", "", teken, "", "", teken, "", "", ""),
                    List.of("", "", "", teken, "", teken, "", "", ""),
                    Collections.nCopies(LENGTE, teken)));
    return Arbitraries.oneOf(onzichtbaar, groepen);
  }

  /** Anything between any two digits. */
  @Provide
  Arbitrary<List<String>> losseScheidingen() {
    return Arbitraries.of("", "", " ", ".", "-", "\u200b", "\u00ad", "\u2060")
        .list()
        .ofSize(LENGTE);
  }

  /** ASCII, full-width, Arabic, Devanagari and mathematical digits. */
  @Provide
  Arbitrary<Integer> schriften() {
    return Arbitraries.of((int) '0', 0xFF10, 0x0660, 0x0966, 0x1D7CE);
  }

  @Provide
  Arbitrary<String> omgevingen() {
    return Arbitraries.of(
        "#",
        "mijn bsn is #",
        "bsn: #.",
        "# is mijn burgerservicenummer",
        "ik heet jan en mijn nummer is # dank u",
        "(#)",
        "bel 0612345678, bsn #",
        "Lindelaan 12, #");
  }

  @Property(tries = 300)
  void noWritingLetsAnIbanThrough(
      @ForAll("rekeningen") String rekening, @ForAll("groepen") int groep) {
    String geschreven = rekening.replaceAll("(.{" + groep + "})", "$1 ").strip();
    assertThat(Masker.masker("van " + geschreven + " graag"))
        .isEqualTo("van " + geschreven.replaceAll("[^ ]", "*") + " graag");
  }

  @Provide
  Arbitrary<String> rekeningen() {
    Arbitrary<String> bank = Arbitraries.strings().withCharRange('A', 'Z').ofLength(4);
    Arbitrary<String> nummer = Arbitraries.strings().numeric().ofLength(10);
    return Combinators.combine(bank, nummer)
        .as(MaskerTest::iban)
        .flatMap(iban -> Arbitraries.of(iban, iban.toLowerCase(Locale.ROOT)));
  }

  @Provide
  Arbitrary<Integer> groepen() {
    return Arbitraries.of(2, 4, 18);
  }

  private static String iban(String bank, String nummer) {
    String cijfers =
        (bank + nummer + "NL00")
            .chars()
            .mapToObj(teken -> Integer.toString(Character.digit(teken, 36)))
            .collect(Collectors.joining());
    int rest = new BigInteger(cijfers).mod(BigInteger.valueOf(97)).intValue();
    String controle = Integer.toString(98 - rest);
    return "NL" + (controle.length() < 2 ? "0" : "") + controle + bank + nummer;
  }

  @Property(tries = 500)
  void neverThrowsNorChangesTheLength(@ForAll("teksten") String tekst) {
    assertThat(Masker.masker(tekst)).hasSameSizeAs(tekst);
  }

  @Provide
  Arbitrary<String> teksten() {
    return Vijandig.teksten();
  }
}
