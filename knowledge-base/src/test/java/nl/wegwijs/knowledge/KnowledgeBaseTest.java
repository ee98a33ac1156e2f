package nl.wegwijs.knowledge;

import static nl.wegwijs.knowledge.Proefgemeente.product;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Product.Sectie;
import nl.wegwijs.gemeente.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeBaseTest {
  private static final Product PASPOORT =
      product(
          "paspoort",
          "Paspoort aanvragen",
          List.of("reispas"),
          "Een paspoort vraagt u aan bij de gemeente. Maak daarvoor een afspraak.",
          new Sectie("Meenemen", "- Uw oude paspoort.\n- Een pasfoto."),
          new Sectie("Kosten", "Uw gemeente stelt het tarief vast."),
          new Sectie("Duur", "Na vijf werkdagen ligt het klaar."));

  private static final KnowledgeBase KENNIS =
      new KnowledgeBase(
          Proefgemeente.met(
              PASPOORT,
              product(
                  "paspoort",
                  Taal.EN,
                  "Apply for a passport",
                  List.of("passport"),
                  "You apply for a passport at the town hall.",
                  true,
                  new Sectie("Costs", "The gemeente sets the fee.")),
              product(
                  "afvalcontainer",
                  "Afvalcontainer aanvragen",
                  List.of("kliko", "groene bak"),
                  "Is uw container kapot of weg? Vraag een andere aan."),
              product(
                  "bijstandsuitkering",
                  "Bijstandsuitkering",
                  List.of("sociale dienst"),
                  "Hebt u te weinig inkomen? Dan kunt u bijstand aanvragen."),
              product(
                  "verhuizing-doorgeven",
                  "Verhuizing doorgeven",
                  List.of("adreswijziging"),
                  "Geef uw nieuwe adres door."),
              product(
                  "parkeervergunning",
                  Taal.NL,
                  "Parkeervergunning",
                  List.of("bewonersvergunning"),
                  "Proefdorp heeft geen betaald parkeren.",
                  false,
                  new Sectie("Kosten", "Er zijn geen kosten."))));

  private String first(String vraag) {
    List<Hit> hits = KENNIS.search(Proefgemeente.ID, vraag, Taal.NL, 3);
    return hits.isEmpty() ? "" : hits.getFirst().product().id();
  }

  @ParameterizedTest
  @CsvSource({
    "paspoorten, paspoort",
    "mijn reispas is verlopen, paspoort",
    "passport renewal, paspoort",
    "ik ga verhuizen, verhuizing-doorgeven",
    "wij zijn verhuisd, verhuizing-doorgeven",
    "mijn kliko's zijn weg, afvalcontainer",
    "vuilnisbak stuk, afvalcontainer",
    "bijstand, bijstandsuitkering",
    "een uitkering, bijstandsuitkering",
    "vergunning om te parkeren, parkeervergunning",
    "paspoert, paspoort",
    "passpoort verlegnen, paspoort",
    "bijstantsuitkering, bijstandsuitkering",
    "verhuisng, verhuizing-doorgeven",
    "parkeer vergunning, parkeervergunning"
  })
  void findsWhatWasMeant(String vraag, String product) {
    assertThat(first(vraag)).isEqualTo(product);
  }

  @Test
  void givesEachProductOnceInTheLanguageAskedFor() {
    assertThat(KENNIS.search(Proefgemeente.ID, "paspoort passport", Taal.EN, 10))
        .filteredOn(hit -> hit.product().id().equals("paspoort"))
        .singleElement()
        .extracting(hit -> hit.product().taal())
        .isEqualTo(Taal.EN);
    assertThat(KENNIS.search(Proefgemeente.ID, "passport", Taal.NL, 1).getFirst().product())
        .isEqualTo(PASPOORT);
    assertThat(KENNIS.search(Proefgemeente.ID, "kliko", Taal.EN, 1).getFirst().product().taal())
        .isEqualTo(Taal.NL);
  }

  @Test
  void scoresFromOneDownwards() {
    List<Hit> hits = KENNIS.search(Proefgemeente.ID, "paspoort aanvragen", Taal.NL, 10);
    assertThat(hits).hasSizeGreaterThan(1).isSortedAccordingTo((a, b) -> compare(b, a));
    assertThat(hits.getFirst().score()).isEqualTo(1);
    assertThat(hits).allMatch(hit -> hit.zekerheid() > 0 && hit.zekerheid() < 1);
    assertThat(KENNIS.search(Proefgemeente.ID, "paspoort", Taal.NL, 1)).hasSize(1);
  }

  private static int compare(Hit a, Hit b) {
    return Double.compare(a.score(), b.score());
  }

  @Test
  void isLessCertainOfAQuestionThatIsNotForAGemeente() {
    double certain =
        KENNIS.search(Proefgemeente.ID, "kliko kapot", Taal.NL, 1).getFirst().zekerheid();
    assertThat(
            KENNIS.search(
                Proefgemeente.ID, "zet een andere film op voor mijn kinderen", Taal.NL, 1))
        .allMatch(hit -> hit.zekerheid() < certain / 2);
  }

  @Test
  void findsNothingWhereNothingIsKnown() {
    assertThat(KENNIS.search(Proefgemeente.ID, "qqq xxx", Taal.NL, 3)).isEmpty();
    assertThat(KENNIS.search(Proefgemeente.ID, "de het een", Taal.NL, 3)).isEmpty();
    assertThat(KENNIS.search(Proefgemeente.ID, "paspoort", Taal.NL, 0)).isEmpty();
    assertThat(KENNIS.search(new GemeenteId("elders"), "paspoort", Taal.NL, 3)).isEmpty();
  }

  @Test
  void answersTheAspectAskedFor() {
    assertThat(KENNIS.passage(PASPOORT, "wat kost een paspoort"))
        .isEqualTo(new Passage("Kosten", "Uw gemeente stelt het tarief vast.", ""));
    assertThat(KENNIS.passage(PASPOORT, "wat moet ik meenemen"))
        .isEqualTo(new Passage("Meenemen", "- Uw oude paspoort.\n- Een pasfoto.", ""));
    assertThat(KENNIS.passage(PASPOORT, "wanneer is het klaar").sectie()).isEqualTo("Duur");
  }

  @Test
  void answersShortlyWithoutAnAspectOrWithoutItsSection() {
    assertThat(KENNIS.passage(PASPOORT, "paspoort"))
        .isEqualTo(new Passage("", PASPOORT.kort(), ""));
    assertThat(KENNIS.passage(PASPOORT, "kan ik bezwaar maken").sectie()).isEmpty();
  }

  @Test
  void saysOfWhatIsNotOfferedOnlyThatItIsNot() {
    Product product =
        KENNIS.search(Proefgemeente.ID, "parkeervergunning", Taal.NL, 1).getFirst().product();
    assertThat(KENNIS.passage(product, "wat kost dat"))
        .isEqualTo(new Passage("", "Proefdorp heeft geen betaald parkeren.", ""));
  }

  @Test
  void answersManyThreadsAlike() {
    List<Hit> alone = KENNIS.search(Proefgemeente.ID, "nieuwe kliko aanvragen", Taal.NL, 3);
    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(
                    i -> KENNIS.search(Proefgemeente.ID, "nieuwe kliko aanvragen", Taal.NL, 3)))
        .allMatch(alone::equals);
  }

  @Test
  void refusesToSearchOnceItIsClosed() {
    var closed = new KnowledgeBase(Proefgemeente.met(PASPOORT));
    closed.close();
    assertThatThrownBy(() -> closed.search(Proefgemeente.ID, "paspoort", Taal.NL, 1))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void takesACatalogueWithoutProducts() {
    try (var empty = new KnowledgeBase(Proefgemeente.met())) {
      assertThat(empty.search(Proefgemeente.ID, "paspoort", Taal.NL, 3)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'+paspoort -kliko AND (', paspoort",
    "'naam:\"paspoort*~2^', paspoort",
    "'\\paspoort/ [a TO b] {', paspoort"
  })
  void readsSignsOfAQueryLanguageAsPlainText(String vraag, String product) {
    assertThat(KENNIS.search(Proefgemeente.ID, vraag, Taal.NL, 5))
        .anyMatch(hit -> hit.product().id().equals(product));
  }

  @Property(tries = 300)
  void takesAnyText(@ForAll @StringLength(max = 2000) String vraag) {
    assertThat(KENNIS.search(Proefgemeente.ID, vraag, Taal.NL, 3)).hasSizeLessThanOrEqualTo(3);
    assertThat(KENNIS.passage(PASPOORT, vraag).tekst()).isNotEmpty();
  }

  @Test
  void findsAProductForInwonersOnlyOnTheDaysThatItIsValid() {
    var tot = LocalDate.of(2026, 12, 31);
    var geldigheid = new Product.Geldigheid(Optional.empty(), Optional.of(tot));
    try (var kennis =
        new KnowledgeBase(Proefgemeente.met(Proefgemeente.geldig(PASPOORT, geldigheid)))) {
      assertThat(kennis.zoek(Proefgemeente.ID, "paspoort", Taal.NL, 3, tot).hits()).hasSize(1);
      var later = kennis.zoek(Proefgemeente.ID, "paspoort", Taal.NL, 3, tot.plusDays(1));
      assertThat(later.hits()).isEmpty();
      assertThat(later.nietGevonden()).isTrue();
      assertThat(kennis.zoek(Proefgemeente.ID, "paspoort", Taal.NL, 3).hits()).hasSize(1);
    }
  }
}
