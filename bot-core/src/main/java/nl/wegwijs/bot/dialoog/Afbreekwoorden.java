package nl.wegwijs.bot.dialoog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wegwijs.bot.formulier.Formulierwijzer;
import nl.wegwijs.gemeente.Formulier.Veld;

/** Words that drop what was going on, by name or not, and what is wanted instead. */
final class Afbreekwoorden {
  private static final String AANLOOP =
      "(?iu)\\s*(?:(?:nee+|ach|oh?|och|nou|eh+|sorry|wacht(?: even)?|weet je(?: wat)?|no|well|wait|actually|ok|oke|oké)[ ,.!]+){0,4}";

  private static final String LOS =
      "(?:laat (?:het |dit |dat )?(?:dan )?maar(?: zitten)?|(?:vergeet|skip) (?:het|dit|dat)(?: maar)?"
          + "|stop (?:maar|er ?maar mee|hiermee|ermee|dit)|hou (?:hier|er) ?maar mee op|toch maar niet|toch niet"
          + "|ik (?:wil|hoef) dit (?:toch )?niet(?: meer)?|never ?mind(?: (?:that|it))?|forget (?:it|that|about it|this)"
          + "|cancel (?:that|this|it)|stop (?:this|it|that))";

  private static final String WOORD = "(?!niet\\b|not\\b)[\\p{L}'’-]+";
  private static final String WAT = "((?:" + WOORD + " ){0,3}?" + WOORD + ")";
  private static final String LIDWOORD = "(?:het|de|die|dat|dit|deze|mijn|m'n|onze)";
  private static final String ARTICLE = "(?:the|my|this|that|our)";

  private static final String BIJ_NAAM =
      String.join(
          "|",
          "laat "
              + LIDWOORD
              + " "
              + WAT
              + " (?:dan |nu |toch )?maar(?: (?:zitten|vallen|schieten|achterwege|gaan))?",
          "(?:ik )?stop (?:maar |dan |nu |toch )*met " + LIDWOORD + " " + WAT + "(?: maar)?",
          "(?:vergeet|annuleer|stop|schrap|cancel) (?:maar )?"
              + LIDWOORD
              + " "
              + WAT
              + "(?: maar)?",
          "laat (?:het )?(?:toch )?maar (?:zitten|vallen),? (?:met )?" + LIDWOORD + " " + WAT,
          "hou (?:maar )?op met " + LIDWOORD + " " + WAT,
          "(?:let's |let us |please )?(?:forget(?: about)?|never ?mind|drop|cancel|stop|leave|skip)(?: with)? "
              + ARTICLE
              + " "
              + WAT);

  private static final String SCHEIDING =
      "(?:\\s*[,.!;:…–-]+\\s*(?:(?:en|maar|dan|and|but|then) )?"
          + "|\\s+(?:en |maar |dan |and |but )?(?=(?:ik|kan|kun|kunt|mag|wil|bel|doe|geef|graag|liever|hoe|wat|waar|wanneer|i|i'd|can|could|please|just|call|how|what|where|when)\\b))";

  private static final Pattern EERST = Pattern.compile(AANLOOP + LOS + SCHEIDING + "(\\S.{3,})");
  private static final Pattern NAAM_EERST =
      Pattern.compile(
          AANLOOP + "(?:" + BIJ_NAAM + ")(?:[.!]*\\s*$|" + SCHEIDING + "(?<wens>\\S.{3,}))");
  private static final Pattern NAAM_LAATST =
      Pattern.compile(
          "(?<wens>\\S.{6,}?)\\s*[,.!;]+\\s*(?:(?:en|dus|and|so) )?"
              + "(?iu)(?:"
              + BIJ_NAAM
              + ")[.!]*\\s*");

  /** Who does not want something after all. */
  private static final Pattern TOCH_NIET =
      Pattern.compile(
          AANLOOP
              + "(?:ik|we|wij) (?:wil|hoef|ga|gaan|willen|hoeven) "
              + "(?:toch (?:(?:maar|nu|dan) )?niet(?: meer)?|niet meer|toch geen) (?:te )?"
              + WAT
              + "(?:[.!]*\\s*$|"
              + SCHEIDING
              + "(?<wens>\\S.{3,}))"
              + "|(?iu)i (?:do not|don't|no longer) want to "
              + WAT
              + "(?: (?:any ?more|after all))(?:[.!]*\\s*$|"
              + SCHEIDING
              + "(?<wish>\\S.{3,}))");

  private static final int STAM = 5;
  private static final int KORTSTE_NAAM = 4;

  /** Words in the name of a form, or of what it asks, that say just as well something else. */
  private static final Set<String> ALGEMEEN =
      Set.of(
          "naar",
          "over",
          "voor",
          "welke",
          "nodig",
          "zelf",
          "moet",
          "neem",
          "doorgeven",
          "aanvragen",
          "vragen",
          "nagaan",
          "meenemen",
          "gemeente",
          "straat",
          "groen",
          "nieuw",
          "nieuwe",
          "huidig",
          "huidige",
          "which",
          "need",
          "have",
          "come",
          "back",
          "bring",
          "about",
          "person",
          "report",
          "current",
          "something",
          "municipality");

  private Afbreekwoorden() {}

  /**
   * What is dropped and what is wanted instead.
   *
   * @param wat the words for what is dropped; empty where it has no name
   * @param wens empty where nothing is wanted instead
   */
  record Afbreking(Optional<String> wat, Optional<String> wens) {}

  /** What the words drop; empty where they drop nothing, or something with no name and no wish. */
  static Optional<Afbreking> lees(String gezegd) {
    String tekst = gezegd.replace('’', '\'');
    Matcher eerst = EERST.matcher(tekst);
    if (eerst.matches()) {
      return Optional.of(new Afbreking(Optional.empty(), Optional.of(eerst.group(1))));
    }
    Matcher naam = NAAM_EERST.matcher(tekst);
    if (naam.matches()) {
      return Optional.of(new Afbreking(wat(naam), Optional.ofNullable(naam.group("wens"))));
    }
    Matcher niet = TOCH_NIET.matcher(tekst);
    if (niet.matches()) {
      return Optional.of(
          new Afbreking(
              Optional.ofNullable(niet.group(1)).or(() -> Optional.ofNullable(niet.group(3))),
              Optional.ofNullable(niet.group("wens"))
                  .or(() -> Optional.ofNullable(niet.group("wish")))));
    }
    Matcher laatst = NAAM_LAATST.matcher(tekst);
    return laatst.matches()
        ? Optional.of(new Afbreking(wat(laatst), Optional.of(laatst.group("wens"))))
        : Optional.empty();
  }

  private static Optional<String> wat(Matcher gevonden) {
    for (int groep = 1; groep <= gevonden.groupCount(); groep++) {
      boolean isWens = gevonden.start(groep) == gevonden.start("wens");
      if (gevonden.group(groep) != null && !isWens) {
        return Optional.of(gevonden.group(groep));
      }
    }
    return Optional.empty();
  }

  /** Whether a word of these is in the name of that form. */
  static boolean noemt(String woorden, Formulierwijzer wijzer) {
    List<String> namen = namen(wijzer);
    return woorden(woorden).stream()
        .anyMatch(woord -> namen.stream().anyMatch(naam -> zelfde(woord, naam)));
  }

  /**
   * Whether the words can only mean that form: 'verhuizen' the one to report a move, but not
   * 'doorgeven', nor what the form asks.
   */
  static boolean bedoelt(String woorden, Formulierwijzer wijzer) {
    List<String> eigen = namen(wijzer).stream().filter(Afbreekwoorden::zegtIets).toList();
    Predicate<String> isNaam = woord -> eigen.stream().anyMatch(naam -> zelfde(woord, naam));
    List<String> gezegd = woorden(woorden).stream().filter(Afbreekwoorden::zegtIets).toList();
    return gezegd.stream().anyMatch(isNaam)
        && gezegd.stream().filter(isNaam.negate()).noneMatch(labels(wijzer)::contains);
  }

  private static boolean zegtIets(String woord) {
    return woord.length() >= KORTSTE_NAAM && !ALGEMEEN.contains(woord);
  }

  private static List<String> namen(Formulierwijzer wijzer) {
    return woorden(
        wijzer.formulier().naam().nl()
            + " "
            + wijzer.formulier().naam().en()
            + " "
            + wijzer.formulier().id().replace('-', ' ')
            + " formulier form");
  }

  private static List<String> labels(Formulierwijzer wijzer) {
    return wijzer.formulier().velden().stream()
        .map(Veld::label)
        .flatMap(label -> Stream.of(label.nl(), label.en()))
        .flatMap(label -> woorden(label).stream())
        .toList();
  }

  private static List<String> woorden(String tekst) {
    return List.of(tekst.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"));
  }

  private static boolean zelfde(String woord, String naam) {
    boolean stam = woord.length() >= STAM && naam.length() >= STAM;
    return woord.equals(naam)
        || (stam && naam.startsWith(woord.substring(0, STAM)))
        || (woord.length() >= STAM - 1 && naam.endsWith(woord));
  }
}
