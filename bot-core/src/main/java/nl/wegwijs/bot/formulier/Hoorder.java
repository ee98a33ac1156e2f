package nl.wegwijs.bot.formulier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.Feiten;
import nl.wegwijs.gemeente.Formulier;
import nl.wegwijs.gemeente.Formulier.Aanleiding;
import nl.wegwijs.gemeente.Formulier.Gevolg;

/** Hears in a message what a form listens for, whatever it asked. Pure. */
final class Hoorder {
  private final Formulier formulier;

  Hoorder(Formulier formulier) {
    this.formulier = formulier;
  }

  /**
   * The occasions of these kinds that the words and what is known give, in the order of the file.
   *
   * @param gehoord those that were answered already
   */
  List<Aanleiding> hoor(String tekst, Feiten feiten, List<String> gehoord, List<Gevolg> gevolgen) {
    String gevouwen = vouw(tekst);
    var gevonden = new ArrayList<Aanleiding>();
    for (Aanleiding aanleiding : formulier.aanleidingen()) {
      boolean genoemd =
          aanleiding.woorden().isEmpty()
              || aanleiding.woorden().stream().anyMatch(woord -> noemt(gevouwen, woord));
      if (gevolgen.contains(aanleiding.dan())
          && genoemd
          && !gehoord.contains(aanleiding.id())
          && aanleiding.als().geldt(feiten)) {
        gevonden.add(aanleiding);
      }
    }
    return gevonden;
  }

  /** Whether folded words hold that word or phrase; a star stands for any ending of a word. */
  static boolean noemt(String gevouwen, String woord) {
    String patroon =
        Pattern.quote(vouw(woord.replace("*", "zzsterzz"))).replace("zzsterzz", "\\E[\\p{L}-]*\\Q");
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + patroon + "(?![\\p{L}\\p{N}])", Pattern.UNICODE_CHARACTER_CLASS)
        .matcher(gevouwen)
        .find();
  }

  /** Lower case without the signs between words. */
  static String vouw(String tekst) {
    return tekst
        .toLowerCase(Locale.ROOT)
        .replaceAll("[.!?,;:\"()]+", " ")
        .replace('’', '\'')
        .strip()
        .replaceAll("\\s+", " ");
  }
}
