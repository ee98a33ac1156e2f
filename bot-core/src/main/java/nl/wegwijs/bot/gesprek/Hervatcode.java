package nl.wegwijs.bot.gesprek;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * With it an inwoner goes on elsewhere, once. Fifteen signs without vowels, so that no sentence is
 * taken for one: more than 70 bits, which nobody guesses. Kept as a hash only.
 *
 * @param tekens in capitals, without hyphens
 */
public record Hervatcode(String tekens) {
  /** Stands for the code in what is kept. */
  public static final String PLAATS = "[code]";

  /** Signs that are not mistaken for one another when read aloud or written down. */
  private static final String TEKENS = "23456789BCDFGHJKMNPQRTVWXZ";

  private static final int LENGTE = 15;
  private static final int GROEP = 5;
  private static final Pattern CODE =
      Pattern.compile(
          "(?:(?:mijn|my|de|the)?\\s*code\\s*(?:is)?\\s*:?\\s*)?((?:["
              + TEKENS
              + "][\\s-]?){"
              + LENGTE
              + "})[.!]?",
          Pattern.CASE_INSENSITIVE);

  /** The code of as many random bytes as there are; at least ten are needed. */
  public static Hervatcode van(byte[] toeval) {
    var rest = new BigInteger(1, toeval);
    var basis = BigInteger.valueOf(TEKENS.length());
    var tekens = new StringBuilder();
    for (int i = 0; i < LENGTE; i++) {
      BigInteger[] deling = rest.divideAndRemainder(basis);
      tekens.append(TEKENS.charAt(deling[1].intValue()));
      rest = deling[0];
    }
    return new Hervatcode(tekens.toString());
  }

  /** The code that was typed, with or without hyphens; empty where anything else was. */
  public static Optional<Hervatcode> lees(String tekst) {
    Matcher code = CODE.matcher(tekst.strip());
    return code.matches()
        ? Optional.of(
            new Hervatcode(code.group(1).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** As it is shown, in groups of five. */
  public String leesbaar() {
    return String.join(
        "-",
        tekens.substring(0, GROEP),
        tekens.substring(GROEP, 2 * GROEP),
        tekens.substring(2 * GROEP));
  }

  /** What is kept of it. */
  public String hash() {
    return Kenmerken.hash("hervatcode:" + tekens);
  }

  @Override
  public String toString() {
    return PLAATS;
  }
}
