package nl.wegwijs.bot.formulier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads yes and no as people say them, in Dutch and English. */
public final class JaNee {
  private static final Pattern JA =
      Pattern.compile(
          "(ja+|jazeker|jawel|toch wel|yes|yep|yeah|klopt|dat klopt|inderdaad|zeker|precies|correct|juist|ok|oke|oké|okay|akkoord|"
              + "prima|goed|is goed|dat is goed|helemaal goed|graag|doe maar|dat mag|natuurlijk|tuurlijk|sure|that is correct|that'?s right|jep|jup)"
              + "( (hoor|graag|dat klopt|klopt|dat is zo|zeker|hij|zij|ze|natuurlijk|please|alles klopt|alles|het|is goed|dat is goed|prima|doe maar|dat mag"
              + "|(die|hij|zij|ze|dat) (vindt|vinden) (het|dat) (prima|goed)|(that is|that'?s|it is) (correct|right|fine)|correct|sure|it does|they do))*");
  private static final Pattern NEE =
      Pattern.compile(
          "(nee+|nein|no|nope|neen|neuh|niet|klopt niet|dat klopt niet|geen|nog niet|not yet|helaas niet|liever niet)"
              + "( (hoor|dank u wel|dank je wel|dank u|dank je|bedankt|dat klopt niet|klopt niet|niet|nog niet|helaas|thanks|thank you|dat hoeft niet|hoeft niet))*");

  private JaNee() {}

  /** True for yes, false for no, empty for anything else or anything more. */
  public static Optional<Boolean> lees(String tekst) {
    String gezegd =
        tekst.toLowerCase(Locale.ROOT).replaceAll("[.!?,;:]+", " ").strip().replaceAll("\\s+", " ");
    if (JA.matcher(gezegd).matches()) {
      return Optional.of(true);
    }
    if (NEE.matcher(gezegd).matches()) {
      return Optional.of(false);
    }
    return Optional.empty();
  }
}
