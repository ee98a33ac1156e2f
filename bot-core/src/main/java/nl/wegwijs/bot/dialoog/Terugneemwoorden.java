package nl.wegwijs.bot.dialoog;

import java.util.regex.Pattern;

/** Words between two values that take back one of them. */
final class Terugneemwoorden {
  private static final String NAAR = "naar|van|uit|to|from";
  private static final String ERBIJ =
      "op|per|vanaf|in|aan|om|bij|met|on|at|in|the|de|het|een|mijn|my|"
          + NAAR
          + "|nummer|nr|huisnummer|number|postcode|datum|date|naam|name|straat|adres|address";
  private static final String STERK =
      "nee+|neen|nope|no|sorry|pardon|excuus|oeps|oops|wacht|wait|bedoel|bedoelde|mean|meant|correctie"
          + "|correction|herstel|foutje|liever|rather|verbetering";

  /** Outside a form these are about something else, such as what a passport says. */
  private static final String ALLEEN_IN_FORMULIER = "|fout|verkeerd|wrong|mistake";

  private static final String VULLING =
      "o+h?|och|ach|ah|eh+|uh+|euh+|hm+|even|eens|dat|dit|was|is|moet|moest|zijn|toch|maar|wel|eigenlijk"
          + "|actually|ik|i|it|it's|that|that's|should|be|of|or|dus|ja|well|hold|gezegd|zei|zeg|niet|not|klopt|"
          + ERBIJ;
  static final Pattern TERUGGENOMEN = teruggenomen(STERK);
  static final Pattern TERUGGENOMEN_IN_FORMULIER = teruggenomen(STERK + ALLEEN_IN_FORMULIER);
  static final Pattern NIET_ERVOOR =
      Pattern.compile(
          "(?iu)(?:^|(?<=[\\s,;(]))(?<!klopt )(?:niet|not)\\s+((?:(?:" + ERBIJ + ")\\s+)*)$");
  static final Pattern MAAR =
      Pattern.compile(
          "(?iu)[\\s,;.]+(?:maar|but)(?: (?:wel|dus))*\\s+((?:(?:" + ERBIJ + ")\\s+)*)");
  static final Pattern EN_NIET =
      Pattern.compile(
          "(?iu)[\\s,;(]+(?:(?:en|dus|maar|and|so) )?(?:niet|not|in plaats van|ipv|i\\.p\\.v\\.|instead of)(?: (?:"
              + ERBIJ
              + "))*\\s+");
  static final Pattern BEDOEL_IK =
      Pattern.compile("(?iu)[\\s,(]*(?:bedoel(?:de)? ik|ik bedoel(?:de)?|i mean(?:t)?)\\b[)]?");
  static final Pattern RICHTING = Pattern.compile("(?iu)\\b(" + NAAR + ")\\b");

  private Terugneemwoorden() {}

  private static Pattern teruggenomen(String sterk) {
    return Pattern.compile(
        "(?iu)(?=.*(?<![\\p{L}'])(?:"
            + sterk
            + ")(?![\\p{L}']))[\\s,.;:!?…–—()-]*(?:(?:"
            + sterk
            + "|"
            + VULLING
            + ")[\\s,.;:!?…–—()-]+)+");
  }
}
