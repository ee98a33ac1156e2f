package nl.wegwijs.invoer.tekst;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.gemeente.lezen.Productbestand;

/**
 * A text put into the short answer and the sections that a product has.
 *
 * @param kort at most 60 words where its first sentence allows that; empty where the text begins
 *     with no sentence
 * @param secties text by the Dutch name of the section, in the order of the sections
 */
public record Indeling(String kort, SequencedMap<String, String> secties) {
  /** Where everything goes that belongs nowhere else. */
  public static final String OVERIG = "Meer informatie";

  private static final int MEESTE_WOORDEN = 60;

  /** The first whose words are in a heading wins; Dutch and English in one. */
  private static final Map<String, Pattern> WOORDEN = woorden();

  public Indeling {
    secties = geordend(secties);
  }

  /** Puts the pieces of a whole text in their places. */
  public static Indeling van(List<Stuk> stukken) {
    var secties = new LinkedHashMap<String, String>();
    String kort = "";
    for (int i = 0; i < stukken.size(); i++) {
      Stuk stuk = stukken.get(i);
      String tekst = stuk.tekst();
      if (i == 0) {
        kort = begin(tekst);
        tekst = tekst.substring(kort.length()).strip();
      }
      String sectie = sectie(stuk.kop());
      boolean herkend = sectie.equals(OVERIG) && !stuk.kop().isEmpty();
      voegToe(secties, sectie, herkend ? metKop(stuk.kop(), tekst) : tekst);
    }
    return new Indeling(kort.replace("\n", " ").replaceAll(" +", " "), secties);
  }

  /** All pieces as the text of one section, headings as lines of their own. */
  public static String alsSectie(List<Stuk> stukken) {
    return String.join(
        "\n\n",
        stukken.stream()
            .map(stuk -> stuk.kop().isEmpty() ? stuk.tekst() : metKop(stuk.kop(), stuk.tekst()))
            .toList());
  }

  /** The section that a heading means, in Dutch. */
  public static String sectie(String kop) {
    String klein = kop.toLowerCase(Locale.ROOT);
    for (Taal taal : Taal.values()) {
      int plaats =
          Productbestand.kopjes(taal).stream()
              .map(naam -> naam.toLowerCase(Locale.ROOT))
              .toList()
              .indexOf(klein);
      if (plaats >= 0) {
        return Productbestand.kopjes(Taal.NL).get(plaats);
      }
    }
    return WOORDEN.entrySet().stream()
        .filter(paar -> paar.getValue().matcher(klein).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(OVERIG);
  }

  /** Adds a text below what that section holds already. */
  public static void voegToe(Map<String, String> secties, String sectie, String tekst) {
    if (!tekst.isBlank()) {
      secties.merge(sectie, tekst.strip(), (boven, onder) -> boven + "\n\n" + onder);
    }
  }

  /** A text short enough for a short answer: its first sentences. */
  public static String begin(String tekst) {
    int einde = 0;
    var zinnen = BreakIterator.getSentenceInstance(Locale.forLanguageTag("nl"));
    String alineas = zonderLijst(tekst);
    zinnen.setText(alineas);
    for (int tot = zinnen.next(); tot != BreakIterator.DONE; tot = zinnen.next()) {
      boolean eerste = einde == 0;
      if (!eerste && woorden(alineas.substring(0, tot)) > MEESTE_WOORDEN) {
        break;
      }
      if (heleLinks(alineas.substring(0, tot))
          && !Schoonmaak.begintAlsOpmaak(alineas.substring(tot).strip())) {
        einde = tot;
      }
    }
    return alineas.substring(0, einde).stripTrailing();
  }

  private static boolean heleLinks(String tekst) {
    int open = tekst.lastIndexOf('[');
    return open < 0 || !tekst.substring(open).matches("(?s)\\[[^\\]]*|\\[[^\\]]*]\\([^)]*");
  }

  private static String zonderLijst(String tekst) {
    int lijst = tekst.startsWith("- ") ? 0 : tekst.indexOf("\n- ");
    return lijst < 0 ? tekst : tekst.substring(0, lijst);
  }

  private static long woorden(String tekst) {
    return Pattern.compile("\\s+")
        .splitAsStream(tekst.replaceAll("]\\([^)]*\\)", "]"))
        .filter(woord -> !woord.isEmpty())
        .count();
  }

  private static String metKop(String kop, String tekst) {
    String zin = kop.matches(".*[.?!:]") ? kop : kop + ":";
    return tekst.isBlank() ? "" : zin + "\n\n" + tekst;
  }

  private static SequencedMap<String, String> geordend(Map<String, String> secties) {
    var geordend = new LinkedHashMap<String, String>();
    var over = new ArrayList<>(secties.keySet());
    for (String naam : Productbestand.kopjes(Taal.NL)) {
      if (over.remove(naam)) {
        geordend.put(naam, secties.getOrDefault(naam, ""));
      }
    }
    if (!over.isEmpty()) {
      throw new IllegalArgumentException("no such sections: " + over);
    }
    return geordend;
  }

  private static Map<String, Pattern> woorden() {
    var woorden = new LinkedHashMap<String, Pattern>();
    woorden.put("Bezwaar", Pattern.compile("bezwaar|beroep|niet eens|objection|appeal"));
    woorden.put("Kosten", Pattern.compile("kost|tarie|prijs|prijz|leges|betal|cost|price|fee|pay"));
    woorden.put("Duur", Pattern.compile("hoe ?lang|\\bduur|behandeltijd|how long|processing time"));
    woorden.put("Termijn", Pattern.compile("termijn|deadline|uiterlijk|op tijd|wanneer|when"));
    woorden.put(
        "Meenemen",
        Pattern.compile("meenem|neemt u mee|meebreng|nodig|bewijs|bring|you need|documents"));
    woorden.put(
        "Voorwaarden",
        Pattern.compile("voorwaarde|\\beisen|vereist|voor wie|wie kan|condition|require|eligib"));
    woorden.put(
        "Contact", Pattern.compile("contact|bereik|openingstijd|bezoekadres|opening hours"));
    woorden.put(
        "Aanvragen",
        Pattern.compile(
            "aanvra|aanmeld|aangifte|aangeven|doorgeven|regelen|melden|indienen|afspraak"
                + "|hoe werkt|procedure|\\bapply|application|register|report|how to|how it works"));
    return woorden;
  }
}
