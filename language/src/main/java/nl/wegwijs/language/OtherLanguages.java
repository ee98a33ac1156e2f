package nl.wegwijs.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises a text in a language other than Dutch and English, by its script and by words of that
 * language that are neither Dutch nor English. Strict: a Dutch sentence with names, typing mistakes
 * or a foreign word in it must not be taken for another language, so a short text may be missed.
 * Immutable, safe for many threads.
 */
public final class OtherLanguages {
  private static final int MOST_WORDS = 120;
  private static final int LEAST_WORDS = 2;
  private static final int SHORTEST_ALONE = 7;

  /** Share of all words that must be known of the language. */
  private static final double KNOWN = 0.3;

  /** Share of the letters that must be of the script. */
  private static final double OF_SCRIPT = 0.6;

  private static final List<String> CYRILLIC = List.of("uk", "bg", "ru");

  private final Map<String, Set<String>> words = new LinkedHashMap<>();
  private final Set<String> own = new HashSet<>();

  public OtherLanguages() {
    for (String list : List.of("taal-nl.txt", "taal-en.txt")) {
      for (String line : ResourceLines.of(list)) {
        Tokenizer.tokens(line).forEach(token -> own.add(Folding.fold(token.tekst())));
      }
    }
    for (String line : ResourceLines.of("andere-talen.txt")) {
      String code = line.substring(0, line.indexOf(' '));
      Set<String> known = words.computeIfAbsent(code, made -> new HashSet<>());
      Tokenizer.tokens(line.substring(code.length())).stream()
          .map(token -> Folding.fold(token.tekst()))
          .filter(word -> !own.contains(word))
          .forEach(known::add);
    }
  }

  /** The ISO 639-1 code of the language; empty for Dutch, English and what cannot be told. */
  public Optional<String> recognise(String tekst) {
    List<String> all =
        Tokenizer.tokens(tekst).stream()
            .map(token -> Folding.fold(token.tekst()))
            .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
            .limit(MOST_WORDS)
            .toList();
    return switch (script(tekst)) {
      case ARABIC -> Optional.of("ar");
      case ETHIOPIC -> Optional.of("ti");
      case CYRILLIC -> Optional.of(cyrillic(tekst, all));
      case LATIN -> latin(all);
      default -> Optional.empty();
    };
  }

  private static UnicodeScript script(String tekst) {
    var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    int letters = 0;
    for (int point : tekst.codePoints().limit(2000).filter(Character::isLetter).toArray()) {
      counts.merge(UnicodeScript.of(point), 1, Integer::sum);
      letters++;
    }
    int needed = (int) Math.ceil(letters * OF_SCRIPT);
    return counts.entrySet().stream()
        .filter(count -> count.getValue() >= Math.max(needed, 3))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(UnicodeScript.UNKNOWN);
  }

  /** Letters that only one of them has decide; else the words do. */
  private String cyrillic(String tekst, List<String> all) {
    if (tekst.codePoints().anyMatch(point -> "іїєґІЇЄҐ".indexOf(point) >= 0)) {
      return "uk";
    }
    if (tekst.codePoints().anyMatch(point -> "ыэёЫЭЁ".indexOf(point) >= 0)) {
      return "ru";
    }
    return CYRILLIC.stream().max(Comparator.comparingLong(code -> known(code, all))).orElse("ru");
  }

  private long known(String code, List<String> all) {
    Set<String> known = words.getOrDefault(code, Set.of());
    return all.stream().distinct().filter(known::contains).count();
  }

  private Optional<String> latin(List<String> all) {
    var candidates = new ArrayList<>(words.keySet());
    candidates.removeAll(CYRILLIC);
    return candidates.stream()
        .max(Comparator.comparingLong(code -> known(code, all)))
        .filter(code -> isSure(code, all));
  }

  private boolean isSure(String code, List<String> all) {
    long known = known(code, all);
    long ours = all.stream().filter(own::contains).count();
    boolean alone = all.size() == 1 && known == 1 && all.getFirst().length() >= SHORTEST_ALONE;
    return alone || (known >= LEAST_WORDS && known > ours && known >= all.size() * KNOWN);
  }
}
