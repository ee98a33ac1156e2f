package nl.wegwijs.invoer.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import nl.wegwijs.gemeente.Product.Upl;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.schrijven.Productblad;
import nl.wegwijs.invoer.bron.Bronproduct;
import nl.wegwijs.invoer.bron.Opmerking;
import nl.wegwijs.invoer.tekst.Naamgever;

/**
 * Finds for each product of a source the product of the catalogue that it is: the one it became
 * before, the one the source names, the one of the same UPL name, or the one of the same name.
 * Otherwise it is new.
 */
final class Koppelaar {
  private final Lagen lagen;
  private final Map<String, String> eerder = new LinkedHashMap<>();
  private final Map<String, List<String>> opUpl = new LinkedHashMap<>();
  private final Map<String, String> opNaam = new LinkedHashMap<>();

  Koppelaar(Lagen lagen, String bron) {
    this.lagen = lagen;
    lagen
        .nederlands()
        .forEach((product, blad) -> {
          Afkomst.van(blad)
              .filter(van -> van.bron().equals(bron))
              .ifPresent(van -> eerder.putIfAbsent(van.id(), product));
          upl(product, blad)
              .ifPresent(
                  uri -> opUpl.computeIfAbsent(uri, nieuw -> new ArrayList<>()).add(product));
          lagen
              .landelijk(product, Taal.NL)
              .or(() -> Optional.of(blad))
              .map(onder -> onder.waarden("naam"))
              .filter(naam -> !naam.isEmpty())
              .ifPresent(naam -> opNaam.putIfAbsent(gelijk(naam.getFirst()), product));
        });
  }

  /** Ids of products by those of the source; what could not be told is added to the skipped. */
  SequencedMap<String, String> koppel(
      List<Bronproduct> producten, List<Opmerking> overgeslagen, List<Opmerking> opmerkingen) {
    var gekoppeld = new LinkedHashMap<String, String>();
    var bezet = new LinkedHashMap<String, Bronproduct>();
    for (Bronproduct product : producten) {
      String id = product(product);
      if (id.isEmpty()) {
        overgeslagen.add(
            new Opmerking(product.item(), "er is geen naam om het product mee te noemen"));
        continue;
      }
      Bronproduct ander = bezet.putIfAbsent(id, product);
      if (ander != null) {
        overgeslagen.add(
            new Opmerking(
                product.item(),
                "product '%s' krijgt de tekst van '%s' al".formatted(id, ander.item())));
        continue;
      }
      gekoppeld.put(product.id(), id);
      List<String> mogelijk = product.upl().map(this::metUpl).orElse(List.of());
      if (mogelijk.size() > 1 && !eerder.containsKey(product.id())) {
        opmerkingen.add(
            new Opmerking(
                product.item(),
                "deze UPL-naam hebben " + String.join(", ", mogelijk) + "; gekoppeld aan " + id));
      }
    }
    return gekoppeld;
  }

  private String product(Bronproduct product) {
    String vorige = eerder.get(product.id());
    if (vorige != null) {
      return vorige;
    }
    String naam = product.nl().aangevuld().naam().orElse("");
    return product
        .product()
        .or(() -> product.upl().flatMap(upl -> metUpl(upl, naam)))
        .or(() -> Optional.ofNullable(opNaam.get(gelijk(naam))))
        .orElseGet(() -> Naamgever.van(naam));
  }

  /** Several products may have one UPL name; then the name tells, or else the shortest id. */
  private Optional<String> metUpl(Upl upl, String naam) {
    return metUpl(upl).stream()
        .filter(id -> id.equals(opNaam.get(gelijk(naam))) || id.equals(Naamgever.van(naam)))
        .findFirst()
        .or(() -> metUpl(upl).stream().min(Comparator.comparingInt(String::length)));
  }

  private List<String> metUpl(Upl upl) {
    return opUpl.getOrDefault(upl.uri().toString(), List.of());
  }

  private Optional<String> upl(String product, Productblad blad) {
    return lagen
        .landelijk(product, Taal.NL)
        .map(onder -> onder.waarden("uplUri"))
        .filter(uri -> !uri.isEmpty())
        .or(() -> Optional.of(blad.waarden("uplUri")).filter(uri -> !uri.isEmpty()))
        .map(List::getFirst);
  }

  private static String gelijk(String naam) {
    return Naamgever.van(naam.toLowerCase(Locale.ROOT));
  }
}
