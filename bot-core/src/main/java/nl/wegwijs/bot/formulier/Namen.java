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
          "let",
          "en",
          "and",
          "geboren",
          "born");

  /** A first name with all that belongs to it; a small word only before the word it goes with. */
  private static final String MET_NAAM =
      "(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}\\p{M}'’-]*)"
          + "(?:\\s+(?:(?:van|de|der|den|het|ten|ter|te|el|al|op|in|la|le|du|los|las|del|da|do|dos|di|von|zu|['’][ts])\\s+)*"
          + "(?:[dlO]['’])?\\p{Lu}[\\p{L}\\p{M}'’-]+)*";

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

  private static final Pattern GEHEEL = Pattern.compile(MET_NAAM);

  private static final Pattern LEEFTIJD =
      Pattern.compile(
          "\\s*\\([^)]{0,30}\\)|,?\\s+(?:van |is |aged? )?\\d{1,3}(?:\\s+(?:jaar|jr|maanden|years?( old)?|months?( old)?))?(?=\\s*(?:,|;|\\n|\\ben\\b|\\band\\b|&|\\.?$))",
          Pattern.CASE_INSENSITIVE);

  /** Words with a capital, and words that stand before or in a last name. */
  private static final Pattern KLEINE_WOORDEN =
      Pattern.compile(
          "(?:(?:\\S*\\p{Lu}\\S*|mevrouw|meneer|mw\\.?|mevr\\.?|dhr\\.?|van|de|der|den|het|ten|ter|te|el|al|la|le|du"
              + "|von|zu|di|da|do|dos|del|bin|ibn|y|(?:op|in|aan|uit|bij|onder|over|voor)(?= (?:de|den|der|het|['’]t) )"
              + "|['’][ts])(?: |$))+");

  /** Words with a capital that stand before a name at the beginning of a sentence. */
  private static final Pattern AANHEF =
      Pattern.compile(
          "^(?:(?:Hallo|Hoi|Dag|Beste|Goedendag|Goedemorgen|Goedemiddag|Goedenavond|Hello|Hi|Dear|Ik|Mijn|Met"
              + "|Dat|Het|Naam|Familie|My|This|De|Heer|Mevrouw|Meneer|Dhr|Mevr)\\s+)+");

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

  /**
   * The name of a person in a sentence with all that belongs to it, also where only a part of it
   * was recognised: {@code Sem van der Meer} for {@code Meer}.
   */
  static Optional<String> geheel(Understanding begrip, Entiteit persoon) {
    String gevonden = persoon.waarde().orElse("");
    String tekst = begrip.tekst();
    int begin = Math.min(persoon.van(), tekst.length());
    while (begin > 0
        && (Character.isLetter(tekst.charAt(begin - 1)) || tekst.charAt(begin - 1) == '-')) {
      begin--;
    }
    Optional<String> vanaf = vanaf(tekst, begin, gevonden);
    boolean begint = steltZichVoor(tekst.substring(0, begin));
    return (begint ? vanaf : metBegin(tekst, persoon).or(() -> vanaf))
        .or(() -> Optional.of(gevonden).filter(naam -> !naam.isEmpty()));
  }

  private static Optional<String> vanaf(String tekst, int begin, String gevonden) {
    Matcher vanaf = GEHEEL.matcher(tekst).region(begin, tekst.length());
    return vanaf.lookingAt()
        ? Optional.of(vanaf.group().replaceAll("\\s+", " "))
            .filter(langer -> langer.contains(gevonden) && isNaam(langer))
        : Optional.empty();
  }

  /** The row of capitals and small words between them in which the person stands. */
  private static Optional<String> metBegin(String tekst, Entiteit persoon) {
    return GEHEEL
        .matcher(tekst)
        .results()
        .filter(naam -> naam.start() <= persoon.van() && naam.end() >= persoon.tot())
        .map(naam -> AANHEF.matcher(naam.group()).replaceFirst("").replaceAll("\\s+", " "))
        .filter(Namen::isNaam)
        .findFirst();
  }

  /** A name is certain where it is all that was said, or where somebody says it is theirs. */
  static Lezing naam(Understanding begrip) {
    List<Entiteit> personen = begrip.van(Entiteit.Soort.PERSOON);
    String gezegd = INLEIDING.matcher(begrip.tekst().strip()).replaceFirst("");
    String heel = gezegd.replaceAll("[.!,;]+$", "").strip().replaceAll("\\s+", " ");
    if (isNaam(heel) && nietsErbij(heel)) {
      return new Lezing.Waarde(heel);
    }
    if (personen.isEmpty()) {
      return isNaam(heel) ? new Lezing.Onzeker(heel) : new Lezing.Niets();
    }
    Entiteit persoon = personen.getFirst();
    String naam = geheel(begrip, persoon).orElse(heel);
    if (!isNaam(naam)) {
      return new Lezing.Niets();
    }
    int begin = Math.min(persoon.van(), begrip.tekst().length());
    return steltZichVoor(begrip.tekst().substring(0, begin))
        ? new Lezing.Waarde(naam)
        : new Lezing.Onzeker(naam);
  }

  /**
   * Whether a name holds no word that seems to stand beside it: where names have their capitals,
   * what has none is a small word of a name. Telephones write the first word with a capital.
   */
  private static boolean nietsErbij(String naam) {
    List<String> woorden = List.of(naam.split(" "));
    long groot = woorden.stream().filter(Namen::metHoofdletter).count();
    boolean alleenEerste = groot == 1 && metHoofdletter(woorden.getFirst());
    return groot == 0 || alleenEerste || KLEINE_WOORDEN.matcher(naam).matches();
  }

  private static boolean metHoofdletter(String woord) {
    return woord.codePoints().anyMatch(Character::isUpperCase);
  }

  /** The names of several people, without their ages. */
  static Lezing namen(Understanding begrip) {
    String gezegd =
        LEEFTIJD.matcher(INLEIDING.matcher(begrip.tekst().strip()).replaceFirst("")).replaceAll("");
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
