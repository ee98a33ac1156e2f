package nl.wegwijs.intents.entiteit;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.intents.zin.Woordenlijst;
import nl.wegwijs.language.Normaliser;

/**
 * A house number with what comes behind it, however people type it.
 *
 * <p>A single letter behind the number is always the letter, also where it could be a Roman one.
 *
 * @param nummer from 1 to 99999
 * @param letter one upper-case letter, or empty
 * @param toevoeging addition, or empty: digits ({@code 2}), upper-case letters and Roman numerals
 *     ({@code II}), or a lower-case word ({@code bis}, {@code hs})
 */
public record Huisnummer(int nummer, String letter, String toevoeging) {
  /** More signs than any house number needs. */
  private static final int LANGSTE = 40;

  private static final Map<String, String> WOORDEN =
      Map.ofEntries(
          Map.entry("bis", "bis"),
          Map.entry("ter", "ter"),
          Map.entry("hs", "hs"),
          Map.entry("huis", "hs"),
          Map.entry("rd", "rd"),
          Map.entry("rood", "rd"),
          Map.entry("zw", "zw"),
          Map.entry("zwart", "zw"),
          Map.entry("boven", "boven"),
          Map.entry("bov", "boven"),
          Map.entry("beneden", "beneden"),
          Map.entry("ben", "beneden"),
          Map.entry("bg", "bg"),
          Map.entry("achter", "achter"));

  private static final Pattern MET_SPATIE = Pattern.compile("[a-z]+|I{2,3}|IV|VI{1,3}|IX");

  /** Two letters that stand behind a number without being part of an address. */
  private static final Set<String> GEEN_TOEVOEGING =
      Woordenlijst.van(
          """
          km cm mm kg gr ml dl gb mb st nd th de en ja jr am pm of is ok op in to ll te er eu
          """);

  private static final Pattern VORM =
      Pattern.compile(
          "(?:(?:huis)?(?:nummer|nr)\\b\\.?:? ?|(?:house )?number |no\\.? )?"
              + "(?<nummer>[1-9][0-9]{0,4})"
              + "(?: ?[-/]? ?(?<letter>[a-z]))??"
              + "(?:"
              + "(?<=[0-9]) ?[-/]? ?(?<woord>bis|ter|hs|huis|rd|rood|zw|zwart|boven|bov|beneden|ben"
              + "|bg|achter|i{2,3}|iv|vi{1,3}|ix)"
              + "|(?<=[a-z])(?: ?[-/] ?| )(?<letterwoord>bis|ter|hs|huis|rd|rood|zw|zwart|boven|bov"
              + "|beneden|ben|bg|achter|i{2,3}|iv|vi{1,3}|ix)"
              + "| ?[-/] ?(?<cijfers>[0-9]{1,4}[a-z]?)(?:(?<=[0-9]) ?hoog)?"
              + "|(?<=[a-z]) ?(?<lettercijfers>[0-9]{1,4})"
              + "| (?<verdieping>[1-9]) ?hoog"
              + "|(?<=[0-9])(?:-(?<letters>[a-z]{2,4})|(?<paar>[a-z]{2}))"
              + ")?");

  /**
   * The house number that the text is; empty where the text holds anything else. Signs around it
   * and the word 'nummer' before it are allowed.
   */
  public static Optional<Huisnummer> lees(String tekst) {
    if (tekst.length() > LANGSTE) {
      return Optional.empty();
    }
    String klein = Normaliser.normalise(tekst).toLowerCase(Locale.ROOT);
    Matcher vorm = VORM.matcher(klein);
    if (!vorm.matches()) {
      return Optional.empty();
    }
    String letters = eerste(vorm, "letters", "paar");
    boolean postcode = letters.length() == 2 && vorm.group("nummer").length() > 3;
    if (GEEN_TOEVOEGING.contains(letters) || postcode) {
      return Optional.empty();
    }
    String woord = eerste(vorm, "woord", "letterwoord");
    String overig = eerste(vorm, "cijfers", "lettercijfers", "verdieping") + letters;
    String toevoeging =
        woord.isEmpty()
            ? overig.toUpperCase(Locale.ROOT)
            : WOORDEN.getOrDefault(woord, woord.toUpperCase(Locale.ROOT));
    return Optional.of(
        new Huisnummer(
            Integer.parseInt(vorm.group("nummer")),
            eerste(vorm, "letter").toUpperCase(Locale.ROOT),
            toevoeging));
  }

  private static String eerste(Matcher vorm, String... groepen) {
    for (String groep : groepen) {
      String gevonden = vorm.group(groep);
      if (gevonden != null) {
        return gevonden;
      }
    }
    return "";
  }

  /**
   * The normal form, which {@link #lees} reads back as the same: {@code 12}, {@code 12A}, {@code
   * 12-2}, {@code 12 bis}, {@code 4 II}.
   */
  @Override
  public String toString() {
    if (toevoeging.isEmpty()) {
      return nummer + letter;
    }
    String scheiding = MET_SPATIE.matcher(toevoeging).matches() ? " " : "-";
    return nummer + letter + scheiding + toevoeging;
  }
}
