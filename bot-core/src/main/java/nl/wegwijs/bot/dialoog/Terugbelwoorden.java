package nl.wegwijs.bot.dialoog;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Asking to be called back in so many words. What somebody tells about a call that did not come is
 * not that.
 */
final class Terugbelwoorden {
  private static final int LANGSTE = 160;

  private static final String AANLOOP =
      "(?:(?:nee+|ja|nou|ach|oh?|och|eh+|uh+|sorry|ok|oke|maar|en|dan|doe(?: mij| me)?|toch|liever|gewoon|graag"
          + "|alsjeblieft|alstublieft|please|no|well|just|then|but|rather)[ ,.!]+){0,5}";

  private static final String LOSSE_VULLING =
      "(?:maar|toch|liever|graag|gewoon|even|eens|ff|misschien|nu|dan|ook|nog|later|straks|vandaag|vanmiddag"
          + "|vanochtend|morgen|weer|het liefst|liefst|eigenlijk|a\\.?u\\.?b\\.?|alstublieft|alsjeblieft|svp"
          + "|rather|please|maybe|just|really|now|today|tomorrow|instead)";

  private static final String VULLING = "(?:" + LOSSE_VULLING + " ){0,5}";

  private static final String WIE =
      "(?:u|je|jij|jullie|ge|iemand|er iemand|een (?:medewerk(?:st)?er|collega|mens|persoon)|de gemeente|you|someone"
          + "|somebody|anyone|a person|an employee|the municipality)";

  private static final String MIJ = "(?:mij|me|m'?n|ons|us)";

  private static final String BEL =
      "(?:terug ?bellen|terug ?te bellen|opbellen|bellen|terug ?belt|opbelt|belt|call|phone|ring)";

  private static final String GEBELD = "(?:terug ?gebeld|opgebeld|gebeld|called(?: back)?)";

  private static final String WENS =
      String.join(
          "|",
          // bel me maar gewoon terug
          "(?:bel|call|phone|ring) " + VULLING + MIJ,
          // kan iemand mij bellen
          "(?:kan|kun|kunt|kunnen|wil|wilt|willen|zou|zouden|zal|can|could|would|will) "
              + (VULLING + WIE + " " + VULLING + MIJ + " " + VULLING)
              + ("(?:kunnen |willen )?" + BEL),
          "(?:can|could|would|will) " + VULLING + WIE + " " + VULLING + BEL + " " + MIJ,
          // laat iemand mij bellen, have someone call me
          "(?:laat|have|let) " + VULLING + WIE + " (?:" + MIJ + " )?" + VULLING + BEL,
          // ik wil liever teruggebeld worden
          "(?:mag|kan|zou|wil) ik " + VULLING + GEBELD + " worden",
          "(?:ik|we|wij) (?:wil|willen|wou|zou|hoop) " + VULLING + GEBELD,
          "(?:ik|we|wij) (?:word|worden) (?:toch |dan |het )*(?:liever|graag|liefst) "
              + VULLING
              + GEBELD,
          "(?:i|we)(?: would|'d| want| prefer| need|) (?:like to|love to|rather|prefer to|to|)"
              + (" ?" + VULLING + "(?:be|get) " + GEBELD),
          // ik wil dat iemand mij belt
          "(?:ik|we|wij) (?:wil|willen|wou|heb(?: het)?|hebben) "
              + VULLING
              + "dat "
              + WIE
              + " "
              + VULLING
              + MIJ
              + " "
              + VULLING
              + BEL,
          "(?:i|we) (?:want|need|would like|'?d like) " + WIE + " to " + VULLING + BEL + " " + MIJ,
          "(?:(?:i|we) (?:want|need|would like|would prefer) )?(?:a )?call ?back",
          // graag teruggebeld worden; terugbelverzoek
          GEBELD + " worden|terug ?bellen|terug ?gebeld|terugbelverzoek");

  private static final String EINDE =
      "(?: (?:"
          + (MIJ
              + "|terug|back|op|worden|hierover|daarover|about this|about it|hoor|kunnen|mogelijk|please|"
              + LOSSE_VULLING)
          + "|(?:na|om|voor|tussen|rond|after|at|before|around) [\\d:.]{1,5}(?: uur| o'?clock)?"
          + "|(?:(?:op|on|naar|via|at) )?(?:(?:het |mijn |my )?(?:nummer|number|mobiel|mobile) )?\\+?\\d[\\d -]{7,15}"
          + "))*(?: (?:en |and )?(?:mijn naam is|ik heet|ik ben|met|my name is|i am|i'm|this is)(?: [\\p{L}'.-]+){1,6})?"
          + "(?: (?:over|voor|about|for|regarding) .{2,80})?";

  private static final Pattern VERZOEK =
      Pattern.compile(AANLOOP + "(?:" + WENS + ")" + EINDE + "[ .!?]*");

  private Terugbelwoorden() {}

  /** Whether the words ask for nothing but that, with or without when and what about. */
  static boolean vragen(String tekst) {
    String gezegd =
        tekst
            .strip()
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replaceAll("[,;]+", " ")
            .replaceAll("\\s+", " ");
    return gezegd.length() <= LANGSTE && VERZOEK.matcher(gezegd).matches();
  }
}
