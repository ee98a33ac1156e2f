package nl.wegwijs.bot.dialoog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.gemeente.Product;

/** Lines of a product's text about one group of people or one part of the week. */
enum Tekstregels {
  KIND(
      "kind(eren|je|s)?\\b|baby|minderjarig|jonger dan 1[0-9]|jonger dan \\d\\b|onder de 1[0-9]"
          + "|tot 1[0-9] jaar|vanaf 1[0-7] jaar|onder 1[0-9]|leerling|jongere|child|minor"
          + "|under 1[0-9]|younger than|under the age"),
  ANDER(
      "iemand anders|(?:voor|door) een ander\\b|machtig|volmacht|namens|partner|zelf langs|komt u zelf|familielid"
          + "|someone else|somebody else|authori[sz]|in person|on behalf"),
  /** Hours, rather than a day that happens to be named. */
  TIJD(
      "(?:weekend|zaterdag|zondag|avond|saturday|sunday|evening)(?=.*\\b(?:uur|open|gesloten|dicht|closed|o'clock|[ap]\\.?m\\b))"),
  BALIE("balie|stadhuis|gemeentehuis|counter|town hall");

  private static final int MEESTE_WOORDEN = 80;
  private static final Pattern ZINNEN = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]*)]\\(https?://[^)\\s]*\\)");

  private final Pattern woorden;

  Tekstregels(String woorden) {
    this.woorden = Pattern.compile("\\b(?:" + woorden + ")", Pattern.CASE_INSENSITIVE);
  }

  /** The lines of the whole text, each a list line where there are more; empty where none is. */
  Optional<String> uit(Product product) {
    var regels = new ArrayList<>(regels(product.kort()));
    product.secties().forEach(sectie -> regels.addAll(regels(sectie.tekst())));
    return samen(regels);
  }

  /** The same of one section. */
  Optional<String> uit(Product.Sectie sectie) {
    return samen(regels(sectie.tekst()));
  }

  /** Whether a text is about it. */
  boolean in(String tekst) {
    return woorden.matcher(tekst).find();
  }

  private List<String> regels(String tekst) {
    return LINK.matcher(tekst)
        .replaceAll("$1")
        .lines()
        .flatMap(ZINNEN::splitAsStream)
        .map(regel -> regel.strip().replaceFirst("^[-*] ", ""))
        .filter(regel -> !regel.isEmpty() && in(regel))
        .toList();
  }

  private static Optional<String> samen(List<String> regels) {
    var gekozen = new ArrayList<String>();
    int woorden = 0;
    for (String regel : regels.stream().distinct().toList()) {
      woorden += regel.split("\\s+", -1).length;
      if (!gekozen.isEmpty() && woorden > MEESTE_WOORDEN) {
        break;
      }
      gekozen.add(regel);
    }
    return switch (gekozen.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(gekozen.getFirst());
      default -> Optional.of("- " + String.join("\n- ", gekozen));
    };
  }
}
