package nl.wegwijs.invoer.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.Productbestand;
import nl.wegwijs.gemeente.schrijven.Productblad;
import nl.wegwijs.invoer.bron.BronfoutException;

/**
 * The files of products of one gemeente and those of all, as they are now.
 *
 * @param teksten the gemeente's own files to the letter, by name such as {@code pdc/paspoort.md}
 */
record Lagen(
    Map<String, Productblad> landelijk,
    Map<String, Productblad> eigen,
    Map<String, String> teksten) {
  private static final String ENGELS = ".en.md";

  static Lagen lees(Path gemeenten, GemeenteId gemeente) {
    Map<String, String> teksten = teksten(gemeenten.resolve(gemeente.value()));
    return new Lagen(bladen(teksten(gemeenten.resolve("_landelijk"))), bladen(teksten), teksten);
  }

  Optional<Productblad> landelijk(String product, Taal taal) {
    return Optional.ofNullable(landelijk.get(Productbestand.naam(product, taal)));
  }

  Optional<Productblad> eigen(String product, Taal taal) {
    return Optional.ofNullable(eigen.get(Productbestand.naam(product, taal)));
  }

  boolean kent(String product) {
    String bestand = Productbestand.naam(product, Taal.NL);
    return landelijk.containsKey(bestand) || eigen.containsKey(bestand);
  }

  /** Every Dutch file of both layers, by product; a gemeente's own where both have it. */
  Map<String, Productblad> nederlands() {
    var alle = new TreeMap<String, Productblad>();
    for (Map<String, Productblad> laag : List.of(landelijk, eigen)) {
      laag.forEach((bestand, blad) -> {
        if (!bestand.endsWith(ENGELS)) {
          alle.put(product(bestand), blad);
        }
      });
    }
    return alle;
  }

  static String product(String bestand) {
    return bestand.substring("pdc/".length()).replaceFirst("(\\.en)?\\.md$", "");
  }

  private static Map<String, Productblad> bladen(Map<String, String> teksten) {
    var bladen = new TreeMap<String, Productblad>();
    teksten.forEach((naam, tekst) ->
        Productblad.lees(tekst, naam.endsWith(ENGELS) ? Taal.EN : Taal.NL)
            .ifPresent(blad -> bladen.put(naam, blad)));
    return bladen;
  }

  private static Map<String, String> teksten(Path map) {
    Path pdc = map.resolve("pdc");
    var teksten = new TreeMap<String, String>();
    if (!Files.isDirectory(pdc)) {
      return teksten;
    }
    try (Stream<Path> paden = Files.list(pdc)) {
      for (Path pad : paden.filter(Files::isRegularFile).toList()) {
        String naam = String.valueOf(pad.getFileName());
        if (naam.endsWith(".md") && !naam.startsWith(".")) {
          teksten.put("pdc/" + naam, Files.readString(pad, StandardCharsets.UTF_8));
        }
      }
      return teksten;
    } catch (IOException onleesbaar) {
      throw new BronfoutException(pdc + ": niet te lezen", onleesbaar);
    }
  }
}
