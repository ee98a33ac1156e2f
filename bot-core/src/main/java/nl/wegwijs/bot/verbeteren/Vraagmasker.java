package nl.wegwijs.bot.verbeteren;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Understanding;

/** Leaves out of a question whatever could tell who asked it. Pure. */
public final class Vraagmasker {
  private static final int LANGSTE = 300;

  /** What looks like a number of somebody although nothing recognised it. */
  private static final Pattern NUMMER = Pattern.compile("\\p{Nd}(?:[ .\\-/]?\\p{Nd}){3,}");

  private static final Pattern ADRES = Pattern.compile("\\S+@\\S+|https?://\\S+|\\*[*\\s]+\\*");

  /** What has a capital in the middle of a sentence may be a name, with what stands between. */
  private static final Pattern NAAM =
      Pattern.compile(
          "(?<=[^.!?\\s\\]]\\s)\\p{Lu}[\\p{Ll}'-]+\\b"
              + "(?:\\s(?:van|de|der|den|het|ten|ter|te|la|el|von|'t))*(?:\\s\\p{Lu}[\\p{Ll}'-]+\\b)*");

  private static final Pattern WIT = Pattern.compile("\\s+");

  private Vraagmasker() {}

  /** At most 300 signs of it, without names, numbers and whatever looks like one. */
  public static String masker(Understanding begrip) {
    StringBuilder tekst = zonder(begrip);
    String zonder = NAAM.matcher(ADRES.matcher(tekst).replaceAll("[adres]")).replaceAll("[naam]");
    String schoon =
        WIT.matcher(NUMMER.matcher(zonder).replaceAll("[nummer]")).replaceAll(" ").strip();
    return schoon.codePointCount(0, schoon.length()) <= LANGSTE
        ? schoon
        : schoon.substring(0, schoon.offsetByCodePoints(0, LANGSTE));
  }

  /**
   * All of it, without the names and numbers that were recognised: for a text that a medewerker
   * wrote, in which a word with a capital is seldom a name.
   */
  public static String kenmerken(Understanding begrip) {
    return zonder(begrip).toString().strip();
  }

  private static StringBuilder zonder(Understanding begrip) {
    var tekst = new StringBuilder(begrip.tekst());
    List<Entiteit> achterstevoren =
        begrip.entiteiten().stream()
            .sorted(Comparator.comparingInt(Entiteit::van).reversed())
            .toList();
    int grens = tekst.length();
    for (Entiteit entiteit : achterstevoren) {
      Optional<String> naam = naam(entiteit.soort());
      if (naam.isPresent() && entiteit.tot() <= grens) {
        tekst.replace(entiteit.van(), entiteit.tot(), "[" + naam.get() + "]");
        grens = entiteit.van();
      }
    }
    return tekst;
  }

  private static Optional<String> naam(Entiteit.Soort soort) {
    return switch (soort) {
      case POSTCODE, HUISNUMMER, STRAAT, TELEFOONNUMMER, EMAIL, BSN, IBAN, KENTEKEN, ZAAKNUMMER ->
          Optional.of(soort.name().toLowerCase(Locale.ROOT));
      case PERSOON -> Optional.of("naam");
      case DATUM -> Optional.of("datum");
      case WOONPLAATS, GEMEENTE, WIJK, BEDRAG, AANTAL -> Optional.empty();
    };
  }
}
