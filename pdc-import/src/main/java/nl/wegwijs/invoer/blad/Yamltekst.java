package nl.wegwijs.invoer.blad;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes keys of a head in YAML, as plainly as they can be written. */
final class Yamltekst {
  private static final Pattern ZONDER_AANHALINGSTEKENS =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} .()/%+&;'’-]|:(?=\\S))*");
  private static final Set<String> GELDT_ALS_LEEG = Set.of("null", "true", "false");

  /** Beyond this a list is easier to read with a line for each value. */
  private static final int LANGSTE_REGEL = 110;

  private Yamltekst() {}

  static List<String> waarde(String sleutel, String waarde) {
    return List.of(sleutel + ": " + tekst(waarde));
  }

  static List<String> lijst(String sleutel, List<String> waarden) {
    String kort =
        sleutel + ": [" + String.join(", ", waarden.stream().map(Yamltekst::tekst).toList()) + "]";
    boolean zinnen = waarden.stream().anyMatch(waarde -> waarde.endsWith("?"));
    if (kort.length() <= LANGSTE_REGEL && !zinnen) {
      return List.of(kort);
    }
    return Stream.concat(
            Stream.of(sleutel + ":"), waarden.stream().map(waarde -> "  - " + tekst(waarde)))
        .toList();
  }

  /** A group of keys, each with a value or a group of its own. */
  static List<String> groep(String sleutel, Map<String, Object> waarden) {
    var uit = new ArrayList<String>();
    uit.add(sleutel + ":");
    waarden.forEach((naam, waarde) -> {
      if (waarde instanceof Map) {
        groep(tekst(naam), Productblad.alsGroep(waarde)).forEach(regel -> uit.add("  " + regel));
      } else {
        uit.add("  " + tekst(naam) + ": " + tekst(String.valueOf(waarde)));
      }
    });
    return uit;
  }

  private static String tekst(String waarde) {
    boolean gewoon =
        ZONDER_AANHALINGSTEKENS.matcher(waarde).matches()
            && !waarde.endsWith(" ")
            && !GELDT_ALS_LEEG.contains(waarde.toLowerCase(Locale.ROOT));
    return gewoon
        ? waarde
        : '"' + waarde.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
