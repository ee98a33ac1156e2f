package nl.wegwijs.bot.gesprek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class KenmerkenTest {
  private final Kenmerken kenmerken = new Kenmerken();

  @Property
  void aGesprekIsAUuidOfItsMoment(
      @ForAll @LongRange(min = 0, max = 281_474_976_710_655L) long milli) {
    UUID id = UUID.fromString(kenmerken.gesprek(Instant.ofEpochMilli(milli)).value());
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(milli);
  }

  @Test
  void aLaterGesprekSortsBehindAnEarlier() {
    String eerder = kenmerken.gesprek(Instant.parse("2027-02-16T09:00:00Z")).value();
    String later = kenmerken.gesprek(Instant.parse("2027-02-16T09:00:00.001Z")).value();
    assertThat(eerder).isLessThan(later);
  }

  @Test
  void noTwoReferenceNumbersAreAlike() {
    assertThat(IntStream.range(0, 20_000).mapToObj(i -> kenmerken.kenmerk("VH")))
        .allMatch(kenmerk -> kenmerk.matches("VH[2-9BCDFGHJKMNPQRTVWXZ]{8}"))
        .doesNotHaveDuplicates();
  }

  @Test
  void aSecretIsLongAndFitsInAHeader() {
    assertThat(IntStream.range(0, 1000).mapToObj(i -> kenmerken.geheim()))
        .allMatch(geheim -> geheim.matches("[A-Za-z0-9_-]{43}"))
        .doesNotHaveDuplicates();
  }

  @Test
  void hashesAsEveryoneDoes() {
    assertThat(Kenmerken.hash("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Property
  void sameHashesAreEqualAndOthersNot(@ForAll String een, @ForAll String ander) {
    assertThat(Kenmerken.gelijk(Kenmerken.hash(een), Kenmerken.hash(een))).isTrue();
    assertThat(Kenmerken.gelijk(Kenmerken.hash(een), Kenmerken.hash(ander)))
        .isEqualTo(een.equals(ander));
  }
}
