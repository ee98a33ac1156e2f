package nl.wegwijs.gemeente;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address that can be put in a message without harm: the plain form of RFC 5321, without
 * quotes, comments, spaces, line ends or signs outside ASCII, of at most 254 signs.
 *
 * @param value the domain in small letters
 */
public record Mailadres(String value) {
  private static final int LANGSTE = 254;
  private static final int LANGSTE_NAAM = 64;
  private static final String DEEL = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
  private static final Pattern NAAM = Pattern.compile(DEEL + "(?:\\." + DEEL + ")*");
  private static final Pattern DOMEIN =
      Pattern.compile("(?:" + LABEL + "\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})");

  public Mailadres {
    if (!goed(value)) {
      throw new IllegalArgumentException("not a mail address");
    }
  }

  /** The address in that text, if it is one from begin to end. */
  public static Optional<Mailadres> lees(String tekst) {
    int apenstaart = tekst.lastIndexOf('@');
    if (apenstaart < 0) {
      return Optional.empty();
    }
    String gewoon =
        tekst.substring(0, apenstaart) + tekst.substring(apenstaart).toLowerCase(Locale.ROOT);
    return goed(gewoon) ? Optional.of(new Mailadres(gewoon)) : Optional.empty();
  }

  /** What stands behind the at sign. */
  public String domein() {
    return value.substring(value.lastIndexOf('@') + 1);
  }

  private static boolean goed(String adres) {
    int apenstaart = adres.lastIndexOf('@');
    return apenstaart > 0
        && apenstaart <= LANGSTE_NAAM
        && adres.length() <= LANGSTE
        && NAAM.matcher(adres.substring(0, apenstaart)).matches()
        && DOMEIN.matcher(adres.substring(apenstaart + 1)).matches();
  }
}
