package nl.wegwijs.gemeente.lezen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.Tekst;

/**
 * What a text of a form may be: short enough to read in a chat, without raised voice, and with only
 * names in it that can be filled in.
 */
final class Tekstkeuring {
  /** A bericht that people still read as a whole. */
  static final int MEESTE_WOORDEN = 60;

  private static final Pattern NAAM = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern REKENING = Pattern.compile("[+-][0-9]{1,4}$");

  /** Names that the gemeente's own files fill in, and what every form knows. */
  private static final Set<String> ALTIJD =
      Set.of(
          "gemeente",
          "telefoon",
          "noodnummer",
          "website",
          "email",
          "balie",
          "privacy",
          "digid",
          "vandaag",
          "kenmerk",
          "team",
          "moment");

  private final Set<String> bekend;

  /**
   * @param bekend names that this form can fill in, beside those that are always there
   */
  Tekstkeuring(Set<String> bekend) {
    this.bekend = Set.copyOf(bekend);
  }

  /** What is wrong with that text, with which others it stands in one bericht; empty if nothing. */
  Optional<String> fout(Tekst tekst, Tekst... erbij) {
    return fout(tekst.nl(), List.of(erbij).stream().map(Tekst::nl).toList())
        .or(() -> fout(tekst.en(), List.of(erbij).stream().map(Tekst::en).toList()));
  }

  private Optional<String> fout(String tekst, List<String> erbij) {
    int woorden = woorden(tekst) + erbij.stream().mapToInt(Tekstkeuring::woorden).sum();
    if (woorden > MEESTE_WOORDEN) {
      return Optional.of(
          "een bericht heeft hoogstens "
              + MEESTE_WOORDEN
              + " woorden; dit heeft er "
              + woorden
              + ": '"
              + begin(tekst)
              + "'");
    }
    if (tekst.contains("!")) {
      return Optional.of("een bericht heeft geen uitroepteken: '" + begin(tekst) + "'");
    }
    return NAAM.matcher(tekst)
        .results()
        .map(gevonden -> gevonden.group(1))
        .filter(naam -> !kan(naam))
        .findFirst()
        .map(naam -> "'{" + naam + "}' kan niet worden ingevuld in '" + begin(tekst) + "'");
  }

  private boolean kan(String naam) {
    String kaal = REKENING.matcher(naam).replaceFirst("");
    return ALTIJD.contains(kaal) || bekend.contains(kaal);
  }

  private static int woorden(String tekst) {
    return tekst.isBlank() ? 0 : tekst.strip().split("\\s+").length;
  }

  private static String begin(String tekst) {
    return tekst.length() <= 40 ? tekst : tekst.substring(0, 40).strip() + "…";
  }
}
