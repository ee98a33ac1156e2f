package nl.wegwijs.invoer.tekst;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes out of words whatever a product may not hold or would show as something else. */
public final class Schoonmaak {
  /** Invisible signs, also those that turn the direction of writing. */
  private static final Pattern ONZICHTBAAR =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}&&[^\\s]]");

  private static final Pattern WIT = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern BEGINT_ALS_OPMAAK = Pattern.compile("^(?:[#|>]+|-{2,}|={2,})\\s*");
  private static final Pattern ALS_TAG = Pattern.compile("<(?=/?[a-zA-Z!?])");
  private static final Pattern ALS_VET = Pattern.compile("\\*{2,}|_{2,}");
  private static final Pattern ALS_LINK = Pattern.compile("](?=\\()");
  private static final int LANGSTE_ADRES = 2_000;

  private Schoonmaak() {}

  /** One line of words, without links: no markup, no signs that cannot be seen, single spaces. */
  public static String woorden(String ruw) {
    return regel(zichtbaar(ruw));
  }

  /** Without the signs that cannot be seen; spaces and line ends are as they were. */
  static String zichtbaar(String ruw) {
    return ONZICHTBAAR.matcher(ruw).replaceAll("");
  }

  /** As {@link #woorden}, for words whose signs can all be seen. */
  static String regel(String zichtbaar) {
    String een = WIT.matcher(zichtbaar).replaceAll(" ").strip();
    String plat = ALS_TAG.matcher(een).replaceAll("< ");
    plat = ALS_VET.matcher(plat).replaceAll(" ");
    plat = ALS_LINK.matcher(plat).replaceAll("] ").replace("${", "$ {");
    String vorige;
    do {
      vorige = plat;
      plat = BEGINT_ALS_OPMAAK.matcher(plat).replaceFirst("").strip();
    } while (!plat.equals(vorige));
    return WIT.matcher(plat).replaceAll(" ").strip();
  }

  /** Whether a text would be shown as something else than words, were it to begin a line. */
  static boolean begintAlsOpmaak(String tekst) {
    return BEGINT_ALS_OPMAAK.matcher(tekst).lookingAt();
  }

  /** The words of a link, which may hold no brackets of their own. */
  static String linktekst(String ruw) {
    return woorden(ruw.replace('[', '(').replace(']', ')'));
  }

  /** An https address as it may stand in a text; empty where it is none. */
  public static Optional<String> adres(String ruw) {
    String adres = ruw.strip();
    if (adres.length() > LANGSTE_ADRES) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(adres.replace(" ", "%20"));
      boolean goed =
          "https".equalsIgnoreCase(uri.getScheme())
              && uri.getHost() != null
              && uri.getRawUserInfo() == null;
      return goed
          ? Optional.of(
              "https"
                  + uri.toASCIIString()
                      .substring(5)
                      .replace("(", "%28")
                      .replace(")", "%29")
                      .replace("__", "%5F%5F")
                      .replace("**", "%2A%2A"))
          : Optional.empty();
    } catch (URISyntaxException geenAdres) {
      return Optional.empty();
    }
  }
}
