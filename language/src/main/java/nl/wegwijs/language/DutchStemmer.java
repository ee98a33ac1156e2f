package nl.wegwijs.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings the forms of a Dutch word to one stem that need not be a word itself.
 *
 * <p>Snowball's Dutch stemmer, mended where it keeps forms apart: a list of irregular forms ({@code
 * stad, steden}) that also works at the end of compounds ({@code binnensteden}), participles of
 * separable verbs ({@code aangevraagd} with {@code aanvragen}), the {@code t} and {@code d} of
 * {@code woont} and {@code betaald}, and a final {@code z} or {@code v} folded to {@code s} or
 * {@code f} ({@code verhuizen} with {@code verhuis}). Safe for use by many threads.
 */
public final class DutchStemmer {
  /** Longer pieces are no words; their stem is the piece itself. */
  static final int LONGEST_WORD = 60;

  private static final int SHORTEST_ENDING = 3;

  /** {@code klikos}, as {@code kliko's} is after folding. */
  private static final Pattern FOREIGN_PLURAL = Pattern.compile("^([a-z]+[^aeiou]o)s$");

  private static final Pattern SEPARABLE_PARTICIPLE =
      Pattern.compile(
          "(aan|achter|af|bij|binnen|dicht|door|goed|in|kwijt|langs|los|mee|na|neer|om|op|open|over"
              + "|plaats|schoon|stop|tegen|terug|thuis|toe|uit|vast|voor|voorbij|weg)"
              + "ge([a-z]{3,})");
  private static final Pattern SEPARABLE_ENDING =
      Pattern.compile("(.*(?:[bglmnrsvwz](?=d)|[fkps](?=t)|ch(?=t)|[aeo]i(?=d)))[td]");
  private static final Pattern VERB_ENDING =
      Pattern.compile(
          "(.*(?:aa|ee|oo|uu|ie|oe|ui|ij|ei|ou|eu|au)(?:[bfgklmnp](?=t)|[bgklmsvz](?=d)))[td]");
  private static final Set<String> NO_VERB =
      Set.of("beeld", "jeugd", "deugd", "vreugd", "vreugde", "voogd", "maagd", "hoofd");

  private final Map<String, String> irregular = new HashMap<>();
  private final Map<String, String> endings = new HashMap<>();

  /** Reads the list of irregular forms. */
  public DutchStemmer() {
    for (String line : ResourceLines.of("stammen.txt")) {
      int colon = line.indexOf(':');
      boolean inCompounds = line.startsWith("*");
      String head = line.substring(inCompounds ? 1 : 0, colon).strip();
      boolean literal = head.startsWith("=");
      String stem = literal ? head.substring(1) : regular(head);
      if (!literal) {
        irregular.put(head, stem);
      }
      for (String form : List.of(line.substring(colon + 1).strip().split("\\s+"))) {
        irregular.put(form, stem);
        if (inCompounds) {
          endings.put(form, stem);
        }
      }
      if (inCompounds && !literal) {
        endings.put(head, stem);
      }
    }
  }

  /** The stem of a word in any case and with any accents; never empty for a word that is not. */
  public String stem(String woord) {
    String folded = Folding.fold(woord);
    if (folded.length() < 3 || folded.length() > LONGEST_WORD) {
      return folded.isEmpty() ? woord : folded;
    }
    String known = irregular.get(folded);
    if (known != null) {
      return known;
    }
    return fromEnding(folded).orElseGet(() -> regular(withoutParticiple(singular(folded))));
  }

  private static String singular(String woord) {
    return woord.endsWith("os") ? FOREIGN_PLURAL.matcher(woord).replaceAll("$1") : woord;
  }

  private Optional<String> fromEnding(String woord) {
    for (int at = 2; at <= woord.length() - SHORTEST_ENDING; at++) {
      String stem = endings.get(woord.substring(at));
      if (stem != null) {
        return Optional.of(woord.substring(0, at) + stem);
      }
    }
    return Optional.empty();
  }

  private String withoutParticiple(String woord) {
    Matcher participle = SEPARABLE_PARTICIPLE.matcher(woord);
    if (woord.indexOf("ge", 2) >= 0 && participle.matches()) {
      String verb = irregular.get("ge" + participle.group(2));
      if (verb != null) {
        return participle.group(1) + verb;
      }
      Matcher weak = SEPARABLE_ENDING.matcher(participle.group(2));
      return participle.group(1) + (weak.matches() ? weak.group(1) : participle.group(2));
    }
    String shorter = withoutVerbEnding(woord);
    boolean weakParticiple =
        shorter.length() < woord.length() && shorter.startsWith("ge") && shorter.length() > 5;
    return weakParticiple ? shorter.substring(2) : shorter;
  }

  private static String withoutVerbEnding(String woord) {
    char last = woord.charAt(woord.length() - 1);
    if ((last != 't' && last != 'd') || NO_VERB.contains(woord)) {
      return woord;
    }
    Matcher verb = VERB_ENDING.matcher(woord);
    return verb.matches() && verb.group(1).length() > 3 ? verb.group(1) : woord;
  }

  private static String regular(String woord) {
    var snowball = new org.tartarus.snowball.ext.DutchStemmer();
    snowball.setCurrent(woord);
    snowball.stem();
    return voiceless(undoubled(Folding.fold(snowball.getCurrent())));
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    boolean doubled =
        last > 2
            && stem.charAt(last) == stem.charAt(last - 1)
            && "aeiou".indexOf(stem.charAt(last)) < 0
            && Character.isLetter(stem.charAt(last));
    return doubled ? stem.substring(0, last) : stem;
  }

  private static String voiceless(String stem) {
    int last = stem.length() - 1;
    if (last < 2) {
      return stem;
    }
    return switch (stem.charAt(last)) {
      case 'z' -> stem.substring(0, last) + 's';
      case 'v' -> stem.substring(0, last) + 'f';
      default -> stem;
    };
  }
}
