package nl.wegwijs.gemeente.actueel;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where somebody is speaking of, as far as that is known.
 *
 * @param postcodes such as {@code 3482AB}, or the four digits alone
 * @param wijken ids
 * @param woonplaatsen names in lower case
 */
public record Plaats(Set<String> postcodes, Set<String> wijken, Set<String> woonplaatsen) {
  /** Nothing is known. */
  public static final Plaats ONBEKEND = new Plaats(Set.of(), Set.of(), Set.of());

  public Plaats {
    postcodes = Set.copyOf(postcodes);
    wijken = Set.copyOf(wijken);
    woonplaatsen = kleineLetters(woonplaatsen);
  }

  /** Whether no place was named. */
  public boolean onbekend() {
    return postcodes.isEmpty() && wijken.isEmpty() && woonplaatsen.isEmpty();
  }

  static Set<String> kleineLetters(Set<String> namen) {
    var klein = new TreeSet<String>();
    namen.forEach(naam -> klein.add(naam.toLowerCase(Locale.ROOT)));
    return Set.copyOf(klein);
  }
}
