package nl.wegwijs.gemeente.leesbaarheid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private static final int AFSTAND = 12;
  private static final Pattern UITROEP = Pattern.compile("!");
  private static final Set<String> WORDEN = Set.of("word", "wordt", "worden", "werd", "werden");

  /**
   * A past participle: {@code aangevraagd}, {@code gegeven}, {@code betaald}, {@code verstuurd}.
   */
  private static final Pattern DEELWOORD =
      Pattern.compile(
          "(?:\\p{L}{2,7})?ge\\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|er)\\p{L}{2,}(?:d|t)");

  /** What looks like a participle and is something else. */
  private static final Set<String> GEEN_DEELWOORD =
      Set.of(
          "geld",
          "gebied",
          "gebieden",
          "gebouwen",
          "gedeelten",
          "gedicht",
          "gedrag",
          "geduld",
          "geen",
          "gehelen",
          "geluid",
          "geluiden",
          "gelden",
          "gemeenten",
          "gerecht",
          "gerechten",
          "geschikt",
          "gesprekken",
          "getallen",
          "geval",
          "gevallen",
          "gevangenen",
          "geweld",
          "gewicht",
          "gezicht",
          "gezinnen",
          "gezond",
          "gezondheid",
          "belangrijkst",
          "beleid",
          "bericht",
          "beroept",
          "bent",
          "best",
          "betekent",
          "bewust",
          "verband",
          "verblijft",
          "vergunninghouder",
          "verstand",
          "ernst",
          "erfrecht",
          "herfst",
          "hebt",
          "herbruikt",
          "agenten",
          "argumenten",
          "regelen",
          "zegen",
          "wegen",
          "regen",
          "dagen",
          "vragen",
          "eigenaren",
          "tegen",
          "degenen",
          "volgend",
          "vergeten",
          "overgebleven",
          "brengen",
          "mogen",
          "liggen",
          "toegangen",
          "leges",
          "gegevens",
          "verzekert");

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
        lijdend(zin, opmerkingen);
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

  private static void lijdend(Zin zin, List<Opmerking> opmerkingen) {
    List<Woord> woorden = zin.woorden();
    for (int i = 0; i < woorden.size(); i++) {
      if (!WORDEN.contains(woorden.get(i).tekst())) {
        continue;
      }
      Optional<Woord> deelwoord = deelwoord(woorden, i);
      if (deelwoord.isPresent()) {
        opmerkingen.add(
            new Opmerking(
                Soort.LIJDENDE_VORM,
                zin.begin() + woorden.get(i).begin(),
                woorden.get(i).tekst() + " … " + deelwoord.get().tekst(),
                "schrijf wie het doet: 'u' of 'wij'"));
        return;
      }
    }
  }

  /** A participle near a form of worden, before or after it. */
  private static Optional<Woord> deelwoord(List<Woord> woorden, int plaats) {
    for (int ver = 1; ver <= AFSTAND; ver++) {
      for (int ander : new int[] {plaats + ver, ver <= 2 ? plaats - ver : -1}) {
        if (ander >= 0 && ander < woorden.size() && isDeelwoord(woorden.get(ander).tekst())) {
          return Optional.of(woorden.get(ander));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isDeelwoord(String woord) {
    return DEELWOORD.matcher(woord).matches() && !GEEN_DEELWOORD.contains(woord);
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
