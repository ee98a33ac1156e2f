package nl.wegwijs.app.simulatie;

import java.util.List;

/**
 * One simulated gesprek that has ended.
 *
 * @param beurten how often the inwoner said something
 * @param afloop how it ended
 * @param teLang kinds of berichten that were over the limit of words, one for each
 * @param herhaald how often the very same sentence came twice in a row
 * @param stappen what was said, in order
 */
record Verloop(
    Doel doel,
    Manier manier,
    int beurten,
    Afloop afloop,
    List<String> teLang,
    int herhaald,
    List<Stap> stappen) {
  Verloop {
    teLang = List.copyOf(teLang);
    stappen = List.copyOf(stappen);
  }

  /** What was said, and what was said in reply. */
  record Stap(Zet zet, List<Gehoord> gehoord) {
    Stap {
      gehoord = List.copyOf(gehoord);
    }
  }

  /** Whether it went as this inwoner wanted. */
  boolean gelukt() {
    return switch (afloop) {
      case Afloop.Ingediend ingediend -> manier.dientIn();
      case Afloop.Gestopt gestopt -> manier == Manier.GEEFT_OP;
      case Afloop.Mens mens -> manier == Manier.WIL_MENS;
      case Afloop.Verkeerd verkeerd -> false;
      case Afloop.Vastgelopen vast -> false;
      case Afloop.Storing storing -> false;
    };
  }

  /** Where it went wrong, for counting; empty if it did not. */
  String waar() {
    return switch (afloop) {
      case Afloop.Verkeerd verkeerd ->
          "verkeerd ingediend: " + String.join(", ", verkeerd.velden());
      case Afloop.Vastgelopen vast -> vast.waar();
      case Afloop.Storing storing -> "storing: " + storing.waarom();
      case Afloop.Ingediend ingediend -> gelukt() ? "" : "toch ingediend";
      case Afloop.Gestopt gestopt -> "";
      case Afloop.Mens mens -> "";
    };
  }
}
