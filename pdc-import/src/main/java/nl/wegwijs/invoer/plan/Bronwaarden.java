package nl.wegwijs.invoer.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.Productbestand;
import nl.wegwijs.invoer.bron.Bronproduct;
import nl.wegwijs.invoer.bron.Bronteksten;
import nl.wegwijs.invoer.tekst.Naamgever;
import nl.wegwijs.invoer.tekst.Schoonmaak;

/** What a source says of a product, by the parts of a file. */
final class Bronwaarden {
  private Bronwaarden() {}

  static SequencedMap<String, List<String>> van(Bronteksten teksten, Taal taal) {
    var delen = new LinkedHashMap<String, List<String>>();
    teksten.naam().ifPresent(naam -> delen.put("naam", List.of(naam)));
    zet(delen, "synoniemen", teksten.synoniemen().stream().map(Schoonmaak::woorden).toList());
    zet(delen, "vragen", teksten.vragen().stream().map(Schoonmaak::woorden).toList());
    if (taal == Taal.NL) {
      teksten.url().ifPresent(url -> delen.put("url", List.of(url)));
    }
    zet(delen, Delen.KORT, List.of(teksten.tekst().kort()));
    List<String> nederlands = Productbestand.kopjes(Taal.NL);
    teksten
        .tekst()
        .secties()
        .forEach((naam, tekst) ->
            delen.put(Productbestand.kopjes(taal).get(nederlands.indexOf(naam)), List.of(tekst)));
    return delen;
  }

  /** What only a product says that no national text says already. */
  static SequencedMap<String, List<String>> nieuw(
      Bronproduct product, SequencedMap<String, List<String>> delen, String team) {
    var alle = new LinkedHashMap<>(delen);
    product
        .upl()
        .ifPresent(upl -> {
          alle.put("upl", List.of(upl.label()));
          alle.put("uplUri", List.of(upl.uri().toString()));
        });
    alle.put("team", List.of(product.nl().team().orElse(team)));
    List<String> doelgroepen =
        product.nl().doelgroepen().stream()
            .map(Naamgever::van)
            .filter(naam -> !naam.isEmpty())
            .toList();
    alle.put("doelgroep", doelgroepen.isEmpty() ? List.of("inwoner") : doelgroepen);
    return alle;
  }

  private static void zet(
      SequencedMap<String, List<String>> delen, String deel, List<String> waarden) {
    List<String> gevuld = waarden.stream().filter(waarde -> !waarde.isBlank()).distinct().toList();
    if (!gevuld.isEmpty()) {
      delen.put(deel, gevuld);
    }
  }
}
