package nl.wegwijs.intents.entiteit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.land.Nederland;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.entiteit.EntityExtractor.Extracted;
import nl.wegwijs.intents.proef.Proefgemeente;
import nl.wegwijs.intents.proef.Tabel;
import nl.wegwijs.intents.proef.Vijandig;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class EntityExtractorTest {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 18);
  private static final EntityExtractor EXTRACTOR = new EntityExtractor(Nederland.laad());
  private static final Gemeente GEMEENTE = Proefgemeente.gemeente();

  static List<Tabel.Rij> zinnen() {
    return Tabel.lees(EntityExtractorTest.class, "entiteiten.tsv");
  }

  @ParameterizedTest
  @MethodSource("zinnen")
  void findsWhatASentenceNames(Tabel.Rij rij) {
    assertThat(omschrijf(EXTRACTOR.extract(rij.zin(), GEMEENTE, VANDAAG)))
        .isEqualTo(rij.verwacht());
  }

  static String omschrijf(Extracted gevonden) {
    return gevonden.entiteiten().stream()
        .map(entiteit ->
            entiteit.soort().waarde()
                + " "
                + entiteit.tekst()
                + entiteit.waarde().map(waarde -> " = " + waarde).orElse(""))
        .collect(Collectors.joining(" | "));
  }

  @Test
  void bsnAndIbanKeepNoValue() {
    Extracted gevonden =
        EXTRACTOR.extract("bsn 123456782, NL91 ABNA 0417 1643 00", GEMEENTE, VANDAAG);
    assertThat(gevonden.masked()).isEqualTo("bsn *********, **** **** **** **** **");
    assertThat(gevonden.entiteiten()).allMatch(entiteit -> entiteit.waarde().isEmpty());
    assertThat(gevonden.entiteiten())
        .extracting(Entiteit::tekst)
        .containsExactly("*********", "**** **** **** **** **");
  }

  @Test
  void anotherVersionOfAGemeenteBringsItsOwnNames() {
    Gemeente ander = Proefgemeente.met(List.of());
    assertThat(EXTRACTOR.extract("op de Torenzicht", GEMEENTE, VANDAAG).entiteiten()).hasSize(1);
    assertThat(EXTRACTOR.extract("op de Torenzicht", ander, VANDAAG).entiteiten()).hasSize(1);
  }

  @Property(tries = 1000)
  void entitiesLieInTheMaskedTextAndDoNotOverlap(@ForAll("teksten") String tekst) {
    Extracted gevonden = EXTRACTOR.extract(tekst, GEMEENTE, VANDAAG);
    assertThat(gevonden.masked()).hasSameSizeAs(tekst).isEqualTo(Masker.masker(tekst));
    int vorige = 0;
    for (Entiteit entiteit : gevonden.entiteiten()) {
      assertThat(entiteit.van()).isGreaterThanOrEqualTo(vorige).isLessThan(entiteit.tot());
      assertThat(entiteit.tekst())
          .isEqualTo(gevonden.masked().substring(entiteit.van(), entiteit.tot()));
      assertThat(entiteit.datum().isPresent()).isEqualTo(entiteit.soort() == Entiteit.Soort.DATUM);
      vorige = entiteit.tot();
    }
  }

  @Provide
  Arbitrary<String> teksten() {
    return Vijandig.teksten();
  }

  @ParameterizedTest
  @MethodSource("herhalingen")
  void hostileTextTakesNoLongTime(String tekst) {
    Assertions.assertTimeout(
        Duration.ofSeconds(1),
        () -> assertThat(EXTRACTOR.extract(tekst, GEMEENTE, VANDAAG)).isNotNull());
  }

  static List<String> herhalingen() {
    return Vijandig.herhalingen();
  }
}
