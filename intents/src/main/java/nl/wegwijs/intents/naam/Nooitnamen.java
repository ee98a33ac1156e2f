package nl.wegwijs.intents.naam;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.wegwijs.intents.zin.Zin;

/**
 * Words with a capital that are no person: countries, languages and who comes from there, days and
 * months, in Dutch and English.
 */
final class Nooitnamen {
  /** So many letters tell a country or language: 'Poolse' from 'Pools'. */
  private static final int BEGIN = 5;

  private static final List<Locale> TALEN = List.of(Locale.of("nl"), Locale.ENGLISH);

  private final Set<String> woorden =
      new HashSet<>(
          Set.of(
              "im",
              "ive",
              "id",
              "ill",
              "digid",
              "ochtends",
              "morgens",
              "middags",
              "avonds",
              "nachts",
              "europa",
              "europe",
              "amerika",
              "america",
              "afrika",
              "africa",
              "azie",
              "asia"));

  private final Set<String> beginnen = new HashSet<>();

  Nooitnamen() {
    for (Locale taal : TALEN) {
      for (String land : Locale.getISOCountries()) {
        voegToe(Locale.of("", land).getDisplayCountry(taal));
      }
      for (String code : Locale.getISOLanguages()) {
        voegToe(Locale.of(code).getDisplayLanguage(taal));
      }
      for (DayOfWeek dag : DayOfWeek.values()) {
        woorden.add(lees(dag.getDisplayName(TextStyle.FULL_STANDALONE, taal)));
      }
      for (Month maand : Month.values()) {
        woorden.add(lees(maand.getDisplayName(TextStyle.FULL_STANDALONE, taal)));
      }
    }
  }

  private void voegToe(String naam) {
    String gelezen = lees(naam);
    woorden.add(gelezen);
    if (gelezen.length() >= BEGIN) {
      beginnen.add(gelezen.substring(0, BEGIN));
    }
  }

  private static String lees(String woord) {
    Zin zin = Zin.van(woord);
    return zin.aantal() == 1 ? zin.lees(0) : "";
  }

  /** Whether those pieces are one such word. */
  boolean bevat(Zin zin, int van, int tot) {
    String woord = zin.lees(van);
    return tot == van + 1
        && (woorden.contains(woord)
            || (woord.length() >= BEGIN && beginnen.contains(woord.substring(0, BEGIN))));
  }
}
