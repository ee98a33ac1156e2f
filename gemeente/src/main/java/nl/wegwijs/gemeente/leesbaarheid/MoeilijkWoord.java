package nl.wegwijs.gemeente.leesbaarheid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wegwijs.gemeente.leesbaarheid.Opmerking.Soort;
import nl.wegwijs.gemeente.leesbaarheid.Zinnen.Zin;

/**
 * A word that many people do not know.
 *
 * @param vormen the forms of it, in small letters
 * @param patroon finds those forms as whole words in any case
 * @param eenvoudig what to write instead
 */
record MoeilijkWoord(List<String> vormen, Pattern patroon, String eenvoudig) {
  private static final String LIJST = "moeilijke-woorden.tsv";

  /** The list that comes with the program. */
  static List<MoeilijkWoord> laad() {
    try (InputStream stroom = MoeilijkWoord.class.getResourceAsStream(LIJST)) {
      if (stroom == null) {
        throw new IllegalStateException("the program was built without " + LIJST);
      }
      return new BufferedReader(new InputStreamReader(stroom, StandardCharsets.UTF_8))
          .lines()
          .filter(regel -> !regel.startsWith("#") && !regel.isBlank())
          .map(MoeilijkWoord::van)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MoeilijkWoord van(String regel) {
    String[] delen = regel.split("\t", -1);
    if (delen.length != 2) {
      throw new IllegalStateException(LIJST + " has a line without one tab: " + regel);
    }
    List<String> vormen = List.of(delen[0].toLowerCase(Locale.ROOT).split("\\|"));
    String een = vormen.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    int gewoon = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return new MoeilijkWoord(
        vormen,
        Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + een + ")(?![\\p{L}\\p{N}-])", gewoon),
        delen[1]);
  }

  /**
   * Adds a remark for each time that the sentence has it.
   *
   * @param klein the sentence in small letters
   */
  void vind(Zin zin, String klein, List<Opmerking> opmerkingen) {
    // Nearly every sentence has none of these words, and looking for letters alone is quick.
    if (vormen.stream().noneMatch(klein::contains)) {
      return;
    }
    Matcher gevonden = patroon.matcher(zin.tekst());
    while (gevonden.find()) {
      opmerkingen.add(
          new Opmerking(
              Soort.MOEILIJK_WOORD,
              zin.begin() + gevonden.start(),
              gevonden.group(),
              "schrijf liever: " + eenvoudig));
    }
  }
}
