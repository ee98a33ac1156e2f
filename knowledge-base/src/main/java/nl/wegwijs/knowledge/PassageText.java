package nl.wegwijs.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes of a catalogue's text what can be shown anywhere, no longer than is read on a phone. */
final class PassageText {
  /** Words a passage has at most; what is left out shows as {@link #MORE}. */
  static final int MOST_WORDS = 60;

  /** Stands where the text goes on. */
  private static final String MORE = "…";

  /** What that takes, with the mark of a list before it. */
  private static final int MORE_WORDS = 2;

  private static final String ITEM = "- ";

  private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]*)]\\((https?://[^)\\s]*)\\)");
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…][)\"'’”]?\\s+(?=[\\p{Lu}\\d\"'‘“(€])");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "art.", "bijv.", "bv.", "b.v.", "ca.", "dhr.", "dr.", "enz.", "evt.", "excl.", "incl.",
          "i.v.m.", "m.b.t.", "m.u.v.", "max.", "mevr.", "min.", "mr.", "mw.", "n.v.t.", "nr.",
          "o.a.", "p.p.", "prof.", "resp.", "st.", "t.a.v.", "t/m.", "tel.", "v.a.", "z.s.m.",
          "e.g.", "i.e.", "no.", "mrs.", "ms.");

  private PassageText() {}

  /** Plain text of at most {@link #MOST_WORDS} words, cut between sentences or list lines. */
  static String of(String markdown) {
    return shortened(plain(markdown));
  }

  /** The sentences of the plain text, each list line beginning a new one. */
  static List<String> zinnen(String markdown) {
    return plain(markdown).lines().flatMap(line -> sentences(line).stream()).toList();
  }

  /**
   * The same with that sentence in it: a list begins with it, and a text that says it later begins
   * there.
   *
   * @param zin one of {@link #zinnen}
   */
  static String rond(String markdown, String zin) {
    List<String> lines = plain(markdown).lines().toList();
    int at = 0;
    while (at < lines.size() && !lines.get(at).contains(zin)) {
      at++;
    }
    if (at == lines.size()) {
      return of(markdown);
    }
    if (lines.get(at).startsWith(ITEM)) {
      var ordered = new ArrayList<String>(lines);
      String line = ordered.remove(at);
      int first = at;
      while (first > 0 && lines.get(first - 1).startsWith(ITEM)) {
        first--;
      }
      ordered.add(first, line);
      return shortened(String.join("\n", ordered));
    }
    if (of(markdown).contains(zin)) {
      return of(markdown);
    }
    String line = lines.get(at);
    String rest = String.join("\n", lines.subList(at + 1, lines.size()));
    return shortened((line.substring(line.indexOf(zin)) + "\n" + rest).strip());
  }

  private static String plain(String markdown) {
    String text =
        LINK.matcher(markdown)
            .replaceAll(link -> Matcher.quoteReplacement(shown(link.group(1), link.group(2))));
    var lines = new ArrayList<String>();
    boolean open = false;
    for (String raw : text.lines().toList()) {
      String line = SPACE.matcher(raw).replaceAll(" ").strip();
      boolean item = line.startsWith(ITEM) || line.startsWith("* ");
      if (line.isEmpty()) {
        open = false;
      } else if (open && !item) {
        lines.add(lines.removeLast() + " " + line);
      } else {
        lines.add(item ? ITEM + line.substring(2).strip() : line);
        open = true;
      }
    }
    return String.join("\n", lines);
  }

  private static String shown(String label, String address) {
    String bare = address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    boolean same = bare.equals(label.strip()) || label.isBlank();
    return same ? address : label + " (" + address + ")";
  }

  private static String shortened(String text) {
    if (SPACE.split(text).length <= MOST_WORDS) {
      return text;
    }
    var kept = new StringBuilder();
    int words = 0;
    for (String line : text.lines().toList()) {
      String separator = kept.isEmpty() ? "" : "\n";
      for (String sentence : sentences(line)) {
        words += SPACE.split(sentence).length;
        if (kept.isEmpty()) {
          kept.append(cut(sentence));
        } else if (words + MORE_WORDS > MOST_WORDS) {
          return kept.toString().endsWith(MORE)
              ? kept.toString()
              : kept + separator + more(sentence);
        } else {
          kept.append(separator).append(sentence);
        }
        separator = " ";
      }
    }
    return kept.toString();
  }

  private static String more(String sentence) {
    return sentence.startsWith(ITEM) ? ITEM + MORE : MORE;
  }

  private static String cut(String sentence) {
    List<String> words = List.of(SPACE.split(sentence));
    return words.size() <= MOST_WORDS
        ? sentence
        : String.join(" ", words.subList(0, MOST_WORDS)) + MORE;
  }

  private static List<String> sentences(String line) {
    var sentences = new ArrayList<String>();
    Matcher end = SENTENCE_END.matcher(line);
    int from = 0;
    while (end.find()) {
      String sentence = line.substring(from, end.end()).strip();
      if (!ABBREVIATIONS.contains(lastWord(sentence))) {
        sentences.add(sentence);
        from = end.end();
      }
    }
    sentences.add(line.substring(from).strip());
    return sentences;
  }

  private static String lastWord(String sentence) {
    return sentence.substring(sentence.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
