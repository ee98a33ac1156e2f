package nl.wegwijs.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Product.Sectie;
import nl.wegwijs.gemeente.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AspectTest {
  @ParameterizedTest
  @CsvSource({
    "KOSTEN, wat kost een paspoort",
    "KOSTEN, En hoe duur is dat?",
    "KOSTEN, is grofvuil ophalen gratis",
    "KOSTEN, How much is a parking permit?",
    "MEENEMEN, wat moet ik meenemen",
    "MEENEMEN, Welke papieren heb ik nodig?",
    "MEENEMEN, moet ik iets meenemen naar de balie",
    "MEENEMEN, what do I need to bring",
    "DUUR, hoe lang duurt het",
    "DUUR, Hoelang duurt de aanvraag van een rijbewijs?",
    "DUUR, wanneer krijg ik antwoord",
    "DUUR, how long does it take",
    "TERMIJN, voor wanneer moet ik dat doen",
    "TERMIJN, tot wanneer kan ik dat doorgeven",
    "TERMIJN, ben ik te laat",
    "VOORWAARDEN, kom ik in aanmerking voor bijzondere bijstand",
    "VOORWAARDEN, am I eligible",
    "BEZWAAR, kan ik in beroep",
    "BEZWAAR, ik ben het er niet mee eens",
    "CONTACT, wat is het telefoonnummer",
    "AANVRAGEN, hoe vraag ik een paspoort aan",
    "AANVRAGEN, kan dat ook online",
    "AANVRAGEN, where do I apply"
  })
  void isReadFromTheWordsOfTheQuestion(Aspect aspect, String vraag) {
    assertThat(Aspect.van(vraag)).contains(aspect);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "paspoort",
        "ik wil verhuizen",
        "mijn fiets is weg",
        "I moved",
        "12 mei",
        "👍"
      })
  void isAbsentWhereNothingPointsAtOne(String vraag) {
    assertThat(Aspect.van(vraag)).isEmpty();
  }

  @Test
  void prefersWhatIsAskedToHowAndWhere() {
    assertThat(Aspect.van("hoe kan ik zien wat het kost")).contains(Aspect.KOSTEN);
    assertThat(Aspect.van("waar moet ik zijn en welke papieren moet ik meenemen"))
        .contains(Aspect.MEENEMEN);
  }

  @Test
  void findsItsSectionInBothLanguages() {
    Product english =
        Proefgemeente.product(
            "paspoort",
            Taal.EN,
            "Passport",
            List.of(),
            "Short.",
            true,
            new Sectie("When", "In time."),
            new Sectie("Costs", "Some."));
    assertThat(Aspect.KOSTEN.sectie(english)).map(Sectie::tekst).contains("Some.");
    assertThat(Aspect.DUUR.sectie(english)).map(Sectie::tekst).contains("In time.");
    assertThat(Aspect.BEZWAAR.sectie(english)).isEqualTo(Optional.empty());
  }
}
