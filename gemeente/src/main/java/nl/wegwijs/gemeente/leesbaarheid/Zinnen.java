package nl.wegwijs.gemeente.leesbaarheid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text of a product into its sentences; a line of a list is at least one. */
final class Zinnen {
  private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]*)]\\(([^)]*)\\)");
  private static final Pattern EINDE =
      Pattern.compile("[.!?…:][)\"'’”]?\\s+(?=[\\p{Lu}\\d\"'‘“(€])");
  private static final Pattern WOORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.@/-]*");
  private static final Set<String> AFKORTINGEN =
      Set.of(
          "art.", "bijv.", "bv.", "ca.", "dhr.", "dr.", "enz.", "evt.", "excl.", "incl.", "i.v.m.",
          "m.b.t.", "max.", "mevr.", "min.", "mr.", "mw.", "nr.", "o.a.", "resp.", "t.a.v.", "t/m.",
          "tel.", "v.a.", "e.g.", "i.e.", "no.", "mrs.", "ms.");

  private Zinnen() {}

  /**
   * One sentence.
   *
   * @param begin where it begins in the text
   * @param tekst with addresses of links blanked out, so that places stay the same
   */
  record Zin(int begin, String tekst) {
    /** Its words in lower case, and where they begin in it. */
    List<Woord> woorden() {
      var woorden = new ArrayList<Woord>();
      Matcher gevonden = WOORD.matcher(tekst);
      while (gevonden.find()) {
        String woord = gevonden.group().replaceFirst("[.'’/-]+$", "");
        woorden.add(new Woord(gevonden.start(), woord.toLowerCase(Locale.ROOT)));
      }
      return woorden;
    }
  }

  /** A word in lower case. */
  record Woord(int begin, String tekst) {}

  static List<Zin> van(String tekst) {
    String kaal = zonderAdressen(tekst);
    var zinnen = new ArrayList<Zin>();
    int begin = 0;
    for (String regel : kaal.split("\n", -1)) {
      int inhoud = regel.startsWith("- ") ? 2 : 0;
      zinnen(regel, inhoud, begin, zinnen);
      begin += regel.length() + 1;
    }
    return zinnen;
  }

  private static void zinnen(String regel, int inhoud, int begin, List<Zin> zinnen) {
    int van = inhoud;
    Matcher einde = EINDE.matcher(regel);
    while (einde.find()) {
      String zin = regel.substring(van, einde.end());
      if (!AFKORTINGEN.contains(laatsteWoord(zin))) {
        voegToe(zin, begin + van, zinnen);
        van = einde.end();
      }
    }
    voegToe(regel.substring(Math.min(van, regel.length())), begin + van, zinnen);
  }

  private static void voegToe(String zin, int begin, List<Zin> zinnen) {
    if (!zin.isBlank()) {
      zinnen.add(new Zin(begin, zin));
    }
  }

  private static String laatsteWoord(String zin) {
    String kaal = zin.strip();
    return kaal.substring(kaal.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** The same length, with spaces for the address of a link and its brackets. */
  private static String zonderAdressen(String tekst) {
    var uit = new StringBuilder(tekst);
    Matcher link = LINK.matcher(tekst);
    while (link.find()) {
      wis(uit, link.start(), link.start(1));
      wis(uit, link.end(1), link.end());
    }
    return uit.toString();
  }

  private static void wis(StringBuilder tekst, int van, int tot) {
    for (int i = van; i < tot; i++) {
      tekst.setCharAt(i, ' ');
    }
  }
}
