package nl.wegwijs.invoer.tekst;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes of words a name as files and products have it. */
public final class Naamgever {
  private static final Pattern ACCENTEN = Pattern.compile("\\p{M}+");
  private static final Pattern ANDERS = Pattern.compile("[^a-z0-9]+");
  private static final int LANGSTE_NAAM = 60;

  private Naamgever() {}

  /** Small letters, digits and dashes; empty where the words hold no letter or digit at all. */
  public static String van(String woorden) {
    String plat =
        ACCENTEN.matcher(Normalizer.normalize(woorden, Normalizer.Form.NFD)).replaceAll("");
    String naam = ANDERS.matcher(plat.toLowerCase(Locale.ROOT)).replaceAll("-");
    naam = naam.replaceAll("^-+|-+$", "");
    if (naam.length() <= LANGSTE_NAAM) {
      return naam;
    }
    int streep = naam.lastIndexOf('-', LANGSTE_NAAM);
    return naam.substring(0, streep > 0 ? streep : LANGSTE_NAAM);
  }
}
