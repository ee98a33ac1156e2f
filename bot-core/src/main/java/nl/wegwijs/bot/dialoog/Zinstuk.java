package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Entiteit.Soort;
import nl.wegwijs.intents.Understanding;

/**
 * A value in a message that somebody can take back.
 *
 * @param soort empty for a bare number
 * @param van first character
 * @param tot behind the last character
 */
record Zinstuk(Optional<Soort> soort, int van, int tot) {
  private static final Set<Soort> SOORTEN =
      Set.of(
          Soort.POSTCODE,
          Soort.HUISNUMMER,
          Soort.STRAAT,
          Soort.WOONPLAATS,
          Soort.DATUM,
          Soort.TELEFOONNUMMER,
          Soort.EMAIL,
          Soort.AANTAL,
          Soort.PERSOON);

  /** A number, but not of days or euros. */
  private static final Pattern GETAL =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d@.,/:-])\\d{1,5}[a-z]?(?![\\p{L}\\d@/:-]|[.,]\\d)"
              + "(?!\\s*(?:dag|week|maand|jaar|uur|euro|keer|days?|weeks?|months?|years?|hours?)\\p{L}*)");

  /** Whether a value of this kind can stand in the place of the other. */
  boolean vervangt(Zinstuk ander) {
    if (soort.isPresent() && ander.soort.isPresent()) {
      return soort.equals(ander.soort);
    }
    return metGetal(soort.or(() -> ander.soort));
  }

  private static boolean metGetal(Optional<Soort> soort) {
    return soort.isEmpty()
        || soort.get() == Soort.HUISNUMMER
        || soort.get() == Soort.DATUM
        || soort.get() == Soort.AANTAL;
  }

  /** The values in the order of the message. */
  static List<Zinstuk> van(Understanding begrip) {
    var stukken = new ArrayList<Zinstuk>();
    int vorige = 0;
    for (Entiteit entiteit : begrip.entiteiten()) {
      if (SOORTEN.contains(entiteit.soort()) && entiteit.van() >= vorige) {
        stukken.add(new Zinstuk(Optional.of(entiteit.soort()), entiteit.van(), entiteit.tot()));
        vorige = entiteit.tot();
      }
    }
    Matcher getal = GETAL.matcher(begrip.tekst());
    while (getal.find()) {
      int van = getal.start();
      int tot = getal.end();
      if (begrip.entiteiten().stream().noneMatch(een -> een.van() < tot && van < een.tot())) {
        stukken.add(new Zinstuk(Optional.empty(), van, tot));
      }
    }
    stukken.sort(Comparator.comparingInt(Zinstuk::van));
    return stukken;
  }
}
