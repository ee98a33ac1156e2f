package nl.wegwijs.bot.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import nl.wegwijs.bot.gesprekken.Begrip;
import nl.wegwijs.intents.Entiteit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamenTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          met mijn vrouw Eva van der Berg en zoon            | Eva van der Berg
          met mijn dochter Lotte van der Voorbeeld-de Wit    | Lotte van der Voorbeeld-de Wit
          met mijn man Jan op 't Hof                         | Jan op 't Hof
          met mijn zoon Sem van de week                      | Sem
          with my wife Ana de los Santos                     | Ana de los Santos
          with my husband Ian O'Brien                        | Ian O'Brien
          met mijn man J. van den Berg                       | J. van den Berg
          """)
  void readsTheWholeNameOfARelativeOrNoHalfPartOfALastName(String gezegd, String naam) {
    assertThat(Namen.meegenoemd(gezegd)).containsExactly(naam);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Voorbeeld                    | Anna Voorbeeld
          anna voorbeeld                    | anna voorbeeld
          mijn naam is Anna de Vries        | Anna de Vries
          Ik heet Jean-Luc van 't Hoff.     | Jean-Luc van 't Hoff
          my name is John O'Brien           | John O'Brien
          J.P. Voorbeeld-Bakker             | J.P. Voorbeeld-Bakker
          Şükrü Çelik                       | Şükrü Çelik
          Björn   Ødegård                   | Björn Ødegård
          Мария Иванова                     | Мария Иванова
          ik ben mevrouw Voorbeeld          | mevrouw Voorbeeld
          """)
  void readsAName(String gezegd, String naam) {
    assertThat(Namen.naam(Begrip.van(gezegd))).isEqualTo(new Lezing.Waarde(naam));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "12",
        "waarom wil je dat weten",
        "dat weet ik niet",
        "wat kost dat?",
        "nee",
        "Anna 12",
        "*********",
        "anna@voorbeeld.example",
        "geef ik niet",
        "wil ik niet zeggen",
        "<b>Anna</b>",
        "ik wil stoppen"
      })
  void takesNoRemarkForAName(String gezegd) {
    assertThat(Namen.naam(Begrip.van(gezegd))).isEqualTo(new Lezing.Niets());
  }

  @Test
  void takesThePersonThatWasRecognised() {
    String zin = "ik heet Anna Voorbeeld en ik ben geboren op 12 maart 1980";
    assertThat(
            Namen.naam(
                Begrip.van(
                    zin,
                    Begrip.entiteit(
                        Entiteit.Soort.PERSOON, zin, "Anna Voorbeeld", "Anna Voorbeeld"))))
        .isEqualTo(new Lezing.Waarde("Anna Voorbeeld"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Eva Voorbeeld                              | Eva Voorbeeld
          Eva Voorbeeld en Sem Voorbeeld             | Eva Voorbeeld, Sem Voorbeeld
          Eva, Sem en Noor                           | Eva, Sem, Noor
          ze heten Eva en Sem                        | Eva, Sem
          Eva Voorbeeld; Sem Voorbeeld               | Eva Voorbeeld, Sem Voorbeeld
          Eva Voorbeeld & Sem Voorbeeld              | Eva Voorbeeld, Sem Voorbeeld
          Eva and Sam                                | Eva, Sam
          hun namen zijn Eva de Vries en Henk Bakker | Eva de Vries, Henk Bakker
          """)
  void readsSeveralNames(String gezegd, String namen) {
    assertThat(Namen.namen(Begrip.van(gezegd))).isEqualTo(new Lezing.Waarde(namen));
  }

  @Property
  void neverTakesDigitsOrLineBreaks(@ForAll @StringLength(max = 200) String tekst) {
    for (Lezing lezing :
        new Lezing[] {Namen.naam(Begrip.van(tekst)), Namen.namen(Begrip.van(tekst))}) {
      if (lezing instanceof Lezing.Waarde(String waarde)) {
        assertThat(waarde).isNotBlank().doesNotContainPattern("[0-9\\n\\r<>*@]");
      }
    }
  }

  @Property
  void aNameIsReadAsItselfAgain(@ForAll @StringLength(max = 60) String tekst) {
    if (Namen.naam(Begrip.van(tekst)) instanceof Lezing.Waarde(String waarde)) {
      assertThat(Namen.naam(Begrip.van(waarde)))
          .isIn(new Lezing.Waarde(waarde), new Lezing.Niets());
    }
  }
}
