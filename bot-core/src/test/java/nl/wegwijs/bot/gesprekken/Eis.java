package nl.wegwijs.bot.gesprekken;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one line of a {@code .gesprek} expects: kinds, words, {@code name=value} pairs and texts.
 *
 * @param soorten kinds of which one must hold ({@code formulier|beantwoord}); {@code *} is any
 * @param woorden bare words behind the kind, such as a product or a field
 * @param waarden pairs, such as {@code status=wacht-op-identiteit}
 * @param teksten pieces that must be said, compared without regard to capitals
 */
record Eis(
    int regel,
    List<String> soorten,
    List<String> woorden,
    Map<String, String> waarden,
    List<String> teksten) {
  private static final Pattern WOORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");

  Eis {
    soorten = List.copyOf(soorten);
    woorden = List.copyOf(woorden);
    waarden = Map.copyOf(waarden);
    teksten = List.copyOf(teksten);
  }

  /**
   * Reads {@code soort woord naam=waarde ~ tekst ~ tekst}; a value with spaces stands in quotes.
   */
  static Eis lees(int regel, String tekst) {
    List<String> delen = List.of((" " + tekst).split(" ~ ", -1));
    var woorden = new ArrayList<String>();
    var waarden = new LinkedHashMap<String, String>();
    Matcher woord = WOORD.matcher(delen.getFirst());
    while (woord.find()) {
      String gelezen = woord.group().replace("\"", "");
      int is = gelezen.indexOf('=');
      if (is > 0) {
        waarden.put(gelezen.substring(0, is), gelezen.substring(is + 1));
      } else {
        woorden.add(gelezen);
      }
    }
    if (woorden.isEmpty()) {
      throw new IllegalArgumentException("regel " + regel + ": hier ontbreekt een soort");
    }
    return new Eis(
        regel,
        List.of(woorden.getFirst().split("\\|", -1)),
        woorden.subList(1, woorden.size()),
        waarden,
        delen.subList(1, delen.size()).stream().map(String::strip).toList());
  }

  boolean soort(String soort) {
    return soorten.contains("*") || soorten.contains(soort);
  }

  Optional<String> waarde(String naam) {
    return Optional.ofNullable(waarden.get(naam));
  }

  boolean heeft(String woord) {
    return woorden.contains(woord);
  }

  /** The first expected text that is not in what was said. */
  Optional<String> ontbreekt(String gezegd) {
    String klein = gezegd.toLowerCase(Locale.ROOT);
    return teksten.stream()
        .filter(tekst -> !klein.contains(tekst.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
