package nl.wegwijs.gemeente.leesbaarheid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.leesbaarheid.Opmerking.Soort;
import nl.wegwijs.gemeente.leesbaarheid.Zinnen.Woord;
import nl.wegwijs.gemeente.leesbaarheid.Zinnen.Zin;

/**
 * Tells where a text is harder than level B1 (ERK), which most people can read: long sentences, the
 * passive, hard words, several things to do in one sentence. It goes by rules and may be wrong:
 * what it says is for an editor to weigh, never a reason to refuse a text. English is checked for
 * length only. Safe for use by many threads.
 */
public final class Leesbaarheid {
  /** The most words of a sentence. */
  public static final int LANGSTE_ZIN = 20;

  /** The most words of a short answer. */
  public static final int LANGSTE_KORT = 60;

  private static final int LANGSTE_FRAGMENT = 60;
  private static final Pattern UITROEP = Pattern.compile("!");

  /** What people are asked to do, as it stands at the head of a clause. */
  private static final Pattern HANDELING =
      Pattern.compile(
          "(?:bel|bestel|betaal|bewaar|breng|controleer|download|geef|ga|haal|kies|klik|kom|koop|laat"
              + "|lees|leg|lever|log|maak|mail|meld|neem|onderteken|open|plak|print|reageer|regel"
              + "|reserveer|scan|schrijf|schuif|stop|stuur|teken|typ|upload|verstuur|vraag|vul|wacht"
              + "|wijzig|zeg|zend|zet|zoek|zorg)t?");

  private static final Set<String> VOEGWOORD = Set.of("en", "daarna", "dan", "vervolgens", "ook");

  private final List<MoeilijkWoord> moeilijk;

  /** With the list of hard words that comes with the program. */
  public Leesbaarheid() {
    this.moeilijk = MoeilijkWoord.laad();
  }

  /** Everything there is to say of a text, in its order. */
  public List<Opmerking> controleer(String tekst, Taal taal) {
    var opmerkingen = new ArrayList<Opmerking>();
    for (Zin zin : Zinnen.van(tekst)) {
      lengte(zin, opmerkingen);
      uitroep(zin, opmerkingen);
      if (taal == Taal.NL) {
        LijdendeVorm.vind(zin).ifPresent(opmerkingen::add);
        handelingen(zin, opmerkingen);
        String klein = zin.tekst().toLowerCase(Locale.ROOT);
        moeilijk.forEach(woord -> woord.vind(zin, klein, opmerkingen));
      }
    }
    opmerkingen.sort(Comparator.comparingInt(Opmerking::begin).thenComparing(Opmerking::soort));
    return opmerkingen;
  }

  /** As {@link #controleer}, for the short answer, which is to be short as a whole too. */
  public List<Opmerking> controleerKort(String tekst, Taal taal) {
    var opmerkingen = new ArrayList<Opmerking>();
    int woorden = woorden(tekst);
    if (woorden > LANGSTE_KORT) {
      opmerkingen.add(
          new Opmerking(
              Soort.LANG_KORT_ANTWOORD,
              0,
              fragment(tekst),
              "het heeft %d woorden; schrijf hoogstens %d".formatted(woorden, LANGSTE_KORT)));
    }
    opmerkingen.addAll(controleer(tekst, taal));
    return opmerkingen;
  }

  /** How many words a reader sees. */
  public static int woorden(String tekst) {
    return Zinnen.van(tekst).stream().mapToInt(zin -> zin.woorden().size()).sum();
  }

  private static void lengte(Zin zin, List<Opmerking> opmerkingen) {
    int woorden = zin.woorden().size();
    if (woorden > LANGSTE_ZIN) {
      opmerkingen.add(
          new Opmerking(
              Soort.LANGE_ZIN,
              zin.begin(),
              fragment(zin.tekst()),
              "deze zin heeft %d woorden; maak er twee zinnen van".formatted(woorden)));
    }
  }

  private static void uitroep(Zin zin, List<Opmerking> opmerkingen) {
    if (UITROEP.matcher(zin.tekst()).find()) {
      opmerkingen.add(
          new Opmerking(
              Soort.UITROEPTEKEN,
              zin.begin() + zin.tekst().indexOf('!'),
              fragment(zin.tekst()),
              "schrijf een punt"));
    }
  }

  private static void handelingen(Zin zin, List<Opmerking> opmerkingen) {
    List<Woord> woorden = zin.woorden();
    int handelingen = 0;
    for (int i = 0; i < woorden.size(); i++) {
      boolean hoofd =
          i == 0 || VOEGWOORD.contains(woorden.get(i - 1).tekst()) || naKomma(zin, woorden.get(i));
      boolean u = i == 1 && woorden.getFirst().tekst().equals("u");
      if ((hoofd || u) && HANDELING.matcher(woorden.get(i).tekst()).matches()) {
        handelingen++;
      }
    }
    if (handelingen > 1) {
      opmerkingen.add(
          new Opmerking(
              Soort.MEER_DAN_EEN_HANDELING,
              zin.begin(),
              fragment(zin.tekst()),
              "vraag in elke zin één ding"));
    }
  }

  private static boolean naKomma(Zin zin, Woord woord) {
    int plaats = woord.begin() - 1;
    while (plaats >= 0 && Character.isWhitespace(zin.tekst().charAt(plaats))) {
      plaats--;
    }
    return plaats >= 0 && ",;".indexOf(zin.tekst().charAt(plaats)) >= 0;
  }

  static String fragment(String tekst) {
    String regel = tekst.strip().replaceAll("\\s+", " ");
    if (regel.length() <= LANGSTE_FRAGMENT) {
      return regel;
    }
    int knip = regel.lastIndexOf(' ', LANGSTE_FRAGMENT);
    return regel.substring(0, knip > 0 ? knip : LANGSTE_FRAGMENT) + "…";
  }
}
