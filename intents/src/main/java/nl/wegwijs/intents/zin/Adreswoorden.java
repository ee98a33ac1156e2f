package nl.wegwijs.intents.zin;

import java.util.List;
import java.util.Set;

/** Words that addresses are made of. */
public final class Adreswoorden {
  /** Words that say that a house number follows, if they are not about another kind of number. */
  public static final Set<String> NUMMER =
      Set.of("nummer", "nr", "no", "huisnummer", "huisnr", "number", "num");

  private static final List<String> ZEKER =
      List.of(
          "straat",
          "straatje",
          "laan",
          "laantje",
          "weg",
          "plein",
          "kade",
          "gracht",
          "dijk",
          "singel",
          "steeg",
          "dreef",
          "plantsoen",
          "boulevard",
          "wetering",
          "str");

  private static final List<String> MISSCHIEN =
      List.of(
          "hof", "hofje", "pad", "park", "wal", "poort", "erf", "gaarde", "akker", "kamp", "veld",
          "vliet", "brink", "waard", "bongerd", "allee", "burgwal", "eiland");

  /** Words that only look like the name of a street. */
  private static final Set<String> GEWOON =
      Woordenlijst.van(
          """
          onderweg vanweg snelweg autoweg autosnelweg rijksweg spoorweg waterweg luchtweg
          fietsweg omweg uitweg halverweg halfweg terugweg heenweg busweg rijweg verweg
          ventweg toegangsweg wandelweg voorrangsweg verkeersweg overweg invalsweg uitvalsweg
          winkelstraat zijstraat woonstraat wasstraat milieustraat mileustraat milieustr
          teststraat eenrichtingsstraat schoolplein speelplein parkeerplein voorplein
          oprijlaan slaan ontslaan verslaan overslaan inslaan opslaan aanslaan afslaan
          toeslaan omslaan doorslaan neerslaan uitslaan terugslaan vliegveld waterkade abstr
          voetbalveld sportveld speelveld grasveld trapveld sportpark fietspad voetpad
          wandelpad tuinpad zebrapad bospad ruiterpad achterpad speelpark pretpark wagenpark
          stadspark vakantiepark bedrijvenpark zwempark skatepark hondenpark winkelpark
          kerkhof gerechtshof ziekenhof opgaarde voorhof zomerkamp schoolkamp
          """);

  /** Kinds of street that are named so too, if they have a capital. */
  private static final Set<String> MET_HOOFDLETTER =
      Set.of(
          "middenweg",
          "hoofdweg",
          "rondweg",
          "landweg",
          "zandweg",
          "bergweg",
          "binnenweg",
          "buitenweg",
          "dijkweg",
          "zeedijk",
          "winterdijk",
          "hoofdstraat",
          "achterstraat",
          "dwarsstraat",
          "ringweg",
          "randweg",
          "ringdijk");

  private static final int KORTSTE_NAAM = 3;

  private Adreswoorden() {}

  /** Whether the folded word is surely the last word of a street's name: {@code lindelaan}. */
  public static boolean straat(String woord) {
    return !MET_HOOFDLETTER.contains(woord) && eindigt(woord, ZEKER);
  }

  /** Whether the folded word may be the last word of a street's name: {@code iepenhof}. */
  public static boolean misschienStraat(String woord) {
    return eindigt(woord, MISSCHIEN) || eindigt(woord, ZEKER);
  }

  /** Whether the folded word is by itself a kind of street, as in {@code Oude Weg}. */
  public static boolean soortStraat(String woord) {
    return ZEKER.contains(woord) || MISSCHIEN.contains(woord);
  }

  private static boolean eindigt(String woord, List<String> uitgangen) {
    if (GEWOON.contains(woord)) {
      return false;
    }
    for (String uitgang : uitgangen) {
      if (woord.length() >= uitgang.length() + KORTSTE_NAAM && woord.endsWith(uitgang)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a postcode stands at that place: four digits and two letters, whatever they are. */
  public static boolean postcode(Zin zin, int plaats) {
    Stuk cijfers = zin.stuk(plaats);
    if (!cijfers.isGetal() || cijfers.tekst().length() != 4 || cijfers.tekst().charAt(0) == '0') {
      return false;
    }
    int streepje = zin.stuk(plaats + 1).isTeken('-') ? 1 : 0;
    Stuk letters = zin.stuk(plaats + 1 + streepje);
    return letters.isWoord() && letters.tekst().length() == 2;
  }

  /** Whether the piece before that place is the last one of a postcode. */
  public static boolean postcodeTot(Zin zin, int tot) {
    boolean streepje = zin.stuk(tot - 2).isTeken('-');
    return zin.stuk(tot - 1).isWoord() && postcode(zin, streepje ? tot - 3 : tot - 2);
  }
}
