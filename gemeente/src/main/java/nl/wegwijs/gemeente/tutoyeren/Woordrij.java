package nl.wegwijs.gemeente.tutoyeren;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text with what stands between them. What is not ours to change (addresses,
 * quotations, places to fill in) is no word. A word keeps what it was while it is replaced, so that
 * rules look at the text as it came. Places are counted from 0; -1 is nowhere. Not thread-safe.
 */
final class Woordrij {
  static final int NERGENS = -1;

  private static final Pattern DEEL =
      Pattern.compile(
          "(?<vast>\\]\\([^)\\n]*\\)|(?:https?://|www\\.)\\S+|\\{[^}\\n]*\\}"
              + "|\"[^\"\\n]{0,300}\"|“[^”\\n]{0,300}”|‘[^’\\n]{0,300}’"
              + "|(?<![\\p{L}\\p{N}])'(?![snt] )[^'\\n]{0,300}'(?![\\p{L}\\p{N}]))"
              + "|(?<woord>[\\p{L}\\p{N}]++(?:[-'’.@/_&+][\\p{L}\\p{N}]++)*+)");
  private static final Pattern GRENS = Pattern.compile("[.,;:!?()–—]|\\n\\s*(?:\\n|- |[*•])");

  private record Deel(String tekst, boolean woord) {}

  private final List<Deel> delen = new ArrayList<>();
  private final List<String> klein = new ArrayList<>();
  private final List<String> uit = new ArrayList<>();

  Woordrij(String tekst) {
    Matcher deel = DEEL.matcher(tekst);
    int einde = 0;
    while (deel.find()) {
      if (deel.start() > einde) {
        voegToe(tekst.substring(einde, deel.start()), false);
      }
      voegToe(deel.group(), deel.group("woord") != null);
      einde = deel.end();
    }
    voegToe(tekst.substring(einde), false);
  }

  private void voegToe(String tekst, boolean woord) {
    delen.add(new Deel(tekst, woord));
    klein.add(woord ? tekst.toLowerCase(Locale.ROOT) : "");
    uit.add(tekst);
  }

  int lengte() {
    return delen.size();
  }

  /** The word there in small letters; empty where there is none. */
  String klein(int plaats) {
    return plaats == NERGENS ? "" : klein.get(plaats);
  }

  /** Whether the word there begins with a capital. */
  boolean hoofdletter(int plaats) {
    return Character.isUpperCase(delen.get(plaats).tekst().codePointAt(0));
  }

  /** The word before it with nothing but white between them. */
  int vorige(int plaats) {
    return plaats >= 2 && aaneen(plaats - 1) && delen.get(plaats - 2).woord()
        ? plaats - 2
        : NERGENS;
  }

  /** The word after it with nothing but white between them. */
  int volgende(int plaats) {
    return plaats + 2 < delen.size() && aaneen(plaats + 1) && delen.get(plaats + 2).woord()
        ? plaats + 2
        : NERGENS;
  }

  private boolean aaneen(int plaats) {
    Deel tussen = delen.get(plaats);
    return !tussen.woord() && tussen.tekst().isBlank() && !grens(plaats);
  }

  /** The words of the clause that stand before it, in their order. */
  List<String> ervoor(int plaats) {
    int begin = plaats;
    while (begin > 0 && !grens(begin - 1)) {
      begin--;
    }
    return klein.subList(begin, plaats).stream().filter(woord -> !woord.isEmpty()).toList();
  }

  /** Whether a clause ends there; a line may be broken within one. */
  boolean grens(int plaats) {
    Deel deel = delen.get(plaats);
    if (deel.woord() || deel.tekst().equals(" ") || deel.tekst().startsWith("](")) {
      return false;
    }
    boolean nieuweRegel =
        deel.tekst().contains("\n")
            && plaats + 1 < delen.size()
            && delen.get(plaats + 1).woord()
            && hoofdletter(plaats + 1);
    return nieuweRegel || GRENS.matcher(deel.tekst()).find();
  }

  /** Puts another word there, with the capitals of the old one. */
  void vervang(int plaats, String woord) {
    String oud = delen.get(plaats).tekst();
    boolean alles = oud.length() > 1 && oud.equals(oud.toUpperCase(Locale.ROOT));
    int groot = alles ? woord.length() : hoofdletter(plaats) ? 1 : 0;
    uit.set(plaats, woord.substring(0, groot).toUpperCase(Locale.ROOT) + woord.substring(groot));
  }

  /** Whether another word was put there. */
  boolean vervangen(int plaats) {
    return !uit.get(plaats).equals(delen.get(plaats).tekst());
  }

  /** How many lines end before it. */
  int regel(int plaats) {
    return (int)
        delen.subList(0, plaats).stream()
            .flatMapToInt(deel -> deel.tekst().chars())
            .filter(teken -> teken == '\n')
            .count();
  }

  String tekst() {
    return String.join("", uit);
  }
}
