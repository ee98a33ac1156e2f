package nl.wegwijs.gemeente.land;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the ways in which people write a name of a place to one. */
public final class Plaatsnaam {
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern AAN_DE = Pattern.compile("\\b(a d|ad|aan de)\\b");
  private static final String WEG = "'\u2019\u2018`\u00B4.()";

  private Plaatsnaam() {}

  /**
   * The name without capitals, accents, apostrophes, hyphens and full stops; {@code ij} as {@code
   * y}, {@code St.} as {@code sint}, {@code a/d} and {@code aan de} as {@code aan den}. Two names
   * are the same if their folded forms are.
   */
  public static String vouw(String naam) {
    String woorden = woorden(zonderAccenten(naam.toLowerCase(Locale.ROOT))).replace("ij", "y");
    String sint = woorden.startsWith("st ") ? "sint" + woorden.substring(2) : woorden;
    return sint.contains(" a") ? AAN_DE.matcher(sint).replaceAll("aan den") : sint;
  }

  private static String woorden(String naam) {
    var woorden = new StringBuilder(naam.length());
    for (int i = 0; i < naam.length(); i++) {
      char teken = naam.charAt(i);
      if (teken == '-' || teken == '/' || Character.isWhitespace(teken)) {
        if (!woorden.isEmpty() && woorden.charAt(woorden.length() - 1) != ' ') {
          woorden.append(' ');
        }
      } else if (WEG.indexOf(teken) < 0) {
        woorden.append(teken);
      }
    }
    return woorden.toString().stripTrailing();
  }

  /** Most names have no accent, and the tables of the normaliser are slow to load. */
  private static String zonderAccenten(String naam) {
    if (naam.chars().allMatch(teken -> teken < 0x80)) {
      return naam;
    }
    return ACCENT.matcher(Normalizer.normalize(naam, Normalizer.Form.NFD)).replaceAll("");
  }
}
