package nl.wegwijs.gemeente.lezen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.gemeente.Eis;
import nl.wegwijs.gemeente.Voorwaarde;

/** Finds in a condition the names that nothing has and the values that a fact cannot have. */
final class Voorwaardekeuring {
  private Voorwaardekeuring() {}

  /**
   * Reports every mistake at the place of that group.
   *
   * @param verboden names it may not look at, since they are known only later
   * @return how many mistakes there were
   */
  static int keur(Voorwaarde als, Feitenboek boek, Kaartlezer kaart, Set<String> verboden) {
    int fouten = 0;
    for (Map<String, Eis> groep : als.groepen()) {
      for (Map.Entry<String, Eis> eis : groep.entrySet()) {
        Optional<String> fout = fout(eis.getKey(), eis.getValue(), boek, verboden);
        if (fout.isPresent()) {
          kaart.fout("als", fout.get());
          fouten++;
        }
      }
    }
    return fouten;
  }

  private static Optional<String> fout(
      String naam, Eis eis, Feitenboek boek, Set<String> verboden) {
    Optional<Domein> domein = boek.domein(naam);
    if (domein.isEmpty()) {
      return Optional.of(
          "'" + naam + "' bestaat niet; bekend zijn: " + Opsomming.van(boek.namen()));
    }
    if (verboden.contains(Feitenboek.stam(naam))) {
      return Optional.of("veld '" + naam + "' wordt niet eerder gevraagd");
    }
    return switch (eis) {
      case Eis.EenVan(List<String> waarden) -> waarden(naam, waarden, domein.get());
      case Eis.GeenVan(List<String> waarden) -> waarden(naam, waarden, domein.get());
      case Eis.Bereik bereik ->
          domein.get() instanceof Domein.Getal
              ? Optional.empty()
              : Optional.of("'" + naam + "' is geen getal en kan niet worden vergeleken");
      case Eis.Ingevuld ingevuld -> Optional.empty();
      case Eis.Leeg leeg -> Optional.empty();
    };
  }

  private static Optional<String> waarden(String naam, List<String> waarden, Domein domein) {
    return switch (domein) {
      case Domein.Waarden(List<String> mogelijk) ->
          waarden.stream()
              .filter(waarde -> !mogelijk.contains(waarde))
              .findFirst()
              .map(waarde ->
                  "'"
                      + waarde
                      + "' kan '"
                      + naam
                      + "' niet zijn; mogelijk: "
                      + String.join(", ", mogelijk));
      case Domein.Getal getal ->
          waarden.stream()
              .filter(waarde -> !waarde.matches("-?[0-9]{1,9}"))
              .findFirst()
              .map(waarde -> "'" + naam + "' is een getal; gevonden: '" + waarde + "'");
      case Domein.Vrij vrij ->
          Optional.of("'" + naam + "' kan alleen 'ingevuld' of 'leeg' zijn in een voorwaarde");
    };
  }
}
