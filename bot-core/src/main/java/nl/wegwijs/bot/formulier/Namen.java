package nl.wegwijs.bot.formulier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wegwijs.intents.Entiteit;
import nl.wegwijs.intents.Understanding;

/** Reads people's names, and keeps a question from being taken for one. */
final class Namen {
  private static final int LANGSTE_NAAM = 100;
  private static final int MEESTE_WOORDEN = 7;

  /** Letters of any script with the signs that names have. */
  private static final Pattern NAAMWOORD =
      Pattern.compile("['’]?[\\p{L}\\p{M}][\\p{L}\\p{M}'’.-]*");

  private static final Pattern INLEIDING =
      Pattern.compile(
          "^(?:(?:mijn|my|onze|hun|de|the)\\s+)?(?:volledige\\s+)?(?:naam|namen|name|names)\\s+(?:is|zijn|are)\\s+|^(?:ik\\s+heet|ik\\s+ben|i\\s+am|i'm|dat\\s+zijn|dat\\s+is|het\\s+zijn|ze\\s+heten|zij\\s+heten|they\\s+are|these\\s+are)\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Words that a name seldom is and a question or remark often has. */
  private static final Set<String> GEEN_NAAM =
      Set.of(
          "wat",
          "hoe",
          "waar",
          "waarom",
          "wanneer",
          "wie",
          "welke",
          "kan",
          "kunt",
          "kun",
          "mag",
          "moet",
          "moeten",
          "wil",
          "ik",
          "je",
          "u",
          "jij",
          "weet",
          "niet",
          "geen",
          "is",
          "zijn",
          "heb",
          "hebben",
          "heeft",
          "what",
          "how",
          "where",
          "why",
          "when",
          "who",
          "can",
          "do",
          "does",
          "the",
          "my",
          "mijn",
          "dat",
          "dit",
          "kost",
          "kosten",
          "stop",
          "hulp",
          "help",
          "terug",
          "nee",
          "ja",
          "yes",
          "no",
          "eerst",
          "nog",
          "maar",
          "want",
          "graag",
          "alleen",
          "geef",
          "zeg",
          "moment",
          "momentje",
          "even",
          "wacht",
          "wachten",
          "poeh",
          "tja",
          "hm",
          "hmm",
          "eh",
          "uh",
          "ogenblik",
          "just",
          "wait",
          "let");

  private static final String HOOFDLETTER = "\\p{Lu}[\\p{L}\\p{M}'’-]+";
  private static final String MET_NAAM =
      HOOFDLETTER + "(?:\\s+(?:van|de|der|den|het|ten|ter|te|el|al|'t|" + HOOFDLETTER + "))*";
  private static final Pattern VERWANT =
      Pattern.compile(
          "(?:mijn|m'n|onze|ons|my|our)\\s+(?:\\p{L}+\\s+)?(?:man|vrouw|partner|vriend|vriendin|zoon|dochter"
              + "|zoontje|dochtertje|kind|kinderen|moeder|vader|zus|broer|husband|wife|son|daughter|child|children"
              + "|kids|girlfriend|boyfriend|mother|father|sister|brother)s?,?\\s+("
              + MET_NAAM
              + "(?:(?:\\s*,\\s*|\\s+(?:en|and)\\s+)"
              + MET_NAAM
              + ")*)",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern VOORSTELLEN =
      Pattern.compile(
          "(?i)(\\b(ik ben|ik heet|ik ben de heer|ik ben mevrouw|mijn naam( is)?|naam is|i am|i'm|my name is|this is)|naam:|name:)\\s*$");
  private static final Pattern SCHEIDING =
      Pattern.compile("\\s*(?:,|;|\\n|\\ben\\b|\\band\\b|&)\\s*");

  /** A first name with all that belongs to it. */
  private static final Pattern GEHEEL =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'’-]*(?:\\s+(?:(?:van|de|der|den|het|ten|ter|te|el|al|op|in|la|von|zu|['’][ts])\\s+)*"
              + "(?:[dlO]['’])?\\p{Lu}[\\p{L}\\p{M}'’-]+)*");

  private Namen() {}

  /**
   * The names that a sentence gives to relatives: 'met mijn vrouw Eva en onze kinderen Sem en
   * Noor'.
   */
  static List<String> meegenoemd(String tekst) {
    return VERWANT
        .matcher(tekst)
        .results()
        .flatMap(gevonden -> SCHEIDING.splitAsStream(gevonden.group(1)))
        .filter(Namen::isNaam)
        .toList();
  }

  /** Whether the words right before a name say that it is the speaker's own. */
  static boolean steltZichVoor(String ervoor) {
    return VOORSTELLEN.matcher(ervoor).find();
  }

  /** Names as an answer to how many there are: more than one, or one that is written as a name. */
  static Lezing inPlaatsVanAantal(Understanding begrip) {
    if (!(namen(begrip) instanceof Lezing.Waarde(String namen))) {
      return new Lezing.Niets();
    }
    List<String> genoemd = List.of(namen.split(", ", -1));
    boolean zoGeschreven =
        genoemd.stream().allMatch(naam -> Character.isUpperCase(naam.codePointAt(0)));
    return zoGeschreven ? new Lezing.Waarde(namen) : new Lezing.Niets();
  }

  /** The name of a person in a sentence, with the last name to its end: {@code d'Hondt}. */
  static Optional<String> geheel(Understanding begrip, Entiteit persoon) {
    String gevonden = persoon.waarde().orElse("");
    String tekst = begrip.tekst();
    int begin = Math.min(persoon.van(), tekst.length());
    while (begin > 0
        && (Character.isLetter(tekst.charAt(begin - 1)) || tekst.charAt(begin - 1) == '-')) {
      begin--;
    }
    Matcher vanaf = GEHEEL.matcher(tekst).region(begin, tekst.length());
    if (vanaf.lookingAt()) {
      String langer = vanaf.group().replaceAll("\\s+", " ");
      if (langer.contains(gevonden) && isNaam(langer)) {
        return Optional.of(langer);
      }
    }
    return Optional.of(gevonden).filter(naam -> !naam.isEmpty());
  }

  static Lezing naam(Understanding begrip) {
    List<Entiteit> personen = begrip.van(Entiteit.Soort.PERSOON);
    String gezegd = INLEIDING.matcher(begrip.tekst().strip()).replaceFirst("");
    String heel = gezegd.replaceAll("[.!,;]+$", "").strip().replaceAll("\\s+", " ");
    if (personen.isEmpty() || isNaam(heel)) {
      return isNaam(heel) ? new Lezing.Waarde(heel) : new Lezing.Niets();
    }
    String naam = geheel(begrip, personen.getFirst()).orElse(heel);
    return isNaam(naam) ? new Lezing.Waarde(naam) : new Lezing.Niets();
  }

  static Lezing namen(Understanding begrip) {
    String gezegd = INLEIDING.matcher(begrip.tekst().strip()).replaceFirst("");
    List<String> namen =
        SCHEIDING
            .splitAsStream(gezegd)
            .map(naam -> naam.replaceAll("[.!]+$", "").strip().replaceAll("\\s+", " "))
            .filter(naam -> !naam.isEmpty())
            .toList();
    if (namen.isEmpty() || !namen.stream().allMatch(Namen::isNaam)) {
      return new Lezing.Niets();
    }
    return new Lezing.Waarde(namen.stream().collect(Collectors.joining(", ")));
  }

  private static boolean isNaam(String naam) {
    if (naam.isEmpty() || naam.length() > LANGSTE_NAAM) {
      return false;
    }
    String[] woorden = naam.split(" ");
    return woorden.length <= MEESTE_WOORDEN
        && Arrays.stream(woorden)
            .allMatch(woord ->
                NAAMWOORD.matcher(woord).matches()
                    && !GEEN_NAAM.contains(woord.toLowerCase(Locale.ROOT)));
  }
}
