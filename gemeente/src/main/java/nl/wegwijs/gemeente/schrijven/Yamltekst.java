package nl.wegwijs.gemeente.schrijven;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes keys of a head in YAML, as plainly as they can be written. */
final class Yamltekst {
  private static final Pattern GEWOON =
      Pattern.compile("[\\p{L}\\p{N}(/][\\p{L}\\p{N}\\p{Sc} ()/.+&_;?!'’“”–…-]*");
  private static final Pattern NIET_GEWOON =
      Pattern.compile("(?i)~|null|true|false|.*\\s|.*[:#].*");
  private static final Pattern GEWOON_BUITEN_LIJST = Pattern.compile(",|:(?=\\S)");
  private static final Pattern LINK = Pattern.compile("https?://[\\w./%()'~?=&+-]+");

  /** Lists whose values are whole sentences, each on a line of its own. */
  private static final Set<String> ZINNEN = Set.of("vragen");

  /** Beyond this a list is easier to read with a line for each value. */
  private static final int LANGSTE_REGEL = 110;

  private Yamltekst() {}

  static List<String> waarde(String sleutel, String waarde) {
    return List.of(sleutel + ": " + tekst(waarde, false));
  }

  static List<String> lijst(String sleutel, List<String> waarden) {
    List<String> delen = waarden.stream().map(waarde -> tekst(waarde, true)).toList();
    String kort = sleutel + ": [" + String.join(", ", delen) + "]";
    if (kort.length() <= LANGSTE_REGEL && !ZINNEN.contains(sleutel)) {
      return List.of(kort);
    }
    var uit = new ArrayList<String>();
    uit.add(sleutel + ":");
    waarden.forEach(waarde -> uit.add("- " + tekst(waarde, false)));
    return uit;
  }

  /** A group of keys, each with a value or a group of its own. */
  static List<String> groep(String sleutel, Map<String, Object> waarden) {
    var uit = new ArrayList<String>();
    uit.add(sleutel + ":");
    waarden.forEach((naam, waarde) -> {
      if (waarde instanceof Map) {
        groep(tekst(naam, false), Productblad.alsGroep(waarde))
            .forEach(regel -> uit.add("  " + regel));
      } else {
        uit.add("  " + tekst(naam, false) + ": " + tekst(String.valueOf(waarde), false));
      }
    });
    return uit;
  }

  /** The value as YAML reads it back, with quotes only where it needs them. */
  private static String tekst(String waarde, boolean inLijst) {
    // Outside a list these are as plain as a full stop, though none may come first.
    String zonder = inLijst ? waarde : GEWOON_BUITEN_LIJST.matcher(waarde).replaceAll(".");
    boolean link = LINK.matcher(waarde).matches() && !inLijst;
    boolean gewoon = GEWOON.matcher(zonder).matches() && !NIET_GEWOON.matcher(zonder).matches();
    return link || gewoon ? waarde : metAanhalingstekens(waarde);
  }

  private static String metAanhalingstekens(String waarde) {
    var uit = new StringBuilder("\"");
    waarde
        .codePoints()
        .forEach(teken -> {
          switch (teken) {
            case '"' -> uit.append("\\\"");
            case '\\' -> uit.append("\\\\");
            case '\n' -> uit.append("\\n");
            case '\t' -> uit.append("\\t");
            default -> uit.appendCodePoint(schrijfbaar(teken) ? teken : ' ');
          }
        });
    return uit.append('"').toString();
  }

  private static boolean schrijfbaar(int teken) {
    return !Character.isISOControl(teken) && Character.getType(teken) != Character.SURROGATE;
  }
}
