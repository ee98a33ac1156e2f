package nl.wegwijs.channels.whatsapp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts long texts where it hurts least: between paragraphs, lines, sentences or words. */
final class Knipper {
  private static final List<Pattern> NADEN =
      List.of(
          Pattern.compile("\\n\\n"),
          Pattern.compile("\\n"),
          Pattern.compile("(?<=[.!?])\\s"),
          Pattern.compile("\\s"));

  private Knipper() {}

  /** The text in pieces of at most that many signs, none of them blank. */
  static List<String> knip(String tekst, int langste) {
    var stukken = new ArrayList<String>();
    String rest = tekst.strip();
    while (rest.length() > langste) {
      int naad = naad(rest, langste);
      stukken.add(rest.substring(0, naad).strip());
      rest = rest.substring(naad).strip();
    }
    if (!rest.isEmpty()) {
      stukken.add(rest);
    }
    return stukken;
  }

  /** The last seam of the best kind in the second half of what fits. */
  private static int naad(String tekst, int langste) {
    for (Pattern soort : NADEN) {
      int laatste = 0;
      Matcher naad = soort.matcher(tekst).region(0, langste + 1);
      while (naad.find()) {
        laatste = naad.start();
      }
      if (laatste > langste / 2) {
        return laatste;
      }
    }
    return Character.isHighSurrogate(tekst.charAt(langste - 1)) ? langste - 1 : langste;
  }

  /** A label cut to that many signs, with an ellipsis where something is gone. */
  static String kort(String label, int langste) {
    if (label.length() <= langste) {
      return label;
    }
    int tot = langste - 1;
    if (Character.isHighSurrogate(label.charAt(tot - 1))) {
      tot--;
    }
    return label.substring(0, tot).strip() + "…";
  }
}
