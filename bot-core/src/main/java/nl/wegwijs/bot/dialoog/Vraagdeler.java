package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a message into the questions it asks. What is only told goes with the question it leads to,
 * so that a story with one question at its end is one. Time is linear in the length of the text.
 */
final class Vraagdeler {
  private static final String ONDERWERP =
      "(?:ik|je|jij|u|jullie|we|wij|hij|zij|ze|er|iemand|mijn|m'n|onze|ons|de|het|een|dit|dat|die|deze"
          + "|i|you|we|they|there|my|our|the|a|an|it|someone)";

  /** Words with which a question begins, or a request. */
  private static final String BEGIN =
      "(?:hoe|hoeveel|hoelang|wat|waar|waarom|wanneer|welke?|wie"
          + "|(?:kan|kun|kunt|kunnen|mag|mogen|moet|moeten|zou|zouden|heb|hebben|heeft|krijg|krijgen|is"
          + "|zijn|doet|doen|gaat|geldt|bestaat|weet|wil|wilt|wou|wordt|worden|can|could|do|does|may"
          + "|should|is|are|will) (?:ook |dan |nog )?"
          + ONDERWERP
          + "|graag|ik wil|ik wou|ik zou|ik zoek|ik vroeg|ik vraag|ik wilde|we willen|wij willen|how"
          + "|what|where|when|which|who|why|i want|i need|i would|i'd like|i also)(?![\\p{L}\\d])";

  /** Words that may stand before it without changing it. */
  private static final String AANLOOP =
      "(?:(?:en|maar|dan|ook|nog|verder|daarnaast|trouwens|tevens|oh?|ja|eh+|uh+|hoi|hallo|hey|hi"
          + "|goedemorgen|goedemiddag|goedenavond|goedendag|dag|even|eerst|vraagje|ps|and|also|but"
          + "|then|plus|hello|dear|so|dus|meneer|mevrouw|nog wat|en nog iets|anders|ten tweede"
          + "|ten eerste)[ ,.:!]+){0,6}";

  private static final Pattern VRAAG = Pattern.compile("^" + AANLOOP + BEGIN);

  /** 'Ik wil A doen en B doen': the second part leaves the first words out. */
  private static final String WEGGELATEN =
      "(?:ook |nog |meteen |daarnaast |tegelijk )*(?:een|mijn|de|het|onze|m'n|mn|a|my|the) [^,.?!]{3,60}?"
          + " (?:aanvragen|verlengen|doorgeven|regelen|melden|opzeggen|maken|afhalen|ophalen|aangeven"
          + "|verzetten|afzeggen|wijzigen|laten ophalen|betalen|inschrijven|inleveren|renew|apply for)";

  private static final Pattern ZINSEINDE = Pattern.compile("[?!.;\\n]+[)\"']*(?:\\s+|$)");

  private static final Pattern VOEGWOORD =
      Pattern.compile(
          "(?iu)(?:,\\s*|\\s+)(?:en|and|maar|but|plus|daarnaast|verder|trouwens|tevens|ook|also|dan|ps)[ ,:]+(?="
              + AANLOOP
              + "(?:"
              + BEGIN
              + "|"
              + WEGGELATEN
              + "\\s*(?:[.?!,;]|$)))|,\\s+(?="
              + BEGIN
              + ")");

  private static final Pattern WEGLATING =
      Pattern.compile("^" + AANLOOP + WEGGELATEN + "\\s*[.?!,;]*$");

  private static final String LID = "(?:een|mijn|m'n|de|het|a|an|my|the)";

  private static final String SCHEIDT = "(?:,? (?:en|and)|,) (?=" + LID + " )";

  private static final String DING = LID + " (?:(?!" + SCHEIDT + ")[^.?!]){3,50}+";

  /** 'Wat kost een A en een B': one question of several things. */
  private static final Pattern OPSOMMING =
      Pattern.compile(
          "(?iu)("
              + AANLOOP
              + "(?:hoe|hoeveel|hoelang|wat|waar|wanneer|welke?|how|what|where|when|which)\\b[^,.?!]{2,40}?)\\s("
              + DING
              + "(?:"
              + SCHEIDT
              + DING
              + ")+)[?!. ]*");

  private static final Pattern VOLGENDE = Pattern.compile("(?iu)" + SCHEIDT);

  private static final int LANGSTE = 1000;
  private static final int LANGSTE_OPSOMMING = 200;
  private static final int KORTSTE_DEEL = 8;

  private Vraagdeler() {}

  /**
   * A question of a message.
   *
   * @param vraag the question alone
   * @param geheel the question with what is told around it
   */
  record Deel(String vraag, String geheel) {}

  /** The questions in order; at most one where nothing can be cut. */
  static List<Deel> delen(String tekst) {
    var delen = new ArrayList<Deel>();
    var verteld = new StringBuilder();
    for (String stuk : stukken(tekst.substring(0, Math.min(LANGSTE, tekst.length())))) {
      boolean eigen = isVraag(stuk) && stuk.length() >= KORTSTE_DEEL;
      if (eigen || (WEGLATING.matcher(klein(stuk)).find() && !delen.isEmpty())) {
        delen.add(new Deel(stuk, (verteld + " " + stuk).strip()));
        verteld.setLength(0);
      } else if (delen.isEmpty()) {
        verteld.append(' ').append(stuk);
      } else {
        Deel laatste = delen.removeLast();
        delen.add(new Deel(laatste.vraag(), laatste.geheel() + " " + stuk));
      }
    }
    return delen;
  }

  /**
   * The questions of one sentence that asks the same of several things; empty for any other. Time
   * is linear, as the text is short.
   */
  static List<Deel> opsomming(String tekst) {
    Matcher zin = OPSOMMING.matcher(tekst.strip());
    if (tekst.length() > LANGSTE_OPSOMMING || !zin.matches()) {
      return List.of();
    }
    return VOLGENDE
        .splitAsStream(zin.group(2))
        .map(ding -> zin.group(1) + " " + ding.strip() + "?")
        .map(vraag -> new Deel(vraag, vraag))
        .toList();
  }

  private static List<String> stukken(String tekst) {
    var stukken = new ArrayList<String>();
    for (String zin : knip(tekst, ZINSEINDE, true)) {
      stukken.addAll(knip(zin, VOEGWOORD, false));
    }
    return stukken;
  }

  private static List<String> knip(String tekst, Pattern grens, boolean teken) {
    var stukken = new ArrayList<String>();
    Matcher matcher = grens.matcher(tekst);
    int van = 0;
    while (matcher.find()) {
      voegToe(stukken, tekst.substring(van, teken ? matcher.end() : matcher.start()));
      van = matcher.end();
    }
    voegToe(stukken, tekst.substring(van));
    return stukken;
  }

  private static void voegToe(List<String> stukken, String stuk) {
    if (!stuk.isBlank()) {
      stukken.add(stuk.strip());
    }
  }

  private static boolean isVraag(String stuk) {
    return stuk.endsWith("?") || VRAAG.matcher(klein(stuk)).find();
  }

  private static String klein(String stuk) {
    return stuk.toLowerCase(Locale.ROOT);
  }
}
